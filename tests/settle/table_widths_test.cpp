#include "layout/setting.h"
#include "settle/shortest_table.h"

#include <algorithm>
#include <numeric>

namespace settle {
namespace {

using base::Length;
using testing::Contains;
using testing::Each;
using testing::Ge;

constexpr Length area = Length::mm(170);

class Columns : public layout::Setting {
 protected:
  // The rows of a plan: number, measure of so many words, deadline, responsible body.
  blocks::Table plan(const std::vector<int>& measures) {
    blocks::Table table;
    table.columns.resize(4);
    table.head.push_back(row_of({"№ п/п", "Мероприятие", "Срок", "Ответственный исполнитель"}));
    for (const int count : measures)
      table.rows.push_back(row_of({std::to_string(table.rows.size() + 1) + ".", words(count),
                                   "до 15 сентября 2020 года", "руководители организаций"}));
    return table;
  }
  std::vector<Length> widths_of(const blocks::Table& table) {
    section().blocks.assign(1, table);
    const blocks::Document fixed = settle::settle(blocks::Document(document), shaper, hyphenator);
    std::vector<Length> widths;
    for (const blocks::Column& column : std::get<blocks::Table>(fixed.sections[0].blocks[0]).columns)
      widths.push_back(*column.width);
    EXPECT_EQ(std::accumulate(widths.begin(), widths.end(), Length{}), area);
    return widths;
  }
  Length word(std::string_view text) {
    return shaper.width(shaper.shape({0}, text), Length::pt(12)) + document.styles.tables[0].padding_x * 2;
  }
  Length height_of_rows(const blocks::Table& table) {
    section().blocks.assign(1, table);
    lay_out();
    Length bottom;
    for (const pages::Rule& rule : pages.pages[0].rules) bottom = std::max(bottom, rule.y2);
    return bottom + mm(1000) * static_cast<std::int64_t>(pages.pages.size());
  }
};

TEST_F(Columns, KeepNumbersNarrow) {
  const auto widths = widths_of(plan({30, 12, 25, 40}));
  EXPECT_LE(widths[0], word("№ п/п") + mm(2));
  const auto short_rows = widths_of(plan({1, 2, 1}));
  EXPECT_LE(short_rows[0], mm(25)) << "room that nobody needs goes to prose";
}

class EvenColumns : public layout::EvenSetting {
 protected:
  // In characters, the padding of one character at either side included.
  std::vector<int> widths_of(blocks::Table table) {
    section().blocks.assign(1, std::move(table));
    const blocks::Document settled = settle::settle(blocks::Document(document), shaper, hyphenator);
    std::vector<int> widths;
    for (const blocks::Column& column : std::get<blocks::Table>(settled.sections[0].blocks[0]).columns)
      widths.push_back(static_cast<int>(column.width->pt() / 5 + 0.5));
    return widths;
  }
};

TEST_F(EvenColumns, HaveRoomForTheirWidestWordAndNoMoreThanTheirLongestLine) {
  blocks::Table table;
  table.columns.resize(2);
  table.rows.push_back(row_of({"1.", "слово за словом, которых больше, чем вместит строка листа"}));
  EXPECT_THAT(widths_of(table), testing::ElementsAre(4, 36));
  table.rows[0].cells[0] = cell_of("неразделимое");
  EXPECT_THAT(widths_of(table), testing::ElementsAre(14, 26));
}

TEST_F(EvenColumns, SetWidthsStayAndWeightsShareWhatIsLeft) {
  blocks::Table table;
  table.columns = {{letters(10), {}}, {{}, 1}, {{}, 2}};
  table.rows.push_back(row_of({"а", "б", "в"}));
  EXPECT_THAT(widths_of(table), testing::ElementsAre(10, 10, 20));
}

TEST_F(EvenColumns, PartNoDayFromItsMonth) {
  blocks::Table table;
  table.columns.resize(2);
  const std::string prose = "слово за словом, которых больше, чем вместит строка листа";
  table.rows.push_back(row_of({"до 15 мая 2020", prose}));
  EXPECT_GE(widths_of(table)[0], 2 + 9) << "«до 15 мая»";
}

TEST_F(Columns, OfASmallTableShareItsRoomByTheirTexts) {
  blocks::Table table;
  table.columns.resize(3);
  table.head.push_back(row_of({"№ п/п", "Действие", "Пример"}));
  table.rows.push_back(row_of({"1.", "Вычитание", "4 – 2"}));
  const auto widths = widths_of(table);
  EXPECT_LT(widths[0], widths[1]) << "though only its heading can be broken";
  EXPECT_GE(widths[2], mm(30));
}

TEST_F(Columns, OfShortNumbersStayNarrowHoweverMuchRoomThereIs) {
  blocks::Table table;
  table.columns.resize(3);
  table.head.push_back(row_of({"№", "Действие", "Пример"}));
  table.rows.push_back(row_of({"1.", "Вычитание", "Разность"}));
  EXPECT_LT(widths_of(table)[0], mm(10));
}

TEST_F(Columns, AreNeverNarrowerThanTheirWidestWord) {
  for (const int prose : {5, 30, 200}) {
    const auto widths = widths_of(plan({prose, prose, 10}));
    EXPECT_GE(widths[1], word("государственно-частного")) << prose;
    EXPECT_GE(widths[2], word("сентября")) << prose;
    EXPECT_GE(widths[3], word("Ответственный")) << prose;
  }
}

TEST_F(Columns, PartNoDayFromItsMonthAndNoYearFromItsNumber) {
  add(plan({60, 80, 70, 60}));
  lay_out();
  EXPECT_THAT(texts(), Contains("до 15 сентября").Times(4));
  EXPECT_THAT(texts(), Contains("2020 года").Times(Ge(4)));
}

TEST_F(Columns, PartTheseFirstWhereThereIsNoRoom) {
  blocks::Table table;
  table.columns.resize(8);
  blocks::Row row;
  for (int i = 0; i < 8; ++i) row.cells.push_back(cell_of("до 15 сентября 2020 года"));
  table.rows.assign(3, row);
  EXPECT_THAT(widths_of(table), Each(Ge(word("сентября"))));
}

TEST_F(Columns, LeaveRoomToProseBesideManyDates) {
  blocks::Table table;
  table.columns.resize(6);
  for (int i = 0; i < 5; ++i) {
    table.rows.push_back(row_of({words(40)}));
    for (int c = 1; c < 6; ++c) table.rows.back().cells.push_back(cell_of("до 15 сентября 2020 года"));
  }
  const auto widths = widths_of(table);
  EXPECT_GT(widths[0], mm(50));
  EXPECT_GE(widths[5], word("сентября"));
}

TEST_F(Columns, DivideTheLongestWordsWhereNotAllHaveRoom) {
  blocks::Table table;
  table.columns.resize(8);
  for (int i = 0; i < 5; ++i) {
    table.rows.push_back(row_of({"10.", words(40)}));
    for (int c = 2; c < 8; ++c) table.rows.back().cells.push_back(cell_of("общеобразовательные"));
  }
  const auto widths = widths_of(table);
  EXPECT_GE(widths[0], word("10."));
  EXPECT_GT(widths[1], widths[2]);
  EXPECT_GT(widths[2], mm(18));
}

TEST_F(Columns, GiveProseWhatMakesTheTableShort) {
  blocks::Table table = plan({40, 55, 30, 60, 45, 70, 38});
  const Length automatic = height_of_rows(table);
  for (const int measure : {2, 3, 4, 6, 8}) {
    for (std::size_t c = 0; c < 4; ++c) table.columns[c].weight = c == 1 ? measure : c == 0 ? 1 : 2;
    EXPECT_LE(automatic, height_of_rows(table) + mm(12)) << measure << ": at most two lines longer";
  }
}

TEST_F(Columns, SetLongWordsMoreThanOneToALine) {
  blocks::Table table;
  table.columns.resize(2);
  for (int i = 0; i < 6; ++i)
    table.rows.push_back(row_of({words(50), "муниципальные органы управления образованием Омской области"}));
  add(table);
  lay_out();
  EXPECT_THAT(texts(), Contains("органы управления").Times(6));
}

TEST_F(Columns, AreNotStarvedByOneGiantCell) {
  blocks::Table table = plan({20, 25, 30, 20, 20, 25, 30, 20, 20, 25, 30, 20});
  const auto before = widths_of(table);
  table.rows[5].cells[3] = cell_of(words(3000));
  const auto after = widths_of(table);
  EXPECT_GT(after[3], before[3]);
  EXPECT_GT(after[1], before[1] / 2);
  EXPECT_GE(after[2], word("до 15"));
}

TEST_F(Columns, GiveASpanningCellRoomForItsWords) {
  blocks::Table table;
  table.columns.resize(4);
  table.head.push_back(row_of({"а", words(40)}));
  table.head[0].cells.insert(table.head[0].cells.begin(), cell_of("Государственно-частного", 2));
  table.rows.push_back(row_of({"1", "2", "3", words(200)}));
  const auto widths = widths_of(table);
  EXPECT_GE(widths[0] + widths[1], word("Государственно-частного"));
}

TEST_F(Columns, HardlyMoveWhenARowIsAdded) {
  std::vector<int> measures;
  for (int i = 0; i < 40; ++i) measures.push_back(15 + i * 7 % 40);
  const auto before = widths_of(plan(measures));
  measures.push_back(33);
  const auto after = widths_of(plan(measures));
  for (std::size_t c = 0; c < 4; ++c) EXPECT_LE(std::abs((after[c] - before[c]).emu()), mm(3).emu()) << c;
}

// ---- the widths alone

fonts::Amount text(double mm, int lines = 1) { return {lines, static_cast<int>(mm), Length::mm(mm)}; }

TEST(ShortestTable, ShareEvenlyBetweenEqualColumns) {
  TextGrid grid(10, 2);
  for (std::size_t row = 0; row < 10; ++row)
    for (std::size_t column = 0; column < 2; ++column) grid.add(row, 1, column, text(400));
  const std::vector<WidthRange> ranges(2, {Length::mm(10), Length::mm(400)});
  const auto widths = shortest_widths(grid, ranges, Length::mm(170));
  EXPECT_EQ(widths[0] + widths[1], Length::mm(170));
  EXPECT_LE(std::abs((widths[0] - widths[1]).emu()), Length::mm(1).emu());
}

TEST(ShortestTable, GivesTheColumnThatIsAlwaysTheHighestMoreThanItsShare) {
  TextGrid grid(10, 2);
  for (std::size_t row = 0; row < 10; ++row) {
    grid.add(row, 1, 0, text(600));
    grid.add(row, 1, 1, text(60));
  }
  const std::vector<WidthRange> ranges(2, {Length::mm(10), Length::mm(400)});
  const auto widths = shortest_widths(grid, ranges, Length::mm(170));
  EXPECT_GT(widths[0], Length::mm(125));
  EXPECT_GT(widths[1], Length::mm(15));
}

TEST(ShortestTable, KeepsToTheRanges) {
  TextGrid grid(3, 3);
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t column = 0; column < 3; ++column) grid.add(row, 1, column, text(column == 1 ? 5000 : 20));
  const std::vector<WidthRange> ranges = {{Length::mm(20), Length::mm(30)}, {Length::mm(50), Length::mm(5000)}, {}};
  const auto widths = shortest_widths(grid, ranges, Length::mm(170));
  EXPECT_LE(std::abs((widths[0] - Length::mm(20)).emu()), 1);
  EXPECT_LE(std::abs((widths[1] - Length::mm(150)).emu()), 1);
  EXPECT_EQ(widths[2], Length{});
}

TEST(ShortestTable, CountsACellOverSeveralRowsInEachOfThem) {
  TextGrid merged(4, 2), single(4, 2);
  merged.add(0, 4, 0, text(800, 4));
  for (std::size_t row = 0; row < 4; ++row) {
    single.add(row, 1, 0, text(200));
    merged.add(row, 1, 1, text(300));
    single.add(row, 1, 1, text(300));
  }
  const std::vector<WidthRange> ranges(2, {Length::mm(10), Length::mm(400)});
  EXPECT_EQ(shortest_widths(merged, ranges, Length::mm(170)), shortest_widths(single, ranges, Length::mm(170)));
}

}  // namespace
}  // namespace settle
