#include "yaml/messages.h"

#include "base/limits.h"
#include "yaml/parser_errors.h"
#include "yaml/reading.h"

#include <gmock/gmock.h>
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

// Before the parser we look for what people do wrong; what it still refuses has a sentence of ours too.
TEST(YamlMessages, StandForTheSentencesOfTheParser) {
  const auto id = [](std::string_view sentence) { return yaml::message_for(sentence).id; };
  EXPECT_EQ(id("illegal flow end"), "YML-061");
  EXPECT_EQ(id("illegal map value"), "YML-065");
  EXPECT_EQ(id("illegal block entry"), "YML-066");
  EXPECT_EQ(id("unknown token"), "YML-068");
  EXPECT_EQ(id("illegal document indicator in scalar"), "YML-069");
  EXPECT_EQ(id("unexpected character in block scalar"), "YML-071");
  EXPECT_EQ(id("something new"), "YML-072");
}

TEST(YamlMessages, RefuseKeysThatAreNoWords) {
  EXPECT_THAT(reading::read("\"\": б\n").findings(), testing::ElementsAre("1:1 YML-031"));
  EXPECT_THAT(reading::read("? а\n").findings(), testing::ElementsAre("1:1 YML-067"));
}

TEST(YamlMessages, RefuseAFileBeyondTheLimit) {
  EXPECT_THAT(reading::read(std::string(base::limits::file_bytes + 1, 'x')).findings(),
              testing::ElementsAre("1:1 YML-001"));
}

}  // namespace
