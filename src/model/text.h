// Prose as the author wrote it, with its references already resolved.
//
// One piece is one slice of one source text, byte for byte (a line break inside a paragraph became one space). Pieces
// without a span are made by the program: resolved references, «(далее – …)», first uses.
#pragma once

#include "base/length.h"
#include "base/origin.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace model {

struct Emphasis {
  bool bold = false;
  bool italic = false;
  bool underlined = false;
  bool spaced = false;  // letter-spaced; the text layer keeps the word whole

  friend bool operator==(const Emphasis&, const Emphasis&) = default;
};

struct Words {
  std::string text;
  base::Span span;  // unknown: made
  Emphasis emphasis;
};

// `<id>`: prints a number or a label that decode counted. The span is that of the markup.
struct Reference {
  std::string id;
  std::string printed;
  base::Span span;
  Emphasis emphasis;

  // МОУО of `<define МОУО>`, which prints «(далее – МОУО)»; empty of any other reference.
  [[nodiscard]] std::string_view defined() const;
};

struct LineBreak {};  // `<br/>`

struct Paragraph;

// `<note a>`: the mark of a footnote; `printed` is its look («1», «*»).
struct NoteMark {
  std::string id;
  std::string printed;
  base::Span span;
  std::vector<Paragraph> note = {};  // at the foot of the page; empty: the note is printed elsewhere (under its table)
};

// An empty place in a line for what is printed later: the date and the number that the document system gives.
struct Gap {
  std::string name;  // as the file of boxes lists it
  base::Length width;
};

using Piece = std::variant<Words, Reference, LineBreak, NoteMark, Gap>;

// Where a paragraph stands between its edges: as its style says, or as `<center>` and `<right>` say.
enum class Placement { of_style, centred, at_right };

struct Paragraph {
  std::vector<Piece> pieces = {};
  bool item = false;  // a line that began with `- `: printed with the style's mark
  Placement placement = Placement::of_style;
};

struct Text {
  std::vector<Paragraph> paragraphs;

  [[nodiscard]] bool empty() const { return paragraphs.empty(); }
};

// The words as one string: references as printed, line breaks and paragraph ends as one space, marks of notes left out.
std::string plain(const Text& text);

// The same with the marks of notes, figures raised: what a cell of a workbook shows.
std::string plain_with_marks(const Text& text);
// A mark as such a cell shows it: «1» as «¹», asterisks and brackets as they are.
std::string raised(const std::string& mark);
// Texts that stand one under another.
std::string plain_lines(const std::vector<Text>& lines);

// A text of one paragraph made by the program.
Text made(std::string_view words);

// A text of one paragraph that is one slice of a source.
Text written(std::string_view words, base::Span span);

}  // namespace model
