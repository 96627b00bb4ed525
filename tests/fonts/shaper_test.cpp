#include "fonts/shaper.h"

#include "base/failure.h"
#include "base/utf8.h"
#include "fonts/liberation.h"

#include <gmock/gmock.h>

namespace fonts {
namespace {

class ShaperTest : public testing::Test {
 protected:
  FontSet fonts_ = liberation_serif();
  Shaper shaper_{fonts_};
  pages::FaceId regular_{0};
  pages::FaceId bold_{1};
};

TEST_F(ShaperTest, GivesOneGlyphACharacterWithItsByte) {
  const pages::ShapedWord& word = shaper_.shape(regular_, "объём");
  EXPECT_EQ(word.text, "объём");
  ASSERT_EQ(word.glyphs.size(), 5U);
  int sum = 0;
  for (std::size_t i = 0; i < word.glyphs.size(); ++i) {
    EXPECT_EQ(word.glyphs[i].cluster, 2 * i);
    EXPECT_NE(word.glyphs[i].id, 0);
    sum += word.glyphs[i].advance;
  }
  EXPECT_EQ(word.width, sum);
  EXPECT_EQ(shaper_.shape(regular_, "offices").glyphs.size(), 7U);
}

TEST_F(ShaperTest, KernsPairs) {
  const pages::ShapedWord& word = shaper_.shape(regular_, "AV");
  EXPECT_LT(word.glyphs[0].advance, word.glyphs[0].nominal);
}

TEST_F(ShaperTest, KeepsEachWordOfEachFaceOnceAtAStablePlace) {
  const pages::ShapedWord* first = &shaper_.shape(regular_, "приказ");
  for (int i = 0; i < 20000; ++i) (void)shaper_.shape(regular_, std::to_string(i));
  EXPECT_EQ(&shaper_.shape(regular_, "приказ"), first);
  const pages::ShapedWord& other = shaper_.shape(bold_, "приказ");
  EXPECT_NE(&other, first);
  EXPECT_EQ(other.face, bold_);
  EXPECT_EQ(first->text, "приказ");
}

TEST_F(ShaperTest, ShowsASoftHyphenOnlyAtTheEnd) {
  const pages::ShapedWord& part = shaper_.shape(regular_, "обра\u00ad");
  ASSERT_EQ(part.glyphs.size(), 5U);
  EXPECT_NE(part.glyphs[4].id, 0);
  EXPECT_GT(part.glyphs[4].advance, 0);
  const pages::ShapedWord& whole = shaper_.shape(regular_, "обра\u00adзования");
  EXPECT_EQ(whole.glyphs.size(), 11U);
  EXPECT_EQ(whole.width, shaper_.shape(regular_, "образования").width);
}

TEST_F(ShaperTest, ShowsNoBreakCharactersAsTheirTwins) {
  EXPECT_EQ(shaper_.shape(regular_, "\u2011").glyphs[0].id, shaper_.shape(regular_, "-").glyphs[0].id);
  EXPECT_EQ(shaper_.shape(regular_, "\u00a0").width, shaper_.shape(regular_, " ").width);
  EXPECT_FALSE(shaper_.shape(regular_, "\u2011\u00a0").lacks_glyphs);
}

TEST_F(ShaperTest, TellsThatAWordLacksGlyphs) {
  EXPECT_TRUE(shaper_.shape(regular_, "год漢字").lacks_glyphs);
  EXPECT_TRUE(shaper_.shape(regular_, "ש").lacks_glyphs) << "the face has it, but from left to right it reads wrongly";
  EXPECT_FALSE(shaper_.shape(regular_, "год").lacks_glyphs) << "another word is none the worse";
}

// The face has accents, but places them on no Cyrillic letter.
TEST_F(ShaperTest, BringsAMarkToTheMiddleOfItsLetter) {
  const pages::ShapedWord narrow = shaper_.shape(regular_, "о\u0301");
  const pages::ShapedWord wide = shaper_.shape(regular_, "ю\u0301");
  ASSERT_EQ(narrow.glyphs.size(), 2U);
  EXPECT_EQ(narrow.glyphs[1].cluster, 0U);
  EXPECT_EQ(narrow.width, shaper_.shape(regular_, "о").width);
  const auto mark = [](const pages::ShapedWord& word) { return word.glyphs[0].advance + word.glyphs[1].x_offset; };
  const int difference = shaper_.shape(regular_, "ю").width - shaper_.shape(regular_, "о").width;
  EXPECT_NEAR(mark(wide) - mark(narrow), difference / 2, 60);
}

TEST_F(ShaperTest, SetsASecondMarkAboveTheFirst) {
  const pages::ShapedWord& two = shaper_.shape(regular_, "Я\u0304\u0301");
  ASSERT_EQ(two.glyphs.size(), 3U);
  const pages::ShapedWord& alone = shaper_.shape(regular_, "Я\u0301");
  EXPECT_GT(two.glyphs[2].y_offset, alone.glyphs[1].y_offset);
}

TEST_F(ShaperTest, ShowsNothingForInvisibleCharacters) {
  const pages::ShapedWord& word = shaper_.shape(regular_, "a\u200b\ufeffb");
  EXPECT_EQ(word.width, shaper_.shape(regular_, "ab").width);
  EXPECT_FALSE(word.lacks_glyphs);
}

// Every mark the seeds use.
TEST_F(ShaperTest, HasTheMarksOfRussianOrders) {
  for (const std::string_view mark : {"«", "»", "–", "—", "№", "ё", "Ё", "§", "…", "„", "“", "°", "−", "×", "≤", "≥"})
    EXPECT_FALSE(shaper_.shape(regular_, mark).lacks_glyphs) << mark;
}

TEST_F(ShaperTest, MeasuresInTheSizeAsked) {
  EXPECT_EQ(shaper_.space_width(regular_, base::Length::pt(14)), base::Length::pt(3.5));
  const pages::ShapedWord& word = shaper_.shape(regular_, "ш");
  const base::Length one = shaper_.width(word, base::Length::pt(1000));
  EXPECT_NEAR(one.pt(), 1000.0 * word.width / 2048, 0.001);
}

TEST_F(ShaperTest, RefusesAWordItsGlyphsCannotCount) {
  EXPECT_THROW((void)shaper_.shape(regular_, std::string(70000, 'a')), base::Defect);
}

}  // namespace
}  // namespace fonts
