#include "language/joins.h"

#include <gtest/gtest.h>

#include <string>

namespace language {
namespace {

// The text with joined spaces shown as «~».
std::string joined(std::string text) {
  for (const std::size_t at : no_break_spaces(text)) text[at] = '~';
  return text;
}

std::string parted(std::string_view word) {
  std::string out(word);
  const auto offsets = breaks_inside(word);
  for (auto at = offsets.rbegin(); at != offsets.rend(); ++at) out.insert(*at, "|");
  return out;
}

TEST(NoBreakSpaces, KeepOneLetterWordsWithTheNextWord) {
  EXPECT_EQ(joined("в целях и с учётом"), "в~целях и~с~учётом");
  EXPECT_EQ(joined("О внесении (в области)"), "О~внесении (в~области)");
  EXPECT_EQ(joined("а) текст"), "а)~текст");
}

TEST(NoBreakSpaces, KeepAllPrepositionsOfAHeading) {
  std::string text = "карты по оказанию и для школ";
  for (const std::size_t at : no_break_spaces(text, Joins::heading)) text[at] = '~';
  EXPECT_EQ(text, "карты по~оказанию и~для~школ");
  EXPECT_EQ(joined("карты по оказанию"), "карты по оказанию");
}

TEST(NoBreakSpaces, KeepTheNumberSignWithItsNumber) {
  EXPECT_EQ(joined("приказ № 5, акты №№ 7 и 8"), "приказ №~5, акты №№~7 и~8");
  EXPECT_EQ(joined("N 1642"), "N~1642");
  EXPECT_EQ(joined("согласно приложению № 1 к приказу"), "согласно приложению~№~1 к~приказу");
}

TEST(NoBreakSpaces, KeepInitialsWithTheSurnameInBothOrders) {
  EXPECT_EQ(joined("министр А.А. Пахомов подписал"), "министр А.А.~Пахомов подписал");
  EXPECT_EQ(joined("министра Гордееву Н.А., далее"), "министра Гордееву~Н.А., далее");
  EXPECT_EQ(joined("И. О. Фамилия"), "И.~О.~Фамилия");
}

TEST(NoBreakSpaces, KeepYearsAndDaysWhole) {
  EXPECT_EQ(joined("15 мая 2020 г. и до 2024 года"), "15~мая 2020~г. и~до 2024~года");
  EXPECT_EQ(joined("на 2020 – 2021 годы"), "на 2020~– 2021~годы");
  EXPECT_EQ(joined("« 23 » 01 _____ 2019 г."), "«~23~» 01 _____ 2019~г.");
  EXPECT_EQ(joined("от «15» 05 2020 г."), "от «15»~05~2020~г.");
}

TEST(NoBreakSpaces, TellATownFromAYear) {
  EXPECT_EQ(joined("в г. Омске"), "в~г.~Омске");
  EXPECT_EQ(joined("с 2020 г. Министерство"), "с~2020~г. Министерство");
}

TEST(NoBreakSpaces, KeepPartsOfActsWithTheirNumbers) {
  EXPECT_EQ(joined("по п. 1 ч. 2 ст. 28 закона"), "по п.~1~ч.~2 ст.~28 закона");
  EXPECT_EQ(joined("пункта II. 2 по итогам"), "пункта~II. 2 по итогам");
  EXPECT_EQ(joined("табл. 14 на стр. 5, рис. 2"), "табл.~14 на стр.~5, рис.~2");
  EXPECT_EQ(joined("сумма гр. 3–10 по стр. 1.1"), "сумма гр.~3–10 по стр.~1.1");
}

TEST(NoBreakSpaces, KeepUnitsWithTheirNumbers) {
  EXPECT_EQ(joined("120 кв. м за 5 тыс. руб. на 10 чел."), "120~кв.~м~за 5~тыс.~руб. на 10~чел.");
  EXPECT_EQ(joined("на 2 л. в 1 экз. или 50 %"), "на 2~л. в~1~экз. или 50~%");
  EXPECT_EQ(joined("сумма 12 500 000 рублей"), "сумма 12~500~000~рублей");
  EXPECT_EQ(joined("II квартал XX в."), "II~квартал XX~в.");
  EXPECT_EQ(joined("№ 2 (в школе) и 5 с учётом"), "№~2 (в~школе) и~5 с~учётом");
}

TEST(NoBreakSpaces, KeepThousandsAndShortUnitsWithTheirNumbers) {
  EXPECT_EQ(joined("всего −1 234 567,89 руб. и 12 дм² из 15 га"), "всего −1~234~567,89~руб. и~12~дм² из 15~га");
  EXPECT_EQ(joined("1 000–2 000 ₽"), "1~000–2~000~₽");
  EXPECT_EQ(joined("на 5 из 10 мест, 12 по 3"), "на 5 из 10 мест, 12 по 3");
}

TEST(NoBreakSpaces, NeverLetADashBeginALine) {
  EXPECT_EQ(joined("МО – министерство - орган"), "МО~– министерство~- орган");
  EXPECT_EQ(joined("– пункт списка"), "–~пункт списка");
  EXPECT_EQ(joined("до -5 градусов"), "до -5 градусов");
}

TEST(NoBreakSpaces, KeepStraySignsWithTheirWord) {
  EXPECT_EQ(joined("п р и к а з ы в а ю :"), "п~р~и~к~а~з~ы~в~а~ю~:");
  EXPECT_EQ(joined("и др. и т. д."), "и~др. и~т.~д.");
}

TEST(NoBreakSpaces, KeepTheNumberOfAPointWithItsText) {
  EXPECT_EQ(joined("2.1. предоставить 5. потом"), "2.1.~предоставить 5. потом");
  EXPECT_EQ(joined("первое\n1) второе"), "первое\n1)~второе");
}

TEST(NoBreakSpaces, StayAwayFromOrdinaryText) {
  EXPECT_EQ(joined("Утвердить план мероприятий (дорожную карту) по оказанию"),
            "Утвердить план мероприятий (дорожную карту) по оказанию");
}

TEST(BreaksInside, FollowHyphensBetweenWordsOnly) {
  EXPECT_EQ(parted("июль-сентябрь"), "июль-|сентябрь");
  EXPECT_EQ(parted("города/района"), "города/|района");
  EXPECT_EQ(parted("273-ФЗ"), "273-ФЗ");
  EXPECT_EQ(parted("01-21/744"), "01-21/744");
  EXPECT_EQ(parted("кто-то"), "кто-то");
  EXPECT_EQ(parted("и/или"), "и/или");
  EXPECT_EQ(parted("Ростов-на-Дону"), "Ростов-на-Дону");
  EXPECT_EQ(parted("май–июнь"), "май–|июнь");
}

}  // namespace
}  // namespace language
