// The rules on abbreviations and on bodies: what each finds in its fixture, and where.

#include "check/fixtures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using fixtures::findings;
using fixtures::fixture;
using testing::UnorderedElementsAre;

TEST(Abr001, FindsWhatIsNeverExpanded) {
  EXPECT_THAT(findings(fixture("ABR-001", "fail")),
              UnorderedElementsAre("plan.yaml:5:42 ABR-001 п. 1", "plan.yaml:6:40 ABR-001 п. 2"));
}

TEST(Abr002, FindsWhatIsUsedBeforeItIsExpanded) {
  EXPECT_THAT(findings(fixture("ABR-002", "fail")), UnorderedElementsAre("plan.yaml:5:26 ABR-002 п. 1"));
}

TEST(Abr003, FindsSlipsOfDeclaredAbbreviations) {
  EXPECT_THAT(findings(fixture("ABR-003", "fail")),
              UnorderedElementsAre("plan.yaml:5:81 ABR-003 п. 1", "plan.yaml:6:37 ABR-003 п. 2"));
}

TEST(Abr003, TellsOneSlipFromAnotherBody) { EXPECT_THAT(fixtures::told("ABR-003", "others"), testing::IsEmpty()); }

TEST(Abr001, LeavesToTheAmendedActWhatIsAppendedInNewWording) {
  EXPECT_THAT(fixtures::told("ABR-001", "amending"), testing::IsEmpty());
}

TEST(Abr001, TellsNeighboursTogether) {
  EXPECT_THAT(fixtures::told("ABR-001", "chain"), UnorderedElementsAre("plan.yaml:5:27 ABR-001 п. 1"));
}

TEST(Abr002, AsksTheActItselfForNamesInFull) {
  EXPECT_THAT(fixtures::told("ABR-002", "act"), UnorderedElementsAre("order.yaml:9:22 ABR-002 пункт"));
}

TEST(Abr004, FindsTwoMeaningsAndRepetitions) {
  EXPECT_THAT(findings(fixture("ABR-004", "fail")),
              UnorderedElementsAre("plan.yaml:5:36 ABR-004.repeated п. 1",
                                   "plan.yaml:6:11 ABR-004.expansions список сокращений"));
}

TEST(Abr005, FindsWhatIsIntroducedInVain) {
  EXPECT_THAT(findings(fixture("ABR-005", "fail")), UnorderedElementsAre("plan.yaml:6:11 ABR-005 список сокращений"));
}

TEST(Abr006, FindsFullNamesThatGoOn) {
  EXPECT_THAT(findings(fixture("ABR-006", "fail")),
              UnorderedElementsAre("plan.yaml:5:39 ABR-006.full п. 1", "plan.yaml:5:109 ABR-006.both п. 1"));
}

TEST(Abr007, FindsHeadingsAndMixedCase) {
  EXPECT_THAT(findings(fixture("ABR-007", "fail")),
              UnorderedElementsAre("order.yaml:4:20 ABR-007.heading заголовок", "order.yaml:9:21 ABR-007.case п. 1"));
}

TEST(Bod001, FindsWhomTheRegisterDoesNotHave) {
  EXPECT_THAT(findings(fixture("BOD-001", "fail")), UnorderedElementsAre("plan.yaml:6:68 BOD-001 п. 2"));
}

TEST(Bod001, LeavesThoseOfOthersAndThoseIntroduced) {
  EXPECT_THAT(fixtures::told("BOD-001", "outside"), testing::IsEmpty());
}

TEST(Bod002, FindsWhoAnswersForNothing) {
  EXPECT_THAT(findings(fixture("BOD-002", "fail")), UnorderedElementsAre("bodies.yaml:5:3 BOD-002 "));
}

TEST(Bod003, FindsTwoSeparatorsInOneColumn) {
  EXPECT_THAT(findings(fixture("BOD-003", "fail")), UnorderedElementsAre("plan.yaml:6:66 BOD-003 п. 2"));
}

TEST(Bod004, FindsNearNamesSwappedInitialsAndTwoPosts) {
  EXPECT_THAT(findings(fixture("BOD-004", "fail")),
              UnorderedElementsAre("plan.yaml:6:22 BOD-004.initials п. 2", "plan.yaml:6:77 BOD-004.name п. 2",
                                   "plan.yaml:7:43 BOD-004.posts подпись"));
}

TEST(Apr007, TellsWhichVisasSawAnotherText) {
  EXPECT_THAT(findings(fixture("APR-007", "fail")),
              UnorderedElementsAre("sheet.yaml:4:89 APR-007.changed виза Б.Б. Второй",
                                   "sheet.yaml:5:93 APR-007.code виза В.В. Третий"));
}

}  // namespace
