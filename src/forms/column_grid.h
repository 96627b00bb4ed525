// Which columns of a sheet a table's columns cover.
#pragma once

#include "forms/field_map.h"
#include "model/form.h"

#include <cstddef>
#include <span>
#include <vector>

namespace forms {

// Gives the columns of tables that share a sheet (indices in the form) their places: one grid for all, over which every
// table is equally wide. A single table's columns are the sheet's.
void place_columns(const model::Form& form, std::span<const std::size_t> tables, std::vector<TablePlace>& places);

// The table's columns from left to right, the completed part of captions as one of its own.
std::vector<LeafPlace> own_columns(const TablePlace& place);

}  // namespace forms
