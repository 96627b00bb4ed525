#include "write/pdf/font_streams.h"

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

FontStreams made_streams(const fonts::FontSet& fonts, pages::FaceId face, const UsedGlyphs& glyphs,
                         Deflater& deflater) {
  const fonts::FaceMetrics& metrics = fonts.metrics(face);
  const std::vector<std::uint16_t> ids = ids_of(glyphs);
  const fonts::Subset subset = fonts::subset(fonts, face, ids);
  FontStreams out;
  out.name = subset_tag(subset.glyphs) + '+' + metrics.postscript_name;
  out.length = subset.bytes.size();
  out.face = deflater.deflate(subset.bytes);
  out.cid_set = deflater.deflate(cid_set(subset.glyphs));
  out.to_unicode = deflater.deflate(to_unicode(glyphs, ids));
  out.widths = widths(glyphs, metrics.units_per_em);
  return out;
}

std::uint64_t hash_of(pages::FaceId face, const UsedGlyphs& glyphs) {
  base::Hash hash;
  const auto add = [&hash](std::size_t number) {
    const char bytes[2] = {static_cast<char>(number >> 8U), static_cast<char>(number & 0xFFU)};
    hash.add({bytes, 2});
  };
  add(face.index);
  for (std::size_t id = 0; id < glyphs.size(); ++id)
    if (glyphs[id].used) add(id);
  return hash.value();
}

}  // namespace

std::size_t FontShelf::Kept::bytes() const {
  return glyphs.size() * sizeof(UsedGlyph) + streams.face.size() + streams.cid_set.size() + streams.to_unicode.size() +
         streams.widths.size();
}

const FontStreams& FontShelf::streams_of(pages::FaceId face, const UsedGlyphs& glyphs, Deflater& deflater) {
  const std::uint64_t hash = hash_of(face, glyphs);
  const auto known = std::ranges::find_if(
      kept_, [&](const Kept& kept) { return kept.hash == hash && kept.face == face && kept.glyphs == glyphs; });
  if (known != kept_.end()) return known->streams;
  kept_.push_back({hash, face, glyphs, made_streams(fonts_, face, glyphs, deflater)});
  bytes_ += kept_.back().bytes();
  while (bytes_ > most_bytes && kept_.size() > 1) {
    bytes_ -= kept_.front().bytes();
    kept_.pop_front();
  }
  return kept_.back().streams;
}

}  // namespace pdf
