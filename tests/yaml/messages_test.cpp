#include "yaml/messages.h"

#include <gtest/gtest.h>

#include <set>

namespace {

std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> found;
  for (std::size_t at = 0; at + 2 < text.size(); ++at)
    if (text[at] == '{' && text[at + 2] == '}' && text[at + 1] >= '0' && text[at + 1] <= '9')
      found.emplace(text.substr(at, 3));
  return found;
}

TEST(YamlMessages, HaveUniqueIdsBothTextsAndTheSamePlaceholders) {
  std::set<std::string_view> ids;
  for (const base::Message* message : yaml::messages()) {
    EXPECT_TRUE(ids.insert(message->id).second) << message->id;
    EXPECT_FALSE(message->text.ru.empty() || message->text.en.empty()) << message->id;
    EXPECT_FALSE(message->hint.ru.empty() || message->hint.en.empty()) << message->id;
    EXPECT_EQ(placeholders(message->text.ru), placeholders(message->text.en)) << message->id;
    EXPECT_EQ(placeholders(message->hint.ru), placeholders(message->hint.en)) << message->id;
  }
}

}  // namespace
