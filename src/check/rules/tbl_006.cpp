// TBL-006: a total typed by hand is not the sum of its rows, or the total of the years not that of the years.
// Example: «Простые, 10», «Сложные, 5», «Итого, 16». Numbers may differ by half a unit of the last digit for each
// summand.

#include "check/rules.h"
#include "check/totals.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Wording basis{"итог равен сумме своих строк", "a total is the sum of its rows"};
constexpr base::Wording hint{
    "исправьте итог или слагаемые; в денежных графах плана итог считает программа: total: true, totals:",
    "mend the total or its summands; in columns of money the program sums: total: true, totals:"};

constexpr base::Message of_rows{
    "TBL-006.rows",
    base::Severity::warning,
    {"итог графы «{0}» – {1}, а сумма строк – {2}", "the total of column “{0}” is {1}, its rows make {2}"},
    hint,
    basis};
constexpr base::Message of_years{"TBL-006.years",
                                 base::Severity::warning,
                                 {"в графе «{0}» – {1}, а по годам – {2}", "column “{0}” says {1}, the years make {2}"},
                                 hint,
                                 basis};

constexpr std::array messages{&of_rows, &of_years};

base::Span span_of(const model::Text& cell, base::Span otherwise) {
  const model::Line line = model::line_of(cell);
  const base::Span span = line.span_of(0, line.text.size());
  return span.known() ? span : otherwise;
}

// «2025», «2025 год».
bool is_year(std::string_view heading) {
  constexpr std::size_t digits = 4;
  if (heading.size() < digits || heading.substr(0, digits).find_first_not_of("0123456789") != std::string_view::npos)
    return false;
  return heading.size() == digits || heading.substr(digits).starts_with(" г");
}

// One table as rows of cells, whatever it is of.
struct GridCell {
  CountedCell value;
  base::Span span;
};
struct GridRow {
  RowKind kind = RowKind::counted;
  std::size_t filled = 0;  // cells in which something stands
  std::vector<GridCell> cells;
  model::Where where;
};
struct GridColumn {
  std::string heading;
  bool summed = false;
  bool year = false, all_years = false;  // «2025»; «Всего» beside such
};
struct Grid {
  std::vector<GridColumn> columns;
  std::vector<GridRow> rows;
};

class Judge {
 public:
  Judge(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  void grid(const Grid& grid) {
    std::vector<RowKind> kinds;
    for (const GridRow& row : grid.rows) kinds.push_back(row.kind);
    if (std::ranges::count(kinds, RowKind::total) > 0)
      for (std::size_t column = 0; column < grid.columns.size(); ++column)
        if (grid.columns[column].summed) totals(grid, kinds, column);
    const auto all = std::ranges::find(grid.columns, true, &GridColumn::all_years);
    if (all == grid.columns.end()) return;
    for (const GridRow& row : grid.rows) years(grid, row, static_cast<std::size_t>(all - grid.columns.begin()));
  }

 private:
  void totals(const Grid& grid, const std::vector<RowKind>& kinds, std::size_t column) {
    constexpr std::size_t most_totals = 50;  // each is a pass over the rows
    std::vector<CountedCell> cells;
    for (const GridRow& row : grid.rows) cells.push_back(row.cells[column].value);
    std::size_t seen = 0;
    for (std::size_t row = 0; row < kinds.size() && seen < most_totals; ++row) {
      if (kinds[row] != RowKind::total) continue;
      ++seen;
      const auto right = find_right_total(kinds, cells, row);
      if (right && !upper_rows_make(grid, row, column))
        report(of_rows, grid, grid.rows[row], column, {*cells[row].number, *right});
    }
  }

  // Of a budget some rows open up the one above them and have codes where it has none: «Администрация, 901», under it
  // «Глава, 901, 01, 02». Then the rows with the fewest cells are summed alone.
  static bool upper_rows_make(const Grid& grid, std::size_t total, std::size_t column) {
    std::size_t begin = total, fewest = std::string::npos, most = 0;
    for (; begin > 0 && grid.rows[begin - 1].kind == RowKind::counted; --begin) {
      fewest = std::min(fewest, grid.rows[begin - 1].filled);
      most = std::max(most, grid.rows[begin - 1].filled);
    }
    if (begin == total || fewest == most) return false;
    std::optional<base::Decimal> sum = base::Decimal{};
    std::size_t numbers = 0;
    for (std::size_t row = begin; row < total && sum; ++row) {
      const auto& number = grid.rows[row].cells[column].value.number;
      if (grid.rows[row].filled != fewest || !number) continue;
      sum = sum->plus(*number);
      ++numbers;
    }
    return sum && numbers > 0 && agree(*grid.rows[total].cells[column].value.number, *sum, numbers);
  }

  void years(const Grid& grid, const GridRow& row, std::size_t all) {
    const auto total = row.cells[all].value.number;
    std::optional<base::Decimal> sum = base::Decimal{};
    std::size_t numbers = 0;
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
      if (!grid.columns[i].year) continue;
      if (row.cells[i].value.open) return;
      if (!row.cells[i].value.number || !sum) continue;
      sum = sum->plus(*row.cells[i].value.number);
      ++numbers;
    }
    if (!total || !sum || numbers < 2 || agree(*total, *sum, numbers)) return;
    report(of_years, grid, row, all, {*total, *sum});
  }

  struct Numbers {
    base::Decimal said, right;
  };

  void report(const base::Message& message, const Grid& grid, const GridRow& row, std::size_t column, Numbers numbers) {
    diagnostics_.report(message, row.cells[column].span,
                        {grid.columns[column].heading, numbers.said.printed(), numbers.right.printed()},
                        model::place_of(package_, document_.id, row.where));
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
};

// ---- plans

// A total that the author did not call one: what it sums would be summed twice.
bool says_total(const model::Measure& row) {
  return std::ranges::any_of(row.cells,
                             [](const auto& cell) { return kind_of_row(model::plain(cell.second)) == RowKind::total; });
}

// Money of a row with rows of its own that does not say it itself: theirs.
CountedCell value_of(const model::Measure& row, const std::string& key) {
  constexpr CountedCell open{std::nullopt, true};
  if (const auto cell = row.cells.find(key); cell != row.cells.end()) return counted_cell(model::plain(cell->second));
  if (row.rows.empty()) return open;
  CountedCell out;
  for (const model::Measure& sub : row.rows) {
    if (sub.sum || !sub.added) continue;
    const CountedCell value = says_total(sub) ? open : value_of(sub, key);
    if (value.open) return open;
    if (value.number) out.number = out.number ? out.number->plus(*value.number) : value.number;
  }
  return out;
}

RowKind kind_of(const model::Measure& row) {
  if (!row.group.empty()) return RowKind::group;
  if (row.sum) return RowKind::total;
  if (!row.added) return RowKind::part;
  const auto measure = row.cells.find("measure");
  return measure == row.cells.end() ? RowKind::counted : kind_of_row(model::plain(measure->second));
}

// Columns of words are not summed, whatever stands in them; those of all years follow from the years.
bool is_judged(const model::PlanColumn& column) {
  constexpr auto of_words = std::to_array<std::string_view>(
      {"number", "measure", "deadline", "responsible", "result", "document", "place", "note"});
  if (std::ranges::find(of_words, column.key) != of_words.end() || column.sum) return false;
  return column.money || is_summed(model::plain(column.heading));
}

class PlanJudge {
 public:
  PlanJudge(const model::PlanPart& part, Judge& judge) : leaves_(model::leaf_columns(part.columns)), judge_(judge) {
    for (const model::PlanColumn* leaf : leaves_) columns_.push_back({model::plain(leaf->heading), is_judged(*leaf)});
    mark_years(part.columns);
    if (std::ranges::count(columns_, true, &GridColumn::all_years) > 1)
      for (GridColumn& column : columns_) column.all_years = false;
    has_numbers_ = std::ranges::any_of(columns_, &GridColumn::summed);
  }

  void part(const model::PlanPart& part) const {
    if (!has_numbers_) return;
    Grid grid{columns_, {}};
    for (const model::PlanSection& section : part.sections) {
      grid.rows.push_back(title_row());
      add(section.rows, grid);
      for (const model::Measure& row : section.rows)
        if (!row.rows.empty() && row.total.empty()) sub_rows(row);
    }
    judge_.grid(grid);
  }

 private:
  void sub_rows(const model::Measure& row) const {
    Grid grid{columns_, {}};
    add(row.rows, grid);
    judge_.grid(grid);
  }

  // What `totals:` print is made.
  void add(const std::vector<model::Measure>& rows, Grid& grid) const {
    for (const model::Measure& row : rows)
      if (row.total.empty()) grid.rows.push_back(grid_row(row));
  }

  [[nodiscard]] GridRow title_row() const {
    GridRow out{RowKind::section, 0, {}, {}};
    out.cells.resize(columns_.size());
    return out;
  }

  [[nodiscard]] GridRow grid_row(const model::Measure& row) const {
    GridRow out{kind_of(row), 0, {}, {"п.", row.label.words}};
    for (const model::PlanColumn* leaf : leaves_) {
      const auto cell = row.cells.find(leaf->key);
      out.cells.push_back(
          {value_of(row, leaf->key), cell == row.cells.end() ? row.span : span_of(cell->second, row.span)});
    }
    return out;
  }

  // The years beside each «Всего» of money in its group.
  void mark_years(const std::vector<model::PlanColumn>& columns) {
    for (const model::PlanColumn& group : columns) {
      mark_years(group.columns);
      const auto total = std::ranges::find(group.columns, true, &model::PlanColumn::sum);
      if (total == group.columns.end()) continue;
      const auto inside = model::leaf_columns(group.columns);
      for (std::size_t i = 0; i < leaves_.size(); ++i) {
        const bool own = std::ranges::find(inside, leaves_[i]) != inside.end();
        columns_[i].all_years = columns_[i].all_years || leaves_[i] == &*total;
        columns_[i].year = columns_[i].year || (own && leaves_[i]->money && !leaves_[i]->sum);
      }
    }
  }

  std::vector<const model::PlanColumn*> leaves_;
  Judge& judge_;
  std::vector<GridColumn> columns_;
  bool has_numbers_ = false;
};

// ---- tables of points

std::string words_of(const model::TableCell& cell) { return model::plain(cell.text); }

Grid grid_of(const model::Table& table, const model::Where& where) {
  Grid out;
  const auto leaves = model::leaf_columns(table.columns);
  std::size_t years = 0, alls = 0;
  for (const model::TableColumn* leaf : leaves) {
    const std::string heading = model::plain(leaf->heading);
    const bool year = is_year(heading), all = kind_of_row(heading) == RowKind::total;
    out.columns.push_back({heading, is_summed(heading), year, all});
    years += year ? 1 : 0;
    alls += all ? 1 : 0;
  }
  const bool by_years = years > 1 && alls == 1 && years + alls + 1 == leaves.size();
  for (GridColumn& column : out.columns) column.all_years = column.all_years && by_years;
  for (const auto& row : table.rows) {
    GridRow& to = out.rows.emplace_back();
    to.where = where;
    to.cells.assign(leaves.size(), {{std::nullopt, true}, table.span});
    to.filled =
        static_cast<std::size_t>(std::ranges::count_if(row, [](const auto& cell) { return !cell.text.empty(); }));
    for (const model::TableCell& cell : row)
      if (cell.column < leaves.size() && cell.columns == 1)
        to.cells[cell.column] = {counted_cell(words_of(cell)), span_of(cell.text, table.span)};
    const auto said =
        std::ranges::find_if(row, [](const auto& cell) { return kind_of_row(words_of(cell)) != RowKind::counted; });
    if (said != row.end() && said - row.begin() < 2) to.kind = kind_of_row(words_of(*said));
  }
  return out;
}

void judge(const std::vector<model::Point>& points, Judge& judge_of) {
  for (const model::Point& point : points) {
    for (const model::PointPart& part : point.body) {
      const auto* table = std::get_if<model::Table>(&part.content);
      if (table == nullptr || part.quoted) continue;
      const bool shared = std::ranges::any_of(table->rows, [](const auto& row) {
        return std::ranges::any_of(row, [](const model::TableCell& cell) { return cell.rows > 1; });
      });
      if (!shared) judge_of.grid(grid_of(*table, {"п.", point.label.words}));
    }
    judge(point.points, judge_of);
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    Judge judge_of(package, document, diagnostics);
    if (const auto* plan = std::get_if<model::Plan>(&document.body))
      for (const model::PlanPart& part : plan->parts) PlanJudge(part, judge_of).part(part);
    if (const auto* order = std::get_if<model::Order>(&document.body)) judge(order->points, judge_of);
    if (const auto* regulation = std::get_if<model::Regulation>(&document.body))
      for (const model::RegulationPart& part : regulation->parts) judge(part.points, judge_of);
  }
}

}  // namespace

const Rule tbl_006{
    "TBL-006",
    {"итоги", "totals"},
    messages,
    find,
    {"Простые 10, Сложные 5, Итого 16", "Итого 15"},
    {"итог считает не все строки, и это сказано в тексте", "the total leaves rows out and the text says so"}};

}  // namespace check
