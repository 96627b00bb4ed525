#include "match/printed.h"

#include "blocks/grid.h"
#include "blocks/trace.h"
#include "match/printed_words.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace match {

namespace {

std::string trimmed(std::string words) {
  while (words.ends_with(' ')) words.pop_back();
  return words;
}

// ---- of blocks

// A raised figure as a sign of its own: «6³» is not 63.
std::string raised(std::string_view words) {
  constexpr std::array<std::string_view, 10> figures{"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
  std::string out;
  for (const char c : words) {
    if (c >= '0' && c <= '9')
      out += figures[static_cast<std::size_t>(c - '0')];
    else
      out += c;
  }
  return out;
}

// Marks of footnotes are no words: the footnotes themselves are compared.
void add_inlines(std::span<const blocks::Inline> inlines, PrintedWords& words) {
  for (std::size_t i = 0; i < inlines.size(); ++i) {
    const auto* run = std::get_if<blocks::Run>(&inlines[i]);
    const bool cites = i + 1 < inlines.size() && std::holds_alternative<blocks::FootnoteRef>(inlines[i + 1]);
    if (run != nullptr && !run->raised)
      words.add(run->text, run->span, run->cited);
    else if (run != nullptr && !cites)
      words.add(raised(run->text));
    else if (run == nullptr && !std::holds_alternative<blocks::FootnoteRef>(inlines[i]))
      words.add_blank();
  }
}

PrintedParagraph printed_inlines(std::span<const blocks::Inline> inlines) {
  PrintedParagraph out;
  PrintedWords words(out);
  add_inlines(inlines, words);
  return out;
}

// «2.2.1» is of the third level in a list of Word, wherever the author lets it stand (write/docx/list_numbers).
std::uint8_t level_in_word(std::string_view label, std::size_t level) {
  std::size_t numbers = 0;
  for (std::size_t at = 0; at < label.size(); ++at) {
    const bool digit = label[at] >= '0' && label[at] <= '9';
    if (!digit && label[at] != '.' && label[at] != ')') return static_cast<std::uint8_t>(level);
    if (digit && (at == 0 || label[at - 1] == '.')) ++numbers;
  }
  return static_cast<std::uint8_t>(std::max(level + 1, numbers) - 1);
}

PrintedParagraph printed_paragraph(const blocks::Paragraph& paragraph) {
  const std::span<const blocks::Inline> inlines = paragraph.inlines;
  const std::size_t labelled = paragraph.label ? paragraph.label->inlines : 0;
  PrintedParagraph out = printed_inlines(inlines.subspan(labelled));
  out.label = labelled > 0 ? printed_inlines(inlines.first(labelled)).words : paragraph.marker;
  if (paragraph.label) out.level = level_in_word(out.label, static_cast<std::size_t>(paragraph.label->level));
  if (paragraph.trace != 0) out.traces.push_back(paragraph.trace);
  out.anchor = paragraph.anchor;
  return out;
}

bool says_nothing(const PrintedParagraph& paragraph) { return paragraph.words.empty(); }

PrintedCell printed_cell(const blocks::GridCell& place) {
  PrintedCell out{place.column, place.columns, place.rows};
  out.anchor = place.cell->anchor;
  for (const blocks::Paragraph& paragraph : place.cell->paragraphs) {
    PrintedParagraph made = printed_paragraph(paragraph);
    if (!says_nothing(made)) out.paragraphs.push_back(std::move(made));
  }
  return out;
}

void add_rows(const std::vector<blocks::Row>& rows, bool head, PrintedTable& out) {
  const std::size_t first = out.rows.size();
  for (const blocks::Row& row : rows)
    out.rows.push_back({{}, head, row.anchor, static_cast<std::uint32_t>(out.rows.size())});
  for (const blocks::GridCell& cell : blocks::grid_of(rows, out.columns))
    out.rows[first + cell.row].cells.push_back(printed_cell(cell));
}

void add(PrintedTable table, PrintedDocument& out) {
  const auto is_empty = [](const PrintedRow& row) { return row.words().empty(); };
  std::erase_if(table.rows, is_empty);
  if (!table.rows.empty()) out.blocks.emplace_back(std::move(table));
}

void add(PrintedParagraph paragraph, PrintedDocument& out) {
  if (!says_nothing(paragraph)) out.blocks.emplace_back(std::move(paragraph));
}

struct BlockPrinter {
  PrintedDocument& out;
  std::uint32_t at = 0;

  void operator()(const blocks::Paragraph& paragraph) const {
    PrintedParagraph made = printed_paragraph(paragraph);
    made.at = at;
    add(std::move(made), out);
  }
  void operator()(const blocks::Table& table) const {
    PrintedTable made{static_cast<std::uint32_t>(table.columns.size()), {}, at};
    add_rows(table.head, true, made);
    add_rows(table.rows, false, made);
    add(std::move(made), out);
  }
  // As write/docx shows it: post and name beside each other.
  void operator()(const blocks::Signature& signature) const {
    PrintedRow row;
    for (const auto* words : {&signature.post, &signature.name}) {
      PrintedCell cell{static_cast<std::uint32_t>(row.cells.size())};
      cell.paragraphs.push_back(printed_inlines(*words));
      if (says_nothing(cell.paragraphs.front())) cell.paragraphs.clear();
      row.cells.push_back(std::move(cell));
    }
    add(PrintedTable{2, {std::move(row)}, at}, out);
  }
  void operator()(const blocks::ReservedBox&) const {}
  void operator()(const blocks::Picture&) const {}
  void operator()(const blocks::Space&) const {}
};

// Its first run is its mark.
PrintedParagraph printed_note(std::span<const blocks::Inline> inlines) {
  const auto* mark = inlines.empty() ? nullptr : std::get_if<blocks::Run>(&inlines.front());
  return printed_inlines(mark != nullptr && mark->raised ? inlines.subspan(1) : inlines);
}

// ---- of what came back

PrintedParagraph printed_paragraph(const xml::WordParagraph& paragraph) {
  PrintedParagraph out;
  PrintedWords words(out);
  for (const xml::WordRun& run : paragraph.runs)
    if (!run.footnote) words.add(run.raised ? raised(run.text) : run.text);
  out.slices.clear();
  out.label = compared_words(paragraph.label);
  out.level = paragraph.counted ? paragraph.level : std::nullopt;
  for (const std::string& bookmark : paragraph.bookmarks)
    if (const auto trace = blocks::trace_of(bookmark)) out.traces.push_back(*trace);
  return out;
}

void add_paragraphs(const std::vector<xml::WordBlock>& blocks, std::vector<PrintedParagraph>& out) {
  for (const xml::WordBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<xml::WordParagraph>(&block.content)) {
      PrintedParagraph made = printed_paragraph(*paragraph);
      if (!says_nothing(made)) out.push_back(std::move(made));
      continue;
    }
    for (const xml::WordRow& row : std::get<xml::WordTable>(block.content).rows)
      for (const xml::WordCell& cell : row.cells) add_paragraphs(cell.blocks, out);
  }
}

PrintedTable printed_table(const xml::WordTable& table) {
  PrintedTable out{table.columns, {}};
  for (const xml::WordRow& row : table.rows) {
    PrintedRow made{{}, row.head, {}};
    for (const xml::WordCell& cell : row.cells) {
      made.cells.push_back({cell.column, cell.columns, cell.rows});
      add_paragraphs(cell.blocks, made.cells.back().paragraphs);
    }
    out.rows.push_back(std::move(made));
  }
  return out;
}

// Without its mark: LibreOffice writes a typed one twice.
PrintedParagraph printed_note(const std::vector<xml::WordParagraph>& note) {
  PrintedParagraph out;
  PrintedWords words(out);
  std::string mark;
  bool begins = true;
  for (const xml::WordParagraph& paragraph : note) {
    for (const xml::WordRun& run : paragraph.runs) {
      if (std::exchange(begins, false) && (run.footnote || run.raised))
        mark = compared_words(run.text) + " ";
      else
        words.add(run.text);
    }
    words.add_blank();
  }
  if (mark.size() > 1 && out.words.starts_with(mark)) out.words.erase(0, mark.size());
  out.slices.clear();
  return out;
}

}  // namespace

std::string PrintedCell::words() const {
  std::string out;
  for (const PrintedParagraph& paragraph : paragraphs) {
    if (!out.empty()) out += '\n';
    if (!paragraph.label.empty()) out += paragraph.label + ' ';
    out += paragraph.words;
  }
  return out;
}

std::string PrintedRow::words() const {
  std::string out;
  for (const PrintedCell& cell : cells) {
    const std::string words = cell.words();
    if (!words.empty()) out += (out.empty() ? "" : "\n") + words;
  }
  return out;
}

PrintedDocument printed(const blocks::Document& document) {
  PrintedDocument out;
  BlockPrinter printer{out};
  for (const blocks::Section& section : document.sections)
    for (const blocks::Block& block : section.blocks) {
      std::visit(printer, block);
      ++printer.at;
    }
  for (const blocks::Paragraph& note : document.footnotes) {
    out.notes.push_back(printed_note(note.inlines));
    out.notes.back().anchor = note.anchor;
  }
  return out;
}

PrintedDocument printed(const xml::WordDocument& document) {
  PrintedDocument out;
  for (const xml::WordBlock& block : document.blocks) {
    if (const auto* paragraph = std::get_if<xml::WordParagraph>(&block.content))
      add(printed_paragraph(*paragraph), out);
    if (const auto* table = std::get_if<xml::WordTable>(&block.content)) add(printed_table(*table), out);
  }
  for (const auto& note : document.footnotes) out.notes.push_back(printed_note(note));
  return out;
}

std::string compared_words(std::string_view words) {
  PrintedParagraph out;
  PrintedWords(out).add(words);
  return trimmed(std::move(out.words));
}

bool looks_like_number(std::string_view words) {
  return words.find_first_not_of("0123456789.)( ") == std::string_view::npos;
}

}  // namespace match
