// A word that its face does not show, parted among the faces that do.

#include "fonts/liberation.h"
#include "fonts/shaper.h"

#include <gmock/gmock.h>

namespace fonts {
namespace {

using testing::ElementsAre;

FaceFile file(const std::string& family, const std::string& path) {
  const std::string whole = "/usr/share/fonts/truetype/" + path;
  return {family, false, false, whole, base::read_file(whole, base::limits::file_bytes)};
}

// PT Serif has ₽ and no macron, Liberation Serif the other way round, DejaVu Sans both and many signs.
FontSet three_families() {
  std::vector<FaceFile> files;
  files.push_back(file("PT Serif", "paratype/PTF55F.ttf"));
  files.push_back(liberation("Regular", false, false));
  files.push_back(liberation("Bold", true, false));
  files.push_back(file("DejaVu Sans", "dejavu/DejaVuSans.ttf"));
  return FontSet(std::move(files));
}

class SubstitutionTest : public testing::Test {
 protected:
  struct Part {
    std::string text;
    int face;  // -1: a box
    friend bool operator==(const Part&, const Part&) = default;
    friend void PrintTo(const Part& part, std::ostream* out) { *out << part.text << '/' << part.face; }
  };

  std::vector<Part> parts(pages::FaceId face, std::string_view text) {
    const pages::ShapedWord& word = shaper_.shape(face, text);
    EXPECT_TRUE(word.lacks_glyphs) << text;
    std::vector<Part> out;
    for (const pages::ShapedWord* part : shaper_.parts(word)) {
      for (const pages::Glyph& glyph : part->glyphs) EXPECT_NE(glyph.id, 0) << part->text;
      out.push_back({part->text, part->boxed ? -1 : part->face.index});
    }
    return out;
  }

  FontSet fonts_ = three_families();
  Shaper shaper_{fonts_};
  pages::FaceId pt_{0}, liberation_{1};
};

TEST_F(SubstitutionTest, TakesASignAloneFromTheNextFace) {
  EXPECT_THAT(parts(liberation_, "5000₽/кг"), ElementsAre(Part{"5000", 1}, Part{"₽", 0}, Part{"/кг", 1}));
  EXPECT_THAT(parts(liberation_, "✓"), ElementsAre(Part{"✓", 3}));
}

TEST_F(SubstitutionTest, KeepsTheLettersOfAWordInOneFace) {
  EXPECT_THAT(parts(pt_, "«Ны\u0304са»"), ElementsAre(Part{"«", 0}, Part{"Ны\u0304са", 1}, Part{"»", 0}));
}

TEST_F(SubstitutionTest, AsksTheStyleOfTheFamilyFirst) {
  const auto order = fonts_.substitutes({2});
  EXPECT_THAT(std::vector<pages::FaceId>(order.begin(), order.end()),
              ElementsAre(pages::FaceId{0}, pages::FaceId{3}, pages::FaceId{1}));
}

TEST_F(SubstitutionTest, BoxesACharacterThatNoFaceHasAndNothingBeside) {
  EXPECT_THAT(parts(pt_, "год漢字,"), ElementsAre(Part{"год", 0}, Part{"漢", -1}, Part{"字", -1}, Part{",", 0}));
}

TEST_F(SubstitutionTest, BoxesTheMarkThatNoFaceHasNotItsLetter) {
  EXPECT_THAT(parts(pt_, "ы\U0001D165"), ElementsAre(Part{"ы", 0}, Part{"\U0001D165", -1}));
}

TEST_F(SubstitutionTest, BoxesLettersFromRightToLeftThoughAFaceHasThem) {
  EXPECT_THAT(parts(liberation_, "и-של"), ElementsAre(Part{"и-", 1}, Part{"ש", -1}, Part{"ל", -1}));
}

TEST_F(SubstitutionTest, MeasuresAWordByItsParts) {
  const base::Length size = base::Length::pt(14);
  EXPECT_EQ(shaper_.shown_width(liberation_, "5₽", size),
            shaper_.width(shaper_.shape(liberation_, "5"), size) + shaper_.width(shaper_.shape(pt_, "₽"), size));
}

TEST_F(SubstitutionTest, IsForgottenWithTheWords) {
  EXPECT_EQ(parts(liberation_, "₽").size(), 1U);
  for (int i = 0; i < 9000; ++i) (void)shaper_.shape(pt_, std::to_string(i));
  EXPECT_TRUE(shaper_.forget_if_many());
  EXPECT_EQ(parts(liberation_, "₽漢").size(), 2U);
}

}  // namespace
}  // namespace fonts
