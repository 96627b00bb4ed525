#include "language/acts.h"

#include <gtest/gtest.h>

namespace {

TEST(Acts, StandInTheCasesThatMarksNeed) {
  EXPECT_EQ(language::act_genitive("приказ"), "приказа");
  EXPECT_EQ(language::act_dative("распоряжение"), "распоряжению");
  EXPECT_EQ(language::act_instrumental("постановление"), "постановлением");
  EXPECT_EQ(language::act_dative("меморандум"), "меморандум") << "an unknown kind stays";
}

}  // namespace
