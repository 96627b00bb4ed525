// The rows of the sheet that holds a form's title page and its lines to write on: what draws it and what finds its
// answers share them.
#pragma once

#include "model/form.h"
#include "sheets/range.h"

#include <cstdint>
#include <variant>
#include <vector>

namespace forms {

// The sheet is a grid of equal columns that boxes and codes share by weight.
inline constexpr std::uint32_t title_columns = 24;
inline constexpr std::uint32_t first_answer_column = 12;  // words at the left, answers at the right

// What begins in a row: boxes, the form's title, words (of a line with several blanks, or a table's title), one blank
// with its explanation below it, codes with their values below them.
struct TitleRow {
  std::uint32_t row = 0;
  std::variant<const model::BoxRow*, const model::PlacedTitle*, const model::Text*, const model::Blank*,
               const model::CodeTable*>
      what;
};

std::vector<TitleRow> title_rows(const model::Form& form);

// The columns of each of `weights.size()` neighbours; those that are set apart leave one column between them.
std::vector<sheets::Range> shared_columns(std::uint32_t row, const std::vector<int>& weights, bool apart);

// A place that the respondent fills in.
struct TitleBlank {
  const model::Blank* blank = nullptr;
  sheets::Range at;
};
std::vector<TitleBlank> title_blanks(const model::Form& form);

}  // namespace forms
