#include "language/scripts.h"

#include "language/slips.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace language {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> mixed(std::string_view line) { return said(line, find_mixed_scripts(line)); }
std::vector<std::string> words(std::string_view line) { return said(line, find_words_of_other_script(line)); }

// The Latin letters are written as escapes, for the eye sees none.
TEST(MixedScripts, AreToldByTheLettersThatHaveNoTwin) {
  EXPECT_THAT(mixed("м\x65тодика"), ElementsAre("м\x65тодика -> методика"));
  EXPECT_THAT(mixed("Windоws"), ElementsAre("Windоws -> Windows"));
  EXPECT_THAT(mixed("век ХIX"), ElementsAre("ХIX -> XIX"));
  EXPECT_THAT(mixed("МО\x43"), ElementsAre("МО\x43 -> МОС"));
  EXPECT_THAT(mixed("\x4fб описи"), ElementsAre("\x4fб -> Об"));
}

TEST(MixedScripts, AreNotNumeralsEndingsNorAddresses) {
  EXPECT_THAT(mixed("класс IIБ, 5A, PR-проекты, SMSки, SIMкарта, XIX век"), IsEmpty());
  EXPECT_THAT(mixed("Кi, Рij, \x4bисп, \x50ср, \x65Паспорт"), IsEmpty()) << "variables and names";
  EXPECT_THAT(mixed("\x43очи"), ElementsAre("\x43очи -> Сочи"));
  EXPECT_THAT(mixed("м\x65тод@example.org http://м\x65тод.рф"), IsEmpty());
}

TEST(WordsOfOtherScript, ArePrepositionsAndPublicRelations) {
  EXPECT_THAT(words("работа \x63 детьми"), ElementsAre("\x63 -> с"));
  EXPECT_THAT(words("реализация РР – проектов"), ElementsAre("РР -> PR"));
  EXPECT_THAT(words("РР – региональный реестр, витамин C и гепатит \x63"), IsEmpty());
}

TEST(OneScript, IsThatOfTheRussianWord) {
  EXPECT_EQ(in_one_script("\x4fб описи – PR, м\x65тод"), "Об описи – PR, метод");
}

TEST(OtherScript, IsThereWhereAllLettersHaveATwin) {
  EXPECT_EQ(in_other_script("\x43\x4d"), "СМ");
  EXPECT_EQ(in_other_script("РР"), "PP");
  EXPECT_EQ(in_other_script("ПР"), std::nullopt);
}

}  // namespace
}  // namespace language
