#include "fonts/face.h"

#include "base/failure.h"

#include <hb-ot.h>

#include <algorithm>
#include <array>

namespace fonts {

namespace {

constexpr base::Wording not_truetype{"файл не является шрифтом TrueType", "the file is not a TrueType font"};

constexpr std::string_view truetype_version("\0\1\0\0", 4);
constexpr std::string_view truetype_of_apple = "true";

// One table of the face, read by offsets of the OpenType specification.
class Table {
 public:
  Table(hb_face_t* face, const char* tag)
      : blob_(hb_face_reference_table(face, hb_tag_from_string(tag, 4))),
        data_(hb_blob_get_data(blob_.get(), &size_)) {}

  [[nodiscard]] bool holds(unsigned bytes) const { return size_ >= bytes; }
  [[nodiscard]] unsigned u16(unsigned at) const {
    if (!holds(at + 2)) return 0;
    return static_cast<unsigned>(static_cast<unsigned char>(data_[at])) << 8U |
           static_cast<unsigned char>(data_[at + 1]);
  }
  [[nodiscard]] int i16(unsigned at) const { return static_cast<std::int16_t>(u16(at)); }

 private:
  HbPtr<hb_blob_t> blob_;
  unsigned size_ = 0;
  const char* data_;
};

bool is_truetype(std::string_view bytes, hb_face_t* face) {
  if (bytes.size() < 12) return false;
  const std::string_view version = std::string_view(bytes).substr(0, 4);
  if (version != truetype_version && version != truetype_of_apple) return false;
  constexpr std::array needed{"glyf", "loca", "cmap", "hmtx"};
  if (!std::ranges::all_of(needed, [face](const char* tag) { return Table(face, tag).holds(4); })) return false;
  if (!Table(face, "head").holds(54) || !Table(face, "hhea").holds(36) || !Table(face, "maxp").holds(6)) return false;
  const unsigned glyphs = hb_face_get_glyph_count(face);
  return glyphs > 0 && glyphs <= 0xffff;
}

// hhea itself is read: HarfBuzz's own choice between hhea and OS/2 depends on a bit of the face.
void read_metrics(FontSet::Face& face) {
  FaceMetrics& m = face.metrics;
  const Table head(face.face.get(), "head");
  const Table hhea(face.face.get(), "hhea");
  const Table post(face.face.get(), "post");
  m.units_per_em = static_cast<int>(hb_face_get_upem(face.face.get()));
  m.ascent = hhea.i16(4);
  m.descent = -hhea.i16(6);
  m.line_gap = hhea.i16(8);
  m.x_min = head.i16(36);
  m.y_min = head.i16(38);
  m.x_max = head.i16(40);
  m.y_max = head.i16(42);
  m.italic_angle_milli = post.i16(4) * 1000 + static_cast<int>(post.u16(6) * 1000 / 65536);
  m.underline_position = post.holds(12) ? post.i16(8) : -m.units_per_em / 10;
  m.underline_thickness = post.holds(12) ? post.i16(10) : m.units_per_em / 20;
  m.bold = face.file.bold;
  m.italic = face.file.italic;
}

// sCapHeight of OS/2 version 2 and later; else the height of «Н» (U+041D).
int cap_height(const FontSet::Face& face) {
  const Table os2(face.face.get(), "OS/2");
  if (os2.u16(0) >= 2 && os2.i16(88) > 0) return os2.i16(88);
  hb_glyph_extents_t extents{};
  if (hb_font_get_glyph_extents(face.font.get(), nominal_glyph(face, U'Н'), &extents) != 0) return extents.y_bearing;
  return face.metrics.ascent;
}

// A PDF name of a font keeps to printing characters without delimiters (ISO 32000-1, 7.3.5).
std::string postscript_name(hb_face_t* face) {
  std::array<char, 128> buffer{};
  unsigned size = buffer.size();
  hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, buffer.data());
  std::string name(buffer.data(), size);
  std::erase_if(name, [](char c) {
    const bool letter_or_digit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return !letter_or_digit && c != '-' && c != '_';
  });
  return name.empty() ? "Face" : name;
}

}  // namespace

std::uint16_t nominal_glyph(const FontSet::Face& face, char32_t code_point) {
  hb_codepoint_t glyph = 0;
  if (hb_font_get_nominal_glyph(face.font.get(), code_point, &glyph) == 0) return 0;
  return static_cast<std::uint16_t>(glyph);
}

std::unique_ptr<FontSet::Face> open_face(FaceFile file, base::MappedFile mapped) {
  auto face = std::make_unique<FontSet::Face>();
  face->file = std::move(file);
  face->mapped = std::move(mapped);
  const std::string_view bytes = face->file.bytes.empty() ? face->mapped.bytes() : face->file.bytes;
  face->blob.reset(
      hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
  face->face.reset(hb_face_create(face->blob.get(), 0));
  if (!is_truetype(bytes, face->face.get())) throw base::Failure(face->file.path, not_truetype);
  hb_face_make_immutable(face->face.get());
  face->font.reset(hb_font_create(face->face.get()));  // scale: face units
  hb_font_make_immutable(face->font.get());
  read_metrics(*face);
  face->metrics.cap_height = cap_height(*face);
  face->metrics.postscript_name = postscript_name(face->face.get());
  face->space_advance =
      static_cast<std::uint16_t>(hb_font_get_glyph_h_advance(face->font.get(), nominal_glyph(*face, U' ')));
  return face;
}

}  // namespace fonts
