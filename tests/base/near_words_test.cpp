#include "base/near_words.h"

#include <gtest/gtest.h>

namespace {

TEST(NearWords, ReadTheOtherLayout) {
  EXPECT_EQ(base::in_latin_layout("ешеду"), "title");
  EXPECT_EQ(base::in_latin_layout("title"), "title");
}

TEST(NearWords, NameCyrillicLettersAmongLatinOnes) {
  EXPECT_EQ(base::cyrillic_in("dаtе", "date"), "ае");
  EXPECT_EQ(base::cyrillic_in("ешеду", "title"), "ешду");
  EXPECT_EQ(base::cyrillic_in("срок", "deadline"), "");
  EXPECT_EQ(base::cyrillic_in("МУО", "МОУО"), "");
}

TEST(NearWords, FindTheGlossWhateverItsEnding) {
  const std::vector<std::string_view> glosses{"книжная", "альбомная", "по центру"};
  EXPECT_EQ(base::nearest_gloss("Альбомный лист", glosses), 1U);
  EXPECT_EQ(base::nearest_gloss("центр", glosses), 2U);
  EXPECT_EQ(base::nearest_gloss("вдоль", glosses), glosses.size());
  EXPECT_EQ(base::nearest_gloss("книжная альбомная", glosses), glosses.size()) << "two fit as well";
}

}  // namespace
