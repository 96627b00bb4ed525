#include "language/spacing.h"

#include "language/slips.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace language {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> missing(std::string_view line) { return said(line, find_missing_spaces(line)); }
std::vector<std::string> before_signs(std::string_view line) { return said(line, find_spaces_before_signs(line)); }
std::vector<std::string> inside_marks(std::string_view line) { return said(line, find_spaces_inside_marks(line)); }
std::vector<std::string> doubled(std::string_view line) { return said(line, find_double_spaces(line)); }
std::vector<std::string> spaced(std::string_view line) { return said(line, find_spaced_words(line)); }

TEST(MissingSpaces, StandBehindSignsAndAbbreviations) {
  EXPECT_THAT(missing("СОШ №2 и №б/н"), ElementsAre("№2 -> № 2", "№б -> № б"));
  EXPECT_THAT(missing("г.Оренбург, ул.Мира, им.А.С. Пушкина"),
              ElementsAre("г.Оренбург -> г. Оренбург", "ул.Мира -> ул. Мира", "им.А -> им. А"));
  EXPECT_THAT(missing("п.5, (ст.28) и пп.1"), ElementsAre("п.5 -> п. 5", "ст.28 -> ст. 28", "пп.1 -> пп. 1"));
  EXPECT_THAT(missing("в эл.форме, кв.м, тыс.руб."),
              ElementsAre("эл.форме -> эл. форме", "кв.м -> кв. м", "тыс.руб -> тыс. руб"));
}

TEST(MissingSpaces, StandBeforeUnits) {
  EXPECT_THAT(missing("2020-2022г., 15тыс. и 5кг"),
              ElementsAre("2022г. -> 2022 г.", "15тыс. -> 15 тыс.", "5кг -> 5 кг"));
}

TEST(MissingSpaces, AreNotInCodesAddressesAndNames) {
  EXPECT_THAT(missing("класс 5г, 5-й, 1С, №№ 1 и 2, № 5, А.С. Пушкин, И.О."), IsEmpty());
  EXPECT_THAT(missing("и т.д., т.е., п.п., 2020 г. Омск, 10 г., кн. 5"), IsEmpty());
  EXPECT_THAT(missing("a.п.5@example.org http://п.5 www.г.Омск"), IsEmpty());
}

TEST(SpacesBeforeSigns, AreFound) {
  EXPECT_THAT(before_signs("приказываю :"), ElementsAre(" : -> :"));
  EXPECT_THAT(before_signs("до 10.07 ; 3)"), ElementsAre(" ; -> ;"));
  EXPECT_THAT(before_signs("один , два  ; три"), ElementsAre(" , -> ,", "  ; -> ;"));
  EXPECT_THAT(before_signs("слово . Слово и т . д."), ElementsAre(" . -> ."));
}

TEST(SpacesBeforeSigns, AreNotBesideBlanksToFillInAndFigures) {
  EXPECT_THAT(before_signs("места ____ , ____ ; масштаб 1 : 500, а также: :)"), IsEmpty());
  EXPECT_THAT(before_signs("конец\n: начало"), IsEmpty());
}

TEST(SpacesInsideMarks, StandBesideWords) {
  EXPECT_THAT(inside_marks("( по описи ) и « слово »"), ElementsAre("(  -> (", " ) -> )", "«  -> «", " » -> »"));
  EXPECT_THAT(inside_marks("а ) один, 1 ) два, « 23 » мая, (    )"), IsEmpty());
}

TEST(DoubleSpaces, StandBetweenWords) {
  EXPECT_THAT(doubled("слово  слово"), ElementsAre("   ->  "));
  EXPECT_THAT(doubled("слово слово,\n  слово; «  » ___  ___"), IsEmpty());
}

TEST(SpacedWords, AreReadWhole) {
  EXPECT_THAT(spaced("п р и к а з ы в а ю :"), ElementsAre("п р и к а з ы в а ю -> приказываю"));
  EXPECT_THAT(spaced("п р и к а з ы в а ю:"), ElementsAre("п р и к а з ы в а ю -> приказываю"));
  EXPECT_THAT(spaced("П Р И К А З"), ElementsAre("П Р И К А З -> ПРИКАЗ"));
  EXPECT_THAT(spaced("р а б о ч а я   г р у п п а"), ElementsAre("р а б о ч а я   г р у п п а -> рабочая группа"));
  EXPECT_THAT(doubled("р а б о ч а я   г р у п п а"), IsEmpty());
}

TEST(SpacedWords, AreNotListsOfLettersNorPrepositions) {
  EXPECT_THAT(spaced("классы А Б В Г Д, а) б) в) г) д)"), IsEmpty());
  EXPECT_THAT(spaced("а и в с"), IsEmpty());
}

}  // namespace
}  // namespace language
