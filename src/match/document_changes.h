// Two outlines of one document, before and after.
#pragma once

#include "match/changes.h"
#include "match/items.h"
#include "match/outline.h"
#include "match/scope.h"

#include <cstddef>
#include <vector>

namespace match {

// Which parts are the same one: of every part its counterpart. Documents themselves are each other's.
struct Counterparts {
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  std::vector<std::size_t> after_of, before_of;
  std::vector<bool> doubtful;  // of parts of `after`
};

// What the parts of an outline are matched by; without the document itself.
std::vector<Item> items_of(const Outline& outline);

Counterparts counterparts_of(const Outline& before, const Outline& after);

// Adds what differs, in the order of `after`; what was removed stands where it stood.
void compare_outlines(const Outline& before, const Outline& after, const Scope& scope, std::vector<Change>& out);

}  // namespace match
