#include "package_of.h"

#include "base/limits.h"

namespace {

using decoding::package_of;

// One row a word: a cell as its width×height, a dot when it is 1×1.
std::string shape(const model::Table& table) {
  std::string out;
  for (const auto& row : table.rows) {
    if (!out.empty()) out += ' ';
    for (const model::TableCell& cell : row) {
      const bool single = cell.columns == 1 && cell.rows == 1;
      out += single ? "." : "[" + std::to_string(cell.columns) + "x" + std::to_string(cell.rows) + "]";
    }
  }
  return out;
}

struct Read {
  std::string shape;
  std::vector<std::string> ids;
};

Read table(const std::string& rest) {
  const auto decoded =
      package_of({{"rules", "kind: regulation\ntitle: Порядок\npoints:\n  - body:\n      - table: {" + rest + "}\n"}});
  const auto& body = decoded.body<model::Regulation>("rules").parts.at(0).points.at(0).body;
  return {shape(std::get<model::Table>(body.at(0).content)), decoded.ids()};
}

const std::vector<std::string> none;
const std::vector<std::string> wide{"DOC-021"};

TEST(DecodeTable, FillsUpShortRowsAndTellsThem) {
  const Read read = table("columns: [а, б, в], rows: [[1], [1, 2], [1, 2, 3]]");
  EXPECT_EQ(read.shape, "... ... ...");
  EXPECT_EQ(read.ids, (std::vector<std::string>{"DOC-082", "DOC-082"}));
}

TEST(DecodeTable, TakesTheWidestRowWhereThereIsNoHead) {
  EXPECT_EQ(table("rows: [[1], [1, {text: 2, columns: 2}]]").shape, "... .[2x1]");
  EXPECT_EQ(table("rows: [[{text: 1, rows: 2}, 2], [3, 4]]").shape, "[1x2].. ..") << "the second row is three wide";
}

TEST(DecodeTable, CutsWhatIsWiderThanTheHead) {
  const Read read = table("columns: [а, б], rows: [[1, 2, 3, 4]]");
  EXPECT_EQ(read.shape, "..");
  EXPECT_EQ(read.ids, wide);
  EXPECT_EQ(table("columns: [а, б], rows: [[1, {text: 2, columns: 9}]]").shape, "..") << "its words stay";
}

// The layout reads the grid the same way: a cell ends before the column that one from above takes.
TEST(DecodeTable, LetsNoCellLieUponAnother) {
  const Read read = table("columns: [а, б, в], rows: [[1, {text: 2, rows: 3}, 3], [{text: x, columns: 2}, y], [1, 2]]");
  EXPECT_EQ(read.shape, ".[1x3]. .. ..");
  EXPECT_EQ(read.ids, wide);
}

TEST(DecodeTable, LeavesOutARowThatIsCoveredWhole) {
  const Read read = table("columns: [а, б], rows: [[{text: 1, rows: 3}, {text: 2, rows: 2}], [3], [4], [5]]");
  EXPECT_EQ(read.shape, "[1x2]. . ..");
  EXPECT_EQ(read.ids, (std::vector<std::string>{"DOC-021", "DOC-082"}));
}

TEST(DecodeTable, EndsCellsWithTheTable) {
  EXPECT_EQ(table("rows: [[{text: 1, rows: 1000}, 2], [3]]").shape, "[1x2]. .");
}

std::string columns(std::size_t count) {
  std::string out = "columns: [";
  for (std::size_t i = 0; i < count; ++i) out += (i == 0 ? "{text: к}" : ", {text: к}");
  return out + "]";
}

TEST(DecodeTable, HasAsManyColumnsAsASheetHasMillimetres) {
  const std::size_t most = base::limits::columns;
  const auto read = [](std::size_t count) {
    return package_of({{"form", "kind: form\ntitle: Форма\ntables: [{" + columns(count) + ", rows: [а]}]\n"}});
  };
  EXPECT_EQ(read(most).ids(), none);
  const auto more = read(most + 50);
  EXPECT_EQ(more.ids(), std::vector<std::string>{"DOC-042"});
  EXPECT_EQ(model::leaf_columns(more.body<model::Form>("form").tables.at(0).columns).size(), most);
}

}  // namespace
