#include "base/utf8.h"

#include <gtest/gtest.h>

namespace {

TEST(Utf8, FindsTheFirstBadByte) {
  EXPECT_EQ(base::find_bad_utf8("№ приказа"), std::nullopt);
  EXPECT_EQ(base::find_bad_utf8("ab\xCF\xF0"), 2U);         // CP1251
  EXPECT_EQ(base::find_bad_utf8("\xC0\x80"), 0U);           // overlong
  EXPECT_EQ(base::find_bad_utf8("a\xED\xA0\x80"), 1U);      // surrogate
  EXPECT_EQ(base::find_bad_utf8("a\xF4\x90\x80\x80"), 1U);  // beyond U+10FFFF
  EXPECT_EQ(base::find_bad_utf8("\xD0"), 0U);               // cut off
}

TEST(Utf8, RoundTripsEveryLengthOfSequence) {
  const std::u32string points = U"aя№𝄞";
  EXPECT_EQ(base::to_utf32(base::to_utf8(points)), points);
  EXPECT_EQ(base::count_code_points("aя№𝄞"), 4U);
}

}  // namespace
