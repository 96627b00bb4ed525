// Rules on approval sheets.

#include "check/fixtures.h"

#include <gmock/gmock.h>

namespace {

using fixtures::found;
using testing::ElementsAre;

TEST(Apr001, FindsConclusionsOutsideTheListAndMendsOne) {
  const fixtures::Checked checked = fixtures::check(fixtures::fixture("APR-001", "fail"));
  EXPECT_THAT(checked.found,
              ElementsAre("sheet.yaml:4:50 APR-001 виза Б.Б. Второй", "sheet.yaml:5:54 APR-001 виза В.В. Третий"));
  ASSERT_EQ(checked.fixes.size(), 1U);
  EXPECT_EQ(checked.fixes.front().old, "согласно");
  EXPECT_EQ(checked.fixes.front().words, "согласовано");
}

TEST(Apr002, CountsTheVisasWithoutADateOnceASheet) {
  EXPECT_THAT(found("APR-002", "fail"), ElementsAre("sheet.yaml:5:5 APR-002 виза В.В. Третий"));
}

TEST(Apr003, FindsOnePersonTwiceAndTheSignatory) {
  EXPECT_THAT(found("APR-003", "fail"), ElementsAre("sheet.yaml:5:25 APR-003.twice виза Б.Б. Второй",
                                                    "sheet.yaml:6:29 APR-003.namesake виза Б.Б. Второй",
                                                    "sheet.yaml:7:27 APR-003.signatory виза А.А. Первый"));
}

TEST(Apr004, MissesALawyerAndADrafter) {
  EXPECT_THAT(found("APR-004", "fail"), ElementsAre("sheet.yaml:1:1 APR-004.lawyer лист согласования",
                                                    "sheet.yaml:1:1 APR-004.drafter лист согласования"));
}

TEST(Apr005, ComparesDaysOfVisasWithTheActAndWithEachOther) {
  EXPECT_THAT(found("APR-005", "fail"), ElementsAre("sheet.yaml:5:46 APR-005.late виза Б.Б. Второй",
                                                    "sheet.yaml:6:72 APR-005.early виза В.В. Третий",
                                                    "sheet.yaml:7:76 APR-005.returned виза Г.Г. Четвёртый"));
}

TEST(Apr006, FindsRemarksThatAreNotThereAndOnesWithoutAnswer) {
  EXPECT_THAT(found("APR-006", "fail"), ElementsAre("sheet.yaml:4:51 APR-006.none виза Б.Б. Второй",
                                                    "sheet.yaml:5:118 APR-006.unanswered виза В.В. Третий"));
}

}  // namespace
