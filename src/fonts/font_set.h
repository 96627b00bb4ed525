// Faces from given bytes. Constant; shared by all workers, the first of which that shows a face opens it.
#pragma once

#include "base/bytes.h"
#include "base/files.h"
#include "base/length.h"
#include "pages/document.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fonts {

struct FaceFile {
  std::string family;
  bool bold = false;
  bool italic = false;
  std::string path;                            // for messages
  base::Bytes bytes;                           // TrueType
  std::function<base::MappedFile()> map = {};  // in place of bytes: called when the face is first shown
};

// Face units; y grows upwards, descent is positive.
struct FaceMetrics {
  int units_per_em = 1000;
  int ascent = 0, descent = 0, line_gap = 0;  // of hhea: one single line is their sum
  int cap_height = 0;
  int underline_position = 0, underline_thickness = 0;
  int italic_angle_milli = 0;  // thousandths of a degree
  int x_min = 0, y_min = 0, x_max = 0, y_max = 0;
  bool bold = false, italic = false;
  std::string postscript_name;
};

class FontSet {
 public:
  // Refuses bytes that are no TrueType face: Failure with the path; of faces that are read later, when they are.
  explicit FontSet(std::vector<FaceFile> files);
  FontSet(FontSet&&) noexcept;
  FontSet& operator=(FontSet&&) noexcept;
  ~FontSet();

  // The face of this family and style; the family's regular face when the style is missing; Failure when the family is.
  [[nodiscard]] pages::FaceId face(std::string_view family, bool bold, bool italic) const;
  [[nodiscard]] const FaceMetrics& metrics(pages::FaceId face) const;
  [[nodiscard]] bool has_glyph(pages::FaceId face, char32_t code_point) const;
  [[nodiscard]] std::size_t size() const;

  // Whom to ask for a glyph that this face lacks, one after the other: the other families in the order they were given,
  // in this style as far as they have it; then the regular faces of all.
  [[nodiscard]] std::span<const pages::FaceId> substitutes(pages::FaceId face) const;

  struct Face;  // HarfBuzz behind it; known to this folder only
  [[nodiscard]] const Face& at(pages::FaceId face) const;

 private:
  struct Slot;
  void find_substitutes(std::size_t face);

  std::vector<std::unique_ptr<Slot>> slots_;
};

}  // namespace fonts
