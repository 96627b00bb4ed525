#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

// Lists of kinds of documents that a source file spells out: names one after another in a string («order, plan», also
// with glosses between), several as whole strings in one pair of braces, or three within ten lines, as a chain of
// comparisons has them. One line comes out for each list. Comments do not count.
namespace architecture {

std::vector<std::string> kind_lists(std::string_view text, std::span<const std::string> names);

}  // namespace architecture
