#include "language/amended_places.h"

#include <gtest/gtest.h>

#include <string>

namespace language {
namespace {

std::string place(std::string_view line) {
  const auto found = find_amended_place(line);
  if (!found) return "";
  std::string out = found->unit;
  for (const int level : found->number.levels()) out += " " + std::to_string(level);
  return out + (found->within.empty() ? "" : "; " + found->within) + (found->added ? "; новый" : "");
}

TEST(AmendedPlaces, AreReadAtTheBeginning) {
  EXPECT_EQ(place("в пункте 3 слова «до 1 мая» исключить;"), "пункт 3");
  EXPECT_EQ(place("пункт 5.1 изложить в следующей редакции:"), "пункт 5 1");
  EXPECT_EQ(place("Дополнить пунктом 6 следующего содержания:"), "пункт 6; новый");
  EXPECT_EQ(place("статью 7 признать утратившей силу;"), "статья 7");
  EXPECT_EQ(place("пункт 4:"), "пункт 4");
}

TEST(AmendedPlaces, TellPartsOfOneUnitApart) {
  EXPECT_EQ(place("в абзаце втором пункта 3 слова"), place("абзац второй пункта 3 изложить"));
  EXPECT_NE(place("в абзаце втором пункта 3 слова"), place("в абзаце третьем пункта 3 слова"));
  EXPECT_NE(place("подпункт «а» пункта 3 исключить"), place("подпункт «б» пункта 3 исключить"));
  EXPECT_NE(place("подпункт 1 пункта 3 исключить"), place("подпункт 2 пункта 3 исключить"));
  EXPECT_NE(place("в абзаце втором пункта 3 слова"), "");
}

TEST(AmendedPlaces, AreNotTakenForOthers) {
  for (const char* line : {"в пункте 3 приложения № 2 слова", "в пункте 3 раздела II слова", "пункты 3 и 4 исключить",
                           "в наименовании слова", "приложение изложить", "пункт 3 Порядка изложить",
                           "в пункте 3, 4 слова", "в статье 5 Закона слова"})
    EXPECT_EQ(place(line), "") << line;
}

}  // namespace
}  // namespace language
