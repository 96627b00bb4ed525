// Where a value ends, for the reader: yaml-cpp tells only where it begins.
//
// Each looks at no more bytes than the value has, so that the ends of a whole file cost one pass.
#pragma once

#include "yaml/value.h"

#include <cstddef>
#include <string_view>

namespace yaml {

// One past the last byte of the scalar at `origin` that yaml-cpp decoded to `words`.
std::size_t scalar_end(std::string_view text, std::size_t origin, Style style, std::string_view words);

// One past the bracket that closes a list or map whose last value ends at `from`.
std::size_t bracket_end(std::string_view text, std::size_t from);

// The length of `~` or `null` written as a value at `at`; 0 when something else stands there.
std::size_t null_word_length(std::string_view text, std::size_t at);

// The first byte from `at` on that is neither blank, line break nor comment.
std::size_t skip_to_content(std::string_view text, std::size_t at);

}  // namespace yaml
