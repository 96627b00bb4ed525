#include "language/same_words.h"

#include <gmock/gmock.h>

namespace language {
namespace {

TEST(PlainWords, AreWordsAndNumbersWithoutSigns) {
  EXPECT_THAT(plain_words_of("«Отчёт» за 2020–2024 гг., №7"),
              testing::ElementsAre("отчет", "за", "2020", "2024", "год", "7"));
  EXPECT_THAT(plain_words_of(""), testing::IsEmpty());
}

TEST(SameButEnding, HoldsForFormsOfOneWord) {
  for (const auto& [one, other] :
       std::initializer_list<std::pair<const char*, const char*>>{{"план", "плана"},
                                                                  {"дорожную", "дорожная"},
                                                                  {"перечень", "перечня"},
                                                                  {"порядок", "порядка"},
                                                                  {"положение", "положении"},
                                                                  {"правила", "правил"},
                                                                  {"статья", "статей"},
                                                                  {"и", "и"},
                                                                  {"индивидуальное", "индивидуального"},
                                                                  {"годовой", "годового"},
                                                                  {"домашней", "домашнего"},
                                                                  {"мероприятия", "мероприятий"}})
    EXPECT_TRUE(same_but_ending(one, other)) << one << " " << other;
  for (const auto& [one, other] : std::initializer_list<std::pair<const char*, const char*>>{
           {"отбора", "выбора"}, {"область", "областной"}, {"2020", "2021"}, {"о", "об"}, {"план", "планирование"}})
    EXPECT_FALSE(same_but_ending(one, other)) << one << " " << other;
}

TEST(SharedWords, CountsWhatStandsInOneOrder) {
  EXPECT_EQ(shared_words({"план", "работы", "школ"}, {"плана", "школы"}), 2U);
  EXPECT_EQ(shared_words({}, {"план"}), 0U);
  EXPECT_TRUE(same_words({"план", "работы"}, {"плана", "работ"}));
  EXPECT_FALSE(same_words({"план"}, {"план", "работы"}));
}

}  // namespace
}  // namespace language
