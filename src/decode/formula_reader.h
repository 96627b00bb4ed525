// A formula in words to terms: «гр. 3 / гр. 2 * 100», «сумма гр. 3–10», «стр. 1 - сумма стр. 1.1–1.4».
//
//   expression := product { ("+" | "-") product }
//   product    := factor { ("*" | "/") factor }
//   factor     := number | "(" expression ")" | cell | sum
//   cell       := "гр." name ["стр." name] | "стр." name ["гр." name]
//   sum        := "сумма" ("гр." list ["стр." name] | "стр." list ["гр." name])
//   list       := name ["–" name] { "," name ["–" name] }
//
// A column is named by the number printed over it, a row by its code or its printed number. A range of rows takes those
// on the level of its ends: parts of a row between them are in it already. Typographic signs (−, –, ×, ·, :) are read
// as the plain ones.
#pragma once

#include "base/diagnostic.h"
#include "model/form.h"

#include <optional>
#include <string_view>

namespace decode {

// Reports what is not understood, and columns and rows that are not there, at their place in the words.
std::optional<model::Formula> read_formula(std::string_view words, base::Span span, const model::FormTable& table,
                                           base::Diagnostics& diagnostics);

}  // namespace decode
