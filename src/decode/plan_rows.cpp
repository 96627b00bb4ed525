#include "decode/plan_rows.h"

#include "decode/idle.h"
#include "decode/messages.h"
#include "decode/plan_columns.h"
#include "decode/totals.h"
#include "decode/values.h"

#include <algorithm>
#include <array>

namespace decode {

namespace {

// Fields of a row that may be columns, besides the number and the keys of `more:`.
constexpr std::array<std::string_view, 8> cell_keys{"measure",  "deadline", "responsible", "result",
                                                    "document", "place",    "cost",        "note"};

std::string sample(const yaml::Value* numbering, std::string_view key, std::string_view otherwise) {
  const std::string typed = numbering == nullptr ? std::string{} : words(*numbering, key);
  return typed.empty() ? std::string(otherwise) : typed;
}

bool is_total(const yaml::Value& row) { return flag(row, "total", false); }

}  // namespace

bool stands_on_top(const yaml::Value& totals) { return words(totals, "place") == "top"; }

RowReader::RowReader(const yaml::Value* numbering, bool sections, bool summed, const model::PlanPart& part,
                     base::Diagnostics& diagnostics)
    : part_(part),
      leaves_(model::leaf_columns(part.columns)),
      diagnostics_(diagnostics),
      section_pattern_(sample(numbering, "sections", sections ? "1." : "none")),
      row_pattern_(sample(numbering, "rows", sections ? "1.1" : "1.")),
      sub_pattern_(sample(numbering, "sub_rows", "none")),
      summed_(summed) {
  if (numbering != nullptr) refuse_unreadable(*numbering, sections);
  const bool anew = numbering != nullptr && flag(*numbering, "restart", false);
  const bool within_sections = row_pattern_.depth() > 1;
  restart_ = within_sections || anew;
  numbers_anew_ = anew && !within_sections;
}

model::PlanSection RowReader::section(const yaml::Value& value) {
  ++section_;
  if (restart_) row_ = 0;
  model::PlanSection out;
  out.id = {words(value, "id")};
  out.title = text(value, "title", diagnostics_);
  out.edition = text(value, "edition", diagnostics_);
  out.span = value.span();
  out.label = section_pattern_.label(std::array{section_});
  if (auto by_hand = label_by_hand(value, section_pattern_)) {
    if (by_hand->meaning) section_ = by_hand->meaning->levels().front();
    out.label = *std::move(by_hand);
  }
  out.rows = rows(value);
  out.numbers_anew = numbers_anew_;
  add_totals(value, {&out.rows}, out.rows);
  return out;
}

std::vector<model::Measure> RowReader::rows(const yaml::Value& parent) {
  std::vector<model::Measure> out;
  const yaml::Value* list = parent.find("rows");
  if (list == nullptr) return out;
  const bool summed = summed_ || parent.find("totals") != nullptr || std::ranges::any_of(list->items, is_total);
  for (const yaml::Value& value : list->items) out.push_back(row(value, summed));
  leave_parts_out(list->items, summed, out);
  sum_rows(part_.columns, out);
  if (shows_money() && std::ranges::none_of(out, is_added))
    for (const yaml::Value& value : list->items)
      if (is_total(value))
        report_idle(value, "total",
                    {"сумма складывается из других строк рядом, а их нет; итог раздела или плана печатает "
                     "totals: {title: Итого}",
                     "the sum is that of other rows beside it, and there are none; a section or plan is summed by "
                     "totals: {title: Итого}"},
                    diagnostics_);
  return out;
}

void RowReader::add_totals(const yaml::Value& value, const std::vector<const std::vector<model::Measure>*>& lists,
                           std::vector<model::Measure>& out) {
  const yaml::Value* totals = value.find("totals");
  if (totals == nullptr) return;
  tell_if_without_money(value, "totals");
  std::vector<const model::Measure*> rows;
  for (const auto* list : lists)
    for (const model::Measure& row : *list)
      if (is_added(row)) rows.push_back(&row);
  const std::string by = words(*totals, "by");
  // The first column is the title's.
  const auto shows = [&by](const model::PlanColumn* leaf) { return leaf->key == by; };
  const bool known = by.empty() || (!leaves_.empty() && std::any_of(std::next(leaves_.begin()), leaves_.end(), shows));
  if (!known) diagnostics_.report(unknown_totals_column, totals->find("by")->span(), {by});
  model::Text all = text(*totals, "all", diagnostics_);
  if (all.empty()) all = model::made("всего, в том числе:");
  model::Measure total =
      total_of(part_.columns, rows, text(*totals, "title", diagnostics_), known ? by : std::string{}, all);
  total.span = totals->span();
  out.insert(stands_on_top(*totals) ? out.begin() : out.end(), std::move(total));
}

bool RowReader::shows_money() const { return std::ranges::any_of(leaves_, &model::PlanColumn::money); }

// A row of sums prints none where no column is one of money.
void RowReader::tell_if_without_money(const yaml::Value& value, std::string_view key) {
  if (shows_money()) return;
  report_idle(value, key,
              {"складывать нечего: ни одна графа плана не денежная; назовите графы сумм в columns: money: [2025, 2026]",
               "nothing can be summed: the plan has no column of money; name them in columns: money: [2025, 2026]"},
              diagnostics_);
}

// ---- rows

// `total: true` of a row with rows of its own sums them, of another its neighbours.
model::Measure RowReader::row(const yaml::Value& value, bool summed) {
  model::Measure row = cells(value);
  row.group = text(value, "group", diagnostics_);
  row.edition = text(value, "edition", diagnostics_);
  const yaml::Value* inner = value.find("rows");
  row.sum = is_total(value) && inner == nullptr;
  share_with_row_above(value, true, row);
  row.label = next_label(value);
  if (inner != nullptr) {
    int number = 0;
    for (const yaml::Value& sub : inner->items) row.rows.push_back(sub_row(sub, row, number));
    leave_parts_out(inner->items, summed || std::ranges::any_of(inner->items, is_total), row.rows);
  }
  add_sums(part_.columns, row, is_total(value) && inner != nullptr, diagnostics_);
  stand_on_own_line(row);
  for (std::size_t i = 0; i < row.rows.size(); ++i)
    share_with_row_above(inner->items[i], i == 0 && !row.own_line, row.rows[i]);
  return row;
}

model::Measure RowReader::sub_row(const yaml::Value& value, const model::Measure& parent, int& number) {
  for (const std::string_view key : {"rows", "group", "edition"})
    if (const yaml::Value* deeper = value.find(key); deeper != nullptr)
      diagnostics_.report(deep_row, deeper->span(), {std::string(key)});
  model::Measure row = cells(value);
  row.sum = is_total(value);
  row.label = next_sub_label(value, parent, number);
  return row;
}

model::Measure RowReader::cells(const yaml::Value& value) {
  model::Measure row;
  row.id = {words(value, "id")};
  row.span = value.span();
  row.added = flag(value, "added", true);
  for (const std::string_view key : {"total", "added"}) tell_if_without_money(value, key);
  row.deadlines = deadlines(value, "deadline");
  const model::Written<std::string> follows = written(value, "follows");
  row.follows = {{follows.words}, follows.span};
  for (const std::string_view key : cell_keys) cell(value, key, std::string(key), row);
  if (const yaml::Value* more = value.find("more"); more != nullptr)
    for (const yaml::Member& member : more->members) cell(*more, member.key.text, member.key.text, row);
  if (const yaml::Value* money = value.find("money"); money != nullptr) this->money(*money, row);
  return row;
}

void RowReader::cell(const yaml::Value& map, std::string_view key, const std::string& column, model::Measure& row) {
  const yaml::Value* value = map.find(key);
  if (value == nullptr || value->is(yaml::Kind::null)) return;
  row.cells[column] = cell_text(map, key, diagnostics_);
  if (!has_column(column)) diagnostics_.report(unused_cell, value->span(), {std::string(key)});
}

void RowReader::money(const yaml::Value& money, model::Measure& row) {
  for (const yaml::Member& member : money.members) {
    const std::string column = money_key(member.key.text);
    if (has_column(column))
      row.cells[column] = text(member.value, diagnostics_);
    else
      diagnostics_.report(unknown_money, member.key.span(), {member.key.text});
  }
}

bool RowReader::has_column(const std::string& key) const {
  return std::ranges::any_of(leaves_, [&key](const model::PlanColumn* leaf) { return leaf->key == key; });
}

bool RowReader::has_money(const model::Measure& row) const {
  return std::ranges::any_of(
      leaves_, [&row](const model::PlanColumn* leaf) { return leaf->money && row.cells.contains(leaf->key); });
}

// ---- cells that rows share

// What every sub-row says itself has no place left beside them.
void RowReader::stand_on_own_line(model::Measure& row) const {
  if (row.rows.empty()) return;
  row.own_line = std::ranges::any_of(row.cells, [&row](const auto& cell) {
    return std::ranges::all_of(row.rows, [&cell](const model::Measure& sub) { return sub.cells.contains(cell.first); });
  });
}

void RowReader::share_with_row_above(const yaml::Value& value, bool first, model::Measure& row) {
  for (const yaml::Value* name : one_or_more(value, "as_above")) {
    const std::string key = has_column(money_key(name->text)) ? money_key(name->text) : name->text;
    if (!has_column(key))
      diagnostics_.report(unknown_shared_cell, name->span(), {name->text});
    else if (first)
      diagnostics_.report(no_row_above, name->span(), {name->text});
    else if (row.cells.contains(key) || (key == "number" && value.find("number") != nullptr))
      diagnostics_.report(shared_cell_said, name->span(), {name->text});
    else
      row.as_above.push_back(key);
  }
}

// ---- «из них»

// «из них на ремонт» under a row is a part of it. Under a row of totals it begins what the total is made of.
void RowReader::leave_parts_out(const std::vector<yaml::Value>& typed, bool summed, std::vector<model::Measure>& rows) {
  if (!summed) return;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const bool said = typed[i].find("added") != nullptr;
    if (said || rows[i].sum || !has_money(rows[i]) || !is_part_by_its_words(rows[i])) continue;
    if (rows[i - 1].sum || !rows[i - 1].group.empty()) continue;
    rows[i].added = false;
    diagnostics_.report(part_not_added, rows[i].span);
  }
}

bool RowReader::is_part_by_its_words(const model::Measure& row) const {
  static constexpr std::array<std::string_view, 8> beginnings{"из них", "в том числе", "в т.ч.", "в т. ч.",
                                                              "Из них", "В том числе", "В т.ч.", "В т. ч."};
  return std::ranges::any_of(row.cells, [](const auto& cell) {
    const std::string said = model::plain(cell.second);
    return std::ranges::any_of(beginnings, [&said](std::string_view word) { return said.starts_with(word); });
  });
}

// ---- numbers

model::Label RowReader::next_label(const yaml::Value& value) {
  if (auto by_hand = label_by_hand(value, row_pattern_)) {
    if (by_hand->meaning) row_ = by_hand->meaning->levels().back();
    return *std::move(by_hand);
  }
  const bool sums_others = is_total(value) && value.find("rows") == nullptr;
  if (sums_others || value.find("group") != nullptr || !flag(value, "added", true)) return {};
  ++row_;
  return row_pattern_.label(std::array{section_, row_});
}

// Under a row without a number only what needs no number above it counts: «а)», not «2.1».
model::Label RowReader::next_sub_label(const yaml::Value& value, const model::Measure& parent, int& number) {
  if (auto by_hand = label_by_hand(value, sub_pattern_)) {
    if (by_hand->meaning) number = by_hand->meaning->levels().back();
    return *std::move(by_hand);
  }
  const auto shared = one_or_more(value, "as_above");
  const bool shares = std::ranges::any_of(shared, [](const yaml::Value* name) { return name->text == "number"; });
  if (shares || is_total(value) || !flag(value, "added", true)) return {};
  if (parent.label.words.empty() && sub_pattern_.depth() > 1) return {};
  ++number;
  return sub_pattern_.label(std::array{section_, row_, number});
}

void RowReader::refuse_unreadable(const yaml::Value& numbering, bool sections) {
  const auto refuse = [&](std::string_view key, const NumberPattern& pattern, std::size_t deepest) {
    const yaml::Value* value = numbering.find(key);
    if (value != nullptr && !(pattern.understood() && pattern.depth() <= deepest))
      diagnostics_.report(unreadable_pattern, value->span(), {value->text});
  };
  refuse("sections", section_pattern_, 1);
  refuse("rows", row_pattern_, sections ? 2 : 1);
  refuse("sub_rows", sub_pattern_, sections ? 3 : 2);
}

}  // namespace decode
