#include "base/severity.h"

#include <gtest/gtest.h>

namespace {

using base::selects;
using base::Severity;

TEST(Selectors, NameARuleWithAllItsMessagesOrOneOfThem) {
  EXPECT_TRUE(selects("PKG-003", "PKG-003"));
  EXPECT_TRUE(selects("PKG-003", "PKG-003.order"));
  EXPECT_TRUE(selects("PKG-003.order", "PKG-003.order"));
  EXPECT_FALSE(selects("PKG-003.order", "PKG-003.uncited"));
  EXPECT_FALSE(selects("PKG-003.order", "PKG-003"));
  EXPECT_FALSE(selects("PKG-00", "PKG-003"));
  EXPECT_FALSE(selects("", "PKG-003"));
}

TEST(Severities, AreSetForARuleAndOtherwiseForOneOfItsMessages) {
  base::Severities severities;
  severities.set("PKG-003", Severity::note);
  severities.set("PKG-003.uncited", Severity::error);
  EXPECT_EQ(severities.of("PKG-003.order", Severity::warning), Severity::note);
  EXPECT_EQ(severities.of("PKG-003.uncited", Severity::warning), Severity::error);
  EXPECT_EQ(severities.of("PKG-001", Severity::warning), Severity::warning);
}

TEST(Severities, SetAgainCountAsSetLast) {
  base::Severities severities;
  severities.set("PKG-003", Severity::note);
  severities.set("PKG-003", Severity::error);
  EXPECT_EQ(severities.of("PKG-003", Severity::warning), Severity::error);
}

}  // namespace
