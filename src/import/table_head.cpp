// A head is the row that has most headings of plans; it goes down as far as its cells do, as Word repeats rows, and to
// the row of column numbers. A cell over several columns with others below is a group.
#include "import/table_head.h"

#include "import/columns.h"
#include "import/texts.h"
#include "language/deadlines.h"

#include <algorithm>
#include <set>

namespace import_ {

namespace {

constexpr std::size_t deepest = 20;  // rows above a head, of a sheet with its title
constexpr std::size_t most_plan_columns = 60;
constexpr std::size_t longest_heading = 120;  // bytes, as a rule

std::string one_line(std::string_view words) {
  std::string out;
  for (const char c : words) out += c == '\n' || c == '\t' ? ' ' : c;
  return out;
}

std::string heading_of(const SourceCell& cell) { return one_line(cell.words()); }

bool is_number(std::string_view words) {
  return !words.empty() && words.size() < 12 && words.find_first_not_of("0123456789.) ") == std::string_view::npos;
}

// Rows speak of measures and results too: a head has no number, no long text, and half of it is known.
std::size_t known_headings(const SourceRow& row) {
  std::set<std::string> keys;
  std::size_t spoken = 0;
  for (const SourceCell& cell : row.cells) {
    const std::string words = heading_of(cell);
    if (words.size() > 2 * longest_heading || is_number(words)) return 0;
    if (words.empty()) continue;
    ++spoken;
    if (std::string key = key_of_heading(words); !key.empty()) keys.insert(std::move(key));
  }
  const bool speaks = keys.contains("measure") || keys.contains("deadline") || keys.contains("responsible");
  return speaks && keys.size() >= 2 && keys.size() * 2 >= spoken ? keys.size() : 0;
}

// «1 | 2 | 3», or «1. | 2. | 3.»; the last columns may have none.
std::vector<std::string> column_numbers_of(const SourceRow& row) {
  std::vector<std::string> out;
  bool ended = false;
  for (const SourceCell& cell : row.cells) {
    std::string words = one_line(trimmed(cell.words()));
    ended = ended || words.empty();
    if (ended && !words.empty()) return {};
    if (ended) continue;
    if (words != std::to_string(out.size() + 1) && words != std::to_string(out.size() + 1) + ".") return {};
    out.push_back(std::move(words));
  }
  if (out.size() < 2) out.clear();
  return out;
}

bool is_column_numbers(const SourceRow& row) { return !column_numbers_of(row).empty(); }

const SourceCell* cell_over(const SourceTable& table, std::size_t first, std::size_t row, std::uint32_t column) {
  for (std::size_t above = first; above <= row; ++above)
    for (const SourceCell& cell : table.rows[above].cells)
      if (cell.column <= column && column < cell.column + cell.columns && above + cell.rows > row) return &cell;
  return nullptr;
}

// Rows of headings from `first` on, without that of column numbers.
std::size_t depth_of(const SourceTable& table, std::size_t first) {
  std::size_t depth = 1;
  const auto taken = [&](std::size_t row) {
    std::size_t out = 1;
    bool group = false;
    for (const SourceCell& cell : table.rows[row].cells) {
      out = std::max<std::size_t>(out, cell.rows);
      group = group || (cell.columns > 1 && cell.rows == 1);
    }
    return group && out == 1 ? 1 : out;
  };
  for (std::size_t row = first; row < first + depth && row < table.rows.size(); ++row)
    depth = std::max(depth, row - first + taken(row));
  while (first + depth < table.rows.size() && depth < 4 && table.rows[first + depth].head &&
         !is_column_numbers(table.rows[first + depth]))
    ++depth;
  // A head whose cells are not merged ends above its column numbers.
  for (std::size_t row = first + depth; row < std::min(first + depth + 2, table.rows.size()); ++row)
    if (is_column_numbers(table.rows[row]) && known_headings(table.rows[first]) >= 2) {
      bool prose = false;
      for (std::size_t i = first + depth; i < row; ++i)
        for (const SourceCell& cell : table.rows[i].cells) prose = prose || cell.words().size() > longest_heading;
      if (!prose) depth = row - first;
      break;
    }
  return std::min(depth, table.rows.size() - first);
}

// The columns that headings at the foot of the head part.
std::vector<HeadColumn> columns_of(const SourceTable& table, std::size_t first, std::size_t depth) {
  std::vector<HeadColumn> out;
  for (std::uint32_t at = 0; at < table.columns;) {
    std::uint32_t end = table.columns;
    std::string heading, group;
    const SourceCell* above = nullptr;
    std::uint32_t width = table.columns;  // of the heading over it
    bool any = false;
    for (std::size_t row = first; row < first + depth; ++row) {
      const SourceCell* cell = cell_over(table, first, row, at);
      if (cell == nullptr || cell == above) continue;
      any = true;
      above = cell;
      const std::uint32_t cell_end = cell->column + cell->columns;
      if (cell->columns < width) {
        if (!heading.empty()) group += (group.empty() ? "" : " ") + heading;
        heading = heading_of(*cell);
      } else if (!cell->empty()) {
        heading += (heading.empty() ? "" : " ") + heading_of(*cell);
      }
      end = std::min(end, cell_end);
      width = std::min(width, cell->columns);
    }
    if (!any) end = at + 1;
    out.push_back({at, std::max(end, at + 1), {}, std::move(heading), std::move(group)});
    at = out.back().end;
  }
  return out;
}

// Grid columns without a heading belong to their neighbour, unless something stands in them.
void drop_bare_columns(const SourceTable& table, std::size_t below, std::vector<HeadColumn>& columns) {
  const auto is_used = [&](const HeadColumn& column) {
    for (std::size_t row = below; row < table.rows.size(); ++row)
      for (const SourceCell& cell : table.rows[row].cells)
        if (cell.column >= column.first && cell.column + cell.columns <= column.end && !cell.empty()) return true;
    return false;
  };
  for (std::size_t i = 1; i < columns.size(); ++i) {
    if (!columns[i].heading.empty() || !columns[i].group.empty() || is_used(columns[i])) continue;
    columns[i - 1].end = columns[i].end;
    columns.erase(columns.begin() + static_cast<std::ptrdiff_t>(i--));
  }
}

// One column a key: a second «Срок» is a column of one's own. «Наименование» beside «Мероприятие» likewise.
void give_keys(std::vector<HeadColumn>& columns) {
  std::set<std::string> taken;
  const auto is_exact = [](const HeadColumn& column) {
    return folded(column.heading).find("мероприят") != std::string::npos && key_of_heading(column.heading) == "measure";
  };
  const bool exact = std::ranges::any_of(columns, is_exact);
  for (std::size_t i = 0; i < columns.size(); ++i) {
    HeadColumn& column = columns[i];
    if (!column.key.empty()) continue;
    std::string key = key_of_heading(column.heading);
    if (key.empty() && column.heading.empty() && i == 0) key = "number";
    if (key == "measure" && exact && !is_exact(column)) key.clear();
    if (!key.empty() && taken.insert(key).second) {
      column.key = std::move(key);
      continue;
    }
    column.own = true;
    column.key = own_key(column.heading, i + 1);
    while (!taken.insert(column.key).second) column.key += "_" + std::to_string(i + 1);
  }
  if (taken.contains("measure")) return;
  // A plan has measures: the first column that has no key of its own.
  const auto found = std::ranges::find_if(columns, &HeadColumn::own);
  if (found == columns.end()) return;
  found->own = false;
  found->key = "measure";
  found->doubt = "столбец «" + found->heading + "» принят за мероприятия";
}

}  // namespace

std::string row_words(const SourceRow& row) {
  std::string out;
  for (const SourceCell& cell : row.cells) out += folded(one_line(cell.words())) + "|";
  return out;
}

std::optional<TableHead> find_head(const SourceTable& table) {
  std::size_t best = 0;
  TableHead head;
  for (std::size_t row = 0; row < std::min(deepest, table.rows.size()); ++row)
    if (const std::size_t known = known_headings(table.rows[row]); known > best) {
      best = known;
      head.first = row;
    }
  if (best == 0) return std::nullopt;
  const std::size_t depth = depth_of(table, head.first);
  head.columns = columns_of(table, head.first, depth);
  if (head.columns.size() > most_plan_columns) return std::nullopt;
  head.rows = depth;
  if (const std::size_t next = head.first + depth; next < table.rows.size() && is_column_numbers(table.rows[next])) {
    head.numbers = column_numbers_of(table.rows[next]);
    ++head.rows;
  }
  drop_bare_columns(table, head.first + head.rows, head.columns);
  give_keys(head.columns);
  for (std::size_t row = head.first; row < head.first + head.rows; ++row)
    head.lines.push_back(row_words(table.rows[row]));
  return head;
}

TableHead form_head(const SourceTable& table) {
  TableHead head;
  if (table.rows.empty()) return head;
  head.rows = depth_of(table, 0);
  head.columns = columns_of(table, 0, head.rows);
  if (head.rows < table.rows.size() && is_column_numbers(table.rows[head.rows]))
    head.numbers = column_numbers_of(table.rows[head.rows++]);
  drop_bare_columns(table, head.rows, head.columns);
  return head;
}

std::size_t weight_of(const SourceTable& table, const TableHead& head) {
  const auto known = std::ranges::count_if(head.columns, [](const HeadColumn& one) { return !one.own; });
  return (known >= 3 ? 1'000'000U : 0U) + table.rows.size() * static_cast<std::size_t>(known);
}

TableHead head_by_hand(const SourceTable& table, const std::optional<TableHead>& found,
                       std::span<const std::string> keys) {
  TableHead head;
  if (found) {
    head = *found;
  } else {
    for (std::uint32_t at = 0; at < table.columns; ++at) head.columns.push_back({at, at + 1, {}, {}});
  }
  for (std::size_t i = 0; i < head.columns.size(); ++i) {
    HeadColumn& column = head.columns[i];
    column.key.clear();
    column.own = false;
    column.doubt.reset();
    if (i >= keys.size()) continue;
    column.key = keys[i];
    column.own = !is_plan_key(column.key);
    if (column.heading.empty()) column.heading = column.own ? column.key : std::string(usual_heading(column.key));
  }
  for (std::size_t i = keys.size(); i < head.columns.size(); ++i) {
    head.columns[i].own = true;
    head.columns[i].key = "column_" + std::to_string(i + 1);
    head.columns[i].doubt = "--columns этого столбца не называет";
  }
  return head;
}

std::optional<TableHead> guess_head(const SourceTable& table) {
  struct Seen {
    std::size_t filled = 0, numbers = 0, deadlines = 0, letters = 0;
  };
  std::vector<Seen> seen(table.columns);
  for (const SourceRow& row : table.rows)
    for (const SourceCell& cell : row.cells) {
      if (cell.columns > 1 || cell.empty() || cell.column >= table.columns) continue;
      const std::string words = heading_of(cell);
      Seen& one = seen[cell.column];
      ++one.filled;
      one.letters += words.size();
      if (is_number(words))
        ++one.numbers;
      else if (words.size() < longest_heading && (language::find_deadline(words) || language::names_time(words)))
        ++one.deadlines;
    }
  TableHead head;
  for (std::uint32_t at = 0; at < table.columns; ++at) head.columns.push_back({at, at + 1, {}, {}});
  const auto best_of = [&](std::size_t Seen::*what) {
    std::size_t best = seen.size();
    for (std::size_t i = 0; i < seen.size(); ++i)
      if (head.columns[i].key.empty() && (best == seen.size() || seen[i].*what > seen[best].*what)) best = i;
    return best;
  };
  const auto name = [&](std::size_t column, std::string_view key) {
    if (column >= seen.size()) return;
    head.columns[column].key = key;
    head.columns[column].heading = usual_heading(key);
    head.columns[column].doubt = "шапки у таблицы нет: столбец " + std::to_string(column + 1) + " принят за «" +
                                 std::string(usual_heading(key)) + "»";
  };
  if (!seen.empty() && seen[0].numbers > 0 && seen[0].numbers * 10 >= seen[0].filled * 7) name(0, "number");
  const std::size_t deadline = best_of(&Seen::deadlines);
  if (deadline == seen.size() || seen[deadline].deadlines * 2 < table.rows.size()) return std::nullopt;
  name(deadline, "deadline");
  name(best_of(&Seen::letters), "measure");
  for (std::size_t i = 0; i < head.columns.size(); ++i)
    if (head.columns[i].key.empty()) {
      name(i, "responsible");
      break;
    }
  for (std::size_t i = 0; i < head.columns.size(); ++i) {
    if (!head.columns[i].key.empty()) continue;
    head.columns[i].own = true;
    head.columns[i].key = "column_" + std::to_string(i + 1);
    head.columns[i].doubt = "шапки у таблицы нет: что стоит в столбце " + std::to_string(i + 1) + ", не понято";
  }
  return head;
}

}  // namespace import_
