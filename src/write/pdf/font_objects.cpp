#include "write/pdf/font_objects.h"

#include "write/pdf/syntax.h"

namespace pdf {

namespace {

ObjectId add_compressed(ObjectFile& file, std::string_view stream, std::vector<Entry> entries = {}) {
  entries.push_back({"Filter", "/FlateDecode"});
  return file.add_stream(entries, stream);
}

// Flag 3 (symbolic): the glyphs go beyond the standard Latin set; flag 7: italic. StemV is an estimate, faces do not
// tell it; readers use it only for faces they do not have.
std::string descriptor(const fonts::FaceMetrics& m, const std::string& name, ObjectId font_file, ObjectId set) {
  std::string out = "<</Type/FontDescriptor/FontName/" + name;
  const auto number = [&out, &m](std::string_view key, int value) {
    out.append(key).append(" ");
    append_scaled(out, value, m.units_per_em);
  };
  out += "/Flags " + std::to_string(m.italic ? 4 + 64 : 4);
  number("/FontBBox[", m.x_min), number("", m.y_min), number("", m.x_max), number("", m.y_max);
  out += "]/ItalicAngle ";
  append_thousandths(out, m.italic_angle_milli);
  number("/Ascent", m.ascent), number("/Descent", -m.descent), number("/CapHeight", m.cap_height);
  out += m.bold ? "/StemV 140" : "/StemV 80";
  return out + "/FontFile2 " + reference(font_file) + "/CIDSet " + reference(set) + ">>";
}

}  // namespace

ObjectId add_font(ObjectFile& file, const FontStreams& streams, const fonts::FaceMetrics& metrics) {
  const ObjectId font_file = add_compressed(file, streams.face, {{"Length1", std::to_string(streams.length)}});
  const ObjectId set = add_compressed(file, streams.cid_set);
  const ObjectId described = file.add(descriptor(metrics, streams.name, font_file, set));
  const ObjectId descendant = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + streams.name +
                                       "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                                       "/CIDToGIDMap/Identity/DW 1000/W" +
                                       streams.widths + "/FontDescriptor " + reference(described) + ">>");
  const ObjectId unicode = add_compressed(file, streams.to_unicode);
  return file.add("<</Type/Font/Subtype/Type0/BaseFont/" + streams.name + "/Encoding/Identity-H/DescendantFonts[" +
                  reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
}

}  // namespace pdf
