#include "language/due_phrases.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace {

std::vector<std::string> found(std::string_view line) {
  std::vector<std::string> out;
  for (const language::DuePhrase& phrase : language::find_due_phrases(line))
    out.emplace_back(line.substr(phrase.first, phrase.length));
  return out;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(DuePhrases, AreFoundInRunningText) {
  EXPECT_THAT(found("представить в министерство отчёт до 5 июня 2020 года; сообщить в течение 3 рабочих дней о нём"),
              ElementsAre("до 5 июня 2020 года", "в течение 3 рабочих дней"));
  EXPECT_THAT(found("в срок до 15.09.2020 утвердить план"), ElementsAre("в срок до 15.09.2020"));
  EXPECT_THAT(found("направлять сведения ежеквартально, не реже 1 раза в месяц"),
              ElementsAre("ежеквартально", "не реже 1 раза в месяц"));
  EXPECT_THAT(found("до 10 числа месяца, следующего за отчетным кварталом, направлять отчёт"),
              ElementsAre("до 10 числа месяца, следующего за отчетным кварталом"));
  EXPECT_THAT(found("постоянно обновлять сведения на сайте"), ElementsAre("постоянно"));
  EXPECT_THAT(found("в месячный срок со дня издания приказа"), ElementsAre("в месячный срок со дня издания приказа"));
}

TEST(DuePhrases, AreNotSeenWhereNothingIsDue) {
  for (const char* line :
       {"детям до 18 лет", "с 1 января 2020 года вступает в силу", "в Пермском крае до города Кизела",
        "к приказу от 5 июня 2020 года № 12", "не менее 5 школ", "в 2020 году", "до особого распоряжения"})
    EXPECT_THAT(found(line), IsEmpty()) << line;
}

TEST(DuePhrases, AreFoundInLinearTime) {
  std::string line;
  for (int i = 0; i < 20000; ++i) line += "до в течение не к ";
  EXPECT_THAT(found(line), IsEmpty());
}

}  // namespace
