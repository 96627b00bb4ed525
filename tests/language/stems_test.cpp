#include "language/stems.h"

#include <gtest/gtest.h>

namespace {

using language::stem_of;
using language::stems_of;

TEST(Stems, AreOneForAllCasesOfAWord) {
  EXPECT_EQ(stem_of("школы"), stem_of("школами"));
  EXPECT_EQ(stem_of("образовательные"), stem_of("образовательных"));
  EXPECT_EQ(stem_of("управление"), stem_of("управлению"));
  EXPECT_NE(stem_of("министерство"), stem_of("муниципальное"));
}

TEST(Stems, AreBlindToCapitalsAndYo) {
  EXPECT_EQ(stem_of("Школы"), stem_of("школа"));
  EXPECT_EQ(stem_of("УЧЁТНЫЙ"), stem_of("учетного"));
}

TEST(Stems, OfALineAreItsWordsInOrder) {
  EXPECT_EQ(stems_of("«Школы», 5 классов"), stems_of("школа класс"));
  EXPECT_TRUE(stems_of("12 %").empty());
}

}  // namespace
