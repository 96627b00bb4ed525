// A plan, road map or set of measures: a table whose columns are data of the plan.
#pragma once

#include "base/length.h"
#include "model/ahead.h"
#include "model/body.h"
#include "model/columns.h"
#include "model/deadline.h"
#include "model/ids.h"
#include "model/mark.h"
#include "model/numbering.h"
#include "model/orientation.h"
#include "model/point.h"
#include "model/signature.h"
#include "model/text.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace model {

// Where abbreviations are expanded: a legend before or after the table, «(далее – …)» at first use, nowhere.
enum class Abbreviations { before, after, inline_, none };

// One column, or a group of them under one heading. `key` is the field of a row it shows: number, measure, deadline,
// responsible, result, document, place, cost, note, a key of `more:`, or `money:YEAR`.
struct PlanColumn {
  std::string key;  // empty: a group
  Text heading;
  std::optional<base::Length> width;  // nothing: by weight or from the content
  std::optional<int> weight;
  Placement placement = Placement::of_style;
  bool money = false;
  bool sum = false;  // of the money beside it in its group: made
  std::vector<PlanColumn> columns;
  base::Span span;
};

struct Measure {
  AnchorId id;
  Label label;
  std::map<std::string, Text> cells;  // by column key, as printed; `number` is not here
  std::vector<WrittenDeadline> deadlines;
  std::vector<Responsible> responsible;
  std::vector<Measure> rows;  // sub-rows: what stands on the parent is merged over them
  Text total;  // «Итого по разделу»: across the columns before its first cell; empty: no row of totals
  Text edition = {};                       // «(п. 3 в ред. приказа …)»: across the table under the row
  Text group = {};                         // words across the table, over the rows below; empty: no such row
  bool sum = false;                        // sums the rows beside it: not counted itself
  bool added = true;                       // false: a part of the row above («из них»), in no sum
  bool own_line = false;                   // it says what each of its sub-rows says otherwise, so it stands above them
  std::vector<std::string> as_above = {};  // of a sub-row: columns whose cell it shares with the row above
  Link<AnchorId> follows = {};             // the row that must be done first; of this plan «roadmap.plans» as well
  base::Span span;
};

// A plan without sections has one section without title.
struct PlanSection {
  AnchorId id;
  Label label;
  Text title;
  std::vector<Measure> rows;
  base::Span span;
  Text edition = {};          // across the table under the title
  bool numbers_anew = false;  // `restart`: its rows count from the beginning, whatever stands above
};

// What stands between a title and its table.
struct Introduction {
  std::vector<Text> paragraphs;
  Text goals_title;  // «Цели:»
  std::vector<Text> goals;
};

// A table with what stands around it; its rows count by themselves. A plan without parts has one without title.
struct PlanPart {
  AnchorId id;
  Label label;
  Text title;
  Text number;  // «Таблица 14»
  Text unit;    // «тыс. рублей», at the right above the table
  Orientation page = Orientation::landscape;
  Introduction intro;
  Placement placement = Placement::of_style;  // of the table, if it is narrower than the page
  std::vector<PlanColumn> columns;
  std::string continuation;  // «Продолжение приложения № 1», above the table on its further pages; empty: none
  std::vector<Text> column_numbers;   // empty: no row of column numbers; may be set by hand
  bool section_number_apart = false;  // a section's number stands in the column of numbers, not before its title
  std::vector<PlanSection> sections;
  std::vector<Text> notes;          // under the table
  std::vector<Footnote> footnotes;  // likewise, by their marks
  Ahead ahead;
  base::Span span;
};

// Where the author wrote a body's abbreviation and its full name with «(далее – …)» is printed in place of it.
struct FirstUse {
  BodyId body;
  base::Span span;  // of the author's word
};

struct Plan {
  Mark mark;  // of this plan as an appendix; no lines when it is none
  std::vector<PersonalStamp> stamps;
  Text title;
  Text edition = {};       // «(в ред. приказа от … № …)»
  WrittenDeadline period;  // empty words: not said
  bool own_page_numbers = false;
  Abbreviations abbreviations = Abbreviations::none;
  Introduction intro;
  std::vector<PlanPart> parts;
  Text legend_title;         // «Сокращения в тексте:»; empty where there is no legend
  std::vector<Text> legend;  // one line each
  std::vector<Text> notes;   // under the last table
  std::vector<Signature> signatures;
  std::vector<FirstUse> first_uses;  // in the order of the rows
};

}  // namespace model
