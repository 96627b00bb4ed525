#include "base/utf8.h"

#include <gtest/gtest.h>

#include <random>

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

// Texts and words of few letters, so that beginnings repeat.
TEST(Utf8, FindsWordsWhereStringViewDoes) {
  std::mt19937 random(1);  // NOLINT
  const std::u32string letters = U"аб №«. ё";
  const auto made = [&](std::size_t most) {
    std::u32string out;
    for (std::size_t length = random() % (most + 1); length > 0; --length) out += letters[random() % letters.size()];
    return base::to_utf8(out);
  };
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = made(24), words = made(4);
    const std::size_t from = random() % (text.size() + 2);
    EXPECT_EQ(base::find(text, words, from), std::string_view(text).find(words, from)) << text << "|" << words;
    EXPECT_EQ(base::contains(text, words), text.find(words) != std::string::npos) << text << "|" << words;
  }
}

}  // namespace
