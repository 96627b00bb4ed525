// Sums of money: across a row's years, over sub-rows, over the rows of a section or a part. Exact (base::Decimal); a
// cell without a number counts as nothing, and a sum typed by the author stays the sum.
#pragma once

#include "base/diagnostic.h"
#include "model/plan.h"

#include <string>
#include <vector>

namespace decode {

// Fills the sum columns of a row and of its sub-rows, those sub-rows that sum the others, and with `of_rows` the row
// itself from them.
void add_sums(const std::vector<model::PlanColumn>& columns, model::Measure& row, bool of_rows,
              base::Diagnostics& diagnostics);

// Fills those rows of a list that sum the others: the rows under the same words (Measure::group), or all of them where
// none stand above.
void sum_rows(const std::vector<model::PlanColumn>& columns, std::vector<model::Measure>& rows);

// Whether the row's money goes into the sums of its list.
bool is_added(const model::Measure& row);

// A row of totals over `rows`; with `by` (the key of a column) a sub-row for every value of that column as well.
model::Measure total_of(const std::vector<model::PlanColumn>& columns, const std::vector<const model::Measure*>& rows,
                        model::Text title, const std::string& by, const model::Text& all);

// Prints all money of a part alike, so that its digits stand under each other: groups of three where `spaced`, a comma,
// and as many places as the longest fraction has. Words that are printed so already keep their span.
void align_money(model::PlanPart& part, bool spaced);

}  // namespace decode
