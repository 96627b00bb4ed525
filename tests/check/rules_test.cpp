// Every rule has a package that passes and one that fails under fixtures/<rule>/; both are whole packages.

#include "check/rules.h"

#include "check/check.h"
#include "check/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>

namespace {

namespace fs = std::filesystem;

using fixtures::findings;
using fixtures::fixture;

TEST(Rules, EachHaveAFixtureThatPassesAndOneThatFails) {
  std::set<std::string> ids;
  for (const check::Rule& rule : check::rules()) {
    const std::string id(rule.id);
    EXPECT_TRUE(ids.insert(id).second) << id << " stands twice in the table";
    EXPECT_THAT(findings(fixture(id, "pass")), testing::IsEmpty()) << id;
    const auto found = findings(fixture(id, "fail"));
    EXPECT_FALSE(found.empty()) << id;
    for (const std::string& finding : found) EXPECT_THAT(finding, testing::HasSubstr(id));
    std::set<std::string_view> own;
    for (const base::Message* message : rule.messages) {
      EXPECT_TRUE(base::selects(rule.id, message->id)) << message->id;
      EXPECT_TRUE(own.insert(message->id).second) << message->id << " cannot be told apart";
      EXPECT_EQ(message->id == rule.id, rule.messages.size() == 1) << message->id;
    }
  }
}

TEST(Rules, HaveNoFixtureWithoutARule) {
  for (const auto& entry : fs::directory_iterator(fs::path(PRIKAZ_SOURCE_DIR) / "tests/check/fixtures")) {
    const std::string id = entry.path().filename().string();
    EXPECT_TRUE(std::ranges::any_of(check::rules(), [&id](const check::Rule& rule) { return rule.id == id; })) << id;
  }
}

TEST(Rules, HaveAnExample) {
  for (const check::Rule& rule : check::rules()) {
    EXPECT_FALSE(rule.example.wrong.empty() || rule.example.right.empty()) << rule.id;
    EXPECT_NE(rule.example.wrong, rule.example.right) << rule.id;
  }
}

TEST(Tbl001, StandsAtTheNumbers) {
  EXPECT_EQ(findings(fixture("TBL-001", "fail")), std::vector<std::string>{"plan.yaml:4:24 TBL-001 номера граф"});
}

TEST(Pkg001, PointsAtTheNumberInTheMark) {
  EXPECT_EQ(findings(fixture("PKG-001", "fail")), std::vector<std::string>{"plan.yaml:4:16 PKG-001 отметка"});
}

TEST(Pkg002, ReadsTheDateOfAMarkTypedLineByLine) {
  EXPECT_EQ(findings(fixture("PKG-002", "fail")),
            (std::vector<std::string>{"members.yaml:7:10 PKG-002 отметка", "plan.yaml:3:14 PKG-002 отметка"}));
}

TEST(Pkg006, JudgesTheWordTypedByHandAndAsksWhatATitleDoesNotTell) {
  EXPECT_EQ(findings(fixture("PKG-006", "fail")), (std::vector<std::string>{"programme.yaml:3:15 PKG-006.typed отметка",
                                                                            "words.yaml:2:8 PKG-006.unknown отметка"}));
}

TEST(Pkg001, OffersToRemoveTheNumberThatDisagrees) {
  base::Diagnostics diagnostics;
  model::Plan plan;
  plan.mark.number = {"01-24/744", "01-24/744", true, {{base::FileId{0}, 70}, 0, 9}};
  model::Order order;
  order.number.words = "01-21/744";
  order.points.emplace_back().document = {{"plan"}, {}};
  model::Package package;
  package.profile.title_demanded = false;
  package.documents = {{{"order"}, {}, order}, {{"plan"}, {}, plan}};
  check::check(package, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  ASSERT_TRUE(diagnostics.all().front().fix);
  const base::Fix& fix = *diagnostics.all().front().fix;
  EXPECT_EQ(fix.kind, base::EditKind::remove);
  EXPECT_EQ(fix.span, plan.mark.number.span);
  EXPECT_EQ(fix.old, "01-24/744");
}

TEST(Pkg003, FindsMissingUncitedAndDisorderedAppendices) {
  EXPECT_EQ(
      findings(fixture("PKG-003", "fail")),
      (std::vector<std::string>{"order.yaml:11:49 PKG-003.missing п. 2", "order.yaml:13:14 PKG-003.uncited приложения",
                                "order.yaml:10:32 PKG-003.order п. 1"}));
}

// An act of one point with an appendix, and the ids found in it.
std::vector<std::string> found_in_act(const model::Point& point, model::MarkForm form) {
  model::Order order;
  order.points = {point};
  order.appendices = {{{"plan"}, {}, {}}};
  model::Plan plan;
  plan.mark.form = form;
  model::Package package;
  package.profile.title_demanded = false;
  package.documents = {{{"order"}, {}, order}, {{"plan"}, {}, plan}};
  base::Diagnostics diagnostics;
  check::check(package, diagnostics);
  std::vector<std::string> ids;
  for (const base::Diagnostic& one : diagnostics.all()) ids.emplace_back(one.message->id);
  return ids;
}

model::Point point_of(std::string_view words) {
  model::Point point;
  point.text = model::written(words, {{base::FileId{0}, 0}, 0, static_cast<std::uint32_t>(words.size())});
  return point;
}

TEST(Pkg003, FindsAnAppendixCitedWhereNoSheetBearsAMark) {
  const model::Point point = point_of("Утвердить прилагаемый план");
  EXPECT_EQ(found_in_act(point, model::MarkForm::none), std::vector<std::string>{"PKG-003.none"});
  EXPECT_THAT(found_in_act(point, model::MarkForm::reference), testing::IsEmpty());
}

TEST(Pkg003, LeavesAnotherActsAppendicesAlone) {
  const model::Point words = point_of("Прилагаемый план; приложение № 9 к приказу Минобра от 15.05.2020 № 7 «О сборе»");
  EXPECT_THAT(found_in_act(words, model::MarkForm::reference), testing::IsEmpty());
  model::Point quoting = point_of("Прилагаемый план");
  quoting.body = {{point_of("согласно приложению № 9").text, true}};
  EXPECT_THAT(found_in_act(quoting, model::MarkForm::reference), testing::IsEmpty());
}

TEST(Pkg003, TakesAReferenceForWhatItPrints) {
  model::Point point = point_of("по плану (приложение № ");
  auto& pieces = point.text.paragraphs.front().pieces;
  pieces.emplace_back(model::Reference{"plan", "", {{base::FileId{0}, 0}, 50, 6}, {}});
  EXPECT_THAT(found_in_act(point, model::MarkForm::reference), testing::IsEmpty());
  EXPECT_EQ(found_in_act(point, model::MarkForm::none), std::vector<std::string>{"PKG-003.none"}) << "once";
}

// Also in a further section or part, whose numbering nobody said to begin anew.
TEST(Num001, FindsPointsAndRowsOfOneNumber) {
  EXPECT_EQ(findings(fixture("NUM-001", "fail")),
            (std::vector<std::string>{"order.yaml:11:25 NUM-001 п. 1", "plan.yaml:4:60 NUM-001 п. 17",
                                      "rules.yaml:7:34 NUM-001 п. 1", "sections.yaml:7:51 NUM-001 п. 1"}));
}

// Each at the value that is left open, else at the record that lacks it.
TEST(Ord006, FindsWhatAFinalActLeavesOpen) {
  EXPECT_EQ(
      findings(fixture("ORD-006", "fail")),
      (std::vector<std::string>{"order.yaml:6:9 ORD-006.number_open номер", "order.yaml:5:16 ORD-006.date_open дата",
                                "order.yaml:9:19 ORD-006.post подпись", "order.yaml:9:29 ORD-006.name подпись",
                                "order.yaml:10:9 ORD-006.name виза", "order.yaml:8:35 ORD-006.point п. 2"}));
}

TEST(Ord006, FindsAnActThatNobodySigns) {
  model::Order order;
  order.status = model::Status::final;
  order.number.words = "12";
  order.date.words = "15.05.2020";
  model::Package package;
  package.profile.title_demanded = false;
  package.documents.push_back({{"order"}, {}, order});
  base::Diagnostics diagnostics;
  check::check(package, diagnostics);
  ASSERT_EQ(diagnostics.all().size(), 1U);
  EXPECT_EQ(diagnostics.all().front().message->id, "ORD-006.signature");
}

TEST(Ord008, CountsNumbersAndSignaturesOfAJointAct) {
  EXPECT_EQ(
      findings(fixture("ORD-008", "fail")),
      (std::vector<std::string>{"order.yaml:6:9 ORD-008.numbers номер", "order.yaml:9:19 ORD-008.signatures подпись"}));
}

TEST(Pkg008, PointsAtTheWordsOfTheDocument) {
  EXPECT_EQ(findings(fixture("PKG-008", "fail")), std::vector<std::string>{"rules.yaml:2:8 PKG-008 положение"});
}

TEST(Apr008, PointsAtEachConclusion) {
  EXPECT_EQ(findings(fixture("APR-008", "fail")),
            (std::vector<std::string>{"sheet.yaml:4:51 APR-008 виза И.О. Фамилия",
                                      "sheet.yaml:5:53 APR-008 виза И.О. Фамилия"}));
}

TEST(Ord004, FindsAHeadingThatSaysNotAboutWhatAndItsFullStop) {
  EXPECT_EQ(findings(fixture("ORD-004", "fail")), (std::vector<std::string>{"order.yaml:4:8 ORD-004.about заголовок",
                                                                            "order.yaml:4:8 ORD-004.stop заголовок"}));
}

TEST(Ord004, MissesAHeadingOnlyWhereTheProfileDemandsOne) {
  model::Package package;
  package.documents.push_back({{"order"}, {}, model::Order{}});
  for (const bool demanded : {true, false}) {
    package.profile.title_demanded = demanded;
    base::Diagnostics diagnostics;
    check::check(package, diagnostics);
    EXPECT_EQ(diagnostics.all().size(), demanded ? 1U : 0U);
  }
}

}  // namespace
