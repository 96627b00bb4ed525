// TBL-007: a numbered table or figure that no words speak of; in a column of quantities one without the unit that the
// others have, or with another one. Examples: «Таблица 2» and nowhere «в таблице 2»; «15 тыс. рублей», «20 тыс.
// рублей», «30» in one column.
// A table right behind the words that announce it needs no number to be found. A table that is a part of a plan is
// asked about where others are spoken of. Of units only money is compared: counts of different things differ.

#include "check/numbered_items.h"
#include "check/rules.h"
#include "check/unit_cells.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Wording basis{"правила оформления таблиц: на каждую таблицу и рисунок с номером есть ссылка в тексте",
                              "rules for tables: the text refers to each numbered table and figure"};
constexpr base::Wording one_unit{"правила оформления таблиц: в графе одна единица измерения",
                                 "rules for tables: a column has one unit"};

constexpr base::Message no_reference{"TBL-007.reference",
                                     base::Severity::warning,
                                     {"на «{0}» в тексте нет ссылки", "the text never refers to “{0}”"},
                                     {"сошлитесь на неё там, где о ней речь, или уберите номер",
                                      "refer to it where it is spoken of, or drop its number"},
                                     basis};
constexpr base::Message no_unit{
    "TBL-007.missing",
    base::Severity::warning,
    {"у числа «{0}» нет единицы измерения, у других чисел графы «{1}» она есть: «{2}»",
     "the number “{0}” has no unit, others in column “{1}” have: “{2}”"},
    {"допишите единицу или вынесите её в заголовок графы", "add the unit, or move it into the column’s heading"},
    one_unit};
constexpr base::Message other_unit{"TBL-007.mixed",
                                   base::Severity::warning,
                                   {"в графе «{1}» две единицы: «{0}», а у других чисел – «{2}»",
                                    "column “{1}” has two units: “{0}”, and others “{2}”"},
                                   {"приведите числа графы к одной единице", "bring the column’s numbers to one unit"},
                                   one_unit};

constexpr std::array messages{&no_reference, &no_unit, &other_unit};

void find_unnamed(const Reading& reading, base::Diagnostics& diagnostics) {
  const std::vector<NumberedItem> items = numbered_items(reading.package);
  const NamedItems named = named_items(reading.lines, items);
  const auto is_named = [&](const NumberedItem& item) { return named.contains({item.kind, item.number}); };
  const bool plan_tables_are_named =
      std::ranges::any_of(items, [&](const NumberedItem& item) { return item.of_plan && is_named(item); });
  for (const NumberedItem& item : items) {
    if (item.announced || is_named(item) || (item.of_plan && !plan_tables_are_named)) continue;
    const std::string_view word = item.kind == ItemKind::table ? "Таблица " : "Рисунок ";
    diagnostics.report(no_reference, item.span, {std::string(word) + item.number}, place_of(reading, item));
  }
}

void judge(const Reading& reading, const UnitColumn& column, base::Diagnostics& diagnostics) {
  const auto odd = odd_units(column);
  for (const UnitCell* cell : odd)
    diagnostics.report(cell->unit.empty() ? no_unit : other_unit, cell->span,
                       {cell->words, column.heading, usual_unit(column)}, place_of(reading, *cell));
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  find_unnamed(reading, diagnostics);
  for (const UnitColumn& column : unit_columns(reading.package)) judge(reading, column, diagnostics);
}

}  // namespace

const Rule tbl_007{"TBL-007",
                   {"таблицы без ссылок, числа без единиц", "tables never referred to, numbers without units"},
                   messages,
                   find,
                   {"Показатели приведены ниже. Таблица 2. Показатели",
                    "Показатели приведены в таблице 2. Таблица 2. "
                    "Показатели"},
                   {"если о таблице говорит другой документ, которого нет в пакете",
                    "where another document speaks of the table, and is not in the package"}};

}  // namespace check
