#include "decode/totals.h"

#include "base/decimal.h"
#include "decode/messages.h"

#include <algorithm>
#include <map>
#include <utility>

namespace decode {

namespace {

using base::Decimal;

std::string cell_words(const model::Measure& row, const std::string& key) {
  const auto cell = row.cells.find(key);
  return cell == row.cells.end() ? std::string{} : model::plain(cell->second);
}

// Nothing said: an empty cell, a dash.
bool is_blank(const std::string& words) { return words.empty() || words == "–" || words == "—" || words == "-"; }

// Nothing until a number is added; and nothing again once it has more digits than a Decimal, so that no wrong sum is
// printed.
struct Sum {
  std::optional<Decimal> value;
  bool lost = false;

  void add(const model::Measure& row, const std::string& key) {
    const auto number = Decimal::find(cell_words(row, key));
    if (!number || lost) return;
    value = value ? value->plus(*number) : number;
    lost = !value;
  }
};

void put(model::Measure& row, const std::string& key, const Sum& sum) {
  if (sum.value && !row.cells.contains(key)) row.cells[key] = model::made(sum.value->printed());
}

// Sum columns take the other money of their group, at whatever level of the head.
void sum_across(const std::vector<model::PlanColumn>& columns, model::Measure& row) {
  for (const model::PlanColumn& column : columns) {
    sum_across(column.columns, row);
    for (const model::PlanColumn& total : column.columns) {
      if (!total.sum) continue;
      Sum sum;
      for (const model::PlanColumn* part : model::leaf_columns(column.columns))
        if (part->money && !part->sum) sum.add(row, part->key);
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
    Sum sum;
    for (const model::Measure& sub : row.rows)
      if (is_added(sub)) sum.add(sub, leaf->key);
    for (model::Measure& total : row.rows)
      if (total.sum) put(total, leaf->key, sum);
  }
}

using Sums = std::map<std::string, Sum>;

// The money of a row by the words of its column `by`, in order of their first appearance.
class Collector {
 public:
  Collector(const std::vector<const model::PlanColumn*>& leaves, std::string by)
      : leaves_(leaves), by_(std::move(by)) {}

  void row(const model::Measure& row) {
    if (row.rows.empty()) return leaf(row, row);
    for (const model::Measure& sub : row.rows)
      if (is_added(sub)) leaf(row, sub);
    shared(row);
  }

  Sums all;
  std::vector<std::pair<model::Text, Sums>> groups;

 private:
  // Money that stands on the row itself, over all its sub-rows, counts once.
  void shared(const model::Measure& row) {
    for (const model::PlanColumn* column : leaves_) {
      const auto says = [column](const model::Measure& sub) { return sub.cells.contains(column->key); };
      if (!column->money || std::ranges::any_of(row.rows, says)) continue;
      all[column->key].add(row, column->key);
      if (const auto value = row.cells.find(by_); value != row.cells.end())
        group_of(value->second)[column->key].add(row, column->key);
    }
  }

  // What does not stand on the sub-row stands on its row.
  void leaf(const model::Measure& row, const model::Measure& sub) {
    const bool own = sub.cells.contains(by_);
    const auto value = own ? sub.cells.find(by_) : row.cells.find(by_);
    Sums* group = value == (own ? sub.cells.end() : row.cells.end()) ? nullptr : &group_of(value->second);
    for (const model::PlanColumn* column : leaves_) {
      if (!column->money) continue;
      all[column->key].add(sub, column->key);
      if (group != nullptr) (*group)[column->key].add(sub, column->key);
    }
  }

  Sums& group_of(const model::Text& value) {
    const std::string words = model::plain(value);
    const auto [known, added] = places_.emplace(words, groups.size());
    if (added) groups.emplace_back(model::made(words), Sums{});
    return groups[known->second].second;
  }

  const std::vector<const model::PlanColumn*>& leaves_;
  std::string by_;                             // empty: without groups
  std::map<std::string, std::size_t> places_;  // in `groups`
};

// Sum columns are summed across where their parts are there; else what rows say of them by hand counts.
void put_all(const std::vector<model::PlanColumn>& columns, const Sums& sums, model::Measure& row) {
  for (const model::PlanColumn* leaf : model::leaf_columns(columns))
    if (const auto sum = sums.find(leaf->key); sum != sums.end() && !leaf->sum) put(row, leaf->key, sum->second);
  sum_across(columns, row);
  for (const auto& [key, sum] : sums) put(row, key, sum);
}

std::string without_spaces(std::string printed) {
  constexpr std::string_view space = "\u00a0";
  for (std::size_t at = printed.find(space); at != std::string::npos; at = printed.find(space, at))
    printed.erase(at, space.size());
  return printed;
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

bool is_added(const model::Measure& row) { return row.added && !row.sum && row.total.empty() && row.group.empty(); }

void sum_rows(const std::vector<model::PlanColumn>& columns, std::vector<model::Measure>& rows) {
  const auto leaves = model::leaf_columns(columns);
  const auto begins_group = [](const model::Measure& row) { return !row.group.empty(); };
  auto first = rows.begin();
  auto end = rows.end();
  for (auto total = rows.begin(); total != rows.end(); ++total) {
    if (begins_group(*total)) {
      first = total;
      end = std::find_if(std::next(total), rows.end(), begins_group);
    }
    if (!total->sum) continue;
    Collector collector(leaves, {});
    for (auto row = first; row != end; ++row)
      if (is_added(*row)) collector.row(*row);
    put_all(columns, collector.all, *total);
  }
}

void add_sums(const std::vector<model::PlanColumn>& columns, model::Measure& row, bool of_rows,
              base::Diagnostics& diagnostics) {
  const auto leaves = model::leaf_columns(columns);
  refuse_words(leaves, row, diagnostics);
  for (const model::Measure& sub : row.rows) refuse_words(leaves, sub, diagnostics);
  sum_siblings(leaves, row);
  if (of_rows) {
    Collector collector(leaves, {});
    for (const model::Measure& sub : row.rows)
      if (is_added(sub)) collector.row(sub);
    put_all(columns, collector.all, row);
  }
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
    put_all(columns, collector.all, out);
    return out;
  }
  model::Measure first;
  first.cells[by] = all;
  put_all(columns, collector.all, first);
  out.rows.push_back(std::move(first));
  for (const auto& [value, sums] : collector.groups) {
    model::Measure& row = out.rows.emplace_back();
    row.cells[by] = value;
    put_all(columns, sums, row);
    for (const auto& [key, sum] : collector.all)
      if (sum.value && !row.cells.contains(key)) row.cells[key] = model::made("–");
  }
  return out;
}

void align_money(model::PlanPart& part, bool spaced) {
  const auto leaves = model::leaf_columns(std::as_const(part.columns));
  int places = 0;
  each_money(leaves, part,
             [&places](const model::Text&, Decimal number) { places = std::max(places, number.places()); });
  each_money(leaves, part, [places, spaced](model::Text& words, Decimal number) {
    const std::string printed = spaced ? number.printed(places) : without_spaces(number.printed(places));
    // The mark of a note and the author's emphasis stay.
    for (model::Paragraph& paragraph : words.paragraphs)
      for (model::Piece& piece : paragraph.pieces)
        if (auto* typed = std::get_if<model::Words>(&piece); typed != nullptr && Decimal::find(typed->text) == number)
          if (typed->text != printed) *typed = {printed, {}, typed->emphasis};
  });
}

}  // namespace decode
