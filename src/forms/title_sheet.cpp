#include "forms/title_sheet.h"

#include "forms/answer_rules.h"
#include "forms/drawing.h"
#include "forms/fitted.h"
#include "forms/looks.h"
#include "forms/sheet_names.h"
#include "forms/title_rows.h"

#include <algorithm>

namespace forms {

namespace {

using base::Length;

constexpr Length answer_row = Length::pt(24);
constexpr Length gap_row = Length::pt(9);

class TitleDrawer {
 public:
  TitleDrawer(Pen& pen, const model::Form& form) : pen_(pen), form_(form) {}

  void draw() {
    for (const TitleRow& row : title_rows(form_)) std::visit([&](const auto* what) { show(*what, row.row); }, row.what);
    for (const TitleBlank& blank : title_blanks(form_)) {
      pen_.blank(blank.at, looks::input_words());
      pen_.at_least(blank.at.first.row, answer_row);
      sheets::row_at(pen_.sheet(), blank.at.first.row).grows = false;
    }
  }

 private:
  static sheets::Range whole(std::uint32_t row) { return {{row, 0}, {row, title_columns - 1}}; }

  void show(const model::BoxRow& row, std::uint32_t at) {
    std::vector<int> weights;
    for (const model::PageBox& box : row.boxes) weights.push_back(box.weight);
    const std::vector<sheets::Range> places = shared_columns(at, weights, true);
    for (std::size_t i = 0; i < places.size(); ++i)
      pen_.write(places[i], paragraphs_of(row.boxes[i].words), looks::box(row.boxes[i].framed));
    pen_.at_least(at + 1, gap_row);
  }

  void show(const model::PlacedTitle& title, std::uint32_t at) {
    sheets::Format look = looks::page_title();
    look.border = title.framed;
    pen_.write(whole(at), model::plain(form_.title), look);
    pen_.at_least(at + 1, gap_row);
  }

  void show(const model::Text& words, std::uint32_t at) {
    sheets::Format look = looks::plain();
    look.bold = true;
    pen_.at_least(at, answer_row);
    pen_.write(whole(at), model::plain(words), look);
  }

  void show(const model::Blank& blank, std::uint32_t at) {
    pen_.write({{at, 0}, {at, first_answer_column - 1}}, model::plain(blank.words), looks::caption(0));
    if (!blank.under.empty())
      pen_.write({{at + 1, first_answer_column}, {at + 1, title_columns - 1}}, model::plain(blank.under),
                 looks::under());
  }

  void show(const model::CodeTable& table, std::uint32_t at) {
    const std::vector<sheets::Range> places = shared_columns(at, std::vector<int>(table.codes.size(), 1), false);
    for (std::size_t i = 0; i < places.size(); ++i) {
      pen_.write(places[i], model::plain(table.codes[i].name.words), looks::head(false));
      sheets::Range value = places[i];
      value.first.row = value.last.row = at + 1;
      if (!table.codes[i].value.empty()) pen_.write(value, model::plain(table.codes[i].value), looks::row_number());
    }
    pen_.at_least(at + 1, answer_row);
    pen_.at_least(at + 2, gap_row);
  }

  static std::string paragraphs_of(const model::Text& text) {
    std::vector<model::Text> lines;
    for (const model::Paragraph& paragraph : text.paragraphs) lines.push_back({{paragraph}});
    return model::plain_lines(lines);
  }

  Pen& pen_;
  const model::Form& form_;
};

}  // namespace

sheets::Sheet title_sheet(sheets::Workbook& workbook, const model::Form& form, const FieldMap& map, Lists& lists,
                          TextMeter& meter) {
  const bool landscape = form.page == model::Orientation::landscape;
  sheets::Sheet sheet;
  sheet.name = title_page_sheet;
  sheet.print.landscape = landscape;
  sheet.print.footer = fitted(model::plain(form.title), 80);
  sheet.widths.assign(title_columns, landscape ? Length::mm(11) : Length::mm(8));
  Pen pen(workbook, sheet, meter);
  TitleDrawer(pen, form).draw();
  std::vector<Field> fields;
  std::ranges::copy_if(map.fields, std::back_inserter(fields),
                       [](const Field& field) { return field.part == FieldPart::title; });
  add_answer_rules(sheet, form, fields, lists);
  if (!fields.empty()) sheet.selected = fields.front().at;
  return sheet;
}

}  // namespace forms
