#include "package_of.h"

namespace {

using decoding::package_of;

const char* plan = "kind: plan\ntitle: План мер\ncolumns: [{measure: Мера}]\nrows: [{measure: раз, id: one}]\n";

std::string order(const std::string& rest) {
  return "kind: order\nact: приказ\nissuer: МО\ndate: 15.05.2020\nnumber: 01-21/744\n" + rest;
}

TEST(DecodeOrder, NumbersPointsAndSubpoints) {
  const auto decoded = package_of({{"order", order("points:\n  - text: а\n  - text: б\n    points:\n      - text: в\n"
                                                   "      - text: г\n  - text: д\n")}});
  const auto& points = decoded.body<model::Order>("order").points;
  EXPECT_EQ(points[0].label.words, "1.");
  EXPECT_EQ(points[1].points[1].label.words, "2.2.");
  EXPECT_EQ(points[1].points[1].level, 2);
  EXPECT_EQ(points[2].label.words, "3.");
}

TEST(DecodeOrder, GoesOnFromANumberSetByHand) {
  const auto decoded = package_of({{"order", order("points:\n  - {text: а, number: 5.}\n  - text: б\n"
                                                   "  - {text: в, number: none}\n  - text: г\n")}});
  const auto& points = decoded.body<model::Order>("order").points;
  EXPECT_EQ(points[1].label.words, "6.");
  EXPECT_EQ(points[2].label.words, "");
  EXPECT_EQ(points[3].label.words, "7.");
}

TEST(DecodeOrder, LeavesASolePointUnnumbered) {
  const auto decoded = package_of({{"order", order("points:\n  - text: Утвердить план.\n")}});
  EXPECT_EQ(decoded.body<model::Order>("order").points[0].label.words, "");
}

TEST(DecodeOrder, InheritsTheAddressee) {
  const auto decoded = package_of(
      {{"order", order("points:\n  - text: а\n    addressee: руководители\n    points:\n      - text: б\n")}});
  EXPECT_EQ(model::plain(decoded.body<model::Order>("order").points[0].points[0].addressee), "руководители");
}

TEST(DecodeOrder, PrintsTheDeadlineWhereItsMarkStands) {
  const auto decoded = package_of(
      {{"order", order("points:\n  - {text: представить <deadline> сведения, deadline: до 5 июня 2020 года}\n")}});
  EXPECT_EQ(model::plain(decoded.body<model::Order>("order").points[0].text),
            "представить до 5 июня 2020 года сведения");
}

TEST(DecodeOrder, MakesMarksThatCannotDisagree) {
  const auto decoded = package_of({{"order", order("points: [{text: по приложению № <a>}]\nappendices: [a, b]\n")},
                                   {"a", plan},
                                   {"b", plan},
                                   {"bodies", decoding::bodies}});
  std::vector<std::string> lines;
  for (const auto& line : decoded.body<model::Plan>("b").mark.lines) lines.push_back(model::plain(line));
  EXPECT_EQ(lines, (std::vector<std::string>{"Приложение № 2", "к приказу министерства образования",
                                             "от 15.05.2020 № 01-21/744"}));
  EXPECT_EQ(model::plain(decoded.body<model::Order>("order").points[0].text), "по приложению № 1");
}

TEST(DecodeOrder, OutranksAMadeMarkFieldByField) {
  const auto decoded = package_of({{"order", order("points: [{text: а}]\nappendices: [a]\n")},
                                   {"a", std::string(plan) + "mark: {date: «15» 05 2020 г., number: 01-24/744}\n"},
                                   {"bodies", decoding::bodies}});
  const auto& mark = decoded.body<model::Plan>("a").mark;
  EXPECT_EQ(model::plain(mark.lines.back()), "от «15» 05 2020 г. № 01-24/744");
  EXPECT_EQ(mark.date.meaning, base::Date::find(2020, 5, 15));
  EXPECT_EQ(model::plain(mark.lines.front()), "Приложение");
}

TEST(DecodeOrder, AgreesTheApprovalWithTheDocument) {
  const auto decoded = package_of({{"order", order("points: [{text: а}]\nappendices: [a]\n")},
                                   {"a", std::string(plan) + "mark: {form: approval}\n"},
                                   {"bodies", decoding::bodies}});
  EXPECT_EQ(model::plain(decoded.body<model::Plan>("a").mark.lines.front()), "УТВЕРЖДЕН");
}

TEST(DecodeOrder, KeepsAPrintedDateBesideItsMeaning) {
  const auto decoded = package_of({{"order",
                                    "kind: order\nact: приказ\ndate: {words: « 23 » 01 _____ 2019 г., means: "
                                    "23.01.2019}\npoints: [{text: а}]\n"}});
  const auto& date = decoded.body<model::Order>("order").date;
  EXPECT_EQ(date.words, "« 23 » 01 _____ 2019 г.");
  EXPECT_EQ(date.meaning, base::Date::find(2019, 1, 23));
}

TEST(DecodeOrder, ReportsWhatPointsAtNothing) {
  const auto decoded = package_of({{"order", order("points:\n  - {text: по <nowhere>, row: a.two, document: c}\n"
                                                   "appendices: [a, d]\n")},
                                   {"a", plan},
                                   {"bodies", decoding::bodies}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-003", "DOC-001", "DOC-003", "DOC-009"}));
}

TEST(DecodeOrder, RefusesAReferenceThatWouldPrintNothing) {
  const auto decoded = package_of({{"order", order("points: [{text: по приложению № <a>}]\nappendices: [a]\n")},
                                   {"a", plan},
                                   {"bodies", decoding::bodies}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-016"}));
}

TEST(DecodeOrder, TakesEachDocumentForAnAppendixOnce) {
  const auto decoded = package_of({{"order", order("points: [{text: а}]\nappendices: [a, a, order]\n")},
                                   {"a", plan},
                                   {"bodies", decoding::bodies}});
  EXPECT_EQ(decoded.ids(), (std::vector<std::string>{"DOC-017", "DOC-017"}));
}

TEST(DecodeOrder, NamesABodyByItsCyrillicId) {
  const auto decoded =
      package_of({{"order", order("points: [{text: направить в <МО> и <Имя>}]\n")}, {"bodies", decoding::bodies}});
  EXPECT_EQ(model::plain(decoded.body<model::Order>("order").points[0].text),
            "направить в министерство образования и <Имя>");
}

TEST(DecodeOrder, CountsOnInDigitsWhereLettersAndRomansEnd) {
  const auto decoded =
      package_of({{"order", order("numbering: [I., а)]\npoints:\n  - {text: а, number: 3999.}\n  - text: б\n"
                                  "    points:\n      - {text: в, number: 83.}\n      - text: г\n"
                                  "      - text: д\n")}});
  const auto& points = decoded.body<model::Order>("order").points;
  EXPECT_EQ(points[1].label.words, "4000.");
  EXPECT_EQ(points[1].points[1].label.words, "яяя)");
  EXPECT_EQ(points[1].points[2].label.words, "85)");
}

TEST(DecodeOrder, RefusesADeadlineThatStandsInNoPoint) {
  const auto decoded =
      package_of({{"order", order("preamble: Срок <deadline>\npoints: [{text: а}]\n")}, {"bodies", decoding::bodies}});
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{"DOC-044"});
}

TEST(DecodeOrder, RefusesADefinitionOfWhatIsNowhere) {
  const auto decoded = package_of(
      {{"order", order("preamble: Далее <define НЕТ>\npoints: [{text: а}]\n")}, {"bodies", decoding::bodies}});
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{"DOC-001"});
}

}  // namespace
