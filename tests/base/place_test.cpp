#include "base/place.h"

#include <gtest/gtest.h>

namespace {

using base::Place;

TEST(Place, CountsLinesAndCodePointsFromOne) {
  const std::string text = "ключ: а\r\nб: в\n";
  EXPECT_EQ(base::place_of_byte(text, 0), (Place{1, 1}));
  EXPECT_EQ(base::place_of_byte(text, text.find("а")), (Place{1, 7}));
  EXPECT_EQ(base::place_of_byte(text, text.find("в")), (Place{2, 4}));
  EXPECT_EQ(base::place_of_byte(text, 9999), (Place{3, 1}));
}

TEST(Place, AByteOrderMarkIsNoColumn) {
  EXPECT_EQ(base::place_of_byte("\xEF\xBB\xBFключ", 3), (Place{1, 1}));
  EXPECT_EQ(base::place_of_byte("\xEF\xBB\xBFключ", 0), (Place{1, 1}));
  EXPECT_EQ(base::place_of_byte("\xEF\xBB\xBFключ", 5), (Place{1, 2}));
}

TEST(Place, GoesOnFromWhereItStood) {
  EXPECT_EQ(base::place_after({3, 5}, "аб"), (Place{3, 7}));
  EXPECT_EQ(base::place_after({3, 5}, "аб\nв"), (Place{4, 2}));
}

}  // namespace
