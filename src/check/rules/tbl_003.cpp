// TBL-003: a row stands out of time order in a section whose other rows are in it. Example: «январь 2021 года» between
// two rows of September 2020.
//
// A row is out of order where it lies in no longest row of beginnings that do not go back, and in none of ends: a span
// may begin before the row above it or end before it, not both. Rows without days, those that recur and those that last
// for most of a year are passed over.

#include "check/deadlines.h"
#include "check/rules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace check {

namespace {

constexpr base::Message out_of_order{
    "TBL-003",
    base::Severity::note,
    {"строка стоит не по времени: её срок «{0}», а рядом – «{1}»",
     "the row is out of time order: it is due “{0}”, the row beside it “{1}”"},
    {"переставьте строку к её сроку или проверьте срок: остальные строки раздела идут по времени",
     "move the row to its time, or check the deadline: the other rows of the section are in order"},
    {"единообразие плана: строки раздела идут по времени", "a plan kept uniform: rows of a section follow time"}};

constexpr std::array messages{&out_of_order};

struct DatedRow {
  const FoundDeadline* deadline;
  base::Date begin, end;
};

// Nothing of a row without a place in time.
std::optional<DatedRow> dated(const FoundDeadline& found) {
  constexpr int most_of_a_year = 300;  // days
  if (found.days.spans.size() != 1 || !found.said.meaning->terms().front().recurs.empty()) return std::nullopt;
  const model::DaySpan& span = found.days.spans.front();
  const base::Date begin = span.first ? *span.first : *span.last, end = span.last ? *span.last : *span.first;
  if (end.days() - begin.days() > most_of_a_year) return std::nullopt;
  return DatedRow{&found, begin, end};
}

// Which of these days belong to one longest row that does not go back (the longest subsequence by piles of cards).
std::vector<bool> in_order(const std::vector<base::Date>& days) {
  constexpr std::size_t none = static_cast<std::size_t>(-1);
  std::vector<std::size_t> piles, before(days.size(), none);  // of each length the one that ends first
  for (std::size_t i = 0; i < days.size(); ++i) {
    const auto pile =
        std::ranges::upper_bound(piles, days[i], std::ranges::less{}, [&](std::size_t of) { return days[of]; });
    if (pile != piles.begin()) before[i] = *std::prev(pile);
    if (pile == piles.end())
      piles.push_back(i);
    else
      *pile = i;
  }
  std::vector<bool> out(days.size(), false);
  for (std::size_t i = piles.back(); i != none; i = before[i]) out[i] = true;
  return out;
}

class Section {
 public:
  void add(const DatedRow& row) {
    if (!rows_.empty() && rows_.back().deadline->row == row.deadline->row) return;  // of a list the first
    rows_.push_back(row);
  }

  void report(const Reading& reading, base::Diagnostics& diagnostics) const {
    constexpr std::size_t least = 4;
    if (rows_.size() < least) return;
    const std::vector<bool> begins = in_order(days(&DatedRow::begin)), ends = in_order(days(&DatedRow::end));
    const auto right = [&](std::size_t i) { return begins[i] || ends[i]; };
    std::size_t count = 0;
    for (std::size_t i = 0; i < rows_.size(); ++i) count += right(i) ? 1 : 0;
    if (count * 4 < rows_.size() * 3) return;
    for (std::size_t i = 0; i < rows_.size(); ++i)
      if (!right(i)) report(rows_[i], neighbour(i), reading, diagnostics);
  }

 private:
  [[nodiscard]] std::vector<base::Date> days(base::Date DatedRow::*day) const {
    std::vector<base::Date> out;
    for (const DatedRow& row : rows_) out.push_back(row.*day);
    return out;
  }

  // The one that stands on the wrong side.
  [[nodiscard]] const DatedRow& neighbour(std::size_t i) const {
    const bool later_above = i > 0 && rows_[i].begin < rows_[i - 1].begin;
    return later_above || i + 1 == rows_.size() ? rows_[i - 1] : rows_[i + 1];
  }

  static void report(const DatedRow& row, const DatedRow& beside, const Reading& reading,
                     base::Diagnostics& diagnostics) {
    const model::WrittenDeadline& said = row.deadline->said;
    diagnostics.report(out_of_order, said.span, {shown(said), shown(beside.deadline->said)},
                       place_of(reading, *row.deadline));
  }

  std::vector<DatedRow> rows_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  Section section;
  const model::PlanSection* of = nullptr;
  const auto end_section = [&] { std::exchange(section, {}).report(reading, diagnostics); };
  for (const FoundDeadline& found : reading.deadlines) {
    if (found.section == nullptr || found.parent != nullptr) continue;
    if (std::exchange(of, found.section) != found.section) end_section();
    if (const auto row = dated(found)) section.add(*row);
  }
  end_section();
}

}  // namespace

const Rule tbl_003{
    "TBL-003",
    {"строка не по времени", "a row out of time order"},
    messages,
    find,
    {"5. Отбор школ – сентябрь 2020 года. 6. Обмен опытом – январь 2021 года. 7. Договоры – сентябрь 2020 "
     "года.",
     "5. Отбор школ – сентябрь 2020 года. 6. Договоры – сентябрь 2020 года. 7. Обмен опытом – январь 2021 "
     "года."},
    {"если строки раздела идут по смыслу, а не по времени", "where rows follow their sense, not time"}};

}  // namespace check
