// Edits made on the bytes of a file and, apart from that, on its values: whoever reads the bytes must find the values.
#pragma once

#include "base/bytes.h"
#include "yaml/edit.h"

#include <optional>
#include <span>
#include <string_view>

namespace yaml {

struct EditPlan {
  base::Bytes bytes;
  Value document;  // what the bytes must mean; origins and ends are those of the old file, or none
};

// How an item that moves stands at its new place.
enum class Moved { as_written, anew };

// `edits` lead to places that are there (and Replace to words or nothing). Nothing when two of them touch each other: a
// value changed and removed, one replaced twice.
std::optional<EditPlan> plan_edits(std::string_view text, const Value& document, std::span<const Edit* const> edits,
                                   Moved moved);

}  // namespace yaml
