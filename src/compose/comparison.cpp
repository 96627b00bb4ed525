#include "compose/comparison.h"

#include "compose/plain_words.h"

#include <utility>

namespace compose {

namespace {

using base::Length;

class Looks {
 public:
  explicit Looks(const blocks::StyleSheet& of) {
    sheet.family = of.family;
    sheet.page = of.page;
    title = add("comparison-title", "Сравнительная таблица", 14, true);
    sheet.paragraphs.back().align = blocks::Align::center;
    sheet.paragraphs.back().space_after = Length::pt(6);
    sheet.paragraphs.back().outline = 1;
    about = add("comparison-about", "Что сравнивается", 11, false);
    sheet.paragraphs.back().align = blocks::Align::center;
    document = add("comparison-document", "Документ в сравнении", 12, true);
    sheet.paragraphs.back().space_before = Length::pt(12);
    sheet.paragraphs.back().keep_with_next = true;
    sheet.paragraphs.back().outline = 2;
    head = add("comparison-head", "Шапка сравнения", 11, false);
    sheet.paragraphs.back().align = blocks::Align::center;
    cell = add("comparison-cell", "Клетка сравнения", 11, false);
    blocks::TableStyle style;
    style.name = "comparison";
    style.title = "Таблица сравнения";
    style.padding_y = Length::mm(0.8);
    style.space_before = Length::pt(6);
    sheet.tables.push_back(style);
  }

  blocks::StyleSheet sheet;
  blocks::StyleId title, about, document, head, cell;

 private:
  blocks::StyleId add(const char* name, const char* shown, int points, bool bold) {
    blocks::ParagraphStyle style;
    style.name = name;
    style.title = shown;
    style.size = Length::pt(points);
    style.bold = bold;
    style.align = blocks::Align::left;
    style.line_percent = 100;
    sheet.paragraphs.push_back(std::move(style));
    return {static_cast<std::uint16_t>(sheet.paragraphs.size() - 1)};
  }
};

class Maker {
 public:
  explicit Maker(const blocks::StyleSheet& styles) : looks_(styles) { section_.landscape = true; }

  blocks::Document make(const Comparison& words) {
    section_.blocks.emplace_back(paragraph(looks_.title, words.title));
    for (const std::string& line : words.about) section_.blocks.emplace_back(paragraph(looks_.about, line));
    for (const ComparedDocument& document : words.documents) {
      section_.blocks.emplace_back(paragraph(looks_.document, document.title));
      section_.blocks.emplace_back(table(document.rows));
    }
    blocks::Document out;
    out.title = words.title;
    out.styles = std::move(looks_.sheet);
    out.sections.push_back(std::move(section_));
    return out;
  }

 private:
  blocks::Table table(const std::vector<ComparedRow>& rows) const {
    blocks::Table out;
    out.columns = {{{}, 2}, {{}, 5}, {{}, 5}};
    blocks::Row head;
    for (const char* heading : {"Где", "Действующая редакция", "Предлагаемая редакция"})
      head.cells.push_back(cell(looks_.head, heading));
    out.head.push_back(std::move(head));
    for (const ComparedRow& row : rows) out.rows.push_back(one(row));
    return out;
  }

  blocks::Row one(const ComparedRow& row) const {
    blocks::Row out;
    out.cells.push_back(cell(looks_.cell, row.place));
    if (!row.told.empty()) {
      out.cells.push_back(cell(looks_.cell, row.told));
      out.cells.back().columns = 2;
    } else {
      for (const auto* words : {&row.before, &row.after}) {
        blocks::Cell one;
        one.paragraphs.push_back(compared(*words));
        out.cells.push_back(std::move(one));
      }
    }
    return out;
  }

  blocks::Paragraph compared(const std::vector<ComparedWords>& words) const {
    if (words.empty()) return paragraph(looks_.cell, "–");
    blocks::Paragraph out;
    out.style = looks_.cell;
    for (const ComparedWords& one : words) {
      if (one.words.empty()) continue;
      if (!out.inlines.empty()) out.inlines.emplace_back(run(" "));
      out.inlines.emplace_back(run(one.words, one.changed));
    }
    return out;
  }

  Looks looks_;
  blocks::Section section_;
};

}  // namespace

blocks::Document comparison(const Comparison& words, const blocks::StyleSheet& styles) {
  return Maker(styles).make(words);
}

}  // namespace compose
