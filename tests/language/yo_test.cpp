#include "language/yo.h"

#include <gtest/gtest.h>

namespace language {
namespace {

bool same_word(std::string_view one, std::string_view other) {
  const auto first = find_yo_word(one), second = find_yo_word(other);
  return first && second && first->key == second->key && first->yo != second->yo;
}

TEST(YoWords, AreToldInTheirForms) {
  EXPECT_TRUE(same_word("утверждённого", "утвержденной"));
  EXPECT_TRUE(same_word("Отчёт", "отчета"));
  EXPECT_TRUE(same_word("ещё", "еще"));
}

TEST(YoWords, AreNotOtherWords) {
  EXPECT_FALSE(same_word("утверждён", "утверждена"));
  EXPECT_FALSE(same_word("утверждён", "утверждение"));
  EXPECT_FALSE(same_word("определённый", "определение"));
  EXPECT_FALSE(same_word("всё", "все"));
  EXPECT_FALSE(same_word("совершённый", "совершенные"));
  EXPECT_FALSE(same_word("учёт", "учебный"));
  EXPECT_FALSE(find_yo_word("школа"));
}

}  // namespace
}  // namespace language
