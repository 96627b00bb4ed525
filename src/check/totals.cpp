#include "check/totals.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace check {

namespace {

struct Sum {
  std::optional<base::Decimal> value = base::Decimal{};
  std::size_t numbers = 0;
  int places = 0;
  bool open = false;  // a cell that it needs is

  void add(const CountedCell& cell) {
    open = open || cell.open;
    if (!cell.number || !value) return;
    value = value->plus(*cell.number);
    places = std::max(places, cell.number->places());
    ++numbers;
  }
};

class Column {
 public:
  Column(const std::vector<RowKind>& rows, const std::vector<CountedCell>& cells) : rows_(rows), cells_(cells) {}

  // Of the rows of this kind from `first` to `end`.
  [[nodiscard]] Sum sum(RowKind kind, std::size_t first, std::size_t end) const {
    Sum out;
    for (std::size_t i = first; i < end; ++i)
      if (rows_[i] == kind) out.add(cells_[i]);
    return out;
  }

  // The same where a row that is the sum of a run behind it stands for that run, at any depth.
  [[nodiscard]] Sum sum_of_groups(std::size_t first, std::size_t end) const {
    std::vector<std::size_t> behind(end, 0);  // where the run of a group ends; 0: the row is none
    for (std::size_t i = end; i-- > first;) behind[i] = run_end(i, end, behind);
    Sum out;
    for (std::size_t i = first; i < end; i = behind[i] != 0 ? behind[i] : i + 1)
      if (rows_[i] == RowKind::counted) out.add(cells_[i]);
    return out;
  }

  // Behind the last total, group or section before `row`.
  [[nodiscard]] std::size_t begin_of(std::size_t row) const {
    while (row > 0 && (rows_[row - 1] == RowKind::counted || rows_[row - 1] == RowKind::part)) --row;
    return row;
  }

  // Where what a total on top sums ends: at the next total or section.
  [[nodiscard]] std::size_t end_of(std::size_t row) const {
    for (++row; row < rows_.size() && rows_[row] != RowKind::total && rows_[row] != RowKind::section;) ++row;
    return row;
  }

  [[nodiscard]] bool is_on_top(std::size_t row) const {
    return row == 0 || rows_[row - 1] == RowKind::group || rows_[row - 1] == RowKind::section;
  }

 private:
  [[nodiscard]] std::size_t run_end(std::size_t row, std::size_t end, const std::vector<std::size_t>& behind) const {
    constexpr std::size_t longest = 60;  // rows and groups of a run
    if (rows_[row] != RowKind::counted || !cells_[row].number || *cells_[row].number == base::Decimal{}) return 0;
    Sum sum;
    for (std::size_t i = row + 1; i < end && sum.numbers < longest; i = behind[i] != 0 ? behind[i] : i + 1) {
      sum.add(cells_[i]);
      if (sum.open || !sum.value) return 0;
      if (agree(*cells_[row].number, *sum.value, sum.numbers)) return i + 1 > behind[i] ? i + 1 : behind[i];
    }
    return 0;
  }

  const std::vector<RowKind>& rows_;
  const std::vector<CountedCell>& cells_;
};

// Enough to tell what a row is by; a long cell is not read to its end.
std::string_view first_words(std::string_view words) {
  constexpr std::size_t enough = 40;  // bytes
  const std::size_t end = words.find(' ', std::min(enough, words.size()));
  return words.substr(0, end);
}

}  // namespace

CountedCell counted_cell(std::string_view words) {
  for (const std::string_view none : {"-", "–", "—", "X", "Х", "x", "х"})
    if (words == none) return {};
  const auto number = base::Decimal::find(words);
  return {number, !number};
}

RowKind kind_of_row(std::string_view words) {
  constexpr std::array<std::string_view, 4> first_letters{"и", "И", "в", "В"};
  if (std::ranges::none_of(first_letters, [words](std::string_view one) { return words.starts_with(one); }))
    return RowKind::counted;
  const std::string small = language::lower(first_words(words));
  const auto begins = [&small](std::string_view word) { return small.starts_with(word); };
  constexpr std::array<std::string_view, 2> totals{"итого", "всего"};
  constexpr std::array<std::string_view, 4> parts{"из них", "в том числе", "в т.ч.", "в т. ч."};
  if (std::ranges::any_of(totals, begins)) return RowKind::total;
  return std::ranges::any_of(parts, begins) ? RowKind::part : RowKind::counted;
}

namespace {

// «Год постройки», «на начало года»: not «Год», «за год», «Всего за год, единиц».
bool names_a_year(std::string_view small) {
  constexpr std::string_view year = "год";
  for (std::size_t at = small.find(year); at != std::string_view::npos; at = small.find(year, at + 1)) {
    std::string_view behind = small.substr(at + year.size());
    while (behind.starts_with(' ')) behind.remove_prefix(1);
    if (!behind.empty() && language::is_letter(base::code_point_at(behind, 0))) return true;
  }
  return false;
}

}  // namespace

bool is_summed(std::string_view heading) {
  // Words that begin so: «кандидаты» and «выставки» are counted.
  constexpr auto others = std::to_array<std::string_view>(
      {"процент", "доля", "средн", "цена", "тариф", "норматив", "ставк", "балл", "код", "срок", "дата"});
  const std::string small = language::lower_in_place(heading);
  const bool year =
      small.size() >= 4 && std::all_of(small.begin(), small.begin() + 4, [](char c) { return c >= '0' && c <= '9'; });
  if (year) return true;
  const auto says = [&small](std::string_view word) { return base::contains(small, word); };
  if (says("%") || says("№") || says("стоимость единицы") || names_a_year(small)) return false;
  // The most that a criterion may bring; a column of marks alone may list what one of them brings.
  const bool most = says("максимальн") && says("балл") && !says("средн");
  return most || std::ranges::none_of(language::words_of(small), [&](const language::Word& word) {
           return std::ranges::any_of(others, [&](std::string_view stem) { return word.in(small).starts_with(stem); });
         });
}

bool agree(base::Decimal total, base::Decimal sum, std::size_t summands) {
  const auto difference = total.minus(sum);
  if (!difference) return true;  // too long to be judged
  const int places = std::max(total.places(), sum.places());
  const base::Decimal off = *difference < base::Decimal{} ? *base::Decimal{}.minus(*difference) : *difference;
  base::Decimal units = off;
  for (int i = 0; i < places; ++i) {
    const auto more = units.times(base::Decimal(10));
    if (!more) return false;
    units = *more;
  }
  const auto twice = units.times(base::Decimal(2));
  return twice && *twice <= base::Decimal(static_cast<std::int32_t>(summands));
}

std::optional<base::Decimal> find_right_total(const std::vector<RowKind>& rows, const std::vector<CountedCell>& column,
                                              std::size_t total) {
  const Column cells(rows, column);
  if (!column[total].number) return std::nullopt;
  const std::size_t begin = cells.begin_of(total);
  const Sum since = cells.sum(RowKind::counted, begin, total), above = cells.sum(RowKind::counted, 0, total);
  const Sum totals = cells.sum(RowKind::total, 0, total);
  const Sum below = cells.sum(RowKind::counted, total + 1, cells.end_of(total));
  const Sum& first = cells.is_on_top(total) ? below : since.numbers > 0 ? since : above;
  if (first.open || first.numbers < 2 || !first.value) return std::nullopt;
  // «Всего» in the middle may begin what stands below as well as end what stands above.
  const bool goes_on = total + 1 < rows.size() && rows[total + 1] == RowKind::counted;
  if (goes_on && below.open) return std::nullopt;
  const Sum groups = cells.sum_of_groups(begin, total);
  for (const Sum& sum : {since, above, totals, below, groups})
    if (sum.numbers > 0 && sum.value && agree(*column[total].number, *sum.value, sum.numbers)) return std::nullopt;
  return first.value;
}

}  // namespace check
