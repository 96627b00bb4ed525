#include "language/letters.h"

#include <gtest/gtest.h>

namespace language {
namespace {

TEST(Letters, ChangeCaseOneForOne) {
  EXPECT_EQ(capitals("приказ № 5 ёлка, school"), "ПРИКАЗ № 5 ЁЛКА, SCHOOL");
  EXPECT_EQ(lower("ПРИКАЗ Ё ѣ Ä"), "приказ ё ѣ ä");
}

TEST(Letters, KnowTheirKind) {
  EXPECT_TRUE(is_letter(U'ё'));
  EXPECT_TRUE(is_letter(U'ә'));
  EXPECT_FALSE(is_letter(U'№'));
  EXPECT_FALSE(is_letter(U'_'));
  EXPECT_TRUE(is_capital(U'Ё'));
  EXPECT_FALSE(is_capital(U'я'));
}

}  // namespace
}  // namespace language
