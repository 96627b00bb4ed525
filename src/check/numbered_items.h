// Tables and figures that bear a number, and where words speak of them: «Таблица 2», «(см. табл. 1–3)», «на рисунке 4».
#pragma once

#include "check/typed_lines.h"

#include <set>
#include <string>
#include <utility>
#include <vector>

namespace check {

enum class ItemKind { table, figure };

struct NumberedItem {
  ItemKind kind;
  std::string number;  // «2», «2.1»
  const model::Document* document;
  const model::Paragraph* paragraph;  // that bears the number
  base::Span span;
  model::Where where;
  bool announced = false;  // the words right before it lead to it: «… следующая таблица:»
  bool of_plan = false;    // a whole part of a plan
};

// In reading order. Those of questionnaires are left out: statistics call them by number elsewhere.
std::vector<NumberedItem> numbered_items(const model::Package& package);

// What the words name, apart from the lines in which the items bear their own numbers.
using NamedItems = std::set<std::pair<ItemKind, std::string>>;
NamedItems named_items(const std::vector<TypedLine>& lines, const std::vector<NumberedItem>& items);

}  // namespace check
