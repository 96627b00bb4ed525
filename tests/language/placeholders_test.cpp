#include "language/placeholders.h"

#include <gtest/gtest.h>

#include <string>

namespace language {
namespace {

std::string placeholders(std::string_view line) {
  std::string out;
  for (const Placeholder& found : find_placeholders(line))
    out += std::string(line.substr(found.first, found.length)) + (found.rule ? " (черта);" : ";");
  return out;
}

TEST(Placeholders, AreFound) {
  EXPECT_EQ(placeholders("в срок до [указать срок] направить"), "[указать срок];");
  EXPECT_EQ(placeholders("на заместителя министра И.О. Фамилию."), "И.О. Фамилию;");
  EXPECT_EQ(placeholders("на Фамилию И. О., тел. 00-00-00"), "Фамилию И. О.;00-00-00;");
  EXPECT_EQ(placeholders("от ХХ.ХХ.2026 № ХХ"), "ХХ;ХХ;ХХ;");
  EXPECT_EQ(placeholders("до XX июня 20ХХ года"), "XX;ХХ;");
  EXPECT_EQ(placeholders("ХХХХ человек, TODO"), "ХХХХ;TODO;");
  EXPECT_EQ(placeholders("от 00.00.0000 школе ____"), "00.00.0000;____ (черта);");
}

TEST(Placeholders, AreNotWordsOfAnAct) {
  for (const char* line : {"история ХХ века", "XX съезд", "ХХХ областная конференция", "в ХХ в.", "фонд «ХХ»",
                           "Фамилия, имя, отчество", "фамилия и инициалы И.О. Иванов", "И.О. директора", "приказ 12_П",
                           "[…]", "в 00-00 часов", "1,000.00", "8-800-000-00-01", "тел. 00-00-01", "TODOS"})
    EXPECT_EQ(placeholders(line), "") << line;
}

}  // namespace
}  // namespace language
