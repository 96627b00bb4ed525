// Columns whose cells are a number and its unit: «15 тыс. рублей», «20 тыс. рублей».
#pragma once

#include "model/walk.h"

#include <string>
#include <vector>

namespace check {

// A cell that is a number and nothing but its unit.
struct UnitCell {
  std::string words;
  std::string unit;  // in one spelling: «тыс руб»; empty: none
  const model::Document* document;
  base::Span span;
  model::Where where;
};

struct UnitColumn {
  std::string heading;
  std::vector<UnitCell> cells;
};

// Of plans and of tables in points, those whose heading names no unit of its own.
std::vector<UnitColumn> unit_columns(const model::Package& package);

// Cells that stand apart where at least three of four have one unit: those without any, and sums of money in another.
std::vector<const UnitCell*> odd_units(const UnitColumn& column);
std::string usual_unit(const UnitColumn& column);

}  // namespace check
