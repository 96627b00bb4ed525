// A paragraph as pieces: the words, each shaped, with its width and what follows it. For whoever measures text and
// whoever sets it.
#pragma once

#include "blocks/document.h"
#include "fonts/shaper.h"

#include <span>
#include <string>
#include <vector>

namespace fonts {

// How a glyph run looks beside its face, which its word knows.
struct Look {
  pages::FaceId face;
  base::Length size;
  base::Length letter_spacing;
  bool underlined = false;
  base::Length raise;  // of its baseline above that of the line
  base::Length space;  // width of a space in this look
  friend bool operator==(const Look&, const Look&) = default;
};

// What stands between a piece and the next one.
enum class After : std::uint8_t {
  end,     // the paragraph ends
  glued,   // nothing: the word goes on in another look
  space,   // a space that may become a line end
  joined,  // a space that should not
  bound,   // a space inside a number or before its unit: «1 234,5 га» is parted where nothing else can give
  line,    // a new line
  tab,     // the rest of the line stands at the right edge
};

// A word, or the part of a word that has one look. Without a word: a gap, an empty line, or nothing before a tab.
//
// It knows its place in the paragraph but not the paragraph's in its source, so that pieces of one paragraph serve
// another of the same words.
struct Piece {
  static constexpr std::uint32_t none = 0xffffffffU;

  const pages::ShapedWord* word = nullptr;
  base::Length width = {};              // with letter spacing after every glyph
  base::Length space = {};              // of the space after it
  std::uint32_t run = none;             // the inline it is cut out of; none: made
  std::uint32_t first = 0, length = 0;  // bytes of that run's text
  std::uint32_t note = none;            // the inline that refers to the footnote whose mark it is
  std::uint32_t gap = none;             // the inline that is this gap
  std::uint16_t look = 0;
  After after = After::end;
};

// Where the words of a piece of these inlines come from.
[[nodiscard]] base::Span span_of(const Piece& piece, std::span<const blocks::Inline> inlines);

[[nodiscard]] bool is_space(After after);
[[nodiscard]] base::Length width_of(std::span<const Piece> pieces);  // side by side

// Digits with their signs, and a unit of two letters at most: «(12», «567,89», «2025–2027», «45%», «5м».
[[nodiscard]] bool is_number(std::string_view word);

// The room that a piece keeps to the next one in its line; before a right edge part it is what stays at least.
[[nodiscard]] base::Length least_gap_after(const Piece& piece);

class PieceReader {
 public:
  // Looks that are met are added to `looks`.
  PieceReader(const blocks::StyleSheet& styles, Shaper& shaper, std::vector<Look>& looks);

  // The pieces; never none. The reference holds until the next call; the caller may change them.
  std::vector<Piece>& read(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style);

  // A word of the style alone: a list mark. One piece unless the face lacks some of it; the last has the space after.
  std::vector<Piece> read_word(std::string_view word, const blocks::ParagraphStyle& style);

 private:
  void add_words(const blocks::Run& run, std::uint32_t index, const blocks::ParagraphStyle& style);
  void add_word(const blocks::Run& run, std::uint32_t index, std::size_t begin, std::size_t end, std::uint16_t look);
  Piece piece_of(const pages::ShapedWord& word, std::uint16_t look) const;
  void follow(After after);
  void close_up();
  void bind_numbers();
  std::uint16_t look_of(const blocks::ParagraphStyle& style, const blocks::Run* run);

  const blocks::StyleSheet& styles_;
  Shaper& shaper_;
  std::vector<Look>& looks_;
  std::vector<Piece> pieces_;
};

}  // namespace fonts
