#include "language/old_wordings.h"

#include <gmock/gmock.h>

#include <string>

namespace language {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> old_words(std::string_view line) {
  std::vector<std::string> out;
  for (const OldWording& one : find_old_wordings(line)) out.emplace_back(line.substr(one.first, one.end - one.first));
  return out;
}

TEST(OldWordings, AreWhatGoesNotWhatComes) {
  EXPECT_THAT(old_words("В пункте 1 слова «до 31 июня» заменить словами «до 30 июня»."), ElementsAre("до 31 июня"));
  EXPECT_THAT(old_words("слова «А» исключить; слово «Б» заменить словом «В»"), ElementsAre("А", "Б"));
  EXPECT_THAT(old_words("после слов «в области» дополнить словами «и крае»"), ElementsAre("в области"));
  EXPECT_THAT(old_words("вместо опечатки «31 ноября» следует читать «30 ноября»"), ElementsAre("31 ноября"));
  EXPECT_THAT(old_words("цифры \"10-15\" заменить цифрами \"10–15\""), ElementsAre("10-15"));
  EXPECT_THAT(old_words("дополнить словами «до 30 июня»"), IsEmpty());
  EXPECT_THAT(old_words("утвердить Положение «О словах»"), IsEmpty());
}

TEST(OldWordings, MayBeSeveralAndHoldMarksOfTheirOwn) {
  EXPECT_THAT(old_words("слова «по  2 кг», «5%» и «7 %» исключить"), ElementsAre("по  2 кг", "5%", "7 %"));
  EXPECT_THAT(old_words("слова «приказ «О мерах» от 1 мая» исключить"), ElementsAre("приказ «О мерах» от 1 мая"));
  EXPECT_THAT(old_words("слова «не закрыто"), IsEmpty());
}

}  // namespace
}  // namespace language
