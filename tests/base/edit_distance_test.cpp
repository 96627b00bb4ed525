#include "base/edit_distance.h"

#include <gtest/gtest.h>

namespace {

using base::edit_distance;

TEST(EditDistance, CountsWhatASlipOfTheFingerDoes) {
  EXPECT_EQ(edit_distance(U"срок", U"срок", 3), 0U);
  EXPECT_EQ(edit_distance(U"сок", U"срок", 3), 1U);
  EXPECT_EQ(edit_distance(U"сроки", U"срок", 3), 1U);
  EXPECT_EQ(edit_distance(U"срог", U"срок", 3), 1U);
  EXPECT_EQ(edit_distance(U"сорк", U"срок", 3), 1U) << "neighbours swapped are one slip";
  EXPECT_EQ(edit_distance(U"", U"срок", 9), 4U);
}

TEST(EditDistance, NeedNotCountBeyondTheLimit) {
  EXPECT_GT(edit_distance(U"мероприятие", U"м", 2), 2U);
  EXPECT_GT(edit_distance(U"план", U"срок", 1), 1U);
}

}  // namespace
