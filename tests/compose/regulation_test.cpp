#include "printed.h"

#include <gmock/gmock.h>

namespace {

using testing::HasSubstr;
using testing::Not;

model::Point point(std::string number, std::string_view words, int level = 1) {
  model::Point out;
  out.label.words = std::move(number);
  out.text = model::made(words);
  out.level = level;
  return out;
}

model::Regulation sample() {
  model::Regulation out;
  out.title = model::made("Положение о группе");
  model::RegulationPart part;
  part.label.words = "I.";
  part.title = model::made("Общие положения");
  part.points = {point("1.1.", "Группа:")};
  part.points[0].points = {point("а)", "создается;", 2), point("б)", "работает.", 2)};
  out.parts = {part};
  return out;
}

TEST(RegulationView, PrintsPartsAndPointsInOrder) {
  EXPECT_EQ(printed::dump(sample()),
            "title: Положение о группе\n"
            "page portrait\n"
            "  regulation-title: Положение о группе\n"
            "  part-title: I. Общие положения\n"
            "  point: 1.1. Группа:\n  point: а) создается;\n  point: б) работает.\n");
}

TEST(RegulationView, PrintsTheTitleOnceWhereThereAreNoParts) {
  model::Regulation regulation = sample();
  regulation.parts[0].title = {};
  regulation.parts[0].label = {};
  EXPECT_THAT(printed::dump(regulation), Not(HasSubstr("part-title")));
}

TEST(RegulationView, TurnsTheSheetAndCountsPagesFromItsFirst) {
  model::Regulation regulation = sample();
  regulation.page = model::Orientation::landscape;
  regulation.own_page_numbers = true;
  EXPECT_THAT(printed::dump(regulation), HasSubstr("page landscape, numbers from 1\n"));
}

TEST(RegulationView, SetsAListWithoutBordersInTheSizeOfTheText) {
  model::Regulation regulation = sample();
  model::Table table;
  table.borders = false;
  table.rows = {{{model::made("И.О. Фамилия")}, {model::made("–")}, {model::made("директор")}}};
  regulation.parts[0].points[0].body = {{table, false}};
  EXPECT_THAT(printed::dump(regulation), HasSubstr("  table bare-table, columns: auto, auto, auto\n    row\n"
                                                   "      bare-cell: И.О. Фамилия\n      bare-cell: –\n"
                                                   "      bare-cell: директор\n"));
}

TEST(RegulationView, LeavesRoomBetweenSignaturesOnOneLevel) {
  model::Regulation regulation = sample();
  for (const char* post : {"Сдал", "Принял"}) {
    model::Signature& signature = regulation.signatures.emplace_back();
    signature.post = {model::made(post)};
    signature.name = model::made("И.О. Фамилия");
    signature.beside = regulation.signatures.size() > 1;
  }
  EXPECT_THAT(printed::dump(regulation), HasSubstr("  table signatures, columns: weight 1, 8 mm, weight 1\n"));
}

// The act's own numbers go on behind an appendix that counts its pages itself.
TEST(RegulationView, GivesTheActItsPageNumbersBack) {
  model::Package package;
  model::Order order;
  order.title = model::made("О правилах");
  order.points = {point("1.", "Утвердить.")};
  model::Regulation own = sample();
  own.own_page_numbers = true;
  package.documents = {{{"order"}, {}, order}, {{"a"}, {}, own}, {{"b"}, {}, sample()}};
  std::get<model::Order>(package.documents[0].body).appendices = {{{"a"}, {}, {}}, {{"b"}, {}, {}}};
  const std::string dump = blocks::dump(printed::document(package, "order"));
  EXPECT_THAT(dump, HasSubstr("page portrait, numbers from 1\n"));
  EXPECT_THAT(dump, HasSubstr("page portrait, numbers of the whole\n"));
}

}  // namespace
