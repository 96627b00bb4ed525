// A relation in words to its meaning, in the grammar of formulas (decode/formula_reader.h):
//
//   relation   := ["если" claim { "и" claim } [","] "то"] claim ["." | ";"]
//   claim      := expression comparison expression | [table] cells ["не"] filled
//   comparison := "=" | "<>" | "<" | "<=" | ">" | ">=", «равно», «не больше», «не превышает» …
//   filled     := "заполнена" | "пуста" …
//
// Which cells stand for one in each row and which for one in each column decides where a relation is judged; one that
// has both is refused.
#pragma once

#include "base/diagnostic.h"
#include "decode/relation_tables.h"
#include "model/relation.h"

#include <optional>
#include <string_view>

namespace decode {

// Reports what is not understood or not there, at its place in the words.
std::optional<model::RelationMeaning> read_relation(std::string_view words, base::Span span, RelationTables tables,
                                                    base::Diagnostics& diagnostics);

}  // namespace decode
