// The head of an act: bodies, languages, the ordering word, date and number.

#include "package_of.h"

namespace {

using decoding::package_of;
using Lines = std::vector<std::string>;

const char* bodies = R"(kind: bodies
bodies:
  АДМ: администрация города
  УО:
    name: управление образования
    genitive: управления образования
    head: [УПРАВЛЕНИЕ, ОБРАЗОВАНИЯ]
    parent: АДМ
    short: Управление
    languages: [{head: [МӘГАРИФ], acts: {приказ: БОЕРЫК}}]
  УК:
    name: управление культуры
    genitive: управления культуры
    parent: АДМ
  Совет: {name: совет города, collegial: true}
  Дума: {name: городская дума, verb: решила}
  А: {name: а, parent: Б}
  Б: {name: б, parent: В}
  В: {name: в, parent: А}
  Сам: {name: сам, parent: Сам}
  Сирота: {name: сирота, parent: нет}
)";

decoding::Decoded act(const std::string& keys, const model::Profile& profile = {}) {
  return package_of({{"order", "kind: order\n" + keys + "points: [{text: а}]\n"}, {"bodies", bodies}}, profile);
}

const model::Order& order_of(const decoding::Decoded& decoded) { return decoded.body<model::Order>("order"); }

Lines head_of(const decoding::Decoded& decoded, std::size_t language = 0) {
  Lines out;
  for (const model::HeadLine& line : order_of(decoded).heads.at(language).lines) out.push_back(model::plain(line.text));
  return out;
}

TEST(DecodeHead, PutsTheBodyBelowThoseAboveItAndItsShortNameInBrackets) {
  const auto decoded = act("act: приказ\nissuer: УО\n");
  EXPECT_EQ(head_of(decoded), (Lines{"АДМИНИСТРАЦИЯ ГОРОДА", "УПРАВЛЕНИЕ", "ОБРАЗОВАНИЯ", "(Управление)"}));
  EXPECT_EQ(model::plain(order_of(decoded).heads[0].heading), "ПРИКАЗ");
}

TEST(DecodeHead, HasAColumnForEveryLanguage) {
  const auto decoded = act("act: приказ\nissuer: УО\n");
  ASSERT_EQ(order_of(decoded).heads.size(), 2U);
  EXPECT_EQ(head_of(decoded, 1), (Lines{"МӘГАРИФ"}));
  EXPECT_EQ(model::plain(order_of(decoded).heads[1].heading), "БОЕРЫК");
  EXPECT_TRUE(order_of(act("act: указание\nissuer: УО\n")).heads[1].heading.empty()) << "no word for this act";
}

TEST(DecodeHead, PutsALanguageWhereItsBodyWantsIt) {
  const auto decoded = package_of(
      {{"bodies",
        "kind: bodies\nbodies:\n  А: {name: а, languages: [{head: [ПОСЛЕ]}, {head: [ПЕРЕД], place: before}]}\n"},
       {"order", "kind: order\nact: приказ\nissuer: А\ntitle: О\npoints: [{text: а}]\n"}});
  EXPECT_EQ(head_of(decoded, 0), (Lines{"ПЕРЕД"}));
  EXPECT_EQ(head_of(decoded, 1), (Lines{"А"}));
  EXPECT_EQ(head_of(decoded, 2), (Lines{"ПОСЛЕ"}));
}

TEST(DecodeHead, NamesAllIssuersAndABodyAboveThemOnce) {
  const auto decoded = act("act: приказ\nissuer: [УО, УК]\n");
  EXPECT_EQ(head_of(decoded),
            (Lines{"АДМИНИСТРАЦИЯ ГОРОДА", "УПРАВЛЕНИЕ", "ОБРАЗОВАНИЯ", "(Управление)", "УПРАВЛЕНИЕ КУЛЬТУРЫ"}));
  std::vector<bool> next;
  for (const model::HeadLine& line : order_of(decoded).heads[0].lines) next.push_back(line.next_body);
  EXPECT_EQ(next, (std::vector<bool>{false, false, false, false, true}));
}

TEST(DecodeHead, PrintsWhatTheAuthorTypedInItsPlace) {
  EXPECT_EQ(head_of(act("act: приказ\nissuer: УО\nhead: [ДРУГОЕ]\n")), (Lines{"ДРУГОЕ"}));
}

TEST(DecodeHead, ReportsARingOfParents) {
  const auto decoded = act("act: приказ\nissuer: А\n");
  EXPECT_EQ(decoded.ids(), (Lines{"DOC-030"}));
  EXPECT_EQ(head_of(decoded), (Lines{"В", "Б", "А"}));
  EXPECT_EQ(act("act: приказ\nissuer: Сам\n").ids(), (Lines{"DOC-030"}));
}

TEST(DecodeHead, ReportsAnUnknownParent) { EXPECT_EQ(act("act: приказ\nissuer: Сирота\n").ids(), (Lines{"DOC-002"})); }

// ---- the ordering word

std::string verb(const std::string& keys, const model::Profile& profile = {}) {
  return model::plain(order_of(act(keys, profile)).verb.text);
}

TEST(DecodeVerb, AgreesWithTheActAndItsIssuers) {
  EXPECT_EQ(verb("act: приказ\nissuer: УО\n"), "Приказываю:");
  EXPECT_EQ(verb("act: приказ\nissuer: [УО, УК]\n"), "Приказываем:");
  EXPECT_EQ(verb("act: постановление\nissuer: АДМ\n"), "Постановляю:");
  EXPECT_EQ(verb("act: постановление\nissuer: Совет\n"), "постановляет:");
  EXPECT_EQ(verb("act: решение\nissuer: Дума\n"), "решила:");
  EXPECT_EQ(verb("act: распоряжение\nissuer: УО\n"), "");
}

TEST(DecodeVerb, StandsAsTypedOrNotAtAll) {
  EXPECT_EQ(verb("act: приказ\nissuer: УО\nverb: |\n  ПРИКАЗЫВАЮ :\n"), "ПРИКАЗЫВАЮ :");
  EXPECT_EQ(verb("act: приказ\nissuer: УО\nverb: none\n"), "");
}

// ---- date and number

TEST(DecodeOrderDate, TakesTheFormOfTheProfileUnlessGivenInWords) {
  model::Profile profile;
  const auto date = [&profile](const std::string& typed) {
    return order_of(act("act: приказ\nissuer: УО\ndate: " + typed + "\n", profile)).date.words;
  };
  EXPECT_EQ(date("15.05.2020"), "15.05.2020");
  profile.dates = model::DateForm::words;
  EXPECT_EQ(date("15.05.2020"), "15 мая 2020 г.");
  EXPECT_EQ(date("{words: «15» 05 2020 г., means: 15.05.2020}"), "«15» 05 2020 г.");
  profile.dates = model::DateForm::digits;
  EXPECT_EQ(date("15 мая 2020 года"), "15.05.2020");
}

TEST(DecodeNumber, JoinsTheNumbersOfAJointAct) {
  const auto decoded = act("act: приказ\nissuer: [УО, УК]\nnumber: [12-П, 015]\n");
  EXPECT_EQ(order_of(decoded).number.words, "12-П/015");
  EXPECT_TRUE(order_of(decoded).number.by_hand);
}

TEST(DecodeMarks, NameEveryIssuerInTheGenitive) {
  const auto decoded =
      package_of({{"order",
                   "kind: order\nact: приказ\nissuer: [УО, УК]\ndate: 15.05.2020\nnumber: [1, 2]\n"
                   "points: [{text: а}]\nappendices: [a]\n"},
                  {"a", "kind: plan\ntitle: План\ncolumns: [{measure: Мера}]\nrows: [{measure: раз}]\n"},
                  {"bodies", bodies}});
  Lines lines;
  for (const model::Text& line : decoded.body<model::Plan>("a").mark.lines) lines.push_back(model::plain(line));
  EXPECT_EQ(lines,
            (Lines{"Приложение", "к приказу управления образования и управления культуры", "от 15.05.2020 № 1/2"}));
}

TEST(DecodeHead, BeginsATextThatOpensWithItsVerbWithACapital) {
  EXPECT_EQ(model::plain(order_of(act("act: приказ\nissuer: УО\n")).verb.text), "Приказываю:");
  EXPECT_EQ(model::plain(order_of(act("act: приказ\nissuer: УО\npreamble: В целях порядка\n")).verb.text),
            "приказываю:");
  const auto council = act("act: постановление\nissuer: Совет\n");
  EXPECT_EQ(model::plain(order_of(council).verb.text), "постановляет:") << "the body's name stands before it";
  EXPECT_TRUE(order_of(council).verb.third_person);
}

}  // namespace
