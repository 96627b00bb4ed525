#include "fonts/subset.h"

#include "fonts/liberation.h"
#include "fonts/shaper.h"

#include <gmock/gmock.h>

#include <array>

namespace fonts {
namespace {

TEST(Subset, KeepsGlyphIdsAndPartsOfComposites) {
  const FontSet fonts = liberation_serif();
  Shaper shaper(fonts);
  const std::array wanted{shaper.shape({0}, "ё").glyphs[0].id, shaper.shape({0}, "ш").glyphs[0].id};
  const Subset cut = subset(fonts, {0}, wanted);
  EXPECT_THAT(cut.glyphs, testing::IsSupersetOf({wanted[0], wanted[1], std::uint16_t{0}}));
  EXPECT_TRUE(std::ranges::is_sorted(cut.glyphs));
  EXPECT_LT(cut.glyphs.size(), 10U);
  EXPECT_LT(cut.bytes.size(), 20000U);
}

TEST(Subset, HoldsOnlyTheTablesPdfReads) {
  const FontSet fonts = liberation_serif();
  const Subset cut = subset(fonts, {0}, std::array<std::uint16_t, 2>{36, 37});
  EXPECT_EQ(cut.bytes.find("GPOS"), std::string::npos);
  EXPECT_EQ(cut.bytes.find("cmap"), std::string::npos);
  EXPECT_NE(cut.bytes.find("glyf"), std::string::npos);
}

TEST(Subset, IsTheSameForTheSameGlyphs) {
  const FontSet fonts = liberation_serif();
  const std::array<std::uint16_t, 3> glyphs{36, 80, 900};
  EXPECT_EQ(subset(fonts, {1}, glyphs).bytes, subset(fonts, {1}, glyphs).bytes);
}

}  // namespace
}  // namespace fonts
