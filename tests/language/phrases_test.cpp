#include "language/phrases.h"

#include <gtest/gtest.h>

#include <string>

namespace {

std::string found(std::string_view phrase, std::string_view line) {
  language::Phrases phrases;
  phrases.add("рабочая группа");
  const std::size_t own = phrases.add(phrase);
  for (const language::FoundPhrase& one : phrases.find(line))
    if (one.phrase == own) return std::string(line.substr(one.first, one.end - one.first));
  return {};
}

TEST(Phrases, AreFoundInAnyCaseAndNumber) {
  EXPECT_EQ(found("общеобразовательные организации", "для общеобразовательных организаций края"),
            "общеобразовательных организаций");
  EXPECT_EQ(found("управление образования", "Сайт Управления образования"), "Управления образования");
}

TEST(Phrases, KeepWhatDependsOnTheNoun) {
  EXPECT_EQ(found("управление образования", "органы управления образованием"), "");
  EXPECT_EQ(
      found("муниципальные органы, осуществляющие управление", "муниципальных органов, осуществляющих управление"),
      "муниципальных органов, осуществляющих управление");
}

TEST(Phrases, AreWholeWords) {
  EXPECT_EQ(found("план", "планёрка плана"), "плана");
  EXPECT_EQ(found("", "план"), "");
}

}  // namespace
