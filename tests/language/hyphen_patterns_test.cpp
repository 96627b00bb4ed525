// Our reading of the patterns against libhyphen's, word for word.

#include "language/hyphen_patterns.h"

#include "base/files.h"
#include "base/limits.h"
#include "base/utf8.h"

#include <gtest/gtest.h>
#include <hyphen.h>

#include <array>
#include <filesystem>
#include <set>
#include <string>

namespace language {
namespace {

constexpr const char* dictionary_path = "/usr/share/hyphen/hyph_ru_RU.dic";
constexpr std::u32string_view alphabet = U"абвгдежзийклмнопрстуфхцчшщъыьэюяё";

std::string koi8(std::u32string_view word) {
  constexpr std::u32string_view order = U"юабцдефгхийклмнопярстужвьызшэщчъ";
  std::string out;
  for (const char32_t c : word)
    out += c == U'ё' ? static_cast<char>(static_cast<unsigned char>(0xA3))
                     : static_cast<char>(static_cast<unsigned char>(0xC0 + order.find(c)));
  return out;
}

// The runs of Russian letters of the five seeds, made small.
std::set<std::u32string> words_of_seeds() {
  std::set<std::u32string> out;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(PRIKAZ_SOURCE_DIR) + "/tests/seeds")) {
    std::u32string word;
    for (char32_t c : base::to_utf32(base::read_file(entry.path(), base::limits::file_bytes))) {
      if (c >= U'А' && c <= U'Я') c += U'а' - U'А';
      if (alphabet.find(c) != std::u32string_view::npos && word.size() < 90)
        word += c;
      else if (!word.empty())
        out.insert(std::exchange(word, {}));
    }
  }
  return out;
}

std::set<std::u32string> made_words() {
  std::set<std::u32string> out;
  std::uint32_t state = 1;
  for (int i = 0; i < 20'000; ++i) {
    std::u32string word;
    const std::size_t length = 1 + static_cast<std::size_t>(i % 30);
    for (std::size_t at = 0; at < length; ++at) {
      state = state * 1664525U + 1013904223U;
      word += alphabet[(state >> 16U) % alphabet.size()];
    }
    out.insert(word);
  }
  return out;
}

class HyphenJudge : public testing::Test {
 protected:
  HyphenJudge()
      : theirs_(hnj_hyphen_load(dictionary_path)),
        ours_(HyphenPatterns::find(base::read_file(dictionary_path, base::limits::file_bytes))) {}
  ~HyphenJudge() override { hnj_hyphen_free(theirs_); }

  // Where a hyphen may stand, by the number of letters before it, beyond the two at either end that libhyphen keeps.
  [[nodiscard]] std::string theirs(const std::string& word) const {
    std::array<char, 128> marks{};
    char** replacements = nullptr;
    int* positions = nullptr;
    int* cuts = nullptr;
    EXPECT_EQ(hnj_hyphen_hyphenate2(theirs_, word.c_str(), static_cast<int>(word.size()), marks.data(), nullptr,
                                    &replacements, &positions, &cuts),
              0);
    return shown(word, marks);
  }
  [[nodiscard]] std::string ours(const std::string& word) const {
    std::array<char, 128> after{};
    ours_->number(word, after);
    return shown(word, after);
  }

  HyphenDict* theirs_;
  std::optional<HyphenPatterns> ours_;

 private:
  static std::string shown(const std::string& word, const std::array<char, 128>& numbers) {
    std::string out;
    for (std::size_t before = 2; before + 2 <= word.size(); ++before)
      if ((numbers[before - 1] & 1) != 0) out += std::to_string(before) + " ";
    return out;
  }
};

TEST_F(HyphenJudge, FindsTheSamePlacesInEveryWordOfTheSeeds) {
  ASSERT_TRUE(ours_);
  const auto words = words_of_seeds();
  EXPECT_GT(words.size(), 1000U);
  std::size_t divided = 0;
  for (const std::u32string& word : words) {
    EXPECT_EQ(ours(koi8(word)), theirs(koi8(word))) << base::to_utf8(word);
    divided += ours(koi8(word)).empty() ? 0 : 1;
  }
  EXPECT_GT(divided, words.size() / 2);
}

TEST_F(HyphenJudge, FindsTheSamePlacesInLettersWithoutSense) {
  ASSERT_TRUE(ours_);
  for (const std::u32string& word : made_words())
    EXPECT_EQ(ours(koi8(word)), theirs(koi8(word))) << base::to_utf8(word);
}

TEST(HyphenPatterns, RefuseWhatIsNoDictionaryOfRussian) {
  EXPECT_FALSE(HyphenPatterns::find(""));
  EXPECT_FALSE(HyphenPatterns::find("UTF-8\n.аб1р\n"));
}

TEST(HyphenPatterns, PassOverLinesThatAreNoPatterns) {
  const auto patterns = HyphenPatterns::find(
      "KOI8-R\n% comment\nLEFTHYPHENMIN 2\n\n1\n\xC1"
      "1\xC2\n");
  ASSERT_TRUE(patterns);
  std::array<char, 3> after{};
  patterns->number("\xC1\xC2\xC2", after);
  EXPECT_EQ(std::string(after.data(), 3), "100");
}

}  // namespace
}  // namespace language
