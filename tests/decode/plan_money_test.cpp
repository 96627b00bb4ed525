// Money of plans: columns, sums over years, sub-rows, sections and sources, and how it is printed.

#include "package_of.h"

#include <gmock/gmock.h>

namespace {

using decoding::package_of;
using testing::ElementsAre;

std::string plan(const std::string& rest) {
  return "kind: plan\ntitle: Смета\ncolumns:\n  - {measure: Расходы}\n  - {more: source, heading: Источник}\n"
         "  - {group: Объём, total: Всего, columns: [{group: по годам, money: [2025, 2026]}]}\n" +
         rest;
}

decoding::Decoded decoded(const std::string& rest) { return package_of({{"plan", plan(rest)}}); }

const std::vector<model::Measure>& rows(const decoding::Decoded& from, std::size_t section = 0) {
  return from.body<model::Plan>("plan").parts.at(0).sections.at(section).rows;
}

// Всего, 2025, 2026; «.» for no cell.
std::vector<std::string> money(const model::Measure& row) {
  std::vector<std::string> out;
  for (const char* key : {"money:Всего", "money:2025", "money:2026"}) {
    const auto cell = row.cells.find(key);
    out.push_back(cell == row.cells.end() ? "." : decoding::with_marks(cell->second));
  }
  return out;
}

TEST(PlanMoney, SumsTheYearsOfAGroupAtAnyLevelOfTheHead) {
  const auto read = decoded("rows:\n  - {measure: а, money: {2025: 10.5, 2026: 20}}\n");
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("30,5", "10,5", "20,0"));
  EXPECT_TRUE(read.diagnostics.empty());
}

TEST(PlanMoney, PrintsAllNumbersOfAPartAlike) {
  const auto read =
      decoded("rows:\n  - {measure: а, money: {2025: 1200.25, 2026: –}}\n  - {measure: б, money: {2026: 5}}\n");
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("1\u00a0200,25", "1\u00a0200,25", "–"));
  EXPECT_THAT(money(rows(read)[1]), ElementsAre("5,00", ".", "5,00"));
}

TEST(PlanMoney, KeepsTheSpanOfWordsPrintedAsTyped) {
  const auto read = decoded("rows:\n  - {measure: а, money: {2025: \"10,5\", 2026: 3}}\n");
  const auto span = [&](const char* key) {
    return std::get<model::Words>(rows(read)[0].cells.at(key).paragraphs[0].pieces[0]).span;
  };
  EXPECT_TRUE(span("money:2025").known());
  EXPECT_FALSE(span("money:2026").known());
}

TEST(PlanMoney, KeepsASumThatTheAuthorTyped) {
  const auto read = decoded("rows:\n  - {measure: а, money: {Всего: 31, 2025: 10, 2026: 20}}\n");
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("31", "10", "20"));
}

TEST(PlanMoney, SumsSubRowsWhereOneSaysTotal) {
  const auto read = decoded(
      "rows:\n  - measure: а\n    rows:\n      - {more: {source: всего}, total: true}\n"
      "      - {more: {source: область}, money: {2025: 1, 2026: 2}}\n"
      "      - {more: {source: район}, money: {2025: 10, 2026: –}}\ntotals: {title: Итого}\n");
  EXPECT_THAT(money(rows(read)[0].rows[0]), ElementsAre("13", "11", "2"));
  EXPECT_THAT(money(rows(read, 1)[0]), ElementsAre("13", "11", "2"));  // the sum itself is not counted again
}

TEST(PlanMoney, SumsARowsNeighboursWhereverItStands) {
  const auto read = decoded(
      "rows:\n  - {measure: ВСЕГО, total: true}\n  - {measure: а, money: {2025: 100, 2026: 110}}\n"
      "  - {measure: б, money: {2025: 50, 2026: 50}}\n  - {measure: на ремонт, added: false, money: {2025: 20}}\n"
      "totals: {title: Итого}\n");
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("310", "150", "160"));
  EXPECT_THAT(money(rows(read, 1)[0]), ElementsAre("310", "150", "160")) << "neither sum nor part is counted";
  EXPECT_EQ(rows(read)[0].label.words, "");
  EXPECT_EQ(rows(read)[1].label.words, "1.") << "a sum bears no number";
  EXPECT_EQ(rows(read)[3].label.words, "");
  EXPECT_TRUE(read.diagnostics.empty());
}

TEST(PlanMoney, TellsThatNothingCanBeSummedWithoutColumnsOfMoney) {
  const auto read = package_of(
      {{"plan",
        "kind: plan\ntitle: Смета\ncolumns: [{measure: Расходы}, {cost: Сумма}]\n"
        "rows:\n  - {measure: ВСЕГО, total: true}\n  - {measure: а, cost: 1 000}\n"
        "  - {measure: б, rows: [{cost: 5, total: true}, {cost: 4, added: false}]}\ntotals: {title: Итого}\n"}});
  EXPECT_THAT(read.ids(), ElementsAre("DOC-080", "DOC-080", "DOC-080", "DOC-080"));
}

TEST(PlanMoney, TellsAPartByItsWordsAndLeavesItOut) {
  const std::string head = "rows:\n  - {measure: ВСЕГО, total: true}\n  - {measure: а, money: {2025: 100}}\n";
  const auto read = decoded(head + "  - {measure: из них на ремонт, money: {2025: 20}}\n");
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("100", "100", "."));
  EXPECT_THAT(read.ids(), ElementsAre("DOC-120"));
  const auto added = decoded(head + "  - {measure: из них на ремонт, added: true, money: {2025: 20}}\n");
  EXPECT_THAT(money(rows(added)[0]), ElementsAre("120", "120", "."));
  EXPECT_TRUE(added.diagnostics.empty());
}

TEST(PlanMoney, CountsWhatATotalIsMadeOf) {
  const auto read = decoded(
      "rows:\n  - {measure: ВСЕГО, total: true}\n  - {measure: в том числе областной бюджет, money: {2025: 100}}\n"
      "  - {measure: местный бюджет, money: {2025: 50}}\n");
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("150", "150", "."));
  EXPECT_TRUE(read.diagnostics.empty());
}

TEST(PlanMoney, SumsTheRowsOfItsGroup) {
  const auto read = decoded(
      "rows:\n  - {measure: Всего, total: true}\n  - {group: Первые}\n  - {measure: Итого, total: true}\n"
      "  - {measure: а, money: {2025: 1}}\n  - {group: Вторые}\n  - {measure: б, money: {2025: 2}}\n"
      "  - {measure: в, money: {2025: 4}}\n  - {measure: Итого, total: true}\n");
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("7", "7", "."));
  EXPECT_THAT(money(rows(read)[2]), ElementsAre("1", "1", "."));
  EXPECT_THAT(money(rows(read)[7]), ElementsAre("6", "6", "."));
}

TEST(PlanMoney, SumsTheRowsInsideARow) {
  const auto read = decoded(
      "rows:\n  - {measure: а, total: true, rows: [{measure: б, money: {2025: 1}}, {measure: в, money: {2025: 2}}]}\n"
      "  - {measure: г, money: {2025: 4}}\ntotals: {title: Итого, place: top}\n");
  EXPECT_THAT(money(rows(read, 1)[0]), ElementsAre("3", "3", "."));
  EXPECT_TRUE(rows(read, 1)[0].own_line);
  EXPECT_THAT(money(rows(read, 0)[0]), ElementsAre("7", "7", ".")) << "the totals stand first";
}

TEST(PlanMoney, PrintsNoSpacesWhereTheProfileWantsNone) {
  model::Profile profile;
  profile.spaced_thousands = false;
  const auto read =
      package_of({{"plan", plan("rows:\n  - {measure: а, money: {2025: 1200000.5, 2026: \"1 000\"}}\n")}}, profile);
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("1201000,5", "1200000,5", "1000,0"));
}

TEST(PlanMoney, SumsSectionsAndTheWholeWithoutCountingTotalsTwice) {
  const auto read = decoded(
      "sections:\n  - {title: А, rows: [{measure: а, money: {2025: 1}}, {measure: б, money: {2025: 2}}],"
      " totals: {title: Итого по разделу}}\n"
      "  - {title: Б, rows: [{measure: в, money: {2025: 4}}], totals: {title: Итого по разделу}}\n"
      "totals: {title: Всего}\n");
  EXPECT_EQ(model::plain(rows(read, 0)[2].total), "Итого по разделу");
  EXPECT_THAT(money(rows(read, 0)[2]), ElementsAre("3", "3", "."));
  EXPECT_THAT(money(rows(read, 2)[0]), ElementsAre("7", "7", "."));
}

TEST(PlanMoney, SumsBySourceInOrderOfFirstAppearance) {
  const auto read = decoded(
      "rows:\n  - {measure: а, more: {source: область}, money: {2025: 1}}\n"
      "  - {measure: б, more: {source: район}, money: {2025: 2, 2026: 3}}\n"
      "  - {measure: в, more: {source: область}, money: {2025: 4}}\n"
      "totals: {title: Всего, by: source}\n");
  const model::Measure& total = rows(read, 1)[0];
  std::vector<std::string> sources;
  for (const model::Measure& row : total.rows) sources.push_back(model::plain(row.cells.at("source")));
  EXPECT_THAT(sources, ElementsAre("всего, в том числе:", "область", "район"));
  EXPECT_THAT(money(total.rows[0]), ElementsAre("10", "7", "3"));
  EXPECT_THAT(money(total.rows[1]), ElementsAre("5", "5", "–"));  // nothing in a year that others have
  EXPECT_THAT(money(total.rows[2]), ElementsAre("5", "2", "3"));
}

TEST(PlanMoney, TakesTheSourceOfTheRowForItsSubRows) {
  const auto read = decoded(
      "rows:\n  - measure: а\n    more: {source: область}\n    rows:\n      - {money: {2025: 1}}\n"
      "      - {more: {source: район}, money: {2025: 2}}\ntotals: {title: Всего, by: source}\n");
  const model::Measure& total = rows(read, 1)[0];
  ASSERT_EQ(total.rows.size(), 3U);
  EXPECT_EQ(model::plain(total.rows[1].cells.at("source")), "область");
  EXPECT_THAT(money(total.rows[1]), ElementsAre("1", "1", "."));
}

TEST(PlanMoney, LeavesCellsToFillInEmpty) {
  const auto read = decoded("rows: [{measure: а}]\ntotals: {title: Итого}\n");
  EXPECT_THAT(money(rows(read)[0]), ElementsAre(".", ".", "."));
  EXPECT_THAT(money(rows(read, 1)[0]), ElementsAre(".", ".", "."));
}

TEST(PlanMoney, ReportsWhatIsNoSum) {
  const auto read = decoded("rows:\n  - {measure: а, money: {2025: по смете, 2026: 5}}\n");
  ASSERT_EQ(read.ids(), std::vector<std::string>{"DOC-024"});
  EXPECT_TRUE(read.diagnostics.all()[0].span.known());
}

TEST(PlanMoney, ReportsAColumnThatTheHeadDoesNotHave) {
  EXPECT_EQ(decoded("rows:\n  - {measure: а, money: {2027: 5}}\n").ids(), std::vector<std::string>{"DOC-025"});
}

TEST(PlanMoney, ReportsTotalsByAColumnThatIsNone) {
  EXPECT_EQ(decoded("rows: [{measure: а}]\ntotals: {title: Всего, by: budget}\n").ids(),
            std::vector<std::string>{"DOC-047"});
}

TEST(PlanMoney, TellsGroupsOfTheSameYearsApart) {
  const std::string head = "kind: plan\ntitle: Смета\ncolumns:\n  - {measure: Расходы}\n";
  const std::string rows = "rows:\n  - {measure: а, money: {fed.2025: 10, local.2025: 20}}\ntotals: {title: Итого}\n";
  const auto read = package_of({{"plan", head +
                                             "  - {group: Федеральный, id: fed, money: [2025]}\n"
                                             "  - {group: Местный, id: local, money: [2025]}\n" +
                                             rows}});
  EXPECT_TRUE(read.diagnostics.empty());
  const model::Measure& total = read.body<model::Plan>("plan").parts[0].sections[1].rows[0];
  EXPECT_EQ(model::plain(total.cells.at("money:fed.2025")), "10");
  EXPECT_EQ(model::plain(total.cells.at("money:local.2025")), "20");
  EXPECT_THAT(package_of({{"plan", head + "  - {group: Ф, money: [2025]}\n  - {group: М, money: [2025]}\n"
                                          "rows: [{measure: а}]\n"}})
                  .ids(),
              ElementsAre("DOC-045"));
}

TEST(PlanMoney, CountsMoneyThatSubRowsShareOnce) {
  const auto read = decoded(
      "rows:\n  - measure: а\n    money: {2025: 100}\n    rows:\n"
      "      - {source: один, money: {2026: 1}}\n      - {source: два, money: {2026: 2}}\n"
      "  - {measure: б, source: один, money: {2025: 1}}\ntotals: {title: Итого}\n");
  EXPECT_THAT(money(rows(read, 1)[0]), ElementsAre("104", "101", "3"));
}

TEST(PlanMoney, PrintsNoSumRatherThanAWrongOne) {
  std::string all;
  for (int i = 0; i < 1002; ++i) all += "  - {measure: а, money: {2025: 999999999999999}}\n";
  const auto read = decoded("rows:\n" + all + "totals: {title: Итого}\n");
  EXPECT_EQ(money(rows(read, 1)[0])[1], ".");
}

TEST(PlanMoney, KeepsTheMarkOfANoteBesideItsNumber) {
  const auto read = decoded(
      "rows:\n  - {measure: а, money: {2025: \"1200<note a>\", 2026: 1.5}}\n"
      "footnotes: {a: слова}\n");
  EXPECT_TRUE(read.diagnostics.empty());
  EXPECT_THAT(money(rows(read)[0]), ElementsAre("1\u00a0201,5", "1\u00a0200,0*", "1,5"));
}

}  // namespace
