// What a template of a plan may show. Lends the words of the plan, which must outlive the view.
#pragma once

#include "blocks/style.h"
#include "compose/views/lines.h"
#include "model/plan.h"

#include <string>

namespace compose {

struct PlanColumnItem {
  Shown heading;
  std::string width;  // as in views/columns.h
  std::string weight;
};

struct PlanCell {
  Shown words;
  int rows = 1;          // a cell shared by sub-rows spans them
  bool centred = false;  // a number or a deadline
};

// A section's row across the table, or one line of cells.
struct PlanRow {
  bool section = false;
  Shown number;  // of a section
  Shown title;
  std::vector<PlanCell> cells;
};

struct PlanView {
  std::string orientation;
  std::vector<Line> mark;
  std::vector<Line> approval;  // «УТВЕРЖДЕН …», where it stands apart from the mark
  Shown noun;                  // «ПЛАН», where the style wants it alone; `title` is then the rest
  Shown title;
  std::vector<Line> before;
  std::vector<Line> legend_before;
  int column_count = 0;
  std::vector<PlanColumnItem> columns;
  std::vector<Line> column_numbers;
  std::vector<PlanRow> rows;
  std::vector<Line> legend_after;
  std::vector<Line> notes;
  // What `noun` and `title` lend when they are made: vectors, because a view is moved.
  std::vector<std::string> made_words;
  std::vector<model::Text> made_texts;

  PlanView() = default;
  PlanView(PlanView&&) = default;
  PlanView(const PlanView&) = delete;
};

PlanView view_of(const model::Plan& plan, const blocks::StyleSheet& styles);
Fields plan_fields();

}  // namespace compose
