#include "forms/rectangles.h"

#include <gmock/gmock.h>

namespace {

using sheets::Position;
using sheets::Range;
using ::testing::ElementsAre;

TEST(Rectangles, JoinRowsOfOneWidth) {
  const std::vector<Position> cells{{0, 1}, {0, 2}, {1, 1}, {1, 2}, {2, 1}, {2, 2}};
  EXPECT_THAT(forms::rectangles(cells), ElementsAre(Range{{0, 1}, {2, 2}}));
}

TEST(Rectangles, StopAtAGapAndAtAnotherWidth) {
  const std::vector<Position> cells{{0, 1}, {0, 2}, {0, 4}, {1, 1}, {3, 1}, {3, 2}, {4, 1}, {4, 2}};
  EXPECT_THAT(forms::rectangles(cells),
              ElementsAre(Range{{0, 1}, {0, 2}}, Range{{0, 4}, {0, 4}}, Range{{1, 1}, {1, 1}}, Range{{3, 1}, {4, 2}}));
}

TEST(Rectangles, OfNothingAreNone) { EXPECT_TRUE(forms::rectangles({}).empty()); }

}  // namespace
