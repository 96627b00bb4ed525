// UTF-8: checking, walking, counting, finding. No tables of properties (case, classes): those stand in language.
#pragma once

#include "base/failure.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace base {

// The byte offset of the first ill-formed sequence (Unicode 15, table 3-7), or nothing.
std::optional<std::size_t> find_bad_utf8(std::string_view bytes);

// Length in bytes of the code point that begins at `at`. Demands well-formed text.
inline std::size_t code_point_length(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

// The code point that begins at `at`. Demands well-formed text.
inline char32_t code_point_at(std::string_view text, std::size_t at) {
  const std::size_t length = code_point_length(text, at);
  ensure(at + length <= text.size(), "well-formed UTF-8");
  const auto byte = [text](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
  if (length == 1) return byte(at);
  if (length == 2) return ((byte(at) & 0x1FU) << 6U) | (byte(at + 1) & 0x3FU);
  char32_t value = byte(at) & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) value = (value << 6U) | (byte(at + i) & 0x3FU);
  return value;
}

// As std::string_view::find, which stops at every byte that `words` begin with: in Russian at each letter.
std::size_t find(std::string_view text, std::string_view words, std::size_t from = 0);
inline bool contains(std::string_view text, std::string_view words) {
  return find(text, words) != std::string_view::npos;
}

void append_utf8(std::string& out, char32_t code_point);

std::size_t count_code_points(std::string_view text);

std::u32string to_utf32(std::string_view text);
std::string to_utf8(std::u32string_view text);

}  // namespace base
