// A table inside running text: of a point, of quoted new wording.
#pragma once

#include "base/length.h"
#include "model/columns.h"
#include "model/footnote.h"
#include "model/orientation.h"
#include "model/text.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace model {

// A cell of the head; a group has columns under it.
struct TableColumn {
  Text heading;
  std::optional<base::Length> width;
  std::optional<int> weight;
  Placement placement = Placement::of_style;
  std::vector<TableColumn> columns;
};

struct TableCell {
  Text text;
  int columns = 1;
  int rows = 1;
  std::size_t column = 0;    // where it stands among the leaves of the head
  base::Origin origin = {};  // of its value, an empty one too; of a cell that was not typed: unknown
};

struct Table {
  Text number;  // «Таблица 1»
  Text title;
  Text unit;                         // «тыс. рублей», at the right above the table
  std::vector<TableColumn> columns;  // empty: without a head
  std::vector<std::vector<TableCell>> rows;
  std::vector<base::Origin> row_origins = {};  // one a row; of a table that was not typed: none
  bool borders = true;
  Placement placement = Placement::of_style;  // where it stands, if it is narrower than the page
  std::optional<Orientation> page = {};       // its own sheet, turned
  std::vector<Text> notes;                    // under the table
  std::vector<Footnote> footnotes = {};       // likewise, by their marks
  base::Span span;
};

}  // namespace model
