// Abbreviations of Russian words in capitals: what looks like one, and where a text says what it stands for.
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

// «(далее – ОМСУ)», «(далее соответственно – План, Проект)», or an entry of a legend «ОО – организации».
struct Declaration {
  std::string term;                // ОМСУ; МБОУ «Школа» where that is what is said
  std::size_t first = 0, end = 0;  // of the term in the line
  std::string expansion;           // what it stands for; empty where the line does not tell
  std::string before;              // what stands before it in the line, in which its bounds were guessed
};

// By «далее»; and by brackets where the letters fit: «единая система (ЕС)», «ЕС (единая система)».
std::vector<Declaration> find_declarations(std::string_view line);

// Entries of a line that is one of a legend; `demanded`: the letters must fit, for nothing else says that it is one.
std::vector<Declaration> find_legend_entries(std::string_view line, bool demanded);

// Whether the first letters of the words make the abbreviation: the first of them, and two in three at least, in order.
bool fits(std::string_view abbreviation, std::string_view words);

// Words of a file: each line has some, `#` begins a comment. Sorted.
std::vector<std::string> read_abbreviations(std::string_view file);

}  // namespace language
