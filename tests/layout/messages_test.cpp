#include "layout/messages.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace layout {
namespace {

TEST(LayoutMessages, HaveIdsOfTheirOwnAndBothTexts) {
  std::set<std::string_view> ids;
  for (const base::Message* message : messages()) {
    EXPECT_TRUE(ids.insert(message->id).second) << message->id;
    EXPECT_TRUE(message->id.starts_with("LAY-"));
    for (const base::Wording& wording : {message->text, message->hint}) {
      EXPECT_FALSE(wording.ru.empty());
      EXPECT_FALSE(wording.en.empty());
      EXPECT_EQ(std::ranges::count(wording.ru, '{'), std::ranges::count(wording.en, '{')) << message->id;
    }
  }
}

}  // namespace
}  // namespace layout
