#include "check/unit_cells.h"

#include "base/utf8.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace check {

namespace {

bool is_money(std::string_view unit) { return unit.ends_with("руб"); }

// «тыс. рублей» and «тыс.руб.» as «тыс руб».
std::string one_spelling(std::string_view unit) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 7> stems{{{"руб", "руб"},
                                                                                {"тыс", "тыс"},
                                                                                {"миллион", "млн"},
                                                                                {"миллиард", "млрд"},
                                                                                {"чел", "чел"},
                                                                                {"процент", "%"},
                                                                                {"шт", "шт"}}};
  std::string out;
  const std::string small = language::lower_in_place(unit);
  for (const language::Word& word : language::words_of(small)) {
    std::string_view one = word.in(small);
    const auto stem = std::ranges::find_if(stems, [one](const auto& pair) { return one.starts_with(pair.first); });
    if (stem != stems.end()) one = stem->second;
    if (!out.empty()) out += ' ';
    out += one;
  }
  return small.find('%') != std::string::npos ? "%" : out;
}

// A year is no quantity.
bool is_year(std::string_view number, std::string_view unit) {
  const bool four = number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
  return unit.starts_with("г") || (unit.empty() && four);
}

// The unit behind the number that the cell is; nothing of other words.
std::optional<std::string> unit_of(std::string_view words) {
  constexpr std::size_t most_words = 2;
  std::size_t end = 0;
  while (end < words.size()) {
    if (words[end] >= '0' && words[end] <= '9')
      ++end;
    else if (end > 0 && (words[end] == ',' || words[end] == ' '))
      ++end;
    else if (end > 0 && words.substr(end).starts_with("\u00a0"))
      end += 2;
    else
      break;
  }
  if (end == 0) return std::nullopt;
  std::string_view number = words.substr(0, end);
  while (number.ends_with(' ') || number.ends_with(',')) number.remove_suffix(1);
  const std::string_view unit = words.substr(end);
  const auto has = [unit](std::string_view sign) { return base::contains(unit, sign); };
  if (unit.find_first_of("0123456789-()/;:+*<>") != std::string_view::npos || has("–") || has("«")) return std::nullopt;
  std::string out = one_spelling(unit);
  const auto count = language::words_of(unit).size();
  if (count > most_words || (out.empty() && !unit.empty()) || is_year(number, out)) return std::nullopt;
  const bool zero = number.find_first_of("123456789") == std::string_view::npos;
  return zero ? std::nullopt : std::optional(std::move(out));
}

// «Объём, тыс. рублей», «Доля, %».
bool names_a_unit(std::string_view heading) {
  const std::string small = language::lower_in_place(heading);
  constexpr std::array<std::string_view, 12> units{"руб", "тыс",  "млн", "млрд",  "%",  "процент",
                                                   "чел", "един", "шт",  "колич", "дн", "кв"};
  return std::ranges::any_of(units, [&small](std::string_view unit) { return base::contains(small, unit); });
}

// Most cells are words: seen before a line is made of them.
bool may_be_quantity(const model::Text& text) {
  if (text.paragraphs.size() != 1 || text.paragraphs.front().pieces.empty()) return false;
  const auto* words = std::get_if<model::Words>(&text.paragraphs.front().pieces.front());
  return words != nullptr && !words->text.empty() && words->text.front() >= '0' && words->text.front() <= '9';
}

void add(const model::Text& text, const model::Document& document, const model::Where& where, UnitColumn& column) {
  if (!may_be_quantity(text)) return;
  const model::Line line = model::line_of(text.paragraphs.front());
  auto unit = unit_of(line.text);
  if (unit) column.cells.push_back({line.text, *std::move(unit), &document, line.span_of(0, line.text.size()), where});
}

class Collector {
 public:
  std::vector<UnitColumn> found;

  void document(const model::Document& document) {
    std::map<const model::PlanColumn*, UnitColumn> columns;
    std::vector<const model::PlanColumn*> order;
    model::visit_cells(document, [&](const model::PlanCell& cell) {
      if (cell.text == nullptr || cell.column->money || cell.column->key == "deadline") return;
      const auto [column, fresh] = columns.try_emplace(cell.column);
      if (fresh) order.push_back(cell.column);
      add(*cell.text, document, cell.place.where, column->second);
    });
    for (const model::PlanColumn* column : order) keep(column->heading, std::move(columns[column]));
    model::visit_points(document, [&](const model::Point& point, const model::Where& where) {
      for (const model::PointPart& part : point.body)
        if (const auto* table = std::get_if<model::Table>(&part.content); table != nullptr && !part.quoted)
          this->table(*table, document, where);
    });
  }

 private:
  void table(const model::Table& table, const model::Document& document, const model::Where& where) {
    if (!table.unit.empty()) return;
    const auto leaves = model::leaf_columns(table.columns);
    std::vector<UnitColumn> columns(leaves.size());
    for (const auto& row : table.rows)
      for (const model::TableCell& cell : row)
        if (cell.column < columns.size()) add(cell.text, document, where, columns[cell.column]);
    for (std::size_t i = 0; i < columns.size(); ++i) keep(leaves[i]->heading, std::move(columns[i]));
  }

  void keep(const model::Text& heading, UnitColumn column) {
    column.heading = model::plain(heading);
    if (!column.cells.empty() && !names_a_unit(column.heading)) found.push_back(std::move(column));
  }
};

std::optional<std::string> usual(const UnitColumn& column) {
  constexpr std::size_t least = 4;
  if (column.cells.size() < least) return std::nullopt;
  std::map<std::string, std::size_t> counts;
  for (const UnitCell& cell : column.cells) ++counts[cell.unit];
  const auto most = std::ranges::max_element(counts, {}, [](const auto& count) { return count.second; });
  const bool clear = !most->first.empty() && most->second * 4 >= column.cells.size() * 3;
  return clear ? std::optional(most->first) : std::nullopt;
}

}  // namespace

std::vector<UnitColumn> unit_columns(const model::Package& package) {
  Collector collector;
  for (const model::Document& document : package.documents) collector.document(document);
  return std::move(collector.found);
}

std::vector<const UnitCell*> odd_units(const UnitColumn& column) {
  std::vector<const UnitCell*> out;
  const auto unit = usual(column);
  if (!unit) return out;
  for (const UnitCell& cell : column.cells)
    if (cell.unit != *unit && (cell.unit.empty() || (is_money(cell.unit) && is_money(*unit)))) out.push_back(&cell);
  return out;
}

std::string usual_unit(const UnitColumn& column) {
  const auto unit = usual(column);
  const auto cell = std::ranges::find(column.cells, unit.value_or(std::string{}), &UnitCell::unit);
  return cell == column.cells.end() ? std::string{} : cell->words;
}

}  // namespace check
