// The parts of a document that are spoken of one by one: points, numbers, rows, cells, visas, each with where it
// stands. The typed companion of visit_texts (model/reading.h): who asks for points need not know which kinds of
// documents have any, nor how deep they lie. The order is the reading order; what the program made itself (rows of
// totals) is left out.
#pragma once

#include "model/line.h"
#include "model/reading.h"

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace model {

// ---- documents

// Calls visit(document, body) for every document of this kind: visit_all<Plan>(package, …). `package` may be const.
template <class Kind, class Package, class Visit>
void visit_all(Package& package, Visit&& visit) {
  for (auto& document : package.documents)
    if (auto* body = std::get_if<Kind>(&document.body)) visit(document, *body);
}

// ---- words

// Calls visit(line, where) for every paragraph of the document.
template <class Visit>
void visit_lines(const Document& document, Visit&& visit) {
  visit_texts(document, [&visit](const Text& text, const Where& where) {
    for (const Paragraph& paragraph : text.paragraphs) visit(line_of(paragraph), where);
  });
}

// ---- points

template <class Point, class Visit>
void visit_point(Point& point, Visit&& visit) {
  visit(point, Where{"п.", point.label.words});
  for (auto& sub : point.points) visit_point(sub, visit);
}

// Calls visit(point, where) for every point of an act or a regulation, a point before its sub-points. `document` may be
// const.
template <class OneDocument, class Visit>
requires std::is_same_v<std::remove_const_t<OneDocument>, Document>
void visit_points(OneDocument& document, Visit&& visit) {
  if (auto* order = std::get_if<Order>(&document.body))
    for (auto& point : order->points) visit_point(point, visit);
  if (auto* regulation = std::get_if<Regulation>(&document.body))
    for (auto& part : regulation->parts)
      for (auto& point : part.points) visit_point(point, visit);
}

// ---- numbers

// A number with the series it counts in: two of one series that are equal stand there by mistake, in two series they do
// not meet («1)» under point 1 and under point 2; rows of two tables; sections whose numbering begins anew).
struct Numbered {
  const Label* label;
  base::Span span;  // of the point or row
  Where where;
  std::size_t series;
};

// Every number of points, of rows of plans and of forms; what prints none is left out. Points into the document.
std::vector<Numbered> numbers_of(const Document& document);

// ---- rows and cells of plans

// Where a row stands. `parent` is the measure whose sub-row it is, or nothing.
struct RowPlace {
  const PlanPart* part;
  const PlanSection* section;
  const Measure* parent;
  Where where;
};

// Calls visit(measure, place) for every measure a plan has, a measure before its sub-rows.
template <class Visit>
void visit_rows(const Document& document, Visit&& visit) {
  const auto* plan = std::get_if<Plan>(&document.body);
  if (plan == nullptr) return;
  for (const PlanPart& part : plan->parts)
    for (const PlanSection& section : part.sections)
      for (const Measure& row : section.rows) {
        if (!row.total.empty() || !row.group.empty()) continue;
        const Where where{"п.", row.label.words};
        visit(row, RowPlace{&part, &section, nullptr, where});
        for (const Measure& sub : row.rows) visit(sub, RowPlace{&part, &section, &row, where});
      }
}

// One cell of a printed row. A measure shares a cell with all its sub-rows; it is then seen at the first of them.
struct PlanCell {
  const Measure* row;    // the printed row: a sub-row, or a measure without any
  const Measure* owner;  // whose words they are: the row or the measure above it; nothing of an empty cell
  const PlanColumn* column;
  const Text* text;  // nothing of an empty cell
  RowPlace place;
};

namespace reading {

template <class Visit>
void visit_row_cells(const Measure& row, const std::vector<const PlanColumn*>& columns, const RowPlace& place,
                     Visit&& visit) {
  std::vector<const Measure*> path;
  std::vector<std::vector<const Measure*>> paths;
  collect_leaf_paths(row, path, paths);
  for (std::size_t i = 0; i < paths.size(); ++i)
    for (const PlanColumn* column : columns) {
      if (column->key == "number") continue;
      const Measure* owner = owner_of(column->key, paths, i);
      const bool seen = owner != nullptr && i > 0 && owner_of(column->key, paths, i - 1) == owner;
      if (seen) continue;
      const Text* text = owner == nullptr ? nullptr : &owner->cells.find(column->key)->second;
      RowPlace own = place;
      if (paths[i].size() > 1) own.parent = &row;
      visit(PlanCell{paths[i].back(), owner, column, text, own});
    }
}

}  // namespace reading

// Calls visit(cell) for every cell, empty ones included, row by row. The column of numbers has no cells.
template <class Visit>
void visit_cells(const Document& document, Visit&& visit) {
  const PlanPart* part = nullptr;
  std::vector<const PlanColumn*> columns;
  visit_rows(document, [&](const Measure& row, const RowPlace& place) {
    if (place.parent != nullptr) return;  // comes with its measure
    if (place.part != part) columns = leaf_columns(place.part->columns);
    part = place.part;
    reading::visit_row_cells(row, columns, place, visit);
  });
}

// Rows of questionnaires: visit(row, table, where).
template <class Visit>
void visit_form_rows(const Document& document, Visit&& visit) {
  if (const auto* form = std::get_if<Form>(&document.body))
    for (const FormTable& table : form->tables)
      for (const FormRow& row : table.rows) visit(row, table, Where{"стр.", row.label.words});
}

// ---- visas

// Calls visit(visa, where) for every visa of a sheet, group by group. Who prepared the document is none.
template <class Visit>
void visit_visas(const Document& document, Visit&& visit) {
  if (const auto* sheet = std::get_if<ApprovalSheet>(&document.body))
    for (const VisaGroup& group : sheet->groups)
      for (const Visa& visa : group.visas) visit(visa, Where{"виза", visa.plain_name});
}

}  // namespace model
