// What is imported, whatever file it lay in: paragraphs and tables in order, and what people wrote beside them.
#pragma once

#include "xml/word.h"
#include "xml/workbook.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace import_ {

struct SourceParagraph {
  std::string text;                        // without its label; import/texts.h says how it is kept
  std::string label;                       // its number, counted by Word
  bool item = false;                       // of a list with a mark
  std::optional<std::uint8_t> level = {};  // in its list
  bool bold = false, centred = false;
  std::string style = {};

  [[nodiscard]] std::string words() const;  // label and text
};

struct SourceCell {
  std::uint32_t column = 0;
  std::uint32_t columns = 1, rows = 1;
  std::vector<SourceParagraph> paragraphs = {};
  bool nested = false;  // a table stood in it; its words are paragraphs

  [[nodiscard]] std::string words() const;  // of all paragraphs, a line each
  [[nodiscard]] bool empty() const;
  [[nodiscard]] bool bold() const;
};

struct SourceRow {
  std::vector<SourceCell> cells;  // those that begin in it
  bool head = false;              // repeated on every page
  std::string name = {};          // of a sheet: its place («Лист1, строка 5»); empty: by its number
};

struct SourceTable {
  std::uint32_t columns = 0;
  std::vector<SourceRow> rows;
};

using SourceBlock = std::variant<SourceParagraph, SourceTable>;

// Words that stand beside the text: what is tracked, remarked, hidden, in margins.
struct Beside {
  std::string what;  // «примечание»
  std::string words;
};

struct Source {
  std::string name;  // of the file, without folder and ending
  std::vector<SourceBlock> blocks;
  std::vector<std::string> footnotes = {};
  std::vector<std::string> open = {};  // tracked changes and remarks that are not settled, a sentence each (SRC-001)
  std::vector<Beside> beside = {};
};

Source source_of_word(std::string name, const xml::WordDocument& document);

Source source_of_workbook(std::string name, const xml::Workbook& workbook);

// Rows as Word and Excel give them to the clipboard: tabs between cells, line breaks between rows; a cell in double
// quotes may have both. Without a tab: paragraphs.
Source source_of_paste(std::string name, std::string_view text);

}  // namespace import_
