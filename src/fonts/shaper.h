// Words to glyphs, each word shaped once. One worker owns one Shaper.
#pragma once

#include "fonts/font_set.h"

#include <memory>
#include <span>
#include <string_view>

namespace fonts {

class Shaper {
 public:
  // Bytes; glyphs count their bytes in 16 bits. Whoever asks parts longer words: asking for one is a Defect.
  static constexpr std::size_t longest_word = 65535;

  explicit Shaper(const FontSet& fonts);
  ~Shaper();

  // The shaped word; the reference holds until the Shaper forgets. U+00AD at the end is shown as a hyphen. A no-break
  // space is a space, U+2011 a hyphen where the face lacks them. A word that lacks glyphs, or is written from right to
  // left, says so: it is set by its parts.
  const pages::ShapedWord& shape(pages::FaceId face, std::string_view word);

  // A word that lacks glyphs, as parts in faces that have them, in order (fonts/substitution.h). They hold as words do.
  std::span<const pages::ShapedWord* const> parts(const pages::ShapedWord& word);

  // Words that were shaped are kept without limit while a document is set; between documents, when nobody refers to one
  // any more, they all go if there are many. True when they went.
  bool forget_if_many();

  // Width of a shaped word or of a space at a size.
  base::Length width(const pages::ShapedWord& word, base::Length size) const;
  base::Length shown_width(pages::FaceId face, std::string_view word,
                           base::Length size);  // of its parts, if it has any
  base::Length space_width(pages::FaceId face, base::Length size);

  [[nodiscard]] const FontSet& fonts() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace fonts
