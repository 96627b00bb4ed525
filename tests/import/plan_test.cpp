// What becomes of the rows of a table of measures.

#include "import/pasted.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using pasted::head;
using pasted::imported;
using pasted::rows_of;
using pasted::source;
using pasted::table;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

TEST(ImportedPlan, KnowsColumnsByTheirHeadings) {
  const auto made =
      imported(source("№ | Содержание работ | Источник финансирования | Срок реализации мероприятий | "
                      "Ответственные исполнители | Документ, закрепляющий результат | Срок отчёта\n"
                      "1. | Провести семинар | бюджет | май 2020 года | МО | Приказ | июнь 2020 года\n"));
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("- number: №\n  - measure: Содержание работ\n  - more: source\n"
                                         "    heading: Источник финансирования\n  - deadline: Срок реализации "
                                         "мероприятий\n  - responsible: Ответственные исполнители\n  - document: "
                                         "Документ, закрепляющий результат\n  - more: column_7\n    heading: Срок "
                                         "отчёта\n")));
  EXPECT_EQ(rows_of(made),
            "rows:\n- measure: Провести семинар\ndeadline: май 2020 года\nresponsible: МО\ndocument: Приказ\nmore:\n"
            "source: бюджет\ncolumn_7: июнь 2020 года\n");
  EXPECT_EQ(made.doubts, 0U);
}

TEST(ImportedPlan, LeavesNumbersThatRunAndKeepsOthers) {
  const auto made = imported(source(head + "1. | Первое | май 2020 года | МО\n2. | Второе | май 2020 года | МО\n"
                                           "2. | Третье | май 2020 года | МО\n3. | Четвёртое | май 2020 года | МО\n"
                                           " | Пятое | май 2020 года | МО\n"));
  EXPECT_THAT(rows_of(made), AllOf(HasSubstr("- measure: Второе"), HasSubstr("- number: 2.\nmeasure: Третье"),
                                   HasSubstr("- measure: Четвёртое"), HasSubstr("- number: none\nmeasure: Пятое")));
}

TEST(ImportedPlan, TakesHeadsRepeatedOnEachPageAway) {
  const auto made = imported(source(head + "1 | 2 | 3 | 4\n1. | Первое | май 2020 года | МО\n" + head +
                                    "1 | 2 | 3 | 4\n2. | Второе | май 2020 года | МО\n"));
  EXPECT_EQ(made.rows, 2U);
  EXPECT_EQ(made.repeated_heads, 2U);
  EXPECT_EQ(made.doubts, 0U);
  EXPECT_THAT(made.yaml, HasSubstr("column_numbers: true"));
}

TEST(ImportedPlan, FindsSectionsAndTheirNumbers) {
  const auto made =
      imported(table("№ п/п | Мероприятие | Срок | Исполнители\n4x1:Раздел I. Организация\n"
                     "1.1. | Первое | май 2020 года | МО\n1.2. | Второе | май 2020 года | МО\n"
                     "4x1:Раздел II. Контроль\n2.1. | Третье | май 2020 года | МО\n"));
  EXPECT_THAT(made.yaml, HasSubstr("numbering: {sections: Раздел I., rows: 1.1.}"));
  EXPECT_EQ(made.sections, 2U);
  EXPECT_THAT(rows_of(made), AllOf(HasSubstr("- title: Организация\nrows:\n- measure: Первое"),
                                   HasSubstr("- title: Контроль\nrows:\n- measure: Третье"), Not(HasSubstr("number"))));
}

TEST(ImportedPlan, CountsAnewInEachSectionWhereTheSourceDoes) {
  const auto made =
      imported(table("№ п/п | Мероприятие | Срок | Исполнители\n4x1:Организация\n"
                     "1. | Первое | май 2020 года | МО\n4x1:Контроль\n1. | Второе | май 2020 года | МО\n"));
  EXPECT_THAT(made.yaml, HasSubstr("numbering: {sections: none, rows: 1., restart: true}"));
}

TEST(ImportedPlan, FindsASectionWhoseOtherCellsAreEmpty) {
  const auto made = imported(source(head + "1. | Организация | | \n1.1 | Первое | май 2020 года | МО\n"
                                           "2. | Контроль | | \n2.1 | Второе | май 2020 года | МО\n"));
  EXPECT_EQ(made.sections, 2U);
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("sections_in_column: true"),
                               HasSubstr("# проверьте: принято за раздел: в строке нет других клеток\n  - title: "
                                         "Организация")));
}

TEST(ImportedPlan, KeepsRowsAboveTheFirstSectionAndGroupsInsideSections) {
  const auto made =
      imported(table("№ п/п | Мероприятие | Срок | Исполнители\n1. | Первое | май 2020 года | МО\n"
                     "4x1:Организация\n2. | Второе | май 2020 года | МО\n"));
  EXPECT_EQ(made.sections, 0U);
  EXPECT_THAT(rows_of(made), HasSubstr("- group: Организация\n- measure: Второе"));
  const auto grouped =
      imported(table("№ п/п | Мероприятие | Срок | Исполнители\n4x1:I. Организация\n4x1:Школы\n"
                     "1. | Первое | май 2020 года | МО\n"));
  EXPECT_THAT(rows_of(grouped), HasSubstr("- title: Организация\nrows:\n- group: Школы\n- measure: Первое"));
}

TEST(ImportedPlan, ReadsMergedCellsAsRowsInside) {
  const auto made =
      imported(table("№ п/п | Мероприятие | Срок | Исполнители\n"
                     "1x3:1. | 1x3:Провести анализ | май 2020 года | 1x2:МО\nмай 2021 года\n"
                     "май 2022 года | ОО\n2. | Второе | июнь 2020 года | МО\n"));
  EXPECT_EQ(rows_of(made),
            "rows:\n- measure: Провести анализ\nrows:\n- deadline: май 2020 года\nresponsible: МО\n"
            "- deadline: май 2021 года\nas_above: responsible\n- deadline: май 2022 года\nresponsible: ОО\n"
            "- measure: Второе\ndeadline: июнь 2020 года\nresponsible: МО\n");
  EXPECT_EQ(made.doubts, 0U);
}

TEST(ImportedPlan, RepeatsWhatIsMergedOverSeveralMeasuresWithADoubt) {
  const auto made =
      imported(table("№ п/п | Мероприятие | Срок | Исполнители\n"
                     "1. | Первое | май 2020 года | 1x2:МО, ОО\n2. | Второе | июнь 2020 года\n"));
  EXPECT_THAT(rows_of(made), HasSubstr("measure: Второе\ndeadline: июнь 2020 года\nresponsible: МО, ОО"));
  EXPECT_THAT(made.yaml, HasSubstr("# проверьте: клетка «Исполнители» была общей со строкой выше"));
}

TEST(ImportedPlan, JoinsARowTornOverPages) {
  const auto made = imported(source(head + "1. | Разработка и утверждение | май 2020 года | МО\n"
                                           " | программ развития | | ОО\n2. | Второе | май 2020 года | МО\n"));
  EXPECT_EQ(made.rows, 2U);
  EXPECT_THAT(rows_of(made), HasSubstr("- measure: Разработка и утверждение программ развития\ndeadline: май 2020 "
                                       "года\nresponsible: [МО, ОО]"));
  EXPECT_THAT(made.yaml, HasSubstr("# проверьте: строка была разорвана между страницами"));
}

TEST(ImportedPlan, WordsInTheColumnOfNumbersAreNoNumber) {
  const auto made = imported(source(head + "1. | Первое | май 2020 года | МО\nИтого по плану | | | 12\n"));
  EXPECT_THAT(rows_of(made), HasSubstr("- number: none\nmeasure: Итого по плану\nresponsible: 12"));
}

TEST(ImportedPlan, TakesARowThatNamesNoMeasureIntoTheOneAbove) {
  const auto made = imported(source(head + "1. | Первое | май 2020 года | МО\n | | Июнь 2020 года | ОО\n"));
  EXPECT_THAT(rows_of(made), HasSubstr("- measure: Первое\nrows:\n- deadline: май 2020 года\nresponsible: МО\n"
                                       "- deadline: Июнь 2020 года\nresponsible: ОО"));
  EXPECT_EQ(made.doubts, 1U);
}

TEST(ImportedPlan, ReadsHeadsOfTwoRowsAsGroups) {
  const auto made =
      imported(table("1x2:№ п/п | 1x2:Мероприятие | 2x1:Срок | 1x2:Исполнители\nначало | окончание\n"
                     "1. | Первое | май 2020 года | июнь 2020 года | МО\n"));
  EXPECT_THAT(made.yaml, HasSubstr("- group: Срок\n    columns:\n      - more: column_3\n        heading: начало\n"));
  EXPECT_THAT(rows_of(made), HasSubstr("column_4: июнь 2020 года"));
}

TEST(ImportedPlan, ParagraphsAndListsOfACellStay) {
  const auto made =
      imported(table("№ п/п | Мероприятие | Срок | Исполнители\n"
                     "1. | Разработка планов:/- первого;/- второго | май 2020 года/июнь 2020 года | МО\n"));
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("measure: |\n      Разработка планов:\n\n      - первого;\n      - второго\n"),
                               HasSubstr("deadline: [май 2020 года, июнь 2020 года]")));
}

TEST(ImportedPlan, TakesColumnsByHandAndGuessesThemWithADoubt) {
  const std::string rows =
      "1. | Провести большой семинар для учителей | май 2020 года | МО\n"
      "2. | Подготовить доклад о результатах | июнь 2020 года | МО\n";
  const auto by_hand = imported(source(rows), {{}, {"number", "measure", "deadline", "responsible"}});
  EXPECT_EQ(by_hand.doubts, 0U);
  EXPECT_EQ(by_hand.rows, 2U);
  EXPECT_THAT(rows_of(by_hand), HasSubstr("- measure: Подготовить доклад о результатах\ndeadline: июнь 2020 года"));
  const auto guessed = imported(source(rows));
  EXPECT_EQ(rows_of(guessed), rows_of(by_hand));
  EXPECT_EQ(guessed.doubts, 4U);
}

TEST(ImportedPlan, EscapesMarkupAndKeepsHostileWords) {
  const auto made = imported(source(head + "1. | <b>&amp; ]]> {a: b} # \"x\" | май 2020 года | - | \n"));
  EXPECT_THAT(made.yaml, HasSubstr("\\<b>&amp; ]]> {a: b} # \"x\"\n"));
}

TEST(ImportedPlan, ReadsPastedCellsInQuotes) {
  const import_::Source pasted = import_::source_of_paste(
      "план", "№\tМероприятие\tСрок\tИсполнители\r\n1.\t\"Провести \"\"День\r\nшколы\"\"\"\tмай 2020 года\tМО\r\n");
  EXPECT_THAT(imported(pasted).yaml, HasSubstr("Провести \"День\n\n      школы\""));
}

TEST(ImportedPlan, TellsWhatItCouldNotPlace) {
  import_::Source source = table("№ п/п | Мероприятие | Срок | Исполнители\n1. | Первое | май 2020 года | МО\n");
  source.blocks.insert(source.blocks.begin(), import_::SourceParagraph{"Приложение № 2", {}});
  source.blocks.insert(source.blocks.begin(), import_::SourceParagraph{"Письмо от соседнего ведомства", {}});
  source.beside.push_back({"колонтитул", "Черновик"});
  source.open.push_back("примечание не снято: «уточнить»");
  const auto made = imported(source);
  EXPECT_THAT(made.yaml, AllOf(HasSubstr("#   – Письмо от соседнего ведомства"), HasSubstr("колонтитул: Черновик"),
                               HasSubstr("mark:\n  text:\n    - Приложение № 2"), HasSubstr("# SRC-001")));
  EXPECT_EQ(made.open.size(), 1U);
}

TEST(ImportedPlan, MakesASectionOfEachFile) {
  const std::vector<import_::Source> sources{
      table("№ п/п | Мероприятие | Срок | Исполнители\n1. | Первое | май 2020 года | МО\n"),
      table("Мероприятие | Исполнители | Срок | Результат\nВторое | ОО | июнь 2020 года | Отчёт\n")};
  const auto made = import_::import_sources(sources, {});
  EXPECT_EQ(made.sections, 2U);
  EXPECT_THAT(rows_of(made), HasSubstr("measure: Второе\nresponsible: ОО\ndeadline: июнь 2020 года\nresult: Отчёт"));
}

TEST(ImportedPlan, FootnotesCountOnFromFileToFile) {
  std::vector<import_::Source> sources{table("№ п/п | Мероприятие | Срок | Исполнители\n1. | Первое\x02"
                                             "1\x03 | май 2020 года | МО\n"),
                                       table("№ п/п | Мероприятие | Срок | Исполнители\n1. | Второе\x02"
                                             "1\x03 | май 2020 года | МО\n")};
  sources[0].footnotes = {"Пояснение."};
  sources[1].footnotes = {"Другое."};
  EXPECT_THAT(import_::import_sources(sources, {}).yaml,
              AllOf(HasSubstr("Первое<note n1>"), HasSubstr("Второе<note n2>"),
                    HasSubstr("footnotes:\n  n1: Пояснение.\n  n2: Другое.\n")));
}

TEST(ImportedPlan, RefusesWhatHoldsNoTableOfMeasures) {
  EXPECT_TRUE(imported(import_::source_of_paste("письмо", "Уважаемые коллеги!\n")).nothing);
  EXPECT_TRUE(imported(source("Город | Население\nОмск | 1 000 000\n")).nothing);
}

}  // namespace
