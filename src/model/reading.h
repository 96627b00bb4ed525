// The one reading order of a document: every printed text with where it stands, as a visitor, so that those who resolve
// references and those who check words walk the same way.
#pragma once

#include "model/package.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace model {

// A step inside a document: «п. 2.1», «заголовок». A number prints without its final stop.
struct Where {
  std::string_view what;
  std::string_view number = {};
  bool quoted = false;  // new wording of another act: it speaks of that act's points and appendices

  [[nodiscard]] std::string step() const;
};

// The steps to a place inside a document: «приложение 1», «п. 17».
std::vector<std::string> place_of(const Package& package, const DocumentId& document, const Where& where);

namespace reading {

template <class Texts, class Visit>
void visit_lines(Texts& texts, Where where, Visit&& visit) {
  for (auto& text : texts) visit(text, where);
}

// Level by level, as the rows of the head stand.
template <class Columns, class Visit>
void visit_table_head(Columns& columns, Where where, Visit&& visit) {
  std::vector<Columns*> level{&columns};
  while (!level.empty()) {
    std::vector<Columns*> below;
    for (Columns* group : level)
      for (auto& column : *group) {
        visit(column.heading, where);
        if (!column.columns.empty()) below.push_back(&column.columns);
      }
    level = std::move(below);
  }
}

template <class Footnotes, class Visit>
void visit_footnotes(Footnotes& footnotes, Visit&& visit) {
  for (auto& footnote : footnotes) visit(footnote.text, Where{"сноска", footnote.mark});
}

template <class Table, class Visit>
void visit_table(Table& table, Where where, Visit&& visit) {
  visit(table.number, where);
  visit(table.title, where);
  visit(table.unit, where);
  visit_table_head(table.columns, where, visit);
  for (auto& row : table.rows)
    for (auto& cell : row) visit(cell.text, where);
  visit_footnotes(table.footnotes, visit);
  visit_lines(table.notes, where, visit);
}

template <class Points, class Visit>
void visit_points(Points& points, Visit&& visit) {
  for (auto& point : points) {
    const Where where{"п.", point.label.words};
    visit(point.text, where);
    for (auto& part : point.body) {
      const Where inside{where.what, where.number, part.quoted};
      std::visit(
          [&](auto& content) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(content)>, Text>)
              visit(content, inside);
            else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(content)>, Picture>)
              visit(content.caption, inside);
            else
              visit_table(content, inside, visit);
          },
          part.content);
    }
    visit_points(point.points, visit);
  }
}

// Of signatures on one level the posts stand above the names.
template <class Signatures, class Visit>
void visit_signatures(Signatures& signatures, Visit&& visit) {
  for (auto first = signatures.begin(); first != signatures.end();) {
    auto end = std::next(first);
    while (end != signatures.end() && end->beside) ++end;
    for (auto one = first; one != end; ++one) visit_lines(one->post, {"подпись"}, visit);
    for (auto one = first; one != end; ++one) visit(one->name, Where{"подпись"});
    first = end;
  }
}

template <class Stamps, class Visit>
void visit_stamps(Stamps& stamps, Visit&& visit) {
  for (auto& stamp : stamps) {
    visit(stamp.word, Where{"гриф"});
    visit_lines(stamp.post, {"гриф"}, visit);
    visit(stamp.name, Where{"гриф"});
    visit(stamp.date, Where{"гриф"});
  }
}

template <class Distribution, class Visit>
void visit_distribution(Distribution& distribution, Visit&& visit) {
  visit(distribution.title, Where{"рассылка"});
  visit_lines(distribution.of_act, {"рассылка"}, visit);
  for (auto& group : distribution.groups) {
    visit(group.title, Where{"рассылка"});
    for (auto& recipient : group.recipients) visit(recipient.name, Where{"рассылка"});
  }
}

template <class Order, class Visit>
void visit_order(Order& order, Visit&& visit) {
  visit(order.registration, Where{"регистрация"});
  for (auto& head : order.heads) {
    for (auto& line : head.lines) visit(line.text, Where{"наименование органа"});
    visit(head.heading, Where{"вид документа"});
  }
  visit(order.place, Where{"место составления"});
  visit(order.title, Where{"заголовок"});
  visit(order.edition, Where{"редакция"});
  visit(order.preamble, Where{"преамбула"});
  visit(order.verb.text, Where{"преамбула"});
  visit_points(order.points, visit);
  visit_footnotes(order.footnotes, visit);
  visit_signatures(order.signatures, visit);
  const bool after =
      order.distribution.place == DistributionPlace::after_executor && !order.distribution.groups.empty();
  if (!after) visit_lines(order.executor, {"отметка об исполнителе"}, visit);
  for (auto& visa : order.visas) {
    visit(visa.role, Where{"виза"});
    visit_lines(visa.post, {"виза"}, visit);
    visit(visa.name, Where{"виза"});
    visit(visa.phone, Where{"виза"});
    visit(visa.date, Where{"виза"});
  }
  if (after) visit_lines(order.executor, {"отметка об исполнителе"}, visit);
  visit_distribution(order.distribution, visit);
}

template <class Introduction, class Visit>
void visit_introduction(Introduction& intro, Visit&& visit) {
  visit_lines(intro.paragraphs, {"вводная часть"}, visit);
  visit(intro.goals_title, Where{"цели"});
  visit_lines(intro.goals, {"цели"}, visit);
}

template <class Plan, class Visit>
void visit_legend(Plan& plan, Visit&& visit) {
  visit(plan.legend_title, Where{"список сокращений"});
  visit_lines(plan.legend, Where{"список сокращений"}, visit);
}

template <class Measure>
void collect_leaf_paths(Measure& measure, std::vector<Measure*>& path, std::vector<std::vector<Measure*>>& out) {
  path.push_back(&measure);
  if (measure.rows.empty() || measure.own_line) out.push_back(path);
  for (auto& sub : measure.rows) collect_leaf_paths(sub, path, out);
  path.pop_back();
}

// The nearest measure of a path that has the cell: the author's word for it.
template <class Measure>
Measure* owner_of(const std::string& key, const std::vector<Measure*>& path) {
  for (auto measure = path.rbegin(); measure != path.rend(); ++measure)
    if ((*measure)->cells.contains(key)) return *measure;
  return nullptr;
}

// The row whose cell this one's is: its own, or one above it.
template <class Measure>
std::size_t owning_row(const std::string& key, const std::vector<std::vector<Measure*>>& paths, std::size_t row) {
  const auto shares = [&](const Measure& measure) {
    return std::ranges::find(measure.as_above, key) != measure.as_above.end();
  };
  while (row > 0 && shares(*paths[row].back())) --row;
  return row;
}

template <class Measure>
Measure* owner_of(const std::string& key, const std::vector<std::vector<Measure*>>& paths, std::size_t row) {
  return owner_of(key, paths[owning_row(key, paths, row)]);
}

// Row by row as printed: what a measure shares with its sub-rows stands in the first of them.
template <class Columns, class Measure, class Visit>
void visit_shared(const Columns& columns, Measure& row, Where where, Visit&& visit) {
  std::vector<Measure*> path;
  std::vector<std::vector<Measure*>> paths;
  collect_leaf_paths(row, path, paths);
  for (std::size_t i = 0; i < paths.size(); ++i)
    for (const PlanColumn* column : columns) {
      Measure* owner = owner_of(column->key, paths, i);
      if (owner == nullptr || (i > 0 && owner_of(column->key, paths, i - 1) == owner)) continue;
      visit(owner->cells.find(column->key)->second, where);
    }
}

// `columns` are the leaves of the head.
template <class Columns, class Measures, class Visit>
void visit_measures(const Columns& columns, Measures& rows, Visit&& visit) {
  for (auto& row : rows) {
    const Where where{"п.", row.label.words};
    visit(row.total, Where{"итоги"});
    visit(row.group, Where{"группа строк"});
    if (!row.rows.empty()) {
      visit_shared(columns, row, where, visit);
    } else {
      for (const PlanColumn* column : columns)
        if (const auto cell = row.cells.find(column->key); cell != row.cells.end()) visit(cell->second, where);
    }
    visit(row.edition, where);
  }
}

template <class Part, class Visit>
void visit_part(Part& part, Visit&& visit) {
  visit(part.title, Where{"часть", part.label.words});
  visit_introduction(part.intro, visit);
  visit(part.number, Where{"номер таблицы"});
  visit(part.unit, Where{"единица измерения"});
  visit_table_head(part.columns, Where{"заголовок графы"}, visit);
  visit_lines(part.column_numbers, {"номера граф"}, visit);
  const auto columns = leaf_columns(part.columns);
  for (auto& section : part.sections) {
    visit(section.title, Where{"раздел", section.label.words});
    visit(section.edition, Where{"раздел", section.label.words});
    visit_measures(columns, section.rows, visit);
  }
  visit_footnotes(part.footnotes, visit);
  visit_lines(part.notes, {"примечание"}, visit);
}

template <class Mark, class Visit>
void visit_mark(Mark& mark, Visit&& visit) {
  visit_lines(mark.lines, {"отметка"}, visit);
  visit_lines(mark.also, {"отметка"}, visit);
}

template <class Plan, class Visit>
void visit_plan(Plan& plan, Visit&& visit) {
  visit_mark(plan.mark, visit);
  visit_stamps(plan.stamps, visit);
  visit(plan.title, Where{"заголовок"});
  visit(plan.edition, Where{"редакция"});
  visit_introduction(plan.intro, visit);
  if (plan.abbreviations == Abbreviations::before) visit_legend(plan, visit);
  for (auto& part : plan.parts) visit_part(part, visit);
  if (plan.abbreviations != Abbreviations::before) visit_legend(plan, visit);
  visit_lines(plan.notes, {"примечание"}, visit);
  visit_signatures(plan.signatures, visit);
}

template <class Regulation, class Visit>
void visit_regulation(Regulation& regulation, Visit&& visit) {
  visit_mark(regulation.mark, visit);
  visit_stamps(regulation.stamps, visit);
  visit(regulation.title, Where{"заголовок"});
  visit(regulation.edition, Where{"редакция"});
  visit(regulation.preamble, Where{"вводная часть"});
  for (auto& part : regulation.parts) {
    visit(part.title, Where{"раздел", part.label.words});
    visit_points(part.points, visit);
  }
  visit_footnotes(regulation.footnotes, visit);
  visit_signatures(regulation.signatures, visit);
}

template <class Remarks, class Visit>
void visit_remarks(Remarks& remarks, Visit&& visit) {
  for (auto& remark : remarks) {
    visit(remark.text, Where{"замечание", remark.number});
    visit(remark.answer, Where{"ответ на замечание", remark.number});
  }
}

// What a column shows of a visa, from top to bottom; `day_by_signature`: days have no column of their own.
template <class Visa, class Visit>
void visit_visa_cell(std::string_view column, Visa& visa, bool day_by_signature, Visit&& visit) {
  const Where where{"виза", visa.plain_name};
  if (column == "person" || column == "post") visit(visa.post, where);
  if (column == "person" || column == "name") {
    visit(visa.rank, where);
    visit(visa.name, where);
  }
  if (column == "conclusion") visit(visa.conclusion, where);
  if (column == "received") visit(visa.received.text, where);
  if (column == "returned") visit(visa.returned.text, where);
  if (column == "date" || (column == "signature" && day_by_signature)) visit(visa.signed_on.text, where);
  if (column == "remarks") visit_remarks(visa.remarks, visit);
}

// A visa that stands by itself, outside a table.
template <class Visa, class Visit>
void visit_visa_block(Visa& visa, Visit&& visit) {
  for (const char* part : {"person", "conclusion", "date"}) visit_visa_cell(part, visa, false, visit);
}

template <class Sheet, class Visit>
void visit_approval(Sheet& sheet, Visit&& visit) {
  visit(sheet.urgency, Where{"срочность"});
  visit_mark(sheet.mark, visit);
  visit_lines(sheet.title, {"заголовок"}, visit);
  const bool table = sheet.layout == SheetLayout::table;
  if (table)
    for (auto& column : sheet.columns) visit(column.heading, Where{"заголовок графы"});
  visit_lines(sheet.column_numbers, {"номера граф"}, visit);
  const bool day_by_signature = !sheet.has_column("date");
  for (auto& group : sheet.groups) {
    visit(group.title, Where{"заголовок группы виз"});
    for (auto& visa : group.visas) {
      if (!table) visit_visa_block(visa, visit);
      if (table)
        for (const auto& column : sheet.columns) visit_visa_cell(column.key, visa, day_by_signature, visit);
    }
  }
  visit_footnotes(sheet.footnotes, visit);
  visit_lines(sheet.notes, {"примечание"}, visit);
  if (sheet.remarks_apart())
    for (auto& group : sheet.groups)
      for (auto& visa : group.visas) visit_remarks(visa.remarks, visit);
  if (sheet.prepared_by) visit_visa_cell("person", *sheet.prepared_by, false, visit);
}

template <class Columns, class Visit>
void visit_form_columns(Columns& columns, Visit&& visit) {
  for (auto& column : columns) {
    visit(column.caption, Where{"графа"});
    visit_form_columns(column.columns, visit);
  }
}

// The explanations stand below the line.
template <class Line, class Visit>
void visit_blank_line(Line& line, Visit&& visit) {
  const Where where{"строка для записи"};
  visit(line.words, where);
  for (auto& blank : line.blanks) visit(blank.words, where);
  for (auto& blank : line.blanks) visit(blank.under, where);
}

template <class Table, class Visit>
void visit_form_table(Table& table, Visit&& visit) {
  visit(table.number, Where{"номер таблицы"});
  visit(table.title, Where{"заголовок таблицы"});
  for (auto& line : table.lines) visit_blank_line(line, visit);
  visit_lines(table.legend, {"пояснение"}, visit);
  visit(table.unit, Where{"единица измерения"});
  visit_form_columns(table.columns, visit);
  visit_lines(table.column_numbers, {"номера граф"}, visit);
  for (auto& row : table.rows) visit(row.caption, Where{"стр.", row.label.words});
  visit_footnotes(table.footnotes, visit);
  visit_lines(table.notes, {"примечание"}, visit);
}

template <class Form, class Visit>
void visit_form_title(Form& form, Visit&& visit) {
  visit(form.title, Where{"заголовок"});
  visit(form.edition_line, Where{"редакция"});
}

template <class Form, class Visit>
void visit_title_item(Form& form, std::size_t index, Visit&& visit) {
  auto& item = form.title_page[index];
  if (auto* row = std::get_if<BoxRow>(&item))
    for (auto& box : row->boxes) visit(box.words, Where{"титульный лист"});
  if (auto* line = std::get_if<BlankLine>(&item)) visit_blank_line(*line, visit);
  if (auto* table = std::get_if<CodeTable>(&item)) {
    for (auto& code : table->codes) visit(code.name.words, Where{"таблица кодов"});
    for (auto& code : table->codes) visit(code.value, Where{"таблица кодов"});
  }
  if (std::holds_alternative<PlacedTitle>(item)) visit_form_title(form, visit);
}

template <class Form, class Visit>
void visit_form(Form& form, Visit&& visit) {
  visit_mark(form.mark, visit);
  if (!places_title(form)) visit_form_title(form, visit);
  for (std::size_t i = 0; i < form.title_page.size(); ++i) visit_title_item(form, i, visit);
  for (auto& table : form.tables) visit_form_table(table, visit);
  for (auto& signer : form.signers) {
    visit(signer.who, Where{"подписи"});
    visit(signer.name, Where{"подписи"});
  }
}

}  // namespace reading

// Calls visit(Text&, Where) for every text of the document in reading order. `Document` may be const.
template <class Document, class Visit>
void visit_texts(Document& document, Visit&& visit) {
  std::visit(
      [&visit](auto& body) {
        using Holds = std::remove_const_t<std::remove_reference_t<decltype(body)>>;
        if constexpr (std::is_same_v<Holds, Order>)
          reading::visit_order(body, visit);
        else if constexpr (std::is_same_v<Holds, Plan>)
          reading::visit_plan(body, visit);
        else if constexpr (std::is_same_v<Holds, ApprovalSheet>)
          reading::visit_approval(body, visit);
        else if constexpr (std::is_same_v<Holds, Regulation>)
          reading::visit_regulation(body, visit);
        else
          reading::visit_form(body, visit);
      },
      document.body);
}

}  // namespace model
