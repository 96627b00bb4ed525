// No line of any sample breaks the line rules of Russian print; and the checker that says so can fail.

#include "line_rules.h"

#include "opened.h"
#include "samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using line_rules::Line;
using line_rules::Rule;
using testing::ElementsAre;
using testing::IsEmpty;

// ---- the checker, on lines made by hand

std::vector<Rule> broken(std::string first, std::string second) {
  std::vector<Rule> out;
  for (const auto& violation : line_rules::check_lines({{std::move(first), true, 1}, {std::move(second), false, 1}}))
    out.push_back(violation.rule);
  return out;
}

TEST(LineRules, SeeAOneLetterWordAtALinesEnd) {
  for (const char* word : {"и", "в", "к", "с", "о", "у", "а", "я", "И", "В", "О"})
    EXPECT_THAT(broken(std::string("школы ") + word, "города"), ElementsAre(Rule::one_letter_word)) << word;
  EXPECT_THAT(broken("школы (в", "городе)"), ElementsAre(Rule::one_letter_word));
  EXPECT_THAT(broken("пункт а)", "школы"), IsEmpty());
  EXPECT_THAT(broken("школы на", "селе"), IsEmpty());
}

TEST(LineRules, SeeANumberSignWithoutItsNumber) {
  EXPECT_THAT(broken("приказ №", "1532"), ElementsAre(Rule::number_sign));
  EXPECT_THAT(broken("приказы (№№", "7 и 8)"), ElementsAre(Rule::number_sign));
  EXPECT_THAT(broken("приказ", "№ 1532"), IsEmpty());
}

TEST(LineRules, SeeInitialsWithoutTheirSurname) {
  EXPECT_THAT(broken("министр А.А.", "Пахомов"), ElementsAre(Rule::initials));
  EXPECT_THAT(broken("на Гордееву", "Н.А."), ElementsAre(Rule::initials));
  EXPECT_THAT(broken("министр А.", "А. Пахомов"), ElementsAre(Rule::initials));
  EXPECT_THAT(broken("супервизор (Пылова", "Л.Ю.)"), ElementsAre(Rule::initials));
  EXPECT_THAT(broken("министр", "А.А. Пахомов"), IsEmpty());
}

TEST(LineRules, SeeAYearWithoutItsWord) {
  for (const char* word : {"г.", "гг.", "года", "году,", "годы»", "годов)"})
    EXPECT_THAT(broken("на 2020", word), ElementsAre(Rule::year)) << word;
  EXPECT_THAT(broken("на 2020–2022", "годы"), ElementsAre(Rule::year));
  EXPECT_THAT(broken("на 2020 г.", "Омск"), IsEmpty());
}

TEST(LineRules, SeeAPartOfAnActWithoutItsNumber) {
  for (const char* part : {"п.", "ст.", "гр.", "стр.", "ч.", "табл."})
    EXPECT_THAT(broken(std::string("по ") + part, "5 закона"), ElementsAre(Rule::part_of_act)) << part;
  EXPECT_THAT(broken("по (разд.", "II)"), ElementsAre(Rule::part_of_act));
  EXPECT_THAT(broken("и т.п.", "5 школ"), IsEmpty());
}

TEST(LineRules, SeeAUnitWithoutItsNumber) {
  for (const char* unit : {"экз.", "%", "руб.", "кв. м", "чел.,", "тыс. руб.", "л."})
    EXPECT_THAT(broken("всего 5", unit), ElementsAre(Rule::unit)) << unit;
  EXPECT_THAT(broken("всего 5", "школ"), IsEmpty());
}

TEST(LineRules, SeeADashThatBeginsALine) {
  for (const char* dash : {"–", "—", "-"})
    EXPECT_THAT(broken("май", std::string(dash) + " июнь"), ElementsAre(Rule::dash)) << dash;
  EXPECT_THAT(broken("май –", "июнь"), IsEmpty());
}

TEST(LineRules, LetAListItemBeginWithItsDash) {
  EXPECT_THAT(line_rules::check_lines({{"планов:", false, 1}, {"– школ", false, 1}}), IsEmpty());
}

TEST(LineRules, SeeAnAcronymThatWasCut) {
  EXPECT_THAT(broken("члены МО\u00ad", "УО города"), ElementsAre(Rule::acronym, Rule::short_part));
  EXPECT_THAT(broken("сайт Ми\u00ad", "нистерства"), IsEmpty());
}

TEST(LineRules, SeeAShortPartOfADividedWord) {
  EXPECT_THAT(broken("города о\u00ad", "бласти"), ElementsAre(Rule::short_part));
  EXPECT_THAT(broken("все го\u00ad", "да, школы"), ElementsAre(Rule::short_part));
  EXPECT_THAT(broken("все го\u00ad", "рода, школы"), IsEmpty());
}

// ---- the checker, on pages made by hand

pages::GlyphRun whole_line(std::uint32_t word, std::uint32_t node) {
  pages::GlyphRun run;
  run.word = {word};
  run.node = {node};
  run.line_end = true;
  return run;
}

// A table of two columns: its first row, of one cell, lies on page 1, its second row on page 2.
pages::Document table_of_two_pages(std::uint16_t columns_of_first) {
  using pages::Role;
  pages::Document document;
  document.nodes = {{Role::document, {}, 1, 1}, {Role::table, {0}, 1, 1},
                    {Role::row, {1}, 1, 1},     {Role::cell, {2}, columns_of_first, 1},
                    {Role::row, {1}, 1, 1},     {Role::cell, {4}, 1, 1},
                    {Role::cell, {4}, 1, 1}};
  document.words.resize(2);
  document.words[0].text = "Раздел";
  document.words[1].text = "Строка";
  document.pages.resize(2);
  document.pages[0].runs.push_back(whole_line(0, 3));
  document.pages[1].runs.push_back(whole_line(1, 5));
  return document;
}

TEST(LineRules, SeeASectionRowLeftAlone) {
  const auto found = line_rules::check(table_of_two_pages(2));
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found.front().rule, Rule::section_row);
  EXPECT_EQ(found.front().page, 1U);
  EXPECT_THAT(line_rules::check(table_of_two_pages(1)), IsEmpty());
}

TEST(LineRules, ReadTheLinesOfANodeOverPages) {
  pages::Document document = table_of_two_pages(1);
  document.pages[1].runs.front().node = {3};
  document.pages[0].runs.front().space_after = true;
  const auto read = line_rules::lines_of(document);
  ASSERT_EQ(read.size(), 1U);
  ASSERT_EQ(read.front().size(), 2U);
  EXPECT_EQ(read.front()[0].text, "Раздел");
  EXPECT_TRUE(read.front()[0].continued);
  EXPECT_EQ(read.front()[1].page, 2U);
  EXPECT_FALSE(read.front()[1].continued);
}

// ---- the samples

class LineRulesOfSamples : public testing::TestWithParam<std::string> {};

TEST_P(LineRulesOfSamples, AreKeptOnEveryPage) {
  samples::Opened opened(samples::folder(GetParam()));
  ASSERT_TRUE(opened.opened().package);
  std::size_t lines = 0;
  for (const model::Document& document : opened.package().documents) {
    const pages::Document pages = opened.pages(opened.flow(document.id));
    for (const auto& node : line_rules::lines_of(pages)) lines += node.size();
    for (const auto& violation : line_rules::check(pages))
      ADD_FAILURE() << document.id.value << ": " << line_rules::words_of(violation);
  }
  EXPECT_GT(lines, 10U);
}

INSTANTIATE_TEST_SUITE_P(Samples, LineRulesOfSamples, testing::ValuesIn(samples::names()),
                         [](const auto& test) { return samples::test_name(test.param); });

}  // namespace
