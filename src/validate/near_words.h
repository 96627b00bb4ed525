// Which known word was meant: edit distance over letters, Cyrillic look-alikes read as the Latin letters they resemble.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace validate {

// Small letters, `_`, `-` and spaces alike, look-alikes Latin: what two spellings of one key have in common.
std::u32string folded(std::string_view word);

// True when `typed` is near enough to `known` to be a slip of the pen: a third of its letters, at least one.
bool is_near(std::string_view typed, std::string_view known);

// The index of the nearest of `known`, or its size when none is near. Ties go to the first.
std::size_t nearest(std::string_view typed, const std::vector<std::string_view>& known);

}  // namespace validate
