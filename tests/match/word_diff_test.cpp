#include "match/word_diff.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

namespace {

using match::word_stretches;

// «раз [два|три] пять».
std::string shown(std::string_view before, std::string_view after) {
  std::string out;
  for (const match::WordStretch& part : word_stretches(before, after)) {
    if (!out.empty()) out += ' ';
    out += part.changed ? "[" + part.before + "|" + part.after + "]" : part.before;
  }
  return out;
}

TEST(WordStretches, CoverBothTextsFromTheirFirstWordToTheirLast) {
  EXPECT_EQ(shown("раз два три четыре пять", "раз шесть три четыре пять"), "раз [два|шесть] три четыре пять");
  EXPECT_EQ(shown("раз", "раз"), "раз");
  EXPECT_EQ(shown("", "раз два"), "[|раз два]");
  EXPECT_EQ(shown("раз два три", "раз два"), "раз два [три|]");
  EXPECT_EQ(shown("а", "б"), "[а|б]");
}

TEST(WordStretches, PutTogetherAreTheTexts) {
  std::mt19937 random(1);  // NOLINT
  const std::vector<std::string> words{"до", "5", "июня", "2020", "года", "«МОУО»"};
  const auto made = [&] {
    std::string out;
    for (std::size_t count = random() % 12; count > 0; --count)
      out += (out.empty() ? "" : " ") + words[random() % words.size()];
    return out;
  };
  for (int i = 0; i < 2'000; ++i) {
    const std::string before = made(), after = made();
    std::string one, other;
    for (const match::WordStretch& part : word_stretches(before, after)) {
      EXPECT_EQ(part.changed, part.before != part.after);
      one += (one.empty() || part.before.empty() ? "" : " ") + part.before;
      other += (other.empty() || part.after.empty() ? "" : " ") + part.after;
    }
    EXPECT_EQ(one, before);
    EXPECT_EQ(other, after);
  }
}

}  // namespace
