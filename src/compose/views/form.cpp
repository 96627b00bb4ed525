#include "compose/views/form.h"

#include "compose/views/orientation.h"
#include "base/utf8.h"
#include "compose/views/column_width.h"
#include "model/answer.h"

#include <algorithm>

namespace compose {

namespace {

using model::FieldType;

constexpr FieldTable column_fields{
    text<&FormColumnItem::width>("width"),
    text<&FormColumnItem::weight>("weight"),
};
constexpr FieldTable head_cell_fields{
    text<&HeadCell::words>("text"), text<&HeadCell::addition>("addition"), text<&HeadCell::columns>("across"),
    text<&HeadCell::rows>("down"),  flag<&HeadCell::rotated>("rotated"),
};
constexpr FieldTable head_row_fields{list<&HeadRow::cells>("cells", head_cell_fields)};
constexpr FieldTable cell_fields{
    text<&FormCell::words>("text"),  text<&FormCell::addition>("addition"), text<&FormCell::columns>("across"),
    flag<&FormCell::label>("label"), text<&FormCell::indent>("indent"),
};
constexpr FieldTable row_fields{
    flag<&FormRowItem::heading>("heading"),
    text<&FormRowItem::height>("height"),
    list<&FormRowItem::cells>("cells", cell_fields),
};
constexpr FieldTable table_fields{
    text<&FormTableItem::number>("table_number"),
    text<&FormTableItem::title>("table_title"),
    list<&FormTableItem::lines>("table_lines", page_item_fields),
    list<&FormTableItem::legend>("table_legend", line_fields),
    text<&FormTableItem::unit>("table_unit"),
    text<&FormTableItem::look>("look"),
    list<&FormTableItem::columns>("columns", column_fields),
    list<&FormTableItem::head>("head", head_row_fields),
    list<&FormTableItem::column_numbers>("column_numbers", line_fields),
    list<&FormTableItem::rows>("rows", row_fields),
    list<&FormTableItem::footnotes>("footnotes", note_fields),
    list<&FormTableItem::notes>("notes", line_fields),
};
constexpr FieldTable blank_fields{
    text<&SignerBlankItem::words>("text"),
    text<&SignerBlankItem::caption>("caption"),
    text<&SignerBlankItem::columns>("across"),
};
constexpr FieldTable signer_fields{
    text<&SignerItem::who>("who"),
    text<&SignerItem::columns>("who_across"),
    list<&SignerItem::blanks>("blanks", blank_fields),
    text<&SignerItem::rest>("rest"),
};
constexpr FieldTable fields{
    text<&FormView::orientation>("orientation"),
    list<&FormView::mark>("mark", line_fields),
    list<&FormView::approval>("approval", line_fields),
    list<&FormView::also>("also", line_fields),
    text<&FormView::title>("title"),
    text<&FormView::edition>("edition"),
    flag<&FormView::titled>("titled"),
    flag<&FormView::marked>("marked"),
    list<&FormView::title_page>("title_page", page_item_fields),
    list<&FormView::tables>("tables", table_fields),
    list<&FormView::signers>("signers", signer_fields),
};

constexpr std::size_t wide_table = 8;    // columns from which a smaller size is taken
constexpr std::size_t longest_flat = 5;  // letters of a word that stand across a narrow column, in 10 pt
constexpr int deepest_indent = 3;

// ---- head

bool is_narrow(std::optional<FieldType> type) {
  return type == FieldType::whole || type == FieldType::decimal || type == FieldType::percent ||
         type == FieldType::year || type == FieldType::yesno;
}

std::size_t longest_word(std::string_view words) {
  std::size_t longest = 0;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(' '), words.size());
    longest = std::max(longest, base::count_code_points(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return longest;
}

// A group spans its leaves, a leaf the levels below it.
void add_head(const std::vector<model::FormColumn>& columns, std::size_t level, bool wide, std::vector<HeadRow>& out) {
  for (const model::FormColumn& column : columns) {
    HeadCell cell;
    cell.words = column.caption;
    cell.anchor = column.span.origin;
    cell.columns = column.columns.empty() ? 1 : static_cast<int>(model::leaf_columns(column.columns).size());
    if (column.columns.empty()) {
      cell.addition = model::caption_addition(column);
      cell.rows = static_cast<int>(out.size() - level);
      const bool needed = wide && is_narrow(column.type) && longest_word(model::plain(column.caption)) > longest_flat;
      cell.rotated = column.rotated.value_or(needed);
    }
    out[level].cells.push_back(std::move(cell));
    add_head(column.columns, level + 1, wide, out);
  }
}

// ---- columns

// Where the author gave weights, the others count as 1; where none, the type tells.
ColumnWidth usual_width(std::optional<FieldType> type, bool weighted) {
  if (type == FieldType::number) return {"15 mm", {}};
  if (type == FieldType::code) return {"18 mm", {}};
  if (weighted || is_narrow(type)) return {{}, "1"};
  if (type == FieldType::label) return {{}, "4"};
  return {{}, type == FieldType::text ? "3" : "2"};
}

void add_columns(const std::vector<const model::FormColumn*>& leaves, FormTableItem& out) {
  const bool weighted = std::ranges::any_of(leaves, [](const auto* leaf) { return leaf->weight.has_value(); });
  for (const model::FormColumn* leaf : leaves) {
    ColumnWidth width = column_width({}, leaf->weight, usual_width(leaf->type, weighted));
    out.columns.push_back({std::move(width.width), std::move(width.weight)});
  }
}

// ---- rows

class Rows {
 public:
  Rows(const model::FormTable& table, FormTableItem& out) : leaves_(model::leaf_columns(table.columns)), out_(out) {
    numbered_ = has(FieldType::number);
    labelled_ = has(FieldType::label);
  }

  void add(const model::FormRow& row) {
    FormRowItem& item = out_.rows.emplace_back();
    item.heading = row.heading;
    item.anchor = row.span.origin;
    item.height = row.blank && is_prose() ? "20 mm" : "7 mm";
    if (row.heading && !labelled_) {
      item.cells.push_back(label(row, leaves_.size()));
      return;
    }
    for (std::size_t i = 0; i < leaves_.size(); ++i) {
      const model::FormColumn& leaf = *leaves_[i];
      const bool to_the_end = row.heading && leaf.type == FieldType::label;
      if (leaf.type == FieldType::label)
        item.cells.push_back(label(row, to_the_end ? leaves_.size() - i : 1));
      else
        item.cells.push_back(plain_cell(leaf, row));
      if (to_the_end) return;
    }
  }

 private:
  // Nothing but text is asked for.
  [[nodiscard]] bool is_prose() const {
    return std::ranges::all_of(leaves_, [](const auto* leaf) { return leaf->type == FieldType::text; });
  }
  [[nodiscard]] bool has(FieldType type) const {
    return std::ranges::any_of(leaves_, [type](const auto* leaf) { return leaf->type == type; });
  }

  // Numbers show the level; without them the caption steps in.
  [[nodiscard]] FormCell label(const model::FormRow& row, std::size_t columns) const {
    FormCell cell;
    cell.words = row.caption;
    cell.addition = model::caption_addition(row);
    cell.columns = static_cast<int>(columns);
    cell.label = true;
    cell.indent = numbered_ ? 0 : std::min(row.level, deepest_indent);
    return cell;
  }

  static FormCell plain_cell(const model::FormColumn& leaf, const model::FormRow& row) {
    FormCell cell;
    if (leaf.type == FieldType::number)
      cell.words = row.label;
    else if (leaf.type == FieldType::code)
      cell.words = row.code;
    else if (model::is_blocked(leaf, row))
      cell.addition = "X";
    return cell;
  }

  std::vector<const model::FormColumn*> leaves_;
  FormTableItem& out_;
  bool numbered_ = false;
  bool labelled_ = false;
};

FormTableItem table_of(const model::FormTable& table, model::Orientation page) {
  FormTableItem out;
  out.anchor = table.span.origin;
  const auto leaves = model::leaf_columns(table.columns);
  const bool wide = leaves.size() >= wide_table;
  out.number = table.number;
  out.title = table.title;
  out.lines = lines_to_write_on(table.lines, page);
  out.legend = lines_of(table.legend);
  out.unit = table.unit;
  out.look = wide ? "form-wide" : "form";
  add_columns(leaves, out);
  out.head.resize(static_cast<std::size_t>(model::head_depth(table.columns)));
  add_head(table.columns, 0, wide, out.head);
  out.column_numbers = lines_of(table.column_numbers);
  Rows rows(table, out);
  for (const model::FormRow& row : table.rows) rows.add(row);
  out.footnotes = notes_of(table.footnotes);
  out.notes = lines_of(table.notes);
  return out;
}

// ---- signers

constexpr int signer_columns = 5;

// As wide as a column of the grid: 16 underscores of 12 pt are 34 mm.
SignerBlankItem blank_of(model::SignerBlank blank, const model::FormSigner& signer) {
  SignerBlankItem out;
  out.words.words = "________________";
  switch (blank) {
    case model::SignerBlank::post: out.caption = "(должность)"; break;
    case model::SignerBlank::signature: out.caption = "(подпись)"; break;
    case model::SignerBlank::name:
      out.caption = "(И.О. Фамилия)";
      if (!signer.name.empty()) out = {signer.name, {}, 1};
      break;
    case model::SignerBlank::phone: break;
    case model::SignerBlank::date:
      out.words.words = "«____» ________________ 20____ г.";
      out.columns = 2;
      break;
  }
  return out;
}

SignerItem signer_of(const model::FormSigner& signer) {
  SignerItem out;
  out.who = signer.who;
  for (const model::SignerBlank blank : signer.blanks) out.blanks.push_back(blank_of(blank, signer));
  const bool asks_post = !signer.blanks.empty() && signer.blanks.front() == model::SignerBlank::post;
  out.columns = asks_post ? 1 : 2;  // places for signatures stand one under another
  out.rest = signer_columns - out.columns;
  for (const SignerBlankItem& blank : out.blanks) out.rest -= blank.columns;
  return out;
}

}  // namespace

FormView view_of(const model::Form& form) {
  FormView view;
  view.orientation = orientation_of(form.page);
  MarkLines mark = lines_of(form.mark);
  view.mark = std::move(mark.mark);
  view.approval = std::move(mark.approval);
  view.also = std::move(mark.also);
  if (!model::places_title(form)) {
    view.title = form.title;
    view.edition = form.edition_line;
  }
  view.titled = !form.title_page.empty();
  view.title_page = title_page_of(form);
  view.marked = !view.mark.empty() || !view.approval.empty() || !view.also.empty();
  for (const model::FormTable& table : form.tables) view.tables.push_back(table_of(table, form.page));
  for (const model::FormSigner& signer : form.signers) view.signers.push_back(signer_of(signer));
  return view;
}

Fields<FormView> form_fields() { return fields; }

}  // namespace compose
