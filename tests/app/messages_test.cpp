// All findings of the program: ids that name one thing, texts in both languages with the same placeholders.

#include "app/messages.h"
#include "check/rules.h"
#include "compose/messages.h"
#include "decode/messages.h"
#include "layout/messages.h"
#include "validate/messages.h"
#include "xml/messages.h"
#include "yaml/messages.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace {

std::vector<const base::Message*> all() {
  std::vector<const base::Message*> out;
  for (const auto messages : {yaml::messages(), validate::messages(), decode::messages(), xml::messages(),
                              compose::messages(), layout::messages(), app::messages()})
    out.insert(out.end(), messages.begin(), messages.end());
  return out;
}

std::set<std::string> placeholders(std::string_view text) {
  std::set<std::string> out;
  for (std::size_t at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1))
    if (at + 2 < text.size() && text[at + 2] == '}') out.insert(std::string(text.substr(at, 3)));
  return out;
}

void expect_both(const base::Message& message) {
  EXPECT_FALSE(message.text.ru.empty() || message.text.en.empty()) << message.id;
  EXPECT_FALSE(message.hint.ru.empty() || message.hint.en.empty()) << message.id << " does not say what to do";
  EXPECT_EQ(placeholders(message.text.ru), placeholders(message.text.en)) << message.id;
  EXPECT_EQ(placeholders(message.hint.ru), placeholders(message.hint.en)) << message.id;
  EXPECT_EQ(message.basis.ru.empty(), message.basis.en.empty()) << message.id;
}

TEST(Messages, HaveIdsOfTheirOwnAndBothLanguages) {
  std::set<std::string_view> ids;
  for (const base::Message* message : all()) {
    EXPECT_TRUE(ids.insert(message->id).second) << message->id << " stands twice";
    expect_both(*message);
  }
  for (const check::Rule& rule : check::rules()) {
    EXPECT_TRUE(ids.insert(rule.id).second) << rule.id << " stands twice";
    for (const base::Message* message : rule.messages) {
      expect_both(*message);
      EXPECT_FALSE(message->basis.ru.empty()) << rule.id << " names no basis";
    }
  }
}

}  // namespace
