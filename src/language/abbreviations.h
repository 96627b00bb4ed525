// Abbreviations of Russian words in capitals: what looks like one. Where a text says what it stands for:
// language/declarations.h.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace language {

struct FoundAbbreviation {
  std::size_t first = 0, end = 0;  // bytes of the line; an ending («ВУЗы») is left out
  bool in_name = false;  // inside «…», or before a name in them or a number: «МБОУ «Школа»», «СОШ № 2»

  [[nodiscard]] std::string_view in(std::string_view line) const { return line.substr(first, end - first); }
};

// Whether two Russian capitals stand side by side at all; most lines need no closer look.
bool may_hold_abbreviation(std::string_view line);

// Two Russian capitals and more: «МОУО», «ККИПКиППРО». Not a word typed in capitals, a name with initials, codes and
// compounds («ВБ-35», «ИКТ-центр»), numerals («ХХ»).
std::vector<FoundAbbreviation> find_abbreviations(std::string_view line);

// «МОУО» of «МОУО»; «МОН» of «МОиН».
std::u32string capitals_in(std::string_view abbreviation);

// Words of a file: each line has some, `#` begins a comment. Sorted.
std::vector<std::string> read_abbreviations(std::string_view file);

}  // namespace language
