#include "package_of.h"

#include <gmock/gmock.h>

namespace {

using decoding::package_of;
using testing::ElementsAre;

void add_labels(const std::vector<model::Point>& points, std::vector<std::string>& out) {
  for (const model::Point& point : points) {
    out.push_back(point.label.words);
    add_labels(point.points, out);
  }
}

std::vector<std::string> labels(const decoding::Decoded& from) {
  std::vector<std::string> out;
  for (const model::RegulationPart& part : from.body<model::Regulation>("rules").parts) {
    if (!part.label.words.empty()) out.push_back(part.label.words);
    add_labels(part.points, out);
  }
  return out;
}

decoding::Decoded rules(const std::string& rest) {
  return package_of({{"rules", "kind: regulation\ntitle: Правила\n" + rest}});
}

const char* two_parts = R"(parts:
  - title: А
    points: [{text: а, points: [{text: аа}, {text: аб}]}, {text: б}]
  - title: Б
    points: [{text: в}]
)";

TEST(DecodeRegulation, NumbersPointsThroughItsPartsByItself) {
  EXPECT_THAT(labels(rules(two_parts)), ElementsAre("I.", "1.", "1.1.", "1.2.", "2.", "II.", "3."));
}

TEST(DecodeRegulation, NumbersPointsInsideTheirPartByASampleOfTwoLevels) {
  EXPECT_THAT(labels(rules(std::string("numbering: {points: [1.1., а)]}\n") + two_parts)),
              ElementsAre("I.", "1.1.", "а)", "б)", "1.2.", "II.", "2.1."));
}

TEST(DecodeRegulation, NumbersPointsAsTheOrganisationDoes) {
  model::Profile profile;
  profile.point_numbers = {"1)", "а)"};
  EXPECT_THAT(labels(package_of({{"rules", std::string("kind: regulation\ntitle: Правила\n") + two_parts}}, profile)),
              ElementsAre("I.", "1)", "а)", "б)", "2)", "II.", "3)"));
}

TEST(DecodeRegulation, BeginsAnewInEveryPartWhereItIsTold) {
  EXPECT_THAT(labels(rules(std::string("numbering: {parts: Глава 1., points: [1., 1)], restart: true}\n") + two_parts)),
              ElementsAre("Глава 1.", "1.", "1)", "2)", "2.", "Глава 2.", "1."));
}

TEST(DecodeRegulation, CountsOnFromNumbersSetByHand) {
  EXPECT_THAT(labels(rules("parts:\n  - {title: А, number: III., points: [{text: а}]}\n"
                           "  - {title: Б, points: [{text: б, number: 7.}, {text: в}]}\n"
                           "  - {title: В, number: none, points: [{text: г}]}\n")),
              ElementsAre("III.", "1.", "IV.", "7.", "8.", "9."));
}

TEST(DecodeRegulation, CountsOnFromALetterSetByHand) {
  EXPECT_THAT(labels(rules("numbering: {points: [1., а)]}\npoints:\n"
                           "  - {text: а, points: [{text: аа}, {text: аг, number: г)}, {text: ад}]}\n")),
              ElementsAre("1.", "а)", "г)", "д)"));
}

TEST(DecodeRegulation, TakesALongerNumberSetByHandForOneMoreOfItsPlace) {
  EXPECT_THAT(
      labels(rules("numbering: {points: 1.1.}\nparts:\n  - title: А\n    points:\n"
                   "      - {text: а}\n      - {text: б}\n      - {text: в, number: 1.2.1.}\n      - {text: г}\n")),
      ElementsAre("I.", "1.1.", "1.2.", "1.2.1.", "1.3."));
}

TEST(DecodeRegulation, NumbersTheLettersThatRussianListsUse) {
  std::string points = "points:\n  - text: а\n    numbering: а)\n    points:\n";
  for (int i = 0; i < 30; ++i) points += "      - {text: x}\n";
  const auto seen = labels(rules(points));
  EXPECT_EQ(seen.at(10), "к)");  // no й
  EXPECT_EQ(seen.at(28), "я)");
  EXPECT_EQ(seen.at(29), "аа)");
  EXPECT_EQ(seen.at(30), "бб)");
}

TEST(DecodeRegulation, WithoutPartsHasOneWithoutTitle) {
  const auto read = rules("points: [{text: а}, {text: б}]\n");
  const auto& parts = read.body<model::Regulation>("rules").parts;
  ASSERT_EQ(parts.size(), 1U);
  EXPECT_TRUE(parts[0].title.empty());
  EXPECT_THAT(labels(read), ElementsAre("1.", "2."));
}

TEST(DecodeRegulation, PrintsReferencesToItsPartsAndPoints) {
  const auto read = rules(
      "numbering: {points: 1.1.}\nparts:\n  - id: general\n    title: А\n    points: [{id: duty, text: а}]\n"
      "  - title: Б\n    points: [{text: пункт <duty> главы <general>}]\n");
  EXPECT_EQ(model::plain(read.body<model::Regulation>("rules").parts[1].points[0].text), "пункт 1.1 главы I");
  EXPECT_TRUE(read.diagnostics.empty());
}

TEST(DecodeRegulation, NumbersItsFootnotesThrough) {
  const auto read = rules(
      "points:\n  - text: а<note b> б<note a>\n    footnotes: {a: вторая}\n  - text: в<note b>\nfootnotes: {b: "
      "первая}\n");
  EXPECT_TRUE(read.diagnostics.empty());
  const auto& notes = read.body<model::Regulation>("rules").footnotes;
  ASSERT_EQ(notes.size(), 2U);
  EXPECT_EQ(notes[0].mark + " " + model::plain(notes[0].text), "1 первая");
  EXPECT_EQ(notes[1].mark + " " + model::plain(notes[1].text), "2 вторая");
}

TEST(DecodeRegulation, ReportsASampleThatIsNone) {
  EXPECT_EQ(rules("numbering: {points: первый}\npoints: [{text: а}]\n").ids(), std::vector<std::string>{"DOC-018"});
}

TEST(DecodeRegulation, BearsTheMarkThatAgreesWithItsTitle) {
  const auto read =
      package_of({{"order",
                   "kind: order\nact: приказ\nissuer: МО\ndate: 01.02.2025\nnumber: 5\ntitle: О правилах\n"
                   "points: [{approve: Утвердить правила., document: rules}, {text: Хранить список.}]\n"
                   "signature: {post: Министр, name: И.О. Фамилия}\nappendices: [rules, list]\n"},
                  {"rules", "kind: regulation\ntitle: Правила\nmark: {form: approval}\npoints: [{text: а}]\n"},
                  {"list", "kind: regulation\ntitle: Список\npoints: [{text: а}]\n"},
                  {"bodies", decoding::bodies}});
  const auto lines = [&](const char* document) {
    std::vector<std::string> out;
    for (const model::Text& line : read.body<model::Regulation>(document).mark.lines) out.push_back(model::plain(line));
    return out;
  };
  EXPECT_THAT(lines("rules"), ElementsAre("УТВЕРЖДЕНЫ", "приказом министерства образования", "от 01.02.2025 № 5"));
  EXPECT_THAT(lines("list"), ElementsAre("Приложение № 2", "к приказу министерства образования", "от 01.02.2025 № 5"));
}

TEST(DecodeRegulation, FollowsItsPointsLinksAndTheirDeadlinesInFurtherParagraphs) {
  const auto decoded = rules(
      "points:\n  - text: а\n    form: nowhere\n  - deadline: до 1 мая 2025 года\n"
      "    body: [{text: раз}, {text: \"представить <deadline>\"}]\n");
  EXPECT_EQ(decoded.ids(), std::vector<std::string>{"DOC-003"});
  const auto& points = decoded.body<model::Regulation>("rules").parts.at(0).points;
  EXPECT_EQ(model::plain(std::get<model::Text>(points.at(1).body.at(0).content)), "представить до 1 мая 2025 года");
}

}  // namespace
