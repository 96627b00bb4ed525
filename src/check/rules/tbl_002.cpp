// TBL-002: a row has an empty cell where a measure, its deadline or who is responsible should stand, and says the rest.
// Example: a measure with a deadline and nobody responsible. A dash says that there is none; rows that lead in what
// stands under them, rows to be filled in and columns that are empty in most rows are left alone.

#include "check/rules.h"
#include "check/totals.h"
#include "check/blanks.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>

namespace check {

namespace {

constexpr base::Message empty_cell{
    "TBL-002",
    base::Severity::warning,
    {"в строке не заполнена графа «{0}»", "column “{0}” of the row is empty"},
    {"впишите, что пропущено; если сказать нечего – поставьте тире «–»", "write what is missing, or a dash “–”"},
    {"строка плана: что делают, когда и кто отвечает", "a row of a plan: what, when and who"}};

constexpr std::array messages{&empty_cell};

constexpr std::array<std::string_view, 3> asked{"measure", "deadline", "responsible"};

bool is_asked(const model::PlanColumn& column) { return std::ranges::find(asked, column.key) != asked.end(); }

// «Организовать:», and what stands under it.
bool leads_in(std::string_view words) {
  while (words.ends_with(' ')) words.remove_suffix(1);
  return words.ends_with(':');
}

// The asked cells of one printed row.
struct Row {
  std::vector<const model::PlanColumn*> empty;
  std::size_t filled = 0;
  bool leads_in = false;
  model::RowPlace place{};
};

class Finder {
 public:
  Finder(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  void find() {
    model::visit_cells(document_, [this](const model::PlanCell& cell) { read(cell); });
    for (const auto& [measure, row] : rows_) count(row);
    for (const model::Measure* measure : order_) judge(*measure, rows_[measure]);
  }

 private:
  void read(const model::PlanCell& cell) {
    if (!is_asked(*cell.column)) return;
    const auto [known, fresh] = rows_.try_emplace(cell.row);
    if (fresh) order_.push_back(cell.row);
    Row& row = known->second;
    row.place = cell.place;
    const std::string words = cell.text == nullptr ? std::string{} : model::plain(*cell.text);
    const bool total = !words.empty() && kind_of_row(words) != RowKind::counted;
    row.leads_in = row.leads_in || leads_in(words) || total || !cell.row->rows.empty();
    if (words.empty())
      row.empty.push_back(cell.column);
    else
      ++row.filled;  // «–» too says something
  }

  void count(const Row& row) {
    if (row.filled == 0) return;
    ++said_[row.place.part];
    for (const model::PlanColumn* column : row.empty) ++empty_[column];
  }

  void judge(const model::Measure& measure, const Row& row) {
    if (row.empty.size() != 1 || row.filled == 0 || row.leads_in) return;
    const model::PlanColumn& column = *row.empty.front();
    if (empty_[&column] * 2 >= said_[row.place.part]) return;
    diagnostics_.report(empty_cell, measure.span, {model::plain(column.heading)},
                        model::place_of(package_, document_.id, row.place.where));
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
  std::unordered_map<const model::Measure*, Row> rows_;
  std::vector<const model::Measure*> order_;
  std::map<const model::PlanPart*, std::size_t> said_;     // rows that say anything
  std::map<const model::PlanColumn*, std::size_t> empty_;  // of them those without this cell
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents)
    if (std::holds_alternative<model::Plan>(document.body)) Finder(package, document, diagnostics).find();
}

}  // namespace

const Rule tbl_002{"TBL-002",
                   {"пустая клетка строки", "an empty cell of a row"},
                   messages,
                   find,
                   {"мероприятие со сроком и без ответственного", "ответственный назван, или стоит «–»"},
                   {"клетку заполнят потом, и это известно", "the cell is to be filled in later"}};

}  // namespace check
