// What a template of a plan may show. Lends the words of the plan, which must outlive the view.
#pragma once

#include "compose/views/lines.h"
#include "compose/views/signatures.h"
#include "compose/views/table_head.h"
#include "model/plan.h"
#include "model/profile.h"

#include <string>
#include <string_view>
#include <vector>

namespace compose {

struct PlanCell {
  Shown words;
  int across = 1;         // more than one: the title of a row of totals
  int rows = 1;           // a cell shared by sub-rows spans them
  std::string_view look;  // style of its paragraphs
};

// A section's row across the table, or one line of cells.
struct PlanRow {
  bool section = false;
  bool keep = false;   // stays with the row after it
  Shown number;        // of a section
  bool apart = false;  // that number has a cell of its own
  int across = 1;      // columns that the section's title takes
  Shown title;
  Shown edition;  // not empty: the row is this line across the table, and nothing else
  std::vector<PlanCell> cells;
  base::Origin anchor;
};

// A table and what stands around it.
struct PlanPartItem {
  Shown number;
  Shown title;
  std::vector<Line> before;
  Shown goals_title;
  std::vector<Line> goals;
  Shown table_number;
  Shown unit;
  std::string_view place;  // of a table narrower than the page
  std::vector<TableColumnItem> columns;
  std::vector<TableHeadRow> head;
  std::vector<Line> column_numbers;
  std::string continuation;  // «Продолжение приложения № 1»; empty: none
  std::vector<PlanRow> rows;
  std::vector<NoteItem> footnotes;
  std::vector<Line> notes;
  base::Origin anchor;
  bool new_page = false;
  std::string space;  // before it; empty: none by hand
};

struct LegendLine {
  Shown words;
  std::string_view look;  // style of its paragraph: kept with the next line or not
};

// Parts of one orientation that follow each other.
struct PlanPages {
  std::string orientation;
  bool first = false, last = false;
  bool own_numbers = false;  // pages are counted from 1 here
  std::vector<PlanPartItem> parts;
};

struct PlanView {
  std::vector<Line> mark;
  std::vector<Line> approval;  // «УТВЕРЖДЕН …», where it stands apart from the mark
  std::vector<Line> also;      // a second mark
  std::vector<StampRow> stamps;
  Shown noun;  // «ПЛАН», where the profile wants it alone; `title` is then the rest
  Shown title;
  Shown edition;
  std::vector<Line> before;
  Shown goals_title;
  std::vector<Line> goals;
  Shown legend_title_before;
  std::vector<LegendLine> legend_before;
  std::vector<PlanPages> pages;
  Shown legend_title_after;
  std::vector<LegendLine> legend_after;
  std::vector<Line> notes;
  std::vector<SignatureLevel> signatures;
  // What `noun` and `title` lend when they are made: vectors, because a view is moved.
  std::vector<std::string> made_words;
  std::vector<model::Text> made_texts;

  PlanView() = default;
  PlanView(PlanView&&) = default;
  PlanView(const PlanView&) = delete;
};

PlanView view_of(const model::Plan& plan, const model::Profile& profile);
Fields<PlanView> plan_fields();

}  // namespace compose
