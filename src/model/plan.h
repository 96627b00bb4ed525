// A plan, road map or set of measures: a table whose columns are data of the plan.
#pragma once

#include "model/body.h"
#include "model/deadline.h"
#include "model/ids.h"
#include "model/mark.h"
#include "model/numbering.h"
#include "model/text.h"

#include "base/length.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace model {

enum class Orientation { portrait, landscape };

// Where abbreviations are expanded: a legend before or after the table, «(далее – …)» at first use, nowhere.
enum class Abbreviations { before, after, inline_, none };

// One column. `key` is the field of a row it shows: number, measure, deadline, responsible, result, document, place,
// cost, note, or a key of `more:`.
struct PlanColumn {
  std::string key;
  Text heading;
  std::optional<base::Length> width;  // nothing: by weight or from the content
  std::optional<int> weight;
  base::Span span;
};

struct Measure {
  AnchorId id;
  Label label;
  std::map<std::string, Text> cells;  // by column key, as printed; `number` is not here
  std::vector<Deadline> deadlines;
  std::vector<Responsible> responsible;
  std::vector<Measure> rows;  // sub-rows: what stands on the parent is merged over them
  base::Span span;
};

// A plan without sections has one section without title.
struct PlanSection {
  AnchorId id;
  Label label;
  Text title;
  std::vector<Measure> rows;
  base::Span span;
};

struct Plan {
  Mark mark;  // of this plan as an appendix; no lines when it is none
  Text title;
  std::string period;
  Orientation page = Orientation::landscape;
  Abbreviations abbreviations = Abbreviations::none;
  std::vector<PlanColumn> columns;
  std::vector<Text> column_numbers;  // empty: no row of column numbers; may be set by hand
  std::vector<Text> before;          // paragraphs between title and table
  std::vector<PlanSection> sections;
  std::vector<LegendEntry> legend;
  std::vector<Text> notes;  // under the table
};

}  // namespace model
