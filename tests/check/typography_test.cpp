// Where the rules on typing and on numbers in the text point.

#include "check/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using fixtures::findings;
using fixtures::fixture;
using testing::ElementsAre;

TEST(Typ001, TellsStraightMixedAndLoneMarks) {
  EXPECT_THAT(findings(fixture("TYP-001", "fail")),
              ElementsAre("order.yaml:6:21 TYP-001.straight преамбула", "order.yaml:9:26 TYP-001.mixed п. 1",
                          "order.yaml:10:40 TYP-001.mixed п. 2", "plan.yaml:5:20 TYP-001.unclosed п. 1",
                          "plan.yaml:6:27 TYP-001.unopened п. 2"));
}

TEST(Typ002, PointsAtTheWordsWithoutASpace) {
  EXPECT_THAT(
      findings(fixture("TYP-002", "fail")),
      ElementsAre("order.yaml:9:17 TYP-002 п. 1", "order.yaml:9:20 TYP-002 п. 1", "order.yaml:9:38 TYP-002 п. 1",
                  "order.yaml:9:66 TYP-002 п. 1", "order.yaml:9:72 TYP-002 п. 1", "order.yaml:10:23 TYP-002 п. 2"));
}

TEST(Typ003, PointsAtHyphensAndRanges) {
  EXPECT_THAT(findings(fixture("TYP-003", "fail")),
              ElementsAre("order.yaml:9:14 TYP-003.dash п. 1", "order.yaml:9:42 TYP-003.range п. 1",
                          "order.yaml:9:62 TYP-003.range п. 1", "order.yaml:9:84 TYP-003.range п. 1",
                          "order.yaml:10:13 TYP-003.dash п. 2", "order.yaml:10:36 TYP-003.dash п. 2",
                          "form.yaml:4:58 TYP-003.range графа", "form.yaml:4:63 TYP-003.range графа"));
}

TEST(Typ004, PointsAtTheWordsOfTwoScripts) {
  EXPECT_THAT(findings(fixture("TYP-004", "fail")),
              ElementsAre("order.yaml:4:8 TYP-004.mixed заголовок", "order.yaml:9:23 TYP-004.mixed п. 1",
                          "order.yaml:10:20 TYP-004.word п. 2", "order.yaml:11:18 TYP-004.word п. 3",
                          "order.yaml:11:41 TYP-004.word п. 3", "order.yaml:12:22 TYP-004.mixed п. 4",
                          "plan.yaml:5:49 TYP-004.mixed п. 1"));
}

TEST(Typ005, PointsAtSpacesAndSpacedWords) {
  EXPECT_THAT(findings(fixture("TYP-005", "fail")),
              ElementsAre("order.yaml:9:3 TYP-005.spaced преамбула", "order.yaml:12:31 TYP-005.sign пункт",
                          "order.yaml:13:35 TYP-005.sign пункт", "order.yaml:13:15 TYP-005.double пункт",
                          "order.yaml:13:25 TYP-005.double пункт", "order.yaml:12:21 TYP-005.double пункт"));
}

TEST(Typ006, PointsAtInitialsThatDiffer) {
  EXPECT_THAT(findings(fixture("TYP-006", "fail")),
              ElementsAre("order.yaml:9:50 TYP-006 пункт", "order.yaml:9:66 TYP-006 пункт"));
}

TEST(Typ007, IsToldOnceADocument) {
  EXPECT_THAT(findings(fixture("TYP-007", "fail")), ElementsAre("order.yaml:9:56 TYP-007 пункт"));
}

TEST(Typ008, PointsAtTheFewer) {
  EXPECT_THAT(findings(fixture("TYP-008", "fail")),
              ElementsAre("order.yaml:9:43 TYP-008.decimal п. 1", "order.yaml:10:43 TYP-008.thousands п. 2",
                          "order.yaml:11:44 TYP-008.percent п. 3"));
}

TEST(Txt002, PointsAtTheNumberAndItsWords) {
  EXPECT_THAT(findings(fixture("TXT-002", "fail")),
              ElementsAre("order.yaml:9:39 TXT-002 п. 1", "order.yaml:10:20 TXT-002 п. 2"));
}

// An act of one point.
model::Package act_of(const model::Text& words) {
  model::Order order;
  order.points.emplace_back().text = words;
  model::Package package;
  package.profile.title_demanded = false;
  package.documents = {{{"order"}, {}, order}};
  return package;
}

TEST(Slips, AreMendedInTheAuthorsWords) {
  const std::string_view words = "ШНОР - школы";
  const base::Span span{{base::FileId{0}, 70}, 3, static_cast<std::uint32_t>(words.size())};
  base::Diagnostics diagnostics;
  check::check(act_of(model::written(words, span)), diagnostics, std::vector<std::string>{"ШНОР"});
  ASSERT_EQ(diagnostics.all().size(), 1U);
  ASSERT_TRUE(diagnostics.all().front().fix);
  const base::Fix& fix = *diagnostics.all().front().fix;
  EXPECT_EQ(fix.kind, base::EditKind::replace);
  EXPECT_EQ(fix.span, (base::Span{{base::FileId{0}, 70}, 12, 1}));
  EXPECT_EQ(fix.old, "-");
  EXPECT_EQ(fix.words, "–");
}

TEST(Slips, AreNotMendedAcrossPiecesNorInWhatIsMade) {
  model::Text text = model::written("смотр \"Лучший ", {{base::FileId{0}, 70}, 0, 20});
  auto& pieces = text.paragraphs.front().pieces;
  pieces.emplace_back(model::Reference{"plan", "№2 - \"", {{base::FileId{0}, 70}, 20, 6}, {}});
  pieces.emplace_back(model::Words{" год\"", {{base::FileId{0}, 70}, 26, 8}, {}});
  base::Diagnostics diagnostics;
  check::check(act_of(text), diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all().front().message->id, "TYP-001.straight");
  EXPECT_FALSE(diagnostics.all().front().fix);
}

TEST(Typ005, LeavesTheBlanksRoundAMarkAlone) {
  model::Text text = model::written("раз ", {{base::FileId{0}, 70}, 0, 7});
  auto& pieces = text.paragraphs.front().pieces;
  pieces.emplace_back(model::NoteMark{"a", "1", {{base::FileId{0}, 70}, 7, 8}, {}});
  pieces.emplace_back(model::Words{" два ", {{base::FileId{0}, 70}, 15, 8}, {}});
  pieces.emplace_back(model::Reference{"nowhere", "", {{base::FileId{0}, 70}, 23, 9}, {}});
  pieces.emplace_back(model::Words{", три", {{base::FileId{0}, 70}, 32, 8}, {}});
  base::Diagnostics diagnostics;
  check::check(act_of(text), diagnostics);
  EXPECT_TRUE(diagnostics.empty());
}

// Speakers of the second language of a head take letters that look alike.
TEST(Typ004, WarnsOnlyWhereASecondLanguageIsTyped) {
  const std::string_view words = "м\x65тод";
  model::Package package = act_of(model::written(words, {{base::FileId{0}, 0}, 0, 9}));
  model::Body body;
  body.id = {"МО"};
  body.foreign_heads.push_back({{"МИНИСТРЛЫК"}, {}, false});
  package.register_.bodies.put(body);
  base::Diagnostics diagnostics;
  check::check(package, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all().front().message->id, "TYP-004.language");
}

}  // namespace
