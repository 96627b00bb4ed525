#include "blocks/grid.h"

#include <gtest/gtest.h>

namespace {

TEST(Grid, PutsCellsIntoFreeColumns) {
  blocks::Grid grid(3);
  EXPECT_EQ(grid.put(1, 2).first, 0U);
  EXPECT_EQ(grid.put(9, 1).end, 3U);
  EXPECT_EQ(grid.put(1, 1).columns(), 0U);
  grid.end_row();
  EXPECT_EQ(grid.put(1, 1).first, 1U) << "the first column is taken from above";
}

TEST(Grid, EndsACellBeforeTheOneFromAbove) {
  blocks::Grid grid(3);
  grid.put(1, 1);
  grid.put(1, 2);
  grid.end_row();
  EXPECT_EQ(grid.put(2, 1).end, 1U);
  EXPECT_EQ(grid.put(2, 1).first, 2U);
}

TEST(Grid, KnowsARowThatIsCoveredWhole) {
  blocks::Grid grid(2);
  grid.put(1, 3);
  grid.put(1, 2);
  grid.end_row();
  EXPECT_TRUE(grid.is_covered());
  grid.end_row();
  EXPECT_FALSE(grid.is_covered());
}

}  // namespace
