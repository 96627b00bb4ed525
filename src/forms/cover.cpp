#include "forms/cover.h"

#include "forms/answer_rules.h"
#include "forms/drawing.h"
#include "forms/looks.h"
#include "forms/sheet_names.h"

#include <algorithm>

namespace forms {

namespace {

using base::Length;

// Rows of the cover; those without words stay low, so that the respondent's rows do not move.
enum CoverRow : std::uint32_t { mark_row, issuer_row, title_row, act_row, deadline_row, contact_row };
constexpr std::uint32_t respondent_head_row = respondent_cell.row - 1;
constexpr Length empty_row = Length::pt(6);

std::string mark_of(const model::Form& form, const model::Requisites& requisites) {
  std::string mark = form.mark.lines.empty() ? requisites.appendix : model::plain_lines(form.mark.lines);
  const std::string also = model::plain_lines(form.mark.also);
  if (!mark.empty() && !also.empty()) mark += "\n\n";
  return mark + also;
}

// Those of the printed form who sign it; a phone and a day are asked for above.
std::string signers_of(const model::Form& form) {
  std::string out;
  for (const model::FormSigner& signer : form.signers) {
    if (std::ranges::find(signer.blanks, model::SignerBlank::signature) == signer.blanks.end()) continue;
    const std::string name = model::plain(signer.name);
    out += (out.empty() ? "" : "; ") + model::plain(signer.who) + (name.empty() ? "" : " – " + name);
  }
  return out;
}

bool has_formulas(const model::Form& form) {
  return std::ranges::any_of(form.tables, [](const model::FormTable& table) {
    const std::vector<const model::FormColumn*> leaves = model::leaf_columns(table.columns);
    return std::ranges::any_of(table.rows, [](const model::FormRow& row) { return row.formula.has_value(); }) ||
           std::ranges::any_of(leaves, [](const model::FormColumn* leaf) { return leaf->formula.has_value(); });
  });
}

class CoverDrawer {
 public:
  CoverDrawer(Pen& pen, const model::Form& form, const model::Requisites& requisites, const FieldMap& map)
      : pen_(pen), form_(form), requisites_(requisites), map_(map) {}

  void draw() {
    draw_requisites();
    draw_respondent();
    draw_advice();
  }

 private:
  static sheets::Range across(std::uint32_t row) { return {{row, 0}, {row, 2}}; }

  void line(std::uint32_t row, const std::string& words, const sheets::Format& format) {
    if (words.empty())
      pen_.at_least(row, empty_row);
    else
      pen_.write(across(row), words, format);
  }

  void draw_requisites() {
    const std::string mark = mark_of(form_, requisites_);
    pen_.at_least(mark_row, empty_row);
    if (!mark.empty()) pen_.write({{mark_row, 2}, {mark_row, 2}}, mark, looks::mark());
    sheets::Format centred = looks::plain();
    centred.align = sheets::Align::center;
    line(issuer_row, requisites_.issuer, centred);
    line(title_row, model::plain(form_.title), looks::page_title());
    if (!form_.title.empty()) pen_.at_least(title_row, Length::pt(48));
    line(act_row, prefixed("Основание: ", act_line(requisites_)), looks::plain());
    line(deadline_row, prefixed("Срок представления: ", requisites_.deadline), looks::plain());
    line(contact_row, prefixed("Куда представить: ", requisites_.contact), looks::plain());
    pen_.at_least(contact_row + 1, Length::pt(15));
  }

  static std::string prefixed(const char* prefix, const std::string& words) {
    return words.empty() ? "" : prefix + words;
  }

  void draw_respondent() {
    pen_.write(across(respondent_head_row), "Кто заполнил", looks::table_title());
    for (std::uint32_t i = 0; i < respondent_fields.size(); ++i) {
      const RespondentField& field = respondent_fields[i];
      const std::uint32_t row = respondent_cell.row + i;
      const bool date = field.type == model::FieldType::date;
      pen_.write({{row, 0}, {row, 0}}, field.caption, looks::caption(0));
      sheets::Format look = date ? looks::input_date() : looks::input_words();
      look.align = sheets::Align::left;
      pen_.blank({{row, respondent_cell.column}, {row, 2}}, look);
      pen_.at_least(row, i == 0 ? Length::pt(36) : Length::pt(22));
    }
  }

  void draw_advice() {
    std::uint32_t row = respondent_cell.row + static_cast<std::uint32_t>(respondent_fields.size());
    pen_.at_least(row++, Length::pt(15));
    pen_.write(across(row++), "Как заполнить", looks::table_title());
    int number = 0;
    for (const std::string& advice : advices())
      pen_.write(across(row++), std::to_string(++number) + ". " + advice, looks::plain());
  }

  std::vector<std::string> advices() const {
    std::string sheets;
    const auto on_title = [](const Field& field) { return field.part == FieldPart::title; };
    if (std::ranges::any_of(map_.fields, on_title)) sheets = std::string("«") + title_page_sheet + "»";
    for (const TablePlace& place : map_.tables)
      if (place.context_row) sheets += (sheets.empty() ? "«" : ", «") + place.sheet + "»";
    std::vector<std::string> out;
    if (!sheets.empty()) out.push_back("Заполните листы: " + sheets + ".");
    out.emplace_back("Пишите только в жёлтых ячейках. В ячейках с «X» данные не нужны.");
    if (has_formulas(form_)) out.emplace_back("Зелёные ячейки заполнять не нужно: книга считает их сама.");
    out.emplace_back("Выберите ячейку, и рядом появится подсказка, что в ней нужно.");
    out.emplace_back("Красная ячейка: значение не подходит. Оранжевая: часть больше целого.");
    if (const std::string signers = signers_of(form_); !signers.empty())
      out.emplace_back("Печатный бланк подписывают: " + signers + ".");
    out.emplace_back("Не переименовывайте листы и не копируйте таблицы в другой файл.");
    out.emplace_back("Сохраните файл в формате .xlsx" +
                     (requisites_.contact.empty() ? "." : " и отправьте: " + requisites_.contact + "."));
    return out;
  }

  Pen& pen_;
  const model::Form& form_;
  const model::Requisites& requisites_;
  const FieldMap& map_;
};

}  // namespace

std::string act_line(const model::Requisites& requisites) {
  std::string out = requisites.act;
  if (!requisites.date.empty()) out += " от " + requisites.date;
  if (!requisites.number.empty()) out += " № " + requisites.number;
  return requisites.act.empty() ? "" : out;
}

sheets::Sheet cover(sheets::Workbook& workbook, const model::Form& form, const model::Requisites& requisites,
                    const FieldMap& map, Lists& lists, TextMeter& meter) {
  sheets::Sheet sheet;
  sheet.name = cover_sheet;
  sheet.widths = {Length::mm(75), Length::mm(25), Length::mm(80)};
  Pen pen(workbook, sheet, meter);
  CoverDrawer(pen, form, requisites, map).draw();
  std::vector<Field> fields;
  std::ranges::copy_if(map.fields, std::back_inserter(fields),
                       [](const Field& field) { return field.part == FieldPart::respondent; });
  add_answer_rules(sheet, form, fields, lists);
  sheet.selected = respondent_cell;
  return sheet;
}

}  // namespace forms
