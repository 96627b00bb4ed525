// The rules of deadlines: where each finds what, and what it leaves alone.

#include "check/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using Findings = std::vector<std::string>;
using fixtures::found;

TEST(Dl001, FindsReversedYearsAndDays) {
  EXPECT_EQ(found("DL-001", "fail"), (Findings{"plan.yaml:7:40 DL-001 п. 1", "plan.yaml:8:41 DL-001 п. 2"}));
}

TEST(Dl002, IsAnErrorOfAPointAndAWarningOfARow) {
  EXPECT_EQ(found("DL-002", "fail"),
            (Findings{"order.yaml:11:15 DL-002.point п. 1", "order.yaml:13:54 DL-002.point п. 2",
                      "plan.yaml:7:40 DL-002.row п. 1", "plan.yaml:8:41 DL-002.row п. 2"}));
}

TEST(Dl002, LeavesADayWithoutAYearInAnAcademicYear) { EXPECT_EQ(fixtures::told("DL-002", "academic"), Findings{}); }

TEST(Dl002, LeavesAPlanInNewWording) {
  EXPECT_EQ(fixtures::told("DL-002", "amending"), Findings{});
  EXPECT_EQ(fixtures::told("DL-003", "../DL-002/amending"), Findings{});
}

TEST(Dl003, NotesWhatBeginsBeforeTheActOnceADocument) {
  EXPECT_EQ(found("DL-003", "fail"), Findings{"plan.yaml:7:40 DL-003 п. 1"});
}

TEST(Dl004, FindsWhatLiesOutsideThePeriod) {
  EXPECT_EQ(found("DL-004", "fail"), (Findings{"plan.yaml:7:40 DL-004 п. 1", "plan.yaml:8:41 DL-004 п. 2"}));
}

TEST(Dl004, LeavesCoarseSpansAndReportsOfThePeriod) { EXPECT_EQ(fixtures::told("DL-004", "edges"), Findings{}); }

TEST(Dl005, WarnsOfEachRowOfSeveralYearsAndNotesOneYearOnce) {
  EXPECT_EQ(found("DL-005", "fail"),
            (Findings{"plan.yaml:7:40 DL-005.several п. 1", "plan.yaml:8:41 DL-005.several п. 2",
                      "year.yaml:7:40 DL-005.one п. 1"}));
}

TEST(Dl006, TellsBothReadings) {
  EXPECT_EQ(found("DL-006", "fail"),
            (Findings{"plan.yaml:6:40 DL-006.ambiguous п. 1", "plan.yaml:7:41 DL-006.ambiguous п. 2",
                      "plan.yaml:8:40 DL-006.short_year п. 3", "plan.yaml:9:41 DL-006.ambiguous п. 4"}));
}

TEST(Dl007, AsksForCommonWords) {
  EXPECT_EQ(found("DL-007", "fail"),
            (Findings{"plan.yaml:6:40 DL-007.unknown п. 1", "plan.yaml:7:41 DL-007.partly п. 2"}));
}

TEST(Dl007, WarnsOfNoPhraseThatSaysWhen) {
  for (const std::string& finding : fixtures::told("DL-007", "phrases"))
    EXPECT_THAT(finding, testing::HasSubstr(".partly"));
}

TEST(Dl008, FindsPlansThatNobodyNames) {
  EXPECT_EQ(found("DL-008", "fail"), (Findings{"plan.yaml:6:40 DL-008 п. 1", "plan.yaml:7:41 DL-008 п. 2"}));
}

TEST(Dl009, NotesAPlanWhoseRowsAreMostlyOpen) {
  EXPECT_EQ(found("DL-009", "fail"), Findings{"plan.yaml:6:40 DL-009 сроки"});
}

TEST(Dl010, ComparesAPointWithItsRow) { EXPECT_EQ(found("DL-010", "fail"), Findings{"order.yaml:11:15 DL-010 п. 1"}); }

TEST(Dl013, FindsImpossibleDaysAndWrongWeekdays) {
  EXPECT_EQ(found("DL-013", "fail"),
            (Findings{"order.yaml:10:39 DL-013.day п. 1", "order.yaml:11:32 DL-013.weekday п. 2"}));
}

TEST(Dl011, PointsAtTheFollowUp) { EXPECT_EQ(found("DL-011", "fail"), Findings{"plan.yaml:8:39 DL-011 п. 2"}); }

TEST(Dl012, KnowsWeekendsAndTheDaysOfTheCalendar) {
  EXPECT_EQ(found("DL-012", "fail"),
            (Findings{"order.yaml:12:15 DL-012 п. 2", "plan.yaml:8:42 DL-012 п. 3", "plan.yaml:9:38 DL-012 п. 4"}));
}

}  // namespace
