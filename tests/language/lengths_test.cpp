#include "language/lengths.h"

#include <gtest/gtest.h>

namespace {

using base::Length;
using language::parse_length;

TEST(Lengths, ReadBothUnitsInBothLetters) {
  EXPECT_EQ(parse_length("12,5 мм"), Length::mm(12.5));
  EXPECT_EQ(parse_length("12.5mm"), Length::mm(12.5));
  EXPECT_EQ(parse_length("-3 пт"), Length::pt(-3));
  EXPECT_EQ(parse_length("3 см"), std::nullopt);
}

// A width goes into templates in points: what is allowed in one unit must be so in the other.
TEST(Lengths, EndAtTenMetresInEitherUnit) {
  EXPECT_EQ(parse_length("9999 мм"), Length::mm(9999));
  EXPECT_EQ(parse_length("28343.6220 pt"), Length::pt(28343.622));
  EXPECT_EQ(parse_length("10000 мм"), std::nullopt);
  EXPECT_EQ(parse_length("28347 pt"), std::nullopt);
}

}  // namespace
