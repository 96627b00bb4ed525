#include "match/changes.h"

#include "decode/package_of.h"
#include "match/sample_package.h"
#include "match/word_diff.h"
#include "model/walk.h"

#include <gmock/gmock.h>

namespace match {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::string register_ = "kind: bodies\nbodies:\n  МО: министерство образования\n  ОО: школы\n  УО: управление\n";

const std::string head =
    "kind: plan\ntitle: План работы\nperiod: 2020 год\ncolumns: [{number: №}, {measure: Мероприятие}, {deadline: "
    "Срок}, {responsible: Кто}]\n";

std::vector<Change> plan_changes(const std::string& before, const std::string& after, const std::string& part = {}) {
  const auto one = decoding::package_of({{"plan", head + before}, {"bodies", register_}});
  const auto other = decoding::package_of({{"plan", head + after}, {"bodies", register_}});
  return compare(one.package, other.package, part);
}

std::string row(const std::string& measure, const std::string& deadline, const std::string& responsible) {
  return "  - {measure: " + measure + ", deadline: " + deadline + ", responsible: [" + responsible + "]}\n";
}

const std::string group = row("Создать рабочую группу", "до 1 июня 2020 года", "МО");
const std::string seminar = row("Провести семинар для учителей", "июль 2020 года", "ОО");
const std::string report = row("Представить отчёт о работе", "декабрь 2020 года", "ОО");

TEST(Changes, AreNoneBetweenAPackageAndItself) {
  for (const std::string& name : samples::names({"as-signed", "clean", "features"})) {
    const model::Package package = samples::package(name);
    EXPECT_THAT(compare(package, package), IsEmpty()) << name;
  }
}

// What an outline leaves out no comparison sees.
TEST(Outline, HoldsEveryPrintedWord) {
  for (const std::string& name : samples::names({"as-signed", "clean", "features"})) {
    const model::Package package = samples::package(name);
    for (const model::Document& document : package.documents) {
      std::string all;
      for (const Part& part : outline_of(document).parts)
        for (const Field& field : part.fields) all += field.words + "\n";
      model::visit_texts(document, [&](const model::Text& text, const model::Where& where) {
        const std::string words = model::plain(text);
        EXPECT_NE(all.find(words), std::string::npos)
            << name << " " << document.id.value << " " << where.what << ": " << words;
      });
    }
  }
}

TEST(Changes, SayThatADeadlineCameLater) {
  const auto changes = plan_changes("rows:\n" + group + seminar,
                                    "rows:\n" + row("Создать рабочую группу", "до 15 июня 2020 года", "МО") + seminar);
  ASSERT_THAT(changes, SizeIs(1));
  EXPECT_EQ(changes[0].kind, ChangeKind::deadline);
  EXPECT_EQ(changes[0].shift, Shift::later);
  EXPECT_EQ(changes[0].shift_days, 14);
  EXPECT_EQ(changes[0].old_words, "до 1 июня 2020 года");
  EXPECT_EQ(changes[0].after->steps.back().label, "1");
}

TEST(Changes, ReadADayWithoutItsYearByThePeriod) {
  const auto changes = plan_changes("rows:\n" + row("Создать группу", "до 1 июня", "МО"),
                                    "rows:\n" + row("Создать группу", "до 20 мая", "МО"));
  ASSERT_THAT(changes, SizeIs(1));
  EXPECT_EQ(changes[0].shift, Shift::earlier);
}

TEST(Changes, NameTheBodiesThatCameAndWent) {
  const auto changes = plan_changes("rows:\n" + row("Создать группу", "июнь", "МО, ОО"),
                                    "rows:\n" + row("Создать группу", "июнь", "МО, УО"));
  ASSERT_THAT(changes, SizeIs(1));
  EXPECT_EQ(changes[0].kind, ChangeKind::bodies);
  EXPECT_THAT(changes[0].added_bodies, ElementsAre("УО"));
  EXPECT_THAT(changes[0].removed_bodies, ElementsAre("ОО"));
}

TEST(Changes, TellAnAddedRowAndHowTheOthersAreNumbered) {
  const auto changes = plan_changes("rows:\n" + group + report, "rows:\n" + group + seminar + report);
  ASSERT_THAT(changes, SizeIs(2));
  EXPECT_EQ(changes[0].kind, ChangeKind::added);
  EXPECT_EQ(changes[0].new_words, "Провести семинар для учителей");
  EXPECT_EQ(changes[1].kind, ChangeKind::renumbered);
  EXPECT_EQ(changes[1].before->steps.back().label, "2");
  EXPECT_EQ(changes[1].new_last, "3");
}

TEST(Changes, TellThatARowWentToAnotherSection) {
  const std::string one = "sections:\n- title: Подготовка\n  rows:\n",
                    other = "- title: Проведение мероприятий\n  rows:\n";
  const auto changes = plan_changes(one + group + seminar + other + report, one + group + other + seminar + report);
  ASSERT_FALSE(changes.empty());
  const auto moved = std::ranges::find(changes, ChangeKind::moved, &Change::kind);
  ASSERT_NE(moved, changes.end());
  EXPECT_EQ(moved->before->steps.front().words, "Подготовка");
  EXPECT_EQ(moved->after->steps.front().words, "Проведение мероприятий");
  EXPECT_EQ(std::ranges::count(changes, ChangeKind::moved, &Change::kind), 1);
}

TEST(Changes, CallNothingOutsideThePartRemoved) {
  const std::string all = "rows:\n" + group + seminar + report, own = "rows:\n" + group;
  EXPECT_EQ(std::ranges::count(plan_changes(all, own), ChangeKind::removed, &Change::kind), 2);
  EXPECT_EQ(std::ranges::count(plan_changes(all, own, "МО"), ChangeKind::removed, &Change::kind), 0);
  EXPECT_EQ(std::ranges::count(plan_changes(all, own, "ОО"), ChangeKind::removed, &Change::kind), 2);
}

TEST(Changes, LookIntoPointsAndRequisites) {
  const std::string act = "kind: order\nact: приказ\nissuer: МО\ntitle: О семинаре\nplace: г. Омск\nnumber: 5\n";
  const std::string points = "points:\n- text: Провести семинар.\n- text: 'Отделу:'\n  points:\n";
  const auto one =
      decoding::package_of({{"order", act + "date: 01.06.2020\n" + points +
                                          "  - text: подготовить программу\n  - text: пригласить гостей\n"},
                            {"bodies", register_}});
  const auto other =
      decoding::package_of({{"order", act + "date: 02.06.2020\n" + points +
                                          "  - text: подготовить подробную программу\n  - text: пригласить гостей\n" +
                                          "- text: Приказ опубликовать.\n"},
                            {"bodies", register_}});
  const auto changes = compare(one.package, other.package);
  ASSERT_THAT(changes, SizeIs(3));
  EXPECT_EQ(changes[0].field, "date");
  EXPECT_EQ(changes[1].kind, ChangeKind::words);
  EXPECT_EQ(changes[1].new_words, "подготовить подробную программу");
  EXPECT_EQ(changes[2].kind, ChangeKind::added);
}

TEST(WordChanges, StandBetweenWordsThatStayed) {
  const auto changes = word_changes("Утвердить план работы отдела на год", "Утвердить план работы управления на год");
  ASSERT_THAT(changes, SizeIs(1));
  EXPECT_EQ(changes[0].before, "… план работы отдела на год");
  EXPECT_EQ(changes[0].after, "… план работы управления на год");
  EXPECT_THAT(word_changes("один и тот же", "один  и\nтот же"), IsEmpty());
}

TEST(WordChanges, AreToldOneByOneWhereTheyStandApart) {
  EXPECT_THAT(word_changes("а б в г д е ж з и к", "а Б в г д е ж з И к", 0), SizeIs(2));
}

}  // namespace
}  // namespace match
