// The rows of a table of measures: sections, measures with what belongs to them, and what the table's look hides.
//
// In: a table and its head. Out: sections of rows in their order, each word of the table in them but heads repeated.
// Rows torn over pages are joined, cells that are merged downwards hold their rows together; what was guessed is a
// doubt of its row.
#pragma once

#include "import/plan_draft.h"

namespace import_ {

// Adds to what other tables of the same head gave.
void read_plan_rows(const SourceTable& table, const TableHead& head, DraftPlan& plan);

// A title that stood between two tables.
void add_section_between(const std::string& title, DraftPlan& plan);

// Which numbers the program would count by itself; the others stand by hand.
void settle_numbers(DraftPlan& plan);

}  // namespace import_
