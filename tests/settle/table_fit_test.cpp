// Tables that are too wide for their sheet; widths beside weights; places of narrow tables. In characters of 5 pt,
// forty to a line, a padding of one at either side of a cell.
#include "layout/setting.h"

#include <algorithm>
#include <numeric>

namespace settle {
namespace {

using base::Length;
using testing::ElementsAre;
using testing::Not;

class WideTables : public layout::EvenSetting {
 protected:
  blocks::Table settled(blocks::Table table) {
    section().blocks.assign(1, std::move(table));
    document_ = settle::settle(blocks::Document(document), shaper, hyphenator);
    return std::get<blocks::Table>(document_.sections[0].blocks[0]);
  }
  static std::vector<int> widths_of(const blocks::Table& table) {
    std::vector<int> widths;
    for (const blocks::Column& column : table.columns) widths.push_back(static_cast<int>(column.width->pt() / 5 + 0.5));
    return widths;
  }
  // The rows of a table of `columns` such numbers.
  blocks::Table numbers(std::size_t columns, const std::string& number, const std::string& head = {}) {
    blocks::Table table;
    table.columns.resize(columns);
    if (!head.empty()) table.head.push_back(row_of(std::vector<std::string>(columns, head)));
    table.rows.push_back(row_of(std::vector<std::string>(columns, number)));
    return table;
  }
  std::vector<std::string> set(const blocks::Table& table) {
    section().blocks.assign(1, table);
    lay_out();
    return texts();
  }
  Length size_of(const blocks::Cell& cell) const {
    return document_.styles.paragraphs.at(cell.paragraphs[0].style.index).size;
  }

  blocks::Document document_;
};

TEST_F(WideTables, TakeRoomForNumbersFromText) {
  blocks::Table table;
  table.columns.resize(3);
  for (const std::string money : {"1 234 567,89", "−12 345,6 км", "12 345 руб."}) {
    table.rows.assign(1, row_of({"слово за словом о ходе работы школ и учителей", money, money}));
    EXPECT_THAT(set(table), testing::Contains(money).Times(2)) << money;
  }
}

TEST_F(WideTables, KnowNumbersByAnyOfTheirSpaces) {
  EXPECT_THAT(set(numbers(2, "1\u202f234\u00a0567,8")), testing::ElementsAre("1 234 567,8", "1 234 567,8"));
}

TEST_F(WideTables, KeepNumbersWholeBesideWeights) {
  blocks::Table table;
  table.columns = {{{}, 20}, {{}, 1}};
  table.rows.push_back(row_of({"слово", "1 234 567,89"}));
  EXPECT_THAT(set(table), testing::Contains("1 234 567,89"));
}

TEST_F(WideTables, TurnHeadsAboveNarrowColumns) {
  const blocks::Table table = settled(numbers(6, "1000", "Показатель"));
  for (const blocks::Cell& cell : table.head[0].cells) EXPECT_TRUE(cell.rotated);
  EXPECT_EQ(size_of(table.rows[0].cells[0]), Length::pt(10));
}

TEST_F(WideTables, LeaveHeadsUprightWhereThereIsRoomOrTheAuthorWantsIt) {
  EXPECT_FALSE(settled(numbers(3, "1000", "Показатель")).head[0].cells[0].rotated);
  blocks::Table table = numbers(6, "1000", "Показатель");
  table.head[0].cells[0].upright = true;
  table = settled(std::move(table));
  EXPECT_FALSE(table.head[0].cells[0].rotated);
  EXPECT_TRUE(table.head[0].cells[1].rotated);
}

TEST_F(WideTables, StepTheirTypeDownToTheLimitOfTheirStyle) {
  const blocks::Table wide = numbers(3, "1 234 567,89");
  EXPECT_EQ(size_of(settled(wide).rows[0].cells[0]), Length::pt(10)) << "no limit, no step";
  document.styles.tables[0].least_size = Length::pt(6);
  const blocks::Table table = settled(wide);
  EXPECT_LT(size_of(table.rows[0].cells[0]), Length::pt(10));
  EXPECT_GE(size_of(table.rows[0].cells[0]), Length::pt(6));
  EXPECT_THAT(set(wide), testing::Each("1 234 567,89"));
}

TEST_F(WideTables, PartNumbersOnlyAtTheSmallestSizeAndTell) {
  document.styles.tables[0].least_size = Length::pt(8);
  expected_findings = 4;
  EXPECT_THAT(set(numbers(4, "1 234 567,89", "Год")), testing::Contains("567,89"));
  const base::Diagnostic& finding = diagnostics.all().front();
  EXPECT_EQ(finding.message->id, "LAY-020");
  EXPECT_THAT(finding.arguments, ElementsAre("1 234 567,89", "Год"));
}

TEST_F(WideTables, TellOfANumberThatNoLineHolds) {
  add(paragraph(even_style, std::string(41, '1')));
  expected_findings = 1;
  lay_out();
  EXPECT_EQ(diagnostics.all().front().message->id, "LAY-021");
}

TEST_F(WideTables, CountColumnsWithoutAWeightAsOneButNoWiderThanTheirText) {
  blocks::Table table;
  table.columns = {{{}, 3}, {{}, 2}, {}, {}};
  table.rows.push_back(row_of({"а", "б", "в", "слово за словом"}));
  EXPECT_THAT(widths_of(settled(table)), ElementsAre(17, 12, 3, 8));
}

TEST_F(WideTables, StayAsNarrowAsAllTheirWidths) {
  blocks::Table table;
  table.columns = {{letters(10), {}}, {letters(5), {}}};
  table.rows.push_back(row_of({"а", "б"}));
  EXPECT_THAT(widths_of(settled(table)), ElementsAre(10, 5));
  const auto left_edge = [&](blocks::Align align) {
    table.align = align;
    set(table);
    Length left = Length::mm(1000);
    for (const pages::Rule& rule : pages.pages[0].rules) left = std::min({left, rule.x1, rule.x2});
    return left;
  };
  const Length left = left_edge(blocks::Align::left);
  EXPECT_EQ(left_edge(blocks::Align::right) - left, letters(25));
  EXPECT_EQ((left_edge(blocks::Align::center) - left) * 2, letters(25));
}

}  // namespace
}  // namespace settle
