// What a reader may ask of the words and numbers of any page, judged on finished pages beside the flow they were made
// of: every word of the flow is there, in its order; where a line ends inside a word or a number, and how; what stands
// across a rule or outside the sheet; pages that say nothing. Written apart from layout and settle.
#pragma once

#include "blocks/document.h"
#include "fonts/shaper.h"
#include "pages/document.h"

#include <string>
#include <vector>

namespace table_rules {

struct Faults {
  std::vector<std::string> words;    // cut without a hyphen, or with one letter alone
  std::vector<std::string> numbers;  // parted
  std::vector<std::string> text;     // other words than those of the flow
  std::vector<std::string> cells;    // text that crosses a rule or leaves the sheet
  std::vector<std::string> pages;    // empty ones
};

Faults faults_of(const blocks::Document& flow, const pages::Document& pages, const fonts::Shaper& shaper);

// Of the text in cells.
base::Length smallest_type(const pages::Document& pages);

}  // namespace table_rules
