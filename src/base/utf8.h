// UTF-8: checking, walking, counting. No tables of properties (case, classes): those stand in language.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// The byte offset of the first ill-formed sequence (Unicode 15, table 3-7), or nothing.
std::optional<std::size_t> find_bad_utf8(std::string_view bytes);

// Length in bytes of the code point that begins at `at`. Demands well-formed text.
std::size_t code_point_length(std::string_view text, std::size_t at);

// The code point that begins at `at`. Demands well-formed text.
char32_t code_point_at(std::string_view text, std::size_t at);

void append_utf8(std::string& out, char32_t code_point);

std::size_t count_code_points(std::string_view text);

std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

}  // namespace base
