// The line rules of Russian print, judged on finished pages. Written apart from src/language/joins.cpp and simpler than
// it: what a reader with a ruler would object to, line by line, knowing nothing of how the lines were made.
//
// A line is judged against the next line of the same paragraph only. Where the author broke the line by hand (`<br/>`,
// lines of a list) pages cannot tell, so those ends are judged too.
#pragma once

#include "pages/document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace line_rules {

struct Line {
  std::string text;        // words with their spaces; a hyphen set by layout is U+00AD
  bool continued = false;  // the next line belongs to the same paragraph
  std::size_t page = 0;    // from 1
};

// Each paragraph or cell: its lines, over page breaks too. Repeated heads and page numbers are left out.
using Lines = std::vector<Line>;
std::vector<Lines> lines_of(const pages::Document& document);

enum class Rule {
  one_letter_word,  // «и», «в» … at a line's end
  number_sign,      // № or § without its number
  initials,         // parted from the surname, or from each other
  year,             // «2020 / года»
  part_of_act,      // «п. / 5»
  unit,             // «5 / экз.»
  dash,             // begins a line
  acronym,          // cut by a hyphen
  short_part,       // fewer than 2 letters before a hyphen or 3 after it
  section_row,      // last on its page, its first row on the next
};

struct Violation {
  Rule rule;
  std::string line, next;
  std::size_t page = 0;
};

std::string words_of(const Violation& violation);

std::vector<Violation> check_lines(const Lines& lines);
std::vector<Violation> check_section_rows(const pages::Document& document);
std::vector<Violation> check(const pages::Document& document);  // all of it

}  // namespace line_rules
