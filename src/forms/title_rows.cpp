#include "forms/title_rows.h"

#include <algorithm>
#include <numeric>

namespace forms {

namespace {

class RowCollector {
 public:
  std::vector<TitleRow> collect(const model::Form& form) {
    for (const model::TitleItem& item : form.title_page) add(item);
    for (const model::FormTable& table : form.tables) {
      if (table.lines.empty()) continue;
      if (!table.title.empty()) put(&table.title, 1);
      for (const model::BlankLine& line : table.lines) add(line);
    }
    return std::move(rows_);
  }

 private:
  void add(const model::TitleItem& item) {
    if (const auto* boxes = std::get_if<model::BoxRow>(&item)) put(boxes, 2);
    if (const auto* title = std::get_if<model::PlacedTitle>(&item)) put(title, 2);
    if (const auto* codes = std::get_if<model::CodeTable>(&item)) put(codes, 3);
    if (const auto* line = std::get_if<model::BlankLine>(&item)) add(*line);
  }

  void add(const model::BlankLine& line) {
    if (!line.words.empty()) put(&line.words, 1);
    for (const model::Blank& blank : line.blanks) put(&blank, blank.under.empty() ? 1 : 2);
  }

  template <class What>
  void put(const What* what, std::uint32_t rows) {
    rows_.push_back({next_, what});
    next_ += rows;
  }

  std::vector<TitleRow> rows_;
  std::uint32_t next_ = 0;
};

std::vector<TitleBlank> blanks_of(const model::CodeTable& table, std::uint32_t row) {
  std::vector<TitleBlank> out;
  const std::vector<sheets::Range> places = shared_columns(row, std::vector<int>(table.codes.size(), 1), false);
  for (std::size_t i = 0; i < places.size(); ++i)
    if (table.codes[i].value.empty()) out.push_back({&table.codes[i].name, places[i]});
  return out;
}

}  // namespace

std::vector<TitleRow> title_rows(const model::Form& form) { return RowCollector().collect(form); }

std::vector<sheets::Range> shared_columns(std::uint32_t row, const std::vector<int>& weights, bool apart) {
  std::vector<sheets::Range> out;
  const auto count = static_cast<std::uint32_t>(weights.size());
  const std::uint32_t gap = apart && count * 2 <= title_columns ? 1 : 0;
  const std::uint32_t room = title_columns - gap * (count - 1) - count;  // each has one at least
  const int sum = std::max(1, std::accumulate(weights.begin(), weights.end(), 0));
  std::uint32_t first = 0;
  int before = 0;
  for (std::uint32_t i = 0; i < count; ++i) {
    const auto share = [&](int weight) {
      return room * static_cast<std::uint32_t>(weight) / static_cast<std::uint32_t>(sum);
    };
    const std::uint32_t wide = 1 + share(before + weights[i]) - share(before);
    out.push_back({{row, first}, {row, first + wide - 1}});
    before += weights[i];
    first += wide + gap;
  }
  return out;
}

std::vector<TitleBlank> title_blanks(const model::Form& form) {
  std::vector<TitleBlank> out;
  for (const TitleRow& row : title_rows(form)) {
    if (const auto* blank = std::get_if<const model::Blank*>(&row.what))
      out.push_back({*blank, {{row.row, first_answer_column}, {row.row, title_columns - 1}}});
    if (const auto* table = std::get_if<const model::CodeTable*>(&row.what))
      for (const TitleBlank& blank : blanks_of(**table, row.row + 1)) out.push_back(blank);
  }
  return out;
}

}  // namespace forms
