#include "fonts/font_set.h"

#include "base/failure.h"
#include "fonts/liberation.h"

#include <gtest/gtest.h>

namespace fonts {
namespace {

TEST(FontSet, FindsTheFaceOfAStyle) {
  const FontSet fonts = liberation_serif();
  EXPECT_EQ(fonts.face("Liberation Serif", false, false).index, 0);
  EXPECT_EQ(fonts.face("Liberation Serif", true, true).index, 3);
}

TEST(FontSet, TakesTheRegularFaceWhereAStyleIsMissing) {
  std::vector<FaceFile> files;
  files.push_back(liberation("Bold", true, false));
  files.push_back(liberation("Regular", false, false));
  const FontSet fonts(std::move(files));
  EXPECT_EQ(fonts.face("Liberation Serif", false, true).index, 1);
}

TEST(FontSet, RefusesAFamilyThatWasNotGiven) {
  const FontSet fonts = liberation_serif();
  EXPECT_THROW((void)fonts.face("Times New Roman", false, false), base::Failure);
}

TEST(FontSet, RefusesWhatIsNoTrueTypeFace) {
  const base::Bytes whole = liberation("Regular", false, false).bytes;
  const std::vector<base::Bytes> wrong{"", "not a font at all", whole.substr(0, 400), "OTTO" + whole.substr(4)};
  for (const base::Bytes& bytes : wrong) {
    std::vector<FaceFile> files;
    files.push_back({"X", false, false, "fonts/x.ttf", bytes});
    try {
      const FontSet fonts(std::move(files));
      FAIL() << "accepted " << bytes.size() << " bytes";
    } catch (const base::Failure& failure) {
      EXPECT_EQ(failure.path(), "fonts/x.ttf");
    }
  }
}

// Liberation keeps the metrics of Times New Roman: 0.891 + 0.216 + 0.042 of the size a line.
TEST(FontSet, ReadsTheMetricsOfTheFace) {
  const FontSet fonts = liberation_serif();
  const FaceMetrics& m = fonts.metrics(fonts.face("Liberation Serif", false, false));
  EXPECT_EQ(m.units_per_em, 2048);
  EXPECT_EQ(m.ascent, 1825);
  EXPECT_EQ(m.descent, 443);
  EXPECT_EQ(m.line_gap, 87);
  EXPECT_NEAR(m.cap_height, 1341, 20);
  EXPECT_LT(m.underline_position, 0);
  EXPECT_GT(m.underline_thickness, 0);
  EXPECT_LT(m.x_min, 0);
  EXPECT_GT(m.y_max, m.cap_height);
  EXPECT_EQ(m.postscript_name, "LiberationSerif");
  EXPECT_EQ(m.italic_angle_milli, 0);
  EXPECT_LT(fonts.metrics({2}).italic_angle_milli, -10000);
  EXPECT_TRUE(fonts.metrics({1}).bold);
}

TEST(FontSet, KnowsWhichCodePointsAFaceShows) {
  const FontSet fonts = liberation_serif();
  EXPECT_TRUE(fonts.has_glyph({0}, U'№'));
  EXPECT_FALSE(fonts.has_glyph({0}, U'\u2011'));
}

}  // namespace
}  // namespace fonts
