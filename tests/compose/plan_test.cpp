#include "printed.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;

model::PlanColumn column(std::string key, std::string_view heading) {
  model::PlanColumn out;
  out.key = std::move(key);
  out.heading = model::made(heading);
  return out;
}

model::Measure measure(std::string number, const std::map<std::string, std::string>& cells) {
  model::Measure out;
  out.label.words = std::move(number);
  for (const auto& [key, words] : cells) out.cells[key] = model::made(words);
  return out;
}

model::Plan sample() {
  model::Plan plan;
  plan.title = model::made("План мероприятий");
  model::PlanPart& part = plan.parts.emplace_back();
  part.columns = {column("number", "№ п/п"), column("measure", "Мероприятие"), column("deadline", "Срок")};
  model::PlanSection section;
  section.label.words = "1.";
  section.title = model::made("Организация");
  section.rows = {measure("1.1", {{"measure", "Создать группу"}, {"deadline", "май 2020 года"}})};
  part.sections = {section};
  return plan;
}

TEST(PlanView, PrintsHeadSectionsAndRowsInTheOrderOfTheColumns) {
  EXPECT_EQ(printed::dump(sample()),
            "title: План мероприятий\n"
            "page landscape\n"
            "  plan-title: План мероприятий\n"
            "  table plan, columns: auto, auto, auto\n"
            "    head\n"
            "      cell, middle\n        table-head: № п/п\n"
            "      cell, middle\n        table-head: Мероприятие\n"
            "      cell, middle\n        table-head: Срок\n"
            "    row, keep with next\n"
            "      cell, columns 3\n        table-section: 1. Организация\n"
            "    row\n"
            "      cell-centred: 1.1\n      cell: Создать группу\n      cell-centred: май 2020 года\n");
}

TEST(PlanView, LetsTheAuthorSetWidths) {
  model::Plan plan = sample();
  plan.parts[0].columns[1].weight = 7;
  plan.parts[0].columns[2].width = base::Length::mm(40);
  EXPECT_THAT(printed::dump(plan), HasSubstr("columns: auto, weight 7, 40 mm\n"));
}

TEST(PlanView, StandsTheFirstWordAloneInCapitalsWhereTheProfileWantsIt) {
  model::Profile profile;
  profile.plan_noun_alone = true;
  model::Plan plan = sample();
  plan.title = model::written("План по реализации стратегии", {{base::FileId{1}, 5}, 0, 53});
  EXPECT_THAT(printed::dump(plan, printed::styles(), profile),
              HasSubstr("  plan-title: ПЛАН | по реализации стратегии\n"));
  plan.title = model::made("Комплекс");
  EXPECT_THAT(printed::dump(plan, printed::styles(), profile), HasSubstr("  plan-title: КОМПЛЕКС\n"));

  plan.title = model::written("План по реализации", {{base::FileId{1}, 5}, 0, 34});
  model::Package package;
  package.profile = profile;
  package.documents.push_back({{"plan"}, {}, plan});
  const auto document = printed::document(package, "plan");
  const auto& title = std::get<blocks::Paragraph>(document.sections.at(0).blocks.at(0));
  const auto& rest = std::get<blocks::Run>(title.inlines.at(2));
  EXPECT_EQ(rest.span.first, std::string("План ").size());
  EXPECT_EQ(rest.span.length, rest.text.size());
}

TEST(PlanView, LetsSubRowsShareTheCellsOfTheirMeasure) {
  model::Plan plan = sample();
  model::Measure shared = measure("2.1.", {{"measure", "Разработать критерии"}});
  shared.rows = {measure("", {{"deadline", "январь 2020"}}), measure("", {{"deadline", "январь 2021"}}),
                 measure("", {})};
  plan.parts[0].sections[0].rows = {shared};
  EXPECT_THAT(printed::dump(plan), HasSubstr("    row, keep with next\n"
                                             "      cell, rows 3\n        cell-centred: 2.1.\n"
                                             "      cell, rows 3\n        cell: Разработать критерии\n"
                                             "      cell-centred: январь 2020\n"
                                             "    row, keep with next\n"
                                             "      cell-centred: январь 2021\n"
                                             "    row\n"
                                             "      cell-centred: \n"));
}

TEST(PlanView, SetsASectionsNumberIntoItsOwnCell) {
  model::Plan plan = sample();
  plan.parts[0].section_number_apart = true;
  EXPECT_THAT(printed::dump(plan), HasSubstr("    row, keep with next\n"
                                             "      table-section: 1.\n"
                                             "      cell, columns 2\n        table-section: Организация\n"));
  std::ranges::reverse(plan.parts[0].columns);
  EXPECT_THAT(printed::dump(plan), HasSubstr("cell, columns 3\n        table-section: 1. Организация\n"));
}

TEST(PlanView, NestsSharedCellsAsDeepAsTheRows) {
  model::Plan plan = sample();
  plan.parts[0].sections[0].title = {};
  plan.parts[0].sections[0].label = {};
  model::Measure inner = measure("", {{"measure", "Провести анализ"}});
  inner.rows = {measure("", {{"deadline", "май"}}), measure("", {{"deadline", "июнь"}})};
  model::Measure outer = measure("", {});
  outer.rows = {measure("", {{"measure", "Собрать данные"}, {"deadline", "апрель"}}), inner};
  plan.parts[0].sections[0].rows = {outer};
  EXPECT_THAT(printed::dump(plan), HasSubstr("    row, keep with next\n"
                                             "      cell, rows 3\n        cell-centred: \n"
                                             "      cell: Собрать данные\n"
                                             "      cell-centred: апрель\n"
                                             "    row, keep with next\n"
                                             "      cell, rows 2\n        cell: Провести анализ\n"
                                             "      cell-centred: май\n"
                                             "    row\n"
                                             "      cell-centred: июнь\n"));
}

TEST(PlanView, GivesTheRowOfColumnNumbersACellForEveryColumn) {
  model::Plan plan = sample();
  plan.parts[0].column_numbers = {model::made("1"), model::made("2")};
  EXPECT_THAT(printed::dump(plan), HasSubstr("    head\n"
                                             "      cell, middle\n        table-head: 1\n"
                                             "      cell, middle\n        table-head: 2\n"
                                             "      cell, middle\n        table-head: \n"));
}

TEST(PlanView, PutsTheLegendWhereThePlanWantsIt) {
  model::Plan plan = sample();
  plan.intro.paragraphs = {model::made("Вступление")};
  plan.intro.goals_title = model::made("Цели:");
  plan.intro.goals = {model::made("качество")};
  plan.legend_title = model::made("Сокращения:");
  plan.notes = {model::made("* по согласованию")};
  plan.legend = {model::made("МО – министерство"), model::made("ОО – организации")};
  plan.abbreviations = model::Abbreviations::after;
  EXPECT_THAT(printed::dump(plan), testing::EndsWith("май 2020 года\n  legend-title: Сокращения:\n"
                                                     "  legend-kept: МО – министерство\n"
                                                     "  legend: ОО – организации\n  note: * по согласованию\n"));
  plan.abbreviations = model::Abbreviations::before;
  EXPECT_THAT(printed::dump(plan), HasSubstr("  before: Вступление\n  goals-title: Цели:\n  before: качество\n"
                                             "  legend-title: Сокращения:\n  legend-kept: МО – министерство\n"
                                             "  legend: ОО – организации\n  table plan"));
}

TEST(PlanView, SetsMoneyAtTheRightAndTotalsBold) {
  model::Plan plan = sample();
  model::PlanPart& part = plan.parts[0];
  part.columns.push_back(column("money:2025", "2025"));
  part.columns.back().money = true;
  model::Measure total;
  total.total = model::made("Итого");
  total.rows = {measure("", {{"deadline", "всего"}, {"money:2025", "3,0"}}), measure("", {{"money:2025", "1,0"}})};
  part.sections[0].rows[0].cells["money:2025"] = model::made("3,0");
  part.sections[0].rows.push_back(total);
  EXPECT_THAT(printed::dump(plan), HasSubstr("    row, keep with next\n"
                                             "      cell-centred: 1.1\n      cell: Создать группу\n"
                                             "      cell-centred: май 2020 года\n      cell-right: 3,0\n"
                                             "    row, keep with next\n"
                                             "      cell, columns 2, rows 2\n        cell-total: Итого\n"
                                             "      cell-centred: всего\n      cell-total-right: 3,0\n"
                                             "    row\n"
                                             "      cell-centred: \n      cell-right: 1,0\n"));
}

TEST(PlanView, StacksAHeadOfThreeLevels) {
  model::Plan plan = sample();
  model::PlanColumn years = column("", "по годам");
  years.columns = {column("money:2025", "2025"), column("money:2026", "2026")};
  model::PlanColumn money = column("", "Объём");
  money.columns = {column("money:Всего", "Всего"), years};
  plan.parts[0].columns = {column("measure", "Мера"), money};
  EXPECT_THAT(printed::dump(plan), HasSubstr("    head\n"
                                             "      cell, rows 3, middle\n        table-head: Мера\n"
                                             "      cell, columns 3, middle\n        table-head: Объём\n"
                                             "    head\n"
                                             "      cell, rows 2, middle\n        table-head: Всего\n"
                                             "      cell, columns 2, middle\n        table-head: по годам\n"
                                             "    head\n"
                                             "      cell, middle\n        table-head: 2025\n"
                                             "      cell, middle\n        table-head: 2026\n"));
}

TEST(PlanView, BeginsAPageWhereTheSheetTurns) {
  model::Plan plan = sample();
  plan.own_page_numbers = true;
  plan.parts.push_back(plan.parts[0]);
  plan.parts.push_back(plan.parts[0]);
  plan.parts[1].title = model::made("Показ");
  plan.parts[1].label.words = "II.";
  plan.parts[2].page = model::Orientation::portrait;
  const std::string dump = printed::dump(plan);
  EXPECT_THAT(dump, HasSubstr("page landscape, numbers from 1\n"));
  EXPECT_THAT(dump, HasSubstr("  part-title: II. Показ\n"));
  EXPECT_THAT(dump, HasSubstr("page portrait\n  table plan"));
}

TEST(PlanView, PrintsFootnotesUnderTheirTableBeforeItsNotes) {
  model::Plan plan = sample();
  plan.parts[0].footnotes = {{"a", "<1>", model::made("Слова сноски"), {}}};
  plan.parts[0].notes = {model::made("Примечание")};
  EXPECT_THAT(printed::dump(plan), testing::EndsWith("  note: <1>\u00a0Слова сноски\n  note: Примечание\n"));
}

TEST(PlanView, SaysAboveTheHeadWhatIsContinued) {
  model::Plan plan = sample();
  plan.parts[0].continuation = "Продолжение приложения № 3";
  EXPECT_THAT(printed::dump(plan), HasSubstr("continued: Продолжение приложения № 3\n"));
}

TEST(PlanView, SetsStampsSideBySide) {
  model::Plan plan = sample();
  plan.stamps = {{model::made("СОГЛАСОВАНО"), {model::made("Советом"), model::made("(протокол № 1)")}, {}, {}, false},
                 {model::made("УТВЕРЖДАЮ"), {model::made("Директор")}, model::made("И.О. Фамилия"), {}, true}};
  EXPECT_THAT(
      printed::dump(plan),
      HasSubstr("  table stamps, columns: weight 1, 80 mm\n    row\n"
                "      cell, without rules\n        stamp-word: СОГЛАСОВАНО\n        stamp: Советом | (протокол № 1)\n"
                "      cell, without rules\n        stamp-word: УТВЕРЖДАЮ\n        stamp: Директор\n"
                "        stamp: ______________\u00a0И.О. Фамилия\n"
                "        stamp: «____»\u00a0____________\u00a020___\u00a0г.\n"));
}

TEST(PlanView, SetsTheApprovalApartFromTheMark) {
  model::Plan plan = sample();
  plan.mark.lines = {model::made("Приложение № 1"), model::made("УТВЕРЖДЕН"),
                     model::made("приказом от 15.05.2020 № 5")};
  plan.mark.form = model::MarkForm::both;
  EXPECT_THAT(printed::dump(plan),
              HasSubstr("  mark: Приложение № 1\n  mark-approval: УТВЕРЖДЕН | приказом от 15.05.2020 № 5\n"));
  plan.mark.form = model::MarkForm::approval;
  EXPECT_THAT(printed::dump(plan), HasSubstr("  mark: Приложение № 1\n  mark: УТВЕРЖДЕН\n"));
}

TEST(PlanView, PrintsListsAndParagraphsInsideACell) {
  model::Plan plan = sample();
  model::Text text = model::made("Разработать планы:");
  text.paragraphs.push_back({{model::Words{"первый;", {}, {}}}, true});
  plan.parts[0].sections[0].rows[0].cells["measure"] = text;
  EXPECT_THAT(printed::dump(plan),
              HasSubstr("      cell\n        cell: Разработать планы:\n        cell-item: – первый;\n"));
}

// Costs grow with the rows: as many runs as the plan has words to print, and no block more.
TEST(PlanView, ExpandsTenThousandRowsToExactlyTheirCells) {
  model::Plan plan = sample();
  auto& rows = plan.parts[0].sections[0].rows;
  const model::Measure one = rows.front();
  rows.assign(10'000, one);
  model::Package package;
  package.documents.push_back({{"plan"}, {}, plan});
  const auto document = printed::document(package, "plan");
  const auto& table = std::get<blocks::Table>(document.sections.at(0).blocks.at(1));
  ASSERT_EQ(table.rows.size(), 10'001U);
  std::size_t cells = 0, runs = 0;
  for (const blocks::Row& row : table.rows)
    for (const blocks::Cell& cell : row.cells) {
      ++cells;
      for (const blocks::Paragraph& paragraph : cell.paragraphs) runs += paragraph.inlines.size();
    }
  EXPECT_EQ(cells, 30'001U);
  EXPECT_EQ(runs, 30'001U);
}

}  // namespace
