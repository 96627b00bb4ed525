// Where a text says what an abbreviation or a short name stands for: «(далее – ОМСУ)», «единая система (ЕС)», the
// entries of a legend.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace language {

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

}  // namespace language
