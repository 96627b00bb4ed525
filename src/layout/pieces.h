// A paragraph as pieces: the words, each with its width and what follows it.
#pragma once

#include "blocks/document.h"
#include "fonts/shaper.h"
#include "language/joins.h"
#include "layout/measured.h"

#include <span>
#include <string>
#include <vector>

namespace layout {

// What stands between a piece and the next one.
enum class After : std::uint8_t {
  end,     // the paragraph ends
  glued,   // nothing: the word goes on in another look
  space,   // a space that may become a line end
  joined,  // a space that should not
  line,    // a new line
  tab,     // the rest of the line stands at the right edge
};

// A word, or the part of a word that has one look. Without a word: an empty line, or nothing before a tab.
struct Piece {
  const pages::ShapedWord* word = nullptr;
  base::Length width = {};  // with letter spacing after every glyph
  base::Length space = {};  // of the space after it
  base::Span span = {};
  std::uint16_t look = 0;
  After after = After::end;
  std::uint32_t note = none;  // the footnote whose mark it is

  static constexpr std::uint32_t none = 0xffffffffU;
};

[[nodiscard]] bool is_space(After after);

// The room that a piece keeps to the next one in its line; before a right edge part it is what stays at least.
[[nodiscard]] base::Length least_gap_after(const Piece& piece);

// Centred text is broken like a heading.
[[nodiscard]] language::Joins joins_of(const blocks::ParagraphStyle& style);

// Empty: none.
[[nodiscard]] const std::string& marker_of(const blocks::Paragraph& paragraph, const blocks::ParagraphStyle& style);

class PieceReader {
 public:
  // Looks that are met are added to `looks`.
  PieceReader(const blocks::StyleSheet& styles, fonts::Shaper& shaper, std::vector<Look>& looks);

  // The pieces; never none. The reference holds until the next call; the caller may change them.
  std::vector<Piece>& read(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style,
                           language::Joins joins);

  // A word of the style alone: a list mark.
  Piece read_word(std::string_view word, const blocks::ParagraphStyle& style);

 private:
  // Where the text of one run begins in the text of the paragraph.
  struct Part {
    std::size_t begin = 0;
    const blocks::Run* run = nullptr;           // none: a break or a tab
    const blocks::FootnoteRef* note = nullptr;  // of the mark before it
  };

  void join_text(std::span<const blocks::Inline> inlines);
  void add_words(const Part& part, std::size_t end, const blocks::ParagraphStyle& style);
  void add_word(std::size_t begin, std::size_t end, const Part& part, std::uint16_t look);
  void follow(After after);
  void close_up();
  bool is_joined(std::size_t space);
  std::uint16_t look_of(const blocks::ParagraphStyle& style, const blocks::Run* run);

  const blocks::StyleSheet& styles_;
  fonts::Shaper& shaper_;
  std::vector<Look>& looks_;
  std::string text_;
  std::vector<Part> parts_;
  std::vector<std::size_t> joined_;
  std::size_t next_joined_ = 0;
  std::vector<Piece> pieces_;
};

}  // namespace layout
