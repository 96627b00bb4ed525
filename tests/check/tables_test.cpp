// Where the rules on numbers of points, on rows and on tables point.

#include "check/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using fixtures::findings;
using fixtures::fixture;
using testing::ElementsAre;

TEST(Num002, FindsGapsReversesDeepAndSinglePoints) {
  EXPECT_THAT(findings(fixture("NUM-002", "fail")),
              ElementsAre("order.yaml:11:13 NUM-002.gap п. 4", "order.yaml:14:13 NUM-002.reverse п. 3",
                          "order.yaml:25:21 NUM-002.levels п. 3.1.1.1.1", "order.yaml:16:9 NUM-002.single п. 3",
                          "form.yaml:8:33 NUM-002.gap стр. 6.1"));
}

TEST(Num003, FindsSkippedLettersAndThoseThatNoListHas) {
  EXPECT_THAT(findings(fixture("NUM-003", "fail")),
              ElementsAre("order.yaml:10:48 NUM-003.skip п. 1", "order.yaml:15:34 NUM-003.skip п. в)",
                          "order.yaml:22:30 NUM-003.letter п. ё)", "plan.yaml:9:7 NUM-003.skip п. 1"));
}

TEST(Num004, PointsAtTheTitle) {
  EXPECT_THAT(findings(fixture("NUM-004", "fail")),
              ElementsAre("plan.yaml:6:13 NUM-004.row раздел 2", "rules.yaml:6:13 NUM-004.point раздел II"));
}

TEST(Tbl002, PointsAtTheRow) {
  EXPECT_THAT(findings(fixture("TBL-002", "fail")),
              ElementsAre("plan.yaml:6:5 TBL-002 п. 2", "plan.yaml:7:5 TBL-002 п. 3"));
}

TEST(Tbl004, PointsAtTheSecondOfTwoRows) {
  EXPECT_THAT(findings(fixture("TBL-004", "fail")), ElementsAre("plan.yaml:6:16 TBL-004 п. 2"));
}

TEST(Tbl005, IsToldOnceAColumn) {
  EXPECT_THAT(findings(fixture("TBL-005", "fail")),
              ElementsAre("plan.yaml:6:15 TBL-005.stop п. 2", "plan.yaml:6:45 TBL-005.letter п. 2"));
}

TEST(Tbl006, PointsAtTheTotal) {
  EXPECT_THAT(findings(fixture("TBL-006", "fail")),
              ElementsAre("order.yaml:17:23 TBL-006.rows п. 1", "order.yaml:21:27 TBL-006.years п. 1",
                          "order.yaml:27:23 TBL-006.rows п. 1", "order.yaml:33:23 TBL-006.rows п. 1",
                          "order.yaml:39:23 TBL-006.rows п. 1", "plan.yaml:9:36 TBL-006.rows п. 3",
                          "plan.yaml:7:36 TBL-006.years п. 1"));
}

TEST(Tbl008, PointsAtMarksAndNotesWithoutTheOther) {
  EXPECT_THAT(findings(fixture("TBL-008", "fail")),
              ElementsAre("form.yaml:5:31 TBL-008.mark стр. 2", "form.yaml:6:34 TBL-008.note примечание"));
}

TEST(Tbl003, PointsAtTheDeadlineThatIsOutOfOrder) {
  EXPECT_THAT(findings(fixture("TBL-003", "fail")), ElementsAre("plan.yaml:8:39 TBL-003 п. 2"));
}

TEST(Tbl007, FindsWhatNobodySpeaksOfAndNumbersWithoutTheirUnit) {
  EXPECT_THAT(findings(fixture("TBL-007", "fail")),
              ElementsAre("order.yaml:15:19 TBL-007.reference п. 1", "order.yaml:23:25 TBL-007.missing п. 1",
                          "order.yaml:25:26 TBL-007.mixed п. 1"));
}

TEST(Frm002, FindsTakenIdsOfTablesColumnsRowsAndBlanks) {
  EXPECT_THAT(findings(fixture("FRM-002", "fail")),
              ElementsAre("form.yaml:5:12 FRM-002 строка для записи", "form.yaml:11:9 FRM-002 графа",
                          "form.yaml:14:9 FRM-002 стр.", "form.yaml:15:5 FRM-002 заголовок таблицы"));
}

TEST(Frm003, PointsAtTheSecondQuestion) {
  EXPECT_THAT(findings(fixture("FRM-003", "fail")),
              ElementsAre("form.yaml:11:13 FRM-003 стр. 1.3", "form.yaml:14:34 FRM-003 стр."));
}

TEST(Frm004, IsToldOnceATable) {
  EXPECT_THAT(findings(fixture("FRM-004", "fail")), ElementsAre("second.yaml:7:9 FRM-004 стр."));
}

}  // namespace
