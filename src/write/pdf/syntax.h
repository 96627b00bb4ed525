// The smallest pieces of PDF text (ISO 32000-1, 7.3): numbers, strings, and the hash that makes names of contents.
#pragma once

#include "base/length.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace pdf {

// Hundredths of a point: 0.0035 mm, below what any device shows. Whole numbers, so that sums do not drift.
std::int64_t hundredths(base::Length length);
void append_hundredths(std::string& out, std::int64_t value);
void append_integer(std::string& out, std::int64_t value);

// A number of thousandths with no more decimals than it needs.
void append_thousandths(std::string& out, std::int64_t value);

// Face units in the thousandths of the em that PDF counts in.
void append_scaled(std::string& out, int units, int units_per_em);

// One two-byte code inside a literal string.
void append_code(std::string& out, std::uint16_t code);

// UTF-16BE in hexadecimal digits, no brackets and no byte order mark.
void append_utf16_hex(std::string& out, std::u32string_view text);

// A text string (7.9.2.2): <FEFF…>
std::string text_string(std::string_view utf8);

}  // namespace pdf
