#include "base/wording.h"

#include "base/failure.h"
#include "base/length.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

TEST(Wording, FillsPlaceholdersInAnyOrder) {
  const std::vector<std::string> arguments{"1620", "1680"};
  EXPECT_EQ(base::format("«{1}» вместо «{0}» {x}", arguments), "«1680» вместо «1620» {x}");
}

TEST(Wording, WithoutAnArgumentIsADefect) {
  EXPECT_THROW(base::format("{0}", std::vector<std::string>{}), base::Defect);
}

TEST(Length, IsExactForMillimetresPointsAndTwips) {
  EXPECT_EQ(base::Length::mm(12.5).emu(), 450000);
  EXPECT_EQ(base::Length::pt(14).emu(), 177800);
  EXPECT_EQ(base::Length::twips(1).emu(), 635);
  EXPECT_EQ(base::Length::pt(10).scaled(115, 100), base::Length::pt(11.5));
  EXPECT_EQ((-base::Length::pt(10)).scaled(1, 3).emu(), -42333);
}

TEST(ShortLength, IsTheSameLengthUpToTheEdgeOfPaperAndKeptThereBeyond) {
  const base::Length place = base::Length::mm(-297.3);
  EXPECT_EQ(base::Length(base::ShortLength(place)), place);
  EXPECT_EQ(base::ShortLength(place) + base::Length::pt(3), place + base::Length::pt(3));
  EXPECT_EQ(base::Length(base::ShortLength(base::Length::mm(1e6))).emu(), 2'147'483'647);
  EXPECT_EQ(base::Length(base::ShortLength(base::Length::mm(-1e6))).emu(), -2'147'483'648);
}

}  // namespace
