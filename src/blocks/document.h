// A document as flow: what a word processor would hold. Everything that is said is here, nothing is placed yet.
//
// compose makes it, settle adds what every writer must agree on (widths, joined spaces, keeps, list marks), layout
// places it, write/docx prints it as it is.
#pragma once

#include "base/length.h"
#include "base/origin.h"
#include "base/picture.h"
#include "blocks/style.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace blocks {

// What an earlier edition of the document has to do with it: words, marks of paragraphs and rows that came since, and
// those that went but are shown yet. Made by match::revised for a file of Word; what lays out pages knows nothing of
// it.
enum class Revision : std::uint8_t { none, inserted, removed };

// One slice of one source text, byte for byte; an unknown span is made text, and so is one that is `cited`.
struct Run {
  std::string text;
  base::Span span;
  bool bold = false;
  bool italic = false;
  bool underlined = false;
  bool spaced = false;
  bool raised = false;  // the mark of a footnote
  bool cited = false;  // a reference as printed: the span is that of the markup in its place («<roadmap>»), as a whole
  Revision revision = Revision::none;  // also of the note whose mark it is
  // Byte offsets of the spaces in `text` at which no line ends («№ 1»); sorted. Made by settle. The text keeps them as
  // typed, so that a run stays a slice of its source; who prints for others prints them as no-break spaces.
  std::vector<std::uint32_t> joined = {};
  // Likewise of the hyphens at which no line ends («ВБ-35», «кто-то»).
  std::vector<std::uint32_t> whole_hyphens = {};
  std::vector<std::uint32_t> comments = {};  // in Document::comments; made by annotate
};

// A new line inside the paragraph.
struct Break {
  Revision revision = Revision::none;
};

// What follows in this line stands at the right edge of the text area.
struct Tab {
  Revision revision = Revision::none;
};

// Right after the raised run of its mark: this footnote stands at the foot of the page on which its line stands.
struct FootnoteRef {
  std::uint32_t index = 0;  // in Document::footnotes
};

// An empty place in the line, as high as the line; the file of boxes lists it.
struct Gap {
  std::string name;
  base::Length width;
  Revision revision = Revision::none;
};

using Inline = std::variant<Run, Break, Tab, FootnoteRef, Gap>;

// Where paragraphs, rows and cells come from: their `anchor` is where the YAML value begins of which they are made; the
// record around it (of a row, a visa, the whole document) where there is no value, or it is empty. Its file names the
// document, and yaml::pointer_of finds the pointer: eight bytes in place of two strings, for a million cells.

// The number of a point: the first inlines of its paragraph. Pages show them as they stand; Word counts them.
struct Label {
  std::uint32_t inlines = 0;
  std::uint32_t level = 0;  // from 0
};

struct Paragraph {
  StyleId style;
  std::vector<Inline> inlines;
  std::string marker;               // list mark; empty: that of its style, after settle none
  std::optional<Align> align = {};  // in place of its style's; then its first line is not indented
  bool keep_with_next = false;      // also where its style does not say so. Made by settle, as in all blocks
  Revision mark = Revision::none;   // of its end
  base::Origin anchor = {};
  std::optional<Label> label = {};
  std::uint32_t trace = 0;                   // of its hidden bookmark in a file of Word; 0: none. Made by leave_traces
  std::vector<std::uint32_t> comments = {};  // on all of it; made by annotate
  std::uint32_t old_label = 0;               // its place in Document::old_labels, from 1; 0: it was numbered as it is
};

// Post at the left, name at the right edge on the level of the post's last line. Never parted, and never alone on a
// page: settle has it take the last two lines of the text before it along.
struct Signature {
  StyleId style;
  std::vector<Inline> post;  // lines separated by Break
  std::vector<Inline> name;
  bool keep_with_next = false;
  Revision revision = Revision::none;
};

enum class VerticalAlign : std::uint8_t { top, middle, bottom };

struct Cell {
  std::vector<Paragraph> paragraphs;
  int columns = 1;  // spans; covered places have no cell of their own
  int rows = 1;
  VerticalAlign align = VerticalAlign::top;
  bool rotated = false;  // text runs from bottom to top
  bool upright = false;  // a head that is not turned, whatever its column
  bool rule = true;      // false: no borders of its own
  base::Origin anchor = {};
  std::string box;  // its rectangle is an empty place of this name, for a stamp or a signature mark; empty: none
};

struct Row {
  std::vector<Cell> cells;      // those that begin in this row, from left to right
  bool keep_with_next = false;  // a section row: never parts from the row after it
  Revision revision = Revision::none;
  base::Length least_height = {};  // for rows left empty
  base::Origin anchor = {};
};

struct Column {
  std::optional<base::Length> width;  // set by the author or by settle
  std::optional<int> weight;          // share of what is left; nothing: from the content
};

struct Table {
  StyleId style;  // in StyleSheet::tables
  std::vector<Column> columns;
  std::vector<Row> head;  // repeated on every page
  std::vector<Row> rows;
  std::vector<Paragraph> continued = {};  // above the head on every page but the table's first
  bool keep_with_next = false;            // what follows stands on the page on which it ends
  Align align = Align::left;              // its place, where it is narrower than the text area
};

// An empty box of this size with a name, for a stamp or an electronic signature mark.
struct ReservedBox {
  std::string name;
  base::Length width, height;
  Align align = Align::left;
  bool keep_with_next = false;
};

struct Picture {
  std::string name;  // of Document::pictures
  base::Length width, height;
  Align align = Align::left;
  base::Length space_before = {};
  base::Length space_after = base::Length::mm(3);
  std::optional<base::Length> within = {};  // in a strip of this width at the left edge, not across the text area
  bool keep_with_next = true;               // an emblem stands above the head, a picture above its caption
  bool fit = false;                         // grows smaller, to stand on one page with what is bound to it
};

// What a person insists on before the next block: a page begun, room left. Room is dropped where a page began by
// itself; after a page begun by hand and at the beginning of a section it stands.
struct Space {
  base::Length height;
  bool new_page = false;
};

using Block = std::variant<Paragraph, Signature, Table, ReservedBox, Picture, Space>;

// A part that begins on a new page.
struct Section {
  bool landscape = false;
  bool restart_numbers = false;  // its first page counts as 1 and shows no number
  bool resume_numbers = false;   // its pages are counted from the first of all again, after some with their own numbers
  std::vector<Block> blocks;
  Revision revision = Revision::none;
};

// What somebody says of words of the document, for a file that people read on a screen.
struct Comment {
  std::vector<std::string> lines;
  std::uint32_t places = 0;  // the runs and paragraphs that bear it; they follow each other
};

// The number that a point, or the mark that an item had in the edition before.
struct OldLabel {
  std::string words;  // empty: none
  std::uint32_t level = 0;
  bool mark = false;
};

struct Document {
  StyleSheet styles;
  std::string title;
  std::vector<Section> sections;
  std::vector<Paragraph> footnotes = {};  // each begins with its raised mark; lines in it are parted by Break
  base::Pictures pictures = {};           // those of the package, shown or not
  std::vector<Comment> comments = {};
  std::vector<OldLabel> old_labels = {};
  std::string state = {};         // for who reads a file of Word back (match/state.h): XML that it carries unseen
  std::string source_print = {};  // fingerprint of the files it was made of; carried with the state
  std::string foot_words = {};    // small, below the text of every page; not in a file that people edit
  bool final_act = false;         // what cannot be shown as written is an error, not a warning
};

}  // namespace blocks
