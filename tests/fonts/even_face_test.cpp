#include "fonts/even_face.h"

#include "fonts/shaper.h"

#include <gtest/gtest.h>

namespace fonts {
namespace {

TEST(EvenFace, GivesEveryCharacterHalfAnEm) {
  const FontSet set = even_face();
  Shaper shaper(set);
  const pages::FaceId face = set.face("Even", true, false);
  const base::Length size = base::Length::pt(10);
  for (const std::string_view letter : {"i", "Щ", "№", "–", "\u2011"})
    EXPECT_EQ(shaper.width(shaper.shape(face, letter), size), base::Length::pt(5)) << letter;
  EXPECT_EQ(shaper.space_width(face, size), base::Length::pt(5));
  const FaceMetrics& metrics = set.metrics(face);
  EXPECT_EQ(metrics.ascent + metrics.descent + metrics.line_gap, metrics.units_per_em);
  EXPECT_TRUE(shaper.shape(face, "漢").lacks_glyphs);
}

}  // namespace
}  // namespace fonts
