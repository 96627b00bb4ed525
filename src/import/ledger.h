// The account of words: each word of a source is in what was written, is printed by the program itself, or is told.
#pragma once

#include "import/source.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace import_ {

// The pieces of the sources (a paragraph, a cell) of which a word is missing in `written` and in `made`, in order.
// Words count as often as they stand; `repeated` are rows whose words stand there once for all of them.
std::vector<std::string> left_out(std::span<const Source> sources, std::string_view written,
                                  const std::vector<std::string>& made, const std::vector<std::string>& repeated);

}  // namespace import_
