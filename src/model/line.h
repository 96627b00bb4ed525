// A paragraph, or a text, as the one string a reader sees, with the way back: which piece each byte comes from and
// where the author wrote it. Rules search in the string and report by its spans.
//
// The string is that of model::plain: references as printed, a line break and the end of a paragraph as one space,
// marks of notes left out. They are parts all the same, so a rule sees that one stands there.
#pragma once

#include "model/text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace model {

struct LinePart {
  std::size_t first = 0;   // byte of the line at which it begins
  std::size_t length = 0;  // nothing of a note's mark, and of a reference that prints nothing
  const Piece* piece = nullptr;
};

// Points into the text it was made of, which must outlive it.
struct Line {
  std::string text;
  std::vector<LinePart> parts;

  // The author's words in these bytes. Where they lie in several pieces: those in the first piece that has a place;
  // of a reference its whole markup; unknown where all of it is made.
  [[nodiscard]] base::Span span_of(std::size_t first, std::size_t length) const;
  // Whether the byte is the author's own word, not one that a reference prints or the program made.
  [[nodiscard]] bool written_at(std::size_t byte) const;
  // The reference that prints this byte, or stands right before it and prints nothing.
  [[nodiscard]] const Reference* reference_at(std::size_t byte) const;
};

Line line_of(const Paragraph& paragraph);
Line line_of(const Text& text);

}  // namespace model
