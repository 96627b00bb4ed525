#include "language/number_looks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace language {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> looks(std::string_view line) {
  constexpr std::array<std::string_view, 6> names{"comma", "point", "grouped", "solid", "apart", "glued"};
  std::vector<std::string> out;
  for (const SeenNumber& seen : find_number_looks(line))
    out.push_back(std::string(names[static_cast<std::size_t>(seen.look)]) + " " +
                  std::string(line.substr(seen.first, seen.length)) + " -> " + seen.other);
  return out;
}

TEST(NumberLooks, AreThoseOfQuantities) {
  EXPECT_THAT(looks("1,5 млн рублей и 0.5 балла"), ElementsAre("comma 1,5 -> 1.5", "point 0.5 -> 0,5"));
  EXPECT_THAT(looks("12 000 экз. и 1500000 рублей"),
              ElementsAre("grouped 12 000 -> 12000", "solid 1500000 -> 1 500 000"));
  EXPECT_THAT(looks("10 %, 15%"), ElementsAre("apart 10 % -> 10%", "glued 15% -> 15 %"));
}

TEST(NumberLooks, AreNotThoseOfDatesClausesAndCodes) {
  EXPECT_THAT(looks("05.06.2025, пункт 2.1 приказа, версия 1.5, счёт 40101810200000010001"), IsEmpty());
  EXPECT_THAT(looks("1500 рублей, 9999 рублей, 2,3,4 класс, %"), IsEmpty());
}

}  // namespace
}  // namespace language
