// A Word document as a source.
#include "import/source.h"

#include "import/texts.h"

#include <algorithm>
#include <iterator>

namespace import_ {

namespace {

SourceParagraph paragraph_of(const xml::WordParagraph& from) {
  SourceParagraph out;
  std::string words;
  bool bold = false, plain = false;
  for (const xml::WordRun& run : from.runs) {
    if (run.footnote)
      words += note_mark + std::to_string(*run.footnote + 1) + note_end;
    else
      words += run.text;
    if (says_nothing(run.text)) continue;
    bold = bold || run.bold;
    plain = plain || !run.bold;
  }
  out.text = std::string(trimmed(plain_words(words)));
  out.item = !from.label.empty() && !from.counted;
  if (from.counted) out.label = std::string(trimmed(plain_words(from.label)));
  out.level = from.level;
  out.bold = bold && !plain;
  out.centred = from.centred;
  out.style = from.style;
  return out;
}

void add_paragraphs(const std::vector<xml::WordBlock>& blocks, SourceCell& cell) {
  for (const xml::WordBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<xml::WordParagraph>(&block.content)) {
      cell.paragraphs.push_back(paragraph_of(*paragraph));
      continue;
    }
    cell.nested = true;
    for (const xml::WordRow& row : std::get<xml::WordTable>(block.content).rows)
      for (const xml::WordCell& inner : row.cells) add_paragraphs(inner.blocks, cell);
  }
}

SourceTable table_of(const xml::WordTable& from) {
  SourceTable out{from.columns, {}};
  for (const xml::WordRow& row : from.rows) {
    SourceRow made{{}, row.head, {}};
    for (const xml::WordCell& cell : row.cells) {
      SourceCell& one = made.cells.emplace_back(SourceCell{cell.column, cell.columns, cell.rows, {}, false});
      add_paragraphs(cell.blocks, one);
    }
    out.rows.push_back(std::move(made));
  }
  return out;
}

std::string change_name(xml::WordChange kind) {
  switch (kind) {
    case xml::WordChange::inserted: return "вставлено";
    case xml::WordChange::removed: return "удалено";
    case xml::WordChange::moved: return "перенесено";
    case xml::WordChange::row_inserted: return "вставлена строка";
    case xml::WordChange::row_removed: return "удалена строка";
    case xml::WordChange::look: break;
  }
  return "изменён вид";
}

void add_open(const xml::WordDocument& document, Source& out) {
  for (const xml::WordRevision& one : document.revisions) {
    std::string said = "исправление не принято: " + change_name(one.kind) + " «" + plain_words(one.text) + "»";
    if (!one.author.empty()) said += " (" + one.author + ")";
    out.open.push_back(std::move(said));
  }
  for (const xml::WordComment& one : document.comments) {
    if (one.done) continue;
    std::string said = "примечание не снято: ";
    if (!one.author.empty()) said += one.author + ": ";
    said += "«" + plain_words(one.text) + "»";
    if (!one.about.empty()) said += " к словам «" + plain_words(one.about) + "»";
    out.open.push_back(std::move(said));
  }
}

}  // namespace

Source source_of_word(std::string name, const xml::WordDocument& document) {
  Source out{std::move(name), {}};
  for (const xml::WordBlock& block : document.blocks) {
    if (const auto* paragraph = std::get_if<xml::WordParagraph>(&block.content)) {
      SourceParagraph made = paragraph_of(*paragraph);
      if (!trimmed(made.words()).empty()) out.blocks.emplace_back(std::move(made));
    } else {
      out.blocks.emplace_back(table_of(std::get<xml::WordTable>(block.content)));
    }
  }
  for (const auto& note : document.footnotes) {
    std::string words;
    for (const xml::WordParagraph& paragraph : note) {
      std::string own;
      for (const xml::WordRun& run : paragraph.runs)
        if (!run.footnote) own += run.text;
      if (trimmed(own).empty()) continue;
      words += (words.empty() ? "" : "\n") + std::string(trimmed(plain_words(own)));
    }
    out.footnotes.push_back(std::move(words));
  }
  add_open(document, out);
  for (const std::string& margin : document.margins) out.beside.push_back({"колонтитул", plain_words(margin)});
  for (const std::string& hidden : document.hidden) out.beside.push_back({"скрытый текст", plain_words(hidden)});
  return out;
}

}  // namespace import_
