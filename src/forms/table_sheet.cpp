#include "forms/table_sheet.h"

#include "forms/answer_rules.h"
#include "forms/captions.h"
#include "forms/column_widths.h"
#include "forms/drawing.h"
#include "forms/fitted.h"
#include "forms/formulas.h"
#include "forms/looks.h"
#include "forms/table_head.h"

#include <algorithm>

namespace forms {

namespace {

using base::Length;
using model::FieldType;

constexpr Length least_title = Length::pt(22);
constexpr Length least_gap = Length::pt(6);
constexpr Length least_row = Length::pt(19.5);
constexpr Length least_words_row = Length::pt(24);  // a line of an answer in words, with room
constexpr Length least_prose_row = Length::pt(62);  // four lines where a whole row is words
constexpr Length screen_width = Length::mm(230);    // of a common notebook, beside the frozen columns

sheets::Format input_look(FieldType type, bool prose) {
  if (type == FieldType::date) return looks::input_date();
  if (type != FieldType::text && type != FieldType::choice) return looks::input_value();
  sheets::Format look = looks::input_words();
  if (prose) look.vertical = sheets::VerticalAlign::top;
  return look;
}

class TableDrawer {
 public:
  TableDrawer(Pen& pen, const model::Form& form, const model::FormTable& table, const TablePlace& place)
      : pen_(pen), form_(form), table_(table), place_(place), formulas_(table), leaves_(formulas_.columns()) {}

  void draw() {
    draw_titles();
    draw_head(pen_, table_, place_);
    if (place_.numbers_row) draw_numbers(*place_.numbers_row);
    for (std::size_t i = 0; i < table_.rows.size(); ++i) draw_row(i);
    draw_notes();
  }

  // The first cell that scrolls. A table that fits on a screen needs no frozen columns.
  sheets::Position first_below_head() const {
    sheets::Position first{place_.body_row, 0};
    const Length width = pen_.width(whole_row(0));
    if (place_.caption && width > screen_width) first.column = place_.leaves[*place_.caption].last + 1;
    return first;
  }

 private:
  sheets::Range whole_row(std::uint32_t row) const { return {{row, 0}, {row, place_.last_column()}}; }

  void draw_titles() {
    if (place_.context_row) write_title(*place_.context_row, form_.title, looks::context());
    if (place_.number_row) pen_.write(whole_row(*place_.number_row), model::plain(table_.number), looks::right());
    write_title(place_.title_row, table_.title, looks::table_title());
    if (place_.legend_row) pen_.write(whole_row(*place_.legend_row), model::plain_lines(table_.legend), looks::plain());
    if (place_.unit_row) pen_.write(whole_row(*place_.unit_row), model::plain(table_.unit), looks::right());
  }

  // Without words the row stays, low: the rows below it are where the map of fields says.
  void write_title(std::uint32_t row, const model::Text& title, const sheets::Format& look) {
    pen_.at_least(row, title.empty() ? least_gap : least_title);
    if (!title.empty()) pen_.write(whole_row(row), model::plain(title), look);
  }

  void draw_numbers(std::uint32_t row) {
    for (std::size_t i = 0; i < leaves_.size(); ++i)
      pen_.write({{row, place_.leaves[i].first}, {row, place_.leaves[i].last}}, model::column_number(table_, i),
                 looks::column_number());
  }

  void draw_row(std::size_t index) {
    const model::FormRow& row = table_.rows[index];
    pen_.at_least(place_.row(index), least_height(row));
    if (row.heading)
      draw_heading(index, row);
    else
      for (std::size_t i = 0; i < leaves_.size(); ++i) draw_cell(index, row, i);
    sheets::row_at(pen_.sheet(), place_.row(index)).grows = grows(index, row);
  }

  // Rows with answers in words follow them. Excel forgets merged cells when it fits a row, so a row whose own words
  // need several lines of a merged cell keeps the height it has.
  bool grows(std::size_t index, const model::FormRow& row) const {
    if (row.heading) return false;
    const bool words =
        std::ranges::any_of(leaves_, [&](const model::FormColumn* leaf) { return has_words(*leaf, row); });
    if (!words || !place_.caption || row.specify || place_.cell(index, *place_.caption).single()) return words;
    const base::Length width = pen_.width(place_.cell(index, *place_.caption));
    return pen_.meter().lines(shown_caption(row), looks::caption(row.level), width) == 1;
  }

  static bool has_words(const model::FormColumn& leaf, const model::FormRow& row) {
    return model::cell_type(leaf, row) == FieldType::text || (leaf.type == FieldType::label && row.specify);
  }

  Length least_height(const model::FormRow& row) const {
    if (row.heading) return least_row;
    if (is_prose(row)) return least_prose_row;
    const bool words =
        std::ranges::any_of(leaves_, [&](const auto* leaf) { return model::cell_type(*leaf, row) == FieldType::text; });
    return words ? least_words_row : least_row;
  }

  // Nothing but answers in words, beside a number at most.
  bool is_prose(const model::FormRow& row) const {
    bool words = false;
    for (const model::FormColumn* leaf : leaves_) {
      const FieldType type = model::cell_type(*leaf, row);
      if (type != FieldType::text && type != FieldType::number && type != FieldType::code) return false;
      words = words || type == FieldType::text;
    }
    return words;
  }

  // The number stays in its column; the words take the rest of the row.
  void draw_heading(std::size_t index, const model::FormRow& row) {
    const sheets::Format look = looks::heading(row.level);
    std::size_t first = 0;
    while (first + 1 < leaves_.size() && leaves_[first]->type == FieldType::number) {
      sheets::Format number = looks::heading(0);
      number.align = sheets::Align::center;
      number.indent = 0;
      pen_.write(place_.cell(index, first++), row.label.words, number);
    }
    pen_.write({place_.cell(index, first).first, {place_.row(index), place_.last_column()}}, shown_caption(row), look);
  }

  void draw_cell(std::size_t index, const model::FormRow& row, std::size_t leaf) {
    const sheets::Range range = place_.cell(index, leaf);
    const FieldType type = model::cell_type(*leaves_[leaf], row);
    if (type == FieldType::none)
      pen_.write(range, "X", looks::blocked());
    else if (type == FieldType::number)
      pen_.write(range, row.label.words, looks::row_number());
    else if (type == FieldType::code)
      pen_.write(range, row.code.words, looks::row_number());
    else if (const model::Formula* formula = formulas_.formula_at({index, leaf}))
      draw_computed({index, leaf}, *formula);
    else if (type == FieldType::label && place_.caption == leaf)
      draw_caption(index, range, row);
    else if (type == FieldType::label)
      pen_.blank(range, looks::empty());
    else
      pen_.blank(range, input_look(type, is_prose(row)));
  }

  void draw_computed(model::CellIndex at, const model::Formula& formula) {
    const sheets::Range range = place_.cell(at.row, at.leaf);
    const int decimals = decimals_of(*leaves_[at.leaf], table_.rows[at.row]);
    pen_.blank(range, looks::computed(decimals));
    sheets::cell_at(pen_.sheet(), range.first).value = written_formula(formula, at, formulas_, place_, decimals);
  }

  void draw_caption(std::size_t index, const sheets::Range& range, const model::FormRow& row) {
    if (row.blank) {
      pen_.blank(range, looks::input_words());
    } else if (row.specify) {
      pen_.write(place_.printed_caption(index), shown_caption(row), looks::caption(row.level));
      pen_.blank(place_.completed_caption(index), looks::input_words());
    } else {
      pen_.write(range, shown_caption(row), looks::caption(row.level));
    }
  }

  // Relations are printed as typed: the numbers of rows and columns are those of the sheet.
  void draw_notes() {
    std::uint32_t row = place_.body_row + place_.rows + 1;
    for (const model::Footnote& note : table_.footnotes)
      pen_.write(whole_row(row++), model::raised(note.mark) + " " + model::plain(note.text), looks::note());
    for (const model::Text& note : table_.notes) pen_.write(whole_row(row++), model::plain(note), looks::note());
    for (const model::Relation& relation : table_.relations)
      pen_.write(whole_row(row++), "Проверка: " + relation.rule.words, looks::note());
  }

  Pen& pen_;
  const model::Form& form_;
  const model::FormTable& table_;
  const TablePlace& place_;
  model::FormulaTable formulas_;
  std::vector<const model::FormColumn*> leaves_;
};

sheets::PrintSetup print_setup(const model::Form& form, const std::string& header) {
  const bool landscape = form.page == model::Orientation::landscape;
  sheets::PrintSetup print;
  print.landscape = landscape;
  print.left = landscape ? Length::mm(10) : Length::mm(15);
  print.header = header;
  print.footer = fitted(model::plain(form.title), 80);
  return print;
}

}  // namespace

sheets::Sheet table_sheet(sheets::Workbook& workbook, const model::Form& form, const FieldMap& map,
                          std::span<const std::size_t> tables, const std::string& page_header, Lists& lists,
                          TextMeter& meter) {
  const TablePlace& top = map.tables[tables.front()];
  sheets::Sheet sheet;
  sheet.name = top.sheet;
  sheet.print = print_setup(form, page_header);
  sheet.widths = column_widths(form, map, tables, meter);
  Pen pen(workbook, sheet, meter);
  for (const std::size_t table : tables) {
    TableDrawer drawer(pen, form, form.tables[table], map.tables[table]);
    drawer.draw();
    if (tables.size() == 1) sheet.freeze = drawer.first_below_head();
  }
  // The head of one table must not stand above another; the form's title may.
  const bool alone = tables.size() == 1;
  sheet.print.repeat = alone ? sheets::RowRange{top.head_row, top.body_row - 1} : sheets::RowRange{0, 0};
  std::vector<Field> fields;
  std::ranges::copy_if(map.fields, std::back_inserter(fields),
                       [&](const Field& field) { return field.sheet == top.sheet; });
  add_answer_rules(sheet, form, fields, lists);
  if (!fields.empty()) sheet.selected = fields.front().at;
  return sheet;
}

}  // namespace forms
