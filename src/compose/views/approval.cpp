#include "compose/views/approval.h"

#include "compose/views/orientation.h"
#include "compose/views/column_width.h"
#include "model/reading.h"

#include <algorithm>
#include <array>

namespace compose {

namespace {

constexpr FieldTable column_fields{
    text<&ApprovalColumnItem::heading>("heading"),
    text<&ApprovalColumnItem::width>("width"),
    text<&ApprovalColumnItem::weight>("weight"),
};
constexpr FieldTable remark_fields{
    text<&RemarkItem::number>("number"),
    text<&RemarkItem::who>("who"),
    text<&RemarkItem::words>("text"),
    text<&RemarkItem::answer>("answer"),
};
constexpr FieldTable cell_fields{
    flag<&VisaCell::remarks_attached>("remarks_attached"),
    flag<&VisaCell::centred>("centred"),
    text<&VisaCell::number>("row_number"),
    list<&VisaCell::lines>("lines", line_fields),
    list<&VisaCell::remarks>("cell_remarks", remark_fields),
};
constexpr FieldTable visa_fields{
    list<&VisaItem::cells>("cells", cell_fields),
    flag<&VisaItem::outside>("outside"),
    flag<&VisaItem::remarks_attached>("remarks_attached"),
    text<&VisaItem::post>("post"),
    text<&VisaItem::rank>("rank"),
    text<&VisaItem::name>("name"),
    text<&VisaItem::conclusion>("conclusion"),
    text<&VisaItem::date>("date"),
};
constexpr FieldTable group_fields{
    text<&VisaGroupItem::title>("group_title"),
    list<&VisaGroupItem::visas>("visas", visa_fields),
};
constexpr FieldTable fields{
    text<&ApprovalView::orientation>("orientation"),
    text<&ApprovalView::urgency>("urgency"),
    list<&ApprovalView::mark>("mark", line_fields),
    list<&ApprovalView::approval>("approval", line_fields),
    list<&ApprovalView::also>("also", line_fields),
    list<&ApprovalView::title>("title", line_fields),
    flag<&ApprovalView::table>("table"),
    text<&ApprovalView::column_count>("column_count"),
    list<&ApprovalView::columns>("columns", column_fields),
    list<&ApprovalView::column_numbers>("column_numbers", line_fields),
    list<&ApprovalView::groups>("groups", group_fields),
    list<&ApprovalView::footnotes>("footnotes", note_fields),
    list<&ApprovalView::notes>("notes", line_fields),
    text<&ApprovalView::fingerprint>("fingerprint"),
    flag<&ApprovalView::captioned>("captioned"),
    text<&ApprovalView::caption_post>("caption_post"),
    text<&ApprovalView::caption_signature>("caption_signature"),
    text<&ApprovalView::caption_name>("caption_name"),
    text<&ApprovalView::caption_date>("caption_date"),
    flag<&ApprovalView::times>("times"),
    flag<&ApprovalView::with_remarks>("with_remarks"),
    list<&ApprovalView::remarks>("remarks", remark_fields),
    list<&ApprovalView::prepared_by>("prepared_by", visa_fields),
};

// In 12 pt and with the padding: room to write in, «поступления» (27 mm), «с замечаниями» (31 mm). Rows that are blank
// tell nothing of names and posts, which then share what is left; else these suit their content.
ColumnWidth usual_width(std::string_view key, const model::ApprovalSheet& sheet) {
  if (key == "number") return {"15 mm", {}};
  if (key == "signature") return {sheet.has_column("date") ? "30 mm" : "38 mm", {}};
  if (key == "received") return {"27 mm", {}};
  if (key == "returned" || key == "date") return {"24 mm", {}};
  if (key == "conclusion") return {"31 mm", {}};
  if (sheet.blank_rows.empty()) return {};
  return {{}, key == "name" ? "3" : "4"};
}

bool is_centred(std::string_view key) {
  constexpr std::array<std::string_view, 6> keys{"number", "conclusion", "signature", "date", "received", "returned"};
  return std::ranges::find(keys, key) != keys.end();
}

std::vector<RemarkItem> remarks_of(const model::Visa& visa) {
  std::vector<RemarkItem> out;
  for (const model::Remark& remark : visa.remarks)
    out.push_back({remark.number, visa.plain_name, remark.text, remark.answer});
  return out;
}

bool are_remarks_attached(const model::ApprovalSheet& sheet, const model::Visa& visa) {
  return sheet.remarks_apart() && !visa.remarks.empty();
}

VisaCell cell_of(std::string_view column, const model::ApprovalSheet& sheet, const model::Visa& visa) {
  VisaCell cell;
  cell.centred = is_centred(column);
  cell.remarks_attached = (column == "person" || column == "post") && are_remarks_attached(sheet, visa);
  if (column == "number") cell.number = visa.number;
  if (column == "remarks") {
    cell.remarks = remarks_of(visa);
    return cell;
  }
  const auto add_line = [&cell](const model::Text& text, const model::Where&) {
    if (!text.empty()) cell.lines.push_back({text});
  };
  model::reading::visit_visa_cell(column, visa, !sheet.has_column("date"), add_line);
  return cell;
}

VisaItem item_of(const model::ApprovalSheet& sheet, const model::Visa& visa) {
  VisaItem item;
  item.anchor = visa.span.origin;
  item.outside = visa.outside;
  item.remarks_attached = are_remarks_attached(sheet, visa);
  item.post = visa.post;
  item.rank = visa.rank;
  item.name = visa.name;
  item.conclusion = visa.conclusion;
  item.date = visa.signed_on.text;
  if (sheet.layout == model::SheetLayout::table)
    for (const model::ApprovalColumn& column : sheet.columns) item.cells.push_back(cell_of(column.key, sheet, visa));
  return item;
}

VisaItem blank_row(const model::ApprovalSheet& sheet, const std::string& number) {
  VisaItem row;
  for (const model::ApprovalColumn& column : sheet.columns) {
    VisaCell& cell = row.cells.emplace_back();
    cell.centred = is_centred(column.key);
    if (column.key == "number") cell.number = number;
  }
  return row;
}

void add_columns(const model::ApprovalSheet& sheet, ApprovalView& view) {
  view.column_count = static_cast<int>(sheet.columns.size());
  for (const model::ApprovalColumn& column : sheet.columns) {
    ColumnWidth width = column_width(column.width, column.weight, usual_width(column.key, sheet));
    view.columns.push_back({column.heading, std::move(width.width), std::move(width.weight)});
  }
}

void add_visas(const model::ApprovalSheet& sheet, ApprovalView& view) {
  for (const model::VisaGroup& group : sheet.groups) {
    VisaGroupItem& item = view.groups.emplace_back();
    item.title = group.title;
    for (const model::Visa& visa : group.visas) item.visas.push_back(item_of(sheet, visa));
    if (sheet.remarks_apart())
      for (const model::Visa& visa : group.visas)
        for (RemarkItem& remark : remarks_of(visa)) view.remarks.push_back(std::move(remark));
  }
  view.with_remarks = !view.remarks.empty();
  if (sheet.blank_rows.empty() || !view.table) return;
  VisaGroupItem& blank = view.groups.emplace_back();
  for (const std::string& number : sheet.blank_rows) blank.visas.push_back(blank_row(sheet, number));
}

void add_captions(const model::Captions& captions, ApprovalView& view) {
  const auto bracketed = [](const std::string& words) { return words.empty() ? words : "(" + words + ")"; };
  view.captioned = !captions.empty();
  view.caption_post = bracketed(captions.post);
  view.caption_signature = bracketed(captions.signature);
  view.caption_name = bracketed(captions.name);
  view.caption_date = bracketed(captions.date);
}

}  // namespace

ApprovalView view_of(const model::ApprovalSheet& sheet) {
  ApprovalView view;
  view.urgency = sheet.urgency;
  view.orientation = orientation_of(sheet.page);
  MarkLines mark = lines_of(sheet.mark);
  view.mark = std::move(mark.mark);
  view.approval = std::move(mark.approval);
  view.also = std::move(mark.also);
  view.title = lines_of(sheet.title);
  view.table = sheet.layout == model::SheetLayout::table;
  add_columns(sheet, view);
  // The row of column numbers has a cell for every column, also where the author numbered fewer.
  view.column_numbers = lines_of(sheet.column_numbers);
  if (!view.column_numbers.empty()) view.column_numbers.resize(sheet.columns.size());
  add_visas(sheet, view);
  view.footnotes = notes_of(sheet.footnotes);
  view.notes = lines_of(sheet.notes);
  view.times = sheet.times;
  add_captions(sheet.captions, view);
  if (sheet.prepared_by) view.prepared_by.push_back(item_of(sheet, *sheet.prepared_by));
  return view;
}

Fields<ApprovalView> approval_fields() { return fields; }

}  // namespace compose
