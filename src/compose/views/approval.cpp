#include "compose/views/approval.h"

#include "compose/views/columns.h"

#include <algorithm>

namespace compose {

namespace {

constexpr Field column_fields[] = {
    text<&ApprovalColumnItem::heading>("heading"),
    text<&ApprovalColumnItem::width>("width"),
    text<&ApprovalColumnItem::weight>("weight"),
};
constexpr Field cell_fields[] = {
    text<&VisaCell::post>("post"),
    text<&VisaCell::name>("name"),
    text<&VisaCell::words>("text"),
};
constexpr Field visa_fields[] = {list<&VisaRow::cells>("cells", cell_fields)};
constexpr Field prepared_fields[] = {
    text<&PreparedBy::post>("post"),
    text<&PreparedBy::name>("name"),
};
constexpr Field fields[] = {
    list<&ApprovalView::title>("title", line_fields),
    list<&ApprovalView::columns>("columns", column_fields),
    list<&ApprovalView::visas>("visas", visa_fields),
    list<&ApprovalView::prepared_by>("prepared_by", prepared_fields),
};

ColumnWidth usual_width(std::string_view key) {
  if (key == "person") return {{}, "5"};
  if (key == "post") return {{}, "4"};
  return {{}, "2"};
}

VisaCell cell_of(std::string_view key, const model::Visa& visa, bool own_dates) {
  if (key == "person") return {visa.post, visa.name, {}};
  if (key == "post") return {visa.post, {}, {}};
  if (key == "name") return {{}, visa.name, {}};
  if (key == "conclusion") return {{}, {}, visa.conclusion};
  // A day that is known stands by the signature where it has no column of its own.
  if (key == "date" || (key == "signature" && !own_dates)) return {{}, {}, visa.signed_on};
  return {};
}

}  // namespace

ApprovalView view_of(const model::ApprovalSheet& sheet) {
  ApprovalView view;
  view.title = lines_of(sheet.title);
  const bool own_dates = std::ranges::find(sheet.columns, "date", &model::ApprovalColumn::key) != sheet.columns.end();
  for (const model::ApprovalColumn& column : sheet.columns) {
    ColumnWidth width = column_width(column.width, column.weight, usual_width(column.key));
    view.columns.push_back({column.heading, std::move(width.width), std::move(width.weight)});
  }
  for (const model::Visa& visa : sheet.visas) {
    VisaRow& row = view.visas.emplace_back();
    for (const model::ApprovalColumn& column : sheet.columns) row.cells.push_back(cell_of(column.key, visa, own_dates));
  }
  if (sheet.prepared_by) view.prepared_by.push_back({sheet.prepared_by->post, sheet.prepared_by->name});
  return view;
}

Fields approval_fields() { return fields; }

}  // namespace compose
