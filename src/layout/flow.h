// A section as one vertical list: lines, tables, boxes and pictures, with the places where a page may end.
#pragma once

#include "layout/footnotes.h"
#include "layout/measured.h"
#include "layout/structure.h"
#include "layout/typesetter.h"

#include <vector>

namespace layout {

struct FlowItem {
  enum class Kind { line, table, whole_table, box, picture, room };

  Kind kind = Kind::line;
  std::uint32_t index = 0;   // of the galley's lines, of `tables`, `boxes`, `pictures`
  base::Length above = {};   // room to the item before; dropped at the top of a page
  base::Length height = {};  // of a table that may be split: none
  bool may_break_before = true;
  LineRange foot = {};            // lines that stand lowest on the page on which the item ends
  base::Length foot_height = {};  // theirs, with the room above them
  bool begins_page = false;       // by hand
};

// A picture as it will stand: no larger than the text area.
struct FlowPicture {
  const blocks::Picture* picture;
  pages::NodeId node;
  base::Length width, height;
};

struct Flow {
  std::vector<FlowItem> items;
  std::vector<MeasuredTable> tables;
  std::vector<const blocks::ReservedBox*> boxes;
  std::vector<FlowPicture> pictures;
};

// The size of the text area.
struct Area {
  base::Length width, height;
};

// Sets all text of the section and its footnotes. The galley is used afresh; the boxes and pictures are those of
// `section`.
Flow measure_section(const blocks::Section& section, Area area, Typesetter& setter, Structure& structure,
                     Footnotes& footnotes);

}  // namespace layout
