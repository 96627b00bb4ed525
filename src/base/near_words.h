// Which known word was meant: edit distance over letters, Cyrillic look-alikes read as the Latin letters they resemble.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace base {

// Small letters, `_`, `-` and spaces alike, look-alikes Latin: what two spellings of one key have in common.
std::u32string folded(std::string_view word);

// True when `typed` is near enough to `known` to be a slip of the pen: a third of its letters, at least one.
bool is_near(std::string_view typed, std::string_view known);

// The index of the nearest of `known`, or its size when none is near. Ties go to the first.
std::size_t nearest(std::string_view typed, const std::vector<std::string_view>& known);

// The index of the gloss that has most of the words of `typed`, whatever their endings («альбомный лист» for
// «альбомная»), or the number of glosses when none has any or two have as many.
std::size_t nearest_gloss(std::string_view typed, const std::vector<std::string_view>& glosses);

// The word that the same keys give on a Latin keyboard: «ешеду» is «title».
std::string in_latin_layout(std::string_view typed);

// The Cyrillic letters of `typed` that stand where `known` has Latin ones, each once; empty when `typed` is a word of
// another alphabet altogether.
std::string cyrillic_in(std::string_view typed, std::string_view known);

}  // namespace base
