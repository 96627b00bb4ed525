// Words to YAML: which style can say them, and how each writes them.
//
// In: words, always text (a number is written by whoever knows that it is one). Out: bytes that the strict reader takes
// for the same words. Nothing here looks at a file.
#pragma once

#include "yaml/value.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace yaml {

// Can a plain scalar on one line say the words, as text? `flow`: inside brackets, where commas and brackets end it.
bool plain_can_say(std::string_view words, bool flow);

// Can a `|` scalar without a number in its header say the words?
bool literal_can_say(std::string_view words);

std::string in_single_quotes(std::string_view words);  // no line break can stand in them
std::string in_double_quotes(std::string_view words);
std::string in_quotes(std::string_view words);  // whichever need fewer escapes

// How the text below is written: its line ends, the column of the key or dash above.
struct Layout {
  std::string_view line_break;
  std::size_t column = 0;
};

// The header of a `|` scalar that ends as the words do, and its lines, each with `indent` and a line break.
std::string literal_header(std::string_view words);
std::string literal_lines(std::string_view words, std::size_t indent, std::string_view line_break);

// What stands behind the colon or the dash at `layout.column`, its space included, without the last line break.
std::string in_lines(const Value& value, const Layout& layout);

// The members or items themselves: the first without its indent, which is `layout.column`.
std::string entries_in_lines(const Value& value, const Layout& layout);

// On one line, as it stands inside brackets.
std::string in_brackets(const Value& value);

std::string written_key(std::string_view key, bool flow);

}  // namespace yaml
