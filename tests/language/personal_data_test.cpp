#include "language/personal_data.h"

#include <gmock/gmock.h>

#include <string>

namespace language {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> in(std::string_view line, const std::vector<PersonalMark>& marks) {
  std::vector<std::string> out;
  for (const PersonalMark& mark : marks) out.emplace_back(mark.in(line));
  return out;
}

std::vector<std::string> names(std::string_view line) { return in(line, find_private_names(line)); }
std::vector<std::string> addresses(std::string_view line) { return in(line, find_private_addresses(line)); }
std::vector<std::string> telephones(std::string_view line) { return in(line, find_mobile_telephones(line)); }

TEST(FindPrivateNames, PassesOverThoseWithAPost) {
  EXPECT_THAT(names("координатор, супервизор (Второй Б.Б.)"), ElementsAre("Второй Б.Б."));
  EXPECT_THAT(names("занимается Первый Иван Иванович"), ElementsAre("Первый Иван Иванович"));
  EXPECT_THAT(names("помогает Иван Иванович Первый"), ElementsAre("Иван Иванович Первый"));
  for (const char* line :
       {"на первого заместителя министра Вторую Б.Б.", "Второй Б.Б., заместитель министра", "школа имени А.А. Первого",
        "«Рассказы Б.Б. Второго»", "И.О. Фамилия", "Пятая редакция", "Иванович"})
    EXPECT_THAT(names(line), IsEmpty()) << line;
}

TEST(FindPrivateAddresses, PassesOverThoseOfOffices) {
  EXPECT_THAT(addresses("министерство (lasa@mail.example.org)."), ElementsAre("lasa@mail.example.org"));
  for (const char* line : {"info@example.org", "minobr@example.org", "@", "a@b", "№ 5 @ 7"})
    EXPECT_THAT(addresses(line), IsEmpty()) << line;
}

TEST(FindMobileTelephones, KnowsThemByTheirCode) {
  EXPECT_THAT(telephones("тел. 8 900 000-00-00"), ElementsAre("8 900 000-00-00"));
  EXPECT_THAT(telephones("+7 (900) 000 00 00"), ElementsAre("7 (900) 000 00 00"));
  for (const char* line : {"тел. 00-00-00", "8 (3532) 00-00-00", "8900000000012", "7.1–7.2"})
    EXPECT_THAT(telephones(line), IsEmpty()) << line;
}

}  // namespace
}  // namespace language
