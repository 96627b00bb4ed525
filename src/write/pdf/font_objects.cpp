#include "write/pdf/font_objects.h"

#include "base/hash.h"
#include "fonts/subset.h"
#include "write/pdf/syntax.h"

#include <algorithm>

namespace pdf {

namespace {

// Six capitals that differ where the glyphs differ (9.6.4); the same glyphs always get the same tag.
std::string subset_tag(const std::vector<std::uint16_t>& glyphs) {
  base::Hash hash;
  for (const std::uint16_t glyph : glyphs) {
    const char bytes[2] = {static_cast<char>(glyph >> 8U), static_cast<char>(glyph & 0xFFU)};
    hash.add({bytes, 2});
  }
  std::string tag;
  for (std::uint64_t rest = hash.value(); tag.size() < 6; rest /= 26) tag += static_cast<char>('A' + rest % 26);
  return tag;
}

// Face units in the thousandths that PDF counts in.
void append_scaled(std::string& out, int value, int units_per_em) {
  append_thousandths(out, std::int64_t{value} * 1'000'000 / units_per_em);
}

// "3[250]36[722 667]": glyph ids that follow each other stand in one array.
std::string widths(const UsedGlyphs& glyphs, int units_per_em) {
  std::string out = "[";
  bool open = false;
  for (std::size_t id = 0; id < glyphs.size(); ++id) {
    if (!glyphs[id].used) {
      if (open) out += ']';
      open = false;
      continue;
    }
    if (open) {
      out += ' ';
    } else {
      append_integer(out, static_cast<std::int64_t>(id));
      out += '[';
      open = true;
    }
    append_scaled(out, glyphs[id].nominal, units_per_em);
  }
  if (open) out += ']';
  return out += ']';
}

std::string code_hex(std::uint16_t id) {
  std::string out = "<";
  append_utf16_hex(out, std::u32string(1, id));
  return out += '>';
}

// A CMap from codes to Unicode (9.10.3); a block may hold 100 entries.
std::string to_unicode(const UsedGlyphs& glyphs, const std::vector<std::uint16_t>& ids) {
  std::string out =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
  for (std::size_t from = 0; from < ids.size(); from += 100) {
    const std::size_t end = std::min(ids.size(), from + 100);
    append_integer(out, static_cast<std::int64_t>(end - from));
    out += " beginbfchar\n";
    for (std::size_t i = from; i < end; ++i) {
      const std::u32string& text = glyphs[ids[i]].text;
      out += code_hex(ids[i]) + '<';
      append_utf16_hex(out, text.empty() ? std::u32string_view(U"\uFFFD") : text);
      out += ">\n";
    }
    out += "endbfchar\n";
  }
  return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

// One bit a glyph of the subset, parts of composites included (ISO 19005-1, 6.3.5).
std::string cid_set(const std::vector<std::uint16_t>& ids) {
  std::string bits(ids.empty() ? 0 : ids.back() / 8U + 1U, '\0');
  for (const std::uint16_t id : ids)
    bits[id / 8U] = static_cast<char>(static_cast<unsigned char>(bits[id / 8U]) | (0x80U >> (id % 8U)));
  return bits;
}

ObjectId add_compressed(ObjectFile& file, Deflater& deflater, std::string_view bytes, std::vector<Entry> entries = {}) {
  entries.push_back({"Filter", "/FlateDecode"});
  return file.add_stream(entries, deflater.deflate(bytes));
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

ObjectId add_font(ObjectFile& file, Deflater& deflater, const fonts::FontSet& fonts, pages::FaceId face,
                  const UsedGlyphs& glyphs) {
  const fonts::FaceMetrics& metrics = fonts.metrics(face);
  const std::vector<std::uint16_t> ids = ids_of(glyphs);
  const fonts::Subset subset = fonts::subset(fonts, face, ids);
  const std::string name = subset_tag(subset.glyphs) + '+' + metrics.postscript_name;

  const ObjectId font_file =
      add_compressed(file, deflater, subset.bytes, {{"Length1", std::to_string(subset.bytes.size())}});
  const ObjectId set = add_compressed(file, deflater, cid_set(subset.glyphs));
  const ObjectId described = file.add(descriptor(metrics, name, font_file, set));
  const ObjectId descendant =
      file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
               "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
               "/CIDToGIDMap/Identity/DW 1000/W" +
               widths(glyphs, metrics.units_per_em) + "/FontDescriptor " + reference(described) + ">>");
  const ObjectId unicode = add_compressed(file, deflater, to_unicode(glyphs, ids));
  return file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[" +
                  reference(descendant) + "]/ToUnicode " + reference(unicode) + ">>");
}

}  // namespace pdf
