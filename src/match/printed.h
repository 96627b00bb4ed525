// A document as it stands on paper: paragraphs and the cells of tables, each with its words, so that what was printed
// can be laid beside what came back from Word.
//
// In go blocks, or a Word file as it was read; out comes the same form of both. Words are those that people read:
// spaces of every kind are one space, what only divides lines is gone. Paragraphs, rows and tables without words are
// left out, for people and programs add and drop them. Refuses nothing, reports nothing.
#pragma once

#include "base/origin.h"
#include "blocks/document.h"
#include "xml/word.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace match {

// Where words of a paragraph were written: from byte `first` of it up to the next slice.
struct PrintedSlice {
  std::uint32_t first = 0;
  base::Span span;     // unknown: the program made them; of words that came back always
  bool cited = false;  // a reference as printed: the span is that of its markup
};

struct PrintedParagraph {
  std::string label;  // number or mark before it
  std::string words;
  std::optional<std::uint8_t> level = {};  // of its number
  std::vector<std::uint32_t> traces = {};  // of hidden bookmarks that begin in it (blocks/trace.h)
  std::vector<PrintedSlice> slices = {};   // of printed blocks
  base::Origin anchor = {};                // likewise
  std::uint32_t at = 0;                    // of a printed block: its place in the flow, counted through all sections
};

struct PrintedCell {
  std::uint32_t column = 0;
  std::uint32_t columns = 1, rows = 1;
  std::vector<PrintedParagraph> paragraphs = {};
  base::Origin anchor = {};

  [[nodiscard]] std::string words() const;  // of all paragraphs, labels included, parted by "\n"
};

struct PrintedRow {
  std::vector<PrintedCell> cells;  // those that begin in it
  bool head = false;
  base::Origin anchor = {};
  std::uint32_t at = 0;  // of a printed table: its place among the rows of head and body

  [[nodiscard]] std::string words() const;  // of all cells, parted by "\n"
};

struct PrintedTable {
  std::uint32_t columns = 0;
  std::vector<PrintedRow> rows;
  std::uint32_t at = 0;  // as that of a paragraph
};

using PrintedBlock = std::variant<PrintedParagraph, PrintedTable>;

struct PrintedDocument {
  std::vector<PrintedBlock> blocks;
  std::vector<PrintedParagraph> notes;  // at the foot of pages, without their marks
};

PrintedDocument printed(const blocks::Document& document);
// Tables inside cells are read as their paragraphs.
PrintedDocument printed(const xml::WordDocument& document);

// The words as a reader compares them: «№ 1» with any space in it, «ВБ-35» with any hyphen.
std::string compared_words(std::string_view words);
// Nothing but a number («2.1.», «3)»), or nothing at all.
bool looks_like_number(std::string_view words);

}  // namespace match
