#include "language/initials.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace language {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// The words and how they look with no blank between the initials and one before the surname.
std::vector<std::string> read(std::string_view line) {
  std::vector<std::string> out;
  for (const Initials& found : find_initials(line))
    out.push_back(std::string(line.substr(found.first, found.length)) + " -> " + found.written(false, true));
  return out;
}

TEST(Initials, StandBeforeASurnameAndBehindIt) {
  EXPECT_THAT(read("А. М. Камитов и А.А.Пахомов"),
              ElementsAre("А. М. Камитов -> А.М. Камитов", "А.А.Пахомов -> А.А. Пахомов"));
  EXPECT_THAT(read("на Гордееву Н.А."), ElementsAre("Гордееву Н.А. -> Гордееву Н.А."));
  EXPECT_THAT(read("возложить на Гордееву Н. А., главного"), ElementsAre("Гордееву Н. А. -> Гордееву Н.А."));
  EXPECT_THAT(read("Римского-Корсакова Н.А."), ElementsAre("Римского-Корсакова Н.А. -> Римского-Корсакова Н.А."));
}

TEST(Initials, AreTwoLettersOfAPerson) {
  EXPECT_THAT(read("А. Иванов, С.-Х. М. Ахмадов, т.е. Иванов, г. Н. Новгород, И.О. Директора, РФ. США."), IsEmpty());
  EXPECT_THAT(read("И.О. Фамилия"), ElementsAre("И.О. Фамилия -> И.О. Фамилия"));
}

}  // namespace
}  // namespace language
