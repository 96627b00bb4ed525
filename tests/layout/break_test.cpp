// Where a table may break, over all places at which the break can fall.
#include "layout/tables.h"

#include <map>

namespace layout {
namespace {

using testing::Each;
using testing::Ge;

class Breaks : public Tables {
 protected:
  // Rows of one line each, so that what follows begins at every height of the page.
  blocks::Table begun(int rows) {
    blocks::Table table = plan(0);
    for (int i = 0; i < rows; ++i) table.rows.push_back(row_of({"0.", "строка", "срок"}));
    return table;
  }
  // Sub-rows that share number and measure; each has a deadline of one line.
  void add_group(blocks::Table& table, int sub_rows, const std::string& measure) {
    blocks::Row first;
    first.cells = {cell_of("1.", 1, sub_rows), cell_of(measure, 1, sub_rows), cell_of("начало")};
    table.rows.push_back(first);
    for (int i = 1; i < sub_rows; ++i) table.rows.push_back(row_of({"срок " + std::to_string(i)}));
  }
  void lay_out_alone(const blocks::Table& table) {
    section().blocks.assign(1, table);
    lay_out();
  }
  SeenLine line(const std::string& text) const {
    for (const SeenLine& seen : lines())
      if (seen.text == text) return seen;
    ADD_FAILURE() << "no line " << text;
    return {};
  }
  // How many lines of prose in the second column each page has.
  std::map<std::size_t, int> prose_lines() const {
    std::map<std::size_t, int> count;
    for (const SeenLine& seen : lines())
      if (seen.left == area_left + mm(16.5) && seen.text != "Мероприятие" && seen.text != "строка") ++count[seen.page];
    return count;
  }
  void expect_two_lines_on_either_side() const {
    const auto pages_of_prose = prose_lines();
    int all = 0;
    for (const auto& [page, count] : pages_of_prose) all += count;
    for (const auto& [page, count] : pages_of_prose) EXPECT_TRUE(count >= 2 || all == 1) << "page " << page;
  }
  void expect_the_first_line_whole() const {
    const SeenLine number = line("1."), deadline = line("начало");
    EXPECT_EQ(number.page, deadline.page);
    EXPECT_EQ(number.baseline, deadline.baseline);
    EXPECT_EQ(prose_lines().begin()->first, number.page);
  }
};

TEST_F(Breaks, LeaveTwoLinesOfACellOverSeveralRowsOnEitherSide) {
  for (const int measure : {12, 60, 130, 260})
    for (int filler = 20; filler < 42; ++filler) {
      blocks::Table table = begun(filler);
      add_group(table, 12, words(measure));
      table.rows.push_back(row_of({"2.", "строка", "срок"}));
      lay_out_alone(table);
      SCOPED_TRACE(std::to_string(measure) + " words after " + std::to_string(filler) + " rows");
      expect_two_lines_on_either_side();
      expect_the_first_line_whole();
      expect_closed_borders();
      expect_nothing_outside_the_area();
    }
}

TEST_F(Breaks, DivideACellOverSeveralRowsThatIsHigherThanAPage) {
  for (int filler = 0; filler < 40; filler += 3) {
    blocks::Table table = begun(filler);
    add_group(table, 3, words(900));
    lay_out_alone(table);
    SCOPED_TRACE(filler);
    expect_two_lines_on_either_side();
    expect_the_first_line_whole();
    expect_closed_borders();
    expect_nothing_outside_the_area();
    const std::size_t of_group = pages.pages.size();
    blocks::Table plain = begun(filler);
    plain.rows.push_back(row_of({"1.", words(900), "начало"}));
    lay_out_alone(plain);
    EXPECT_EQ(of_group, pages.pages.size()) << "no page is left empty";
  }
}

TEST_F(Breaks, LeaveARowWholeThatFitsOnePage) {
  for (int filler = 20; filler < 42; ++filler) {
    blocks::Table table = begun(filler);
    table.rows.push_back(row_of({"1.", words(100), "начало"}));
    lay_out_alone(table);
    EXPECT_EQ(prose_lines().size(), 1U) << filler;
    expect_the_first_line_whole();
  }
}

TEST_F(Breaks, DivideARowThatFitsNoPageByTwoLines) {
  for (int filler = 0; filler < 45; ++filler) {
    blocks::Table table = begun(filler);
    table.rows.push_back(row_of({"1.", words(500), "начало"}));
    lay_out_alone(table);
    SCOPED_TRACE(filler);
    expect_two_lines_on_either_side();
    expect_the_first_line_whole();
    expect_closed_borders();
  }
}

TEST_F(Breaks, ShowEveryLineOfACellOverAHundredPagesOnce) {
  constexpr int count = 5000;
  std::string poem;
  for (int i = 0; i < count; ++i) poem += (i > 0 ? "\nс" : "с") + std::to_string(i);
  for (const bool shared : {false, true}) {
    blocks::Table table = begun(10);
    if (shared)
      add_group(table, 300, poem);
    else
      table.rows.push_back(row_of({"1.", poem, "начало"}));
    table.rows.push_back(row_of({"2.", "строка", "конец"}));
    lay_out_alone(table);
    std::vector<std::string> shown;
    for (const SeenLine& seen : lines())
      if (seen.text.starts_with("с") && std::isdigit(static_cast<unsigned char>(seen.text.back())) != 0 &&
          !seen.text.starts_with("срок"))
        shown.push_back(seen.text);
    ASSERT_EQ(shown.size(), static_cast<std::size_t>(count)) << shared;
    for (int i = 0; i < count; ++i) EXPECT_EQ(shown[static_cast<std::size_t>(i)], "с" + std::to_string(i));
    EXPECT_EQ(line("конец").page, pages.pages.size() - 1);
    expect_closed_borders();
  }
}

TEST_F(Breaks, NeverLeaveASectionRowLastOnAPage) {
  for (int filler = 20; filler < 45; ++filler) {
    blocks::Table table = begun(filler);
    blocks::Row heading;
    heading.cells.push_back(cell_of("Раздел", 3));
    heading.keep_with_next = true;
    table.rows.push_back(heading);
    add_group(table, 5, words(30));
    lay_out_alone(table);
    EXPECT_EQ(page_of("Раздел"), page_of("1.")) << filler;
    EXPECT_EQ(page_of("Раздел"), page_of("начало")) << filler;
    expect_two_lines_on_either_side();
  }
}

TEST_F(Breaks, LeaveNoTotalRowAloneWhoseRowBeforeKeepsWithIt) {
  for (int filler = 20; filler < 45; ++filler) {
    blocks::Table table = begun(filler);
    table.rows.push_back(row_of({"1.", "предпоследняя", "срок"}));
    table.rows.back().keep_with_next = true;
    table.rows.push_back(row_of({"", "Итого", "500"}));
    lay_out_alone(table);
    EXPECT_EQ(page_of("предпоследняя"), page_of("Итого")) << filler;
  }
}

TEST_F(Breaks, CloseTheBordersOfOpenCellsOnBothPages) {
  blocks::Table table = begun(30);
  add_group(table, 20, words(130));
  lay_out_alone(table);
  ASSERT_EQ(pages.pages.size(), 2U);
  expect_closed_borders();
  // The cell's own sides reach from the head to the last row of either part.
  for (const pages::Page& page : pages.pages) {
    Length bottom, side;
    for (const pages::Rule& rule : page.rules) {
      bottom = std::max(bottom, rule.y2);
      if (rule.x1 == rule.x2 && rule.x1 == area_left + mm(15)) side = std::max(side, rule.y2);
    }
    EXPECT_EQ(side, bottom);
  }
}

}  // namespace
}  // namespace layout
