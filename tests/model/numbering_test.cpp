#include "model/numbering.h"

#include "base/failure.h"

#include <gtest/gtest.h>

namespace {

using model::PointNumber;

TEST(PointNumber, IsTheSameWithAndWithoutAStop) {
  EXPECT_EQ(PointNumber::find("2.1."), PointNumber::find("2.1"));
  EXPECT_EQ(PointNumber::find("17)"), PointNumber::find("17"));
}

TEST(PointNumber, KeepsTenApartFromOne) {
  EXPECT_NE(PointNumber::find("1.10"), PointNumber::find("1.1"));
  EXPECT_LT(*PointNumber::find("1.9"), *PointNumber::find("1.10"));
}

TEST(PointNumber, IsNotMadeOfOtherWords) {
  for (const char* words : {"", ".", "а)", "1.а", "-1", "1..2", "1 2", "99999999999999999999"})
    EXPECT_FALSE(PointNumber::find(words)) << words;
  EXPECT_THROW(PointNumber({}), base::Defect);
}

}  // namespace
