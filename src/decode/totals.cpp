#include "decode/totals.h"

#include "base/decimal.h"
#include "decode/messages.h"

#include <algorithm>
#include <map>

namespace decode {

namespace {

using base::Decimal;

std::string cell_words(const model::Measure& row, const std::string& key) {
  const auto cell = row.cells.find(key);
  return cell == row.cells.end() ? std::string{} : model::plain(cell->second);
}

// Nothing said: an empty cell, a dash.
bool is_blank(const std::string& words) { return words.empty() || words == "–" || words == "—" || words == "-"; }

void add(std::optional<Decimal>& sum, const model::Measure& row, const std::string& key) {
  const auto number = Decimal::find(cell_words(row, key));
  if (number) sum = sum ? sum->plus(*number) : number;
}

void put(model::Measure& row, const std::string& key, const std::optional<Decimal>& sum) {
  if (sum && !row.cells.contains(key)) row.cells[key] = model::made(sum->printed());
}

// Sum columns take the other money of their group, at whatever level of the head.
void sum_across(const std::vector<model::PlanColumn>& columns, model::Measure& row) {
  for (const model::PlanColumn& column : columns) {
    sum_across(column.columns, row);
    for (const model::PlanColumn& total : column.columns) {
      if (!total.sum) continue;
      std::optional<Decimal> sum;
      for (const model::PlanColumn* part : model::leaf_columns(column.columns))
        if (part->money && !part->sum) add(sum, row, part->key);
      put(row, total.key, sum);
    }
  }
}

base::Span span_of(const model::Text& text) {
  for (const model::Paragraph& paragraph : text.paragraphs)
    for (const model::Piece& piece : paragraph.pieces)
      if (const auto* words = std::get_if<model::Words>(&piece)) return words->span;
  return {};
}

void refuse_words(const std::vector<const model::PlanColumn*>& leaves, const model::Measure& row,
                  base::Diagnostics& diagnostics) {
  for (const model::PlanColumn* leaf : leaves) {
    const auto cell = leaf->money ? row.cells.find(leaf->key) : row.cells.end();
    if (cell == row.cells.end()) continue;
    const std::string words = model::plain(cell->second);
    if (!is_blank(words) && !Decimal::find(words)) diagnostics.report(unreadable_sum, span_of(cell->second), {words});
  }
}

void sum_siblings(const std::vector<const model::PlanColumn*>& leaves, model::Measure& row) {
  if (std::ranges::none_of(row.rows, &model::Measure::sum)) return;
  for (const model::PlanColumn* leaf : leaves) {
    if (!leaf->money) continue;
    std::optional<Decimal> sum;
    for (const model::Measure& sub : row.rows)
      if (!sub.sum) add(sum, sub, leaf->key);
    for (model::Measure& total : row.rows)
      if (total.sum) put(total, leaf->key, sum);
  }
}

using Sums = std::map<std::string, std::optional<Decimal>>;

// The money of a row by the words of its column `by`, in order of their first appearance.
class Collector {
 public:
  Collector(const std::vector<const model::PlanColumn*>& leaves, const std::string& by) : leaves_(leaves), by_(by) {}

  void row(const model::Measure& row) {
    if (row.rows.empty()) return leaf(row, row);
    for (const model::Measure& sub : row.rows)
      if (!sub.sum) leaf(row, sub);
  }

  Sums all;
  std::vector<std::pair<model::Text, Sums>> groups;

 private:
  // What does not stand on the sub-row stands on its row.
  void leaf(const model::Measure& row, const model::Measure& sub) {
    const bool own = sub.cells.contains(by_);
    const auto value = own ? sub.cells.find(by_) : row.cells.find(by_);
    Sums* group = value == (own ? sub.cells.end() : row.cells.end()) ? nullptr : &group_of(value->second);
    for (const model::PlanColumn* column : leaves_) {
      if (!column->money) continue;
      add(all[column->key], sub, column->key);
      if (group != nullptr) add((*group)[column->key], sub, column->key);
    }
  }

  Sums& group_of(const model::Text& value) {
    const std::string words = model::plain(value);
    const auto [known, added] = places_.emplace(words, groups.size());
    if (added) groups.emplace_back(model::made(words), Sums{});
    return groups[known->second].second;
  }

  const std::vector<const model::PlanColumn*>& leaves_;
  const std::string& by_;
  std::map<std::string, std::size_t> places_;  // in `groups`
};

void put_all(model::Measure& row, const Sums& sums) {
  for (const auto& [key, sum] : sums) put(row, key, sum);
}

template <class Visit>
void each_money(const std::vector<const model::PlanColumn*>& leaves, std::vector<model::Measure>& rows, Visit& visit) {
  for (model::Measure& row : rows) {
    for (const model::PlanColumn* leaf : leaves) {
      const auto cell = leaf->money ? row.cells.find(leaf->key) : row.cells.end();
      if (cell == row.cells.end()) continue;
      if (const auto number = Decimal::find(model::plain(cell->second))) visit(cell->second, *number);
    }
    each_money(leaves, row.rows, visit);
  }
}

template <class Visit>
void each_money(const std::vector<const model::PlanColumn*>& leaves, model::PlanPart& part, Visit visit) {
  for (model::PlanSection& section : part.sections) each_money(leaves, section.rows, visit);
}

}  // namespace

void add_sums(const std::vector<model::PlanColumn>& columns, model::Measure& row, base::Diagnostics& diagnostics) {
  const auto leaves = model::leaf_columns(columns);
  refuse_words(leaves, row, diagnostics);
  for (const model::Measure& sub : row.rows) refuse_words(leaves, sub, diagnostics);
  sum_siblings(leaves, row);
  sum_across(columns, row);
  for (model::Measure& sub : row.rows) sum_across(columns, sub);
}

model::Measure total_of(const std::vector<model::PlanColumn>& columns, const std::vector<const model::Measure*>& rows,
                        model::Text title, const std::string& by, const model::Text& all) {
  const auto leaves = model::leaf_columns(columns);
  Collector collector(leaves, by);
  for (const model::Measure* row : rows) collector.row(*row);
  model::Measure out;
  out.total = std::move(title);
  if (by.empty()) {
    put_all(out, collector.all);
    return out;
  }
  model::Measure first;
  first.cells[by] = all;
  put_all(first, collector.all);
  out.rows.push_back(std::move(first));
  for (const auto& [value, sums] : collector.groups) {
    model::Measure& row = out.rows.emplace_back();
    row.cells[by] = value;
    put_all(row, sums);
    for (const auto& [key, sum] : collector.all)
      if (sum && !row.cells.contains(key)) row.cells[key] = model::made("–");
  }
  return out;
}

void align_money(model::PlanPart& part) {
  const auto leaves = model::leaf_columns(part.columns);
  int places = 0;
  each_money(leaves, part,
             [&places](const model::Text&, Decimal number) { places = std::max(places, number.places()); });
  each_money(leaves, part, [places](model::Text& words, Decimal number) {
    const std::string printed = number.printed(places);
    if (model::plain(words) != printed) words = model::made(printed);
  });
}

}  // namespace decode
