#include "language/near_spellings.h"

#include "base/edit_distance.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace {

using language::near_spellings;
using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

Pairs near(const std::vector<std::string>& words) { return near_spellings(words); }

TEST(NearSpellings, AreOneSlipOfTheKeysApart) {
  EXPECT_EQ(near({"ШНОР", "ШНРО"}), (Pairs{{0, 1}})) << "two swapped";
  EXPECT_EQ(near({"ОМСУ", "ОМС"}), (Pairs{{0, 1}})) << "one left out";
  EXPECT_EQ(near({"ШППКО", "МППКО"}), (Pairs{{0, 1}})) << "another one";
  EXPECT_EQ(near({"МОУО", "РЦРО", "МОУО"}), Pairs{}) << "equal words are no pair";
  EXPECT_EQ(near({"ШПРО", "ШНОР"}), Pairs{}) << "two slips";
}

// Against every pair compared.
TEST(NearSpellings, AreThoseThatComparingAllFinds) {
  std::vector<std::string> words;
  unsigned state = 7;
  const auto random = [&state](unsigned below) {
    state = state * 1103515245U + 12345U;
    return (state >> 16U) % below;
  };
  for (int i = 0; i < 300; ++i) {
    std::string word;
    for (unsigned n = 2 + random(4); n > 0; --n) base::append_utf8(word, U'А' + random(4));
    words.push_back(word);
  }
  Pairs expected;
  for (std::size_t i = 0; i < words.size(); ++i)
    for (std::size_t j = i + 1; j < words.size(); ++j)
      if (base::edit_distance(base::to_utf32(words[i]), base::to_utf32(words[j]), 1) == 1) expected.emplace_back(i, j);
  const Pairs found = near(words);
  for (const auto& pair : found) EXPECT_TRUE(std::ranges::binary_search(expected, pair));
  // Files of one key are not compared to their end, so among words this alike a few may be missed.
  EXPECT_GT(found.size() * 2, expected.size());
}

TEST(NearSpellings, CostNoMoreThanTheirLength) {
  std::vector<std::string> words;
  for (int i = 0; i < 300; ++i)
    words.push_back("Муниципальное общеобразовательное учреждение школа № " + std::to_string(i));
  EXPECT_GT(near(words).size(), 0U);
}

}  // namespace
