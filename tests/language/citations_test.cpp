#include "language/citations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string_view owner(model::CitedOf of) {
  return of == model::CitedOf::own ? " own" : of == model::CitedOf::other ? " other" : "";
}

// «приложением: 1 2 own»
std::vector<std::string> appendices(std::string_view line) {
  std::vector<std::string> out;
  for (const model::CitedAppendices& cited : language::find_cited_appendices(line)) {
    std::string words(line.substr(cited.first, cited.length));
    words += ':';
    for (const int number : cited.numbers) words += " " + std::to_string(number);
    out.push_back(words.append(owner(cited.of)));
  }
  return out;
}

// «пункта 2.1: 2.1 own»
std::vector<std::string> points(std::string_view line) {
  std::vector<std::string> out;
  for (const model::CitedPoints& cited : language::find_cited_points(line)) {
    std::string words(line.substr(cited.first, cited.length));
    words += ':';
    for (const model::PointNumber& number : cited.numbers) {
      std::string levels;
      for (const int level : number.levels()) levels += (levels.empty() ? " " : ".") + std::to_string(level);
      words += levels;
    }
    out.push_back(words.append(owner(cited.of)));
  }
  return out;
}

// «приказ|Министерства|2020-5-15|211|О плане»
std::vector<std::string> acts(std::string_view line) {
  std::vector<std::string> out;
  for (const model::CitedAct& act : language::find_cited_acts(line)) {
    const std::string date = act.date ? std::to_string(act.date->year()) + "-" + std::to_string(act.date->month()) +
                                            "-" + std::to_string(act.date->day())
                                      : "";
    out.push_back(act.kind + "|" + act.body + "|" + date + "|" + act.number + "|" + act.title +
                  (act.amending ? "|amending" : ""));
  }
  return out;
}

TEST(CitedAppendices, AreNumbersListsAndRanges) {
  EXPECT_THAT(appendices("согласно приложению № 2"), ElementsAre("приложению: 2"));
  EXPECT_THAT(appendices("(приложения 1, 3 и 5–7)"), ElementsAre("приложения: 1 3 5 6 7"));
  EXPECT_THAT(appendices("Приложением N\u00a04."), ElementsAre("Приложением: 4"));
}

TEST(CitedAppendices, WithoutANumberAreCitedOnlyByTheWordsBefore) {
  EXPECT_THAT(appendices("в соответствии с приложением"), ElementsAre("приложением:"));
  EXPECT_THAT(appendices("по форме (приложение)"), ElementsAre("приложение:"));
  EXPECT_THAT(appendices("разработать мобильное приложение"), IsEmpty());
  EXPECT_THAT(appendices("Утвердить прилагаемый план"), ElementsAre("прилагаемый:"));
}

TEST(CitedAppendices, AreThisActsOrAnothers) {
  EXPECT_THAT(appendices("приложение № 4 к приказу Минобрнауки от 15.05.2020 № 7"), ElementsAre("приложение: 4 other"));
  EXPECT_THAT(appendices("приложение № 4 к настоящему приказу"), ElementsAre("приложение: 4 own"));
}

TEST(CitedPoints, AreNumbersOfSeveralLevelsListsAndRanges) {
  EXPECT_THAT(points("пункта 2.1. настоящего приказа"), ElementsAre("пункта 2.1: 2.1 own"));
  EXPECT_THAT(points("пункта 2.1. Настоящий приказ"), ElementsAre("пункта 2.1: 2.1"));
  EXPECT_THAT(points("пункта 2.1 настоящего приказа"), ElementsAre("пункта 2.1: 2.1 own"));
  EXPECT_THAT(points("пунктами 1.2, 3 и 5–7 плана"), ElementsAre("пунктами 1.2, 3 и 5–7: 1.2 3 5 6 7 other"));
  EXPECT_THAT(points("см. п. 4 и пп. 1.1–1.3"), ElementsAre("п. 4: 4", "пп. 1.1–1.3: 1.1 1.2 1.3"));
}

TEST(CitedPoints, AreNotEveryPlaceCalledAPoint) {
  EXPECT_THAT(points("пункты проката и 5 пунктов приёма"), IsEmpty());
  EXPECT_THAT(points("ул. Мира, п 4"), IsEmpty());
}

TEST(CitedActs, HaveKindBodyDateNumberAndTitle) {
  EXPECT_THAT(acts("В соответствии с приказом Министерства просвещения от 15 мая 2020 г. № 211 «О «плане» мер» и"),
              ElementsAre("приказ|Министерства просвещения|2020-5-15|211|О «плане» мер"));
  EXPECT_THAT(acts("Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании»,"),
              ElementsAre("федеральный закон||2012-12-29|273-ФЗ|Об образовании"));
  EXPECT_THAT(acts("распоряжения Правительства № 5-р от 01.02.2021."),
              ElementsAre("распоряжение|Правительства|2021-2-1|5-р|"));
}

TEST(CitedActs, HaveBodiesWithCommasWhereDateAndNumberBothStand) {
  EXPECT_THAT(acts("письма Министерства просвещения, осуществляющего управление, от 8 апреля 2020 года № ВБ-35/04"),
              ElementsAre("письмо|Министерства просвещения, осуществляющего управление|2020-4-8|ВБ-35/04|"));
  EXPECT_THAT(acts("о чём приказ издан, от 5 мая 2020 г."), IsEmpty());
}

TEST(CitedActs, OfAListShareKindAndBody) {
  EXPECT_THAT(acts("приказами Минобра от 01.02.2020 № 1, от 02.02.2020 № 2 и от 03.02.2020 № 3"),
              ElementsAre("приказ|Минобра|2020-2-1|1|", "приказ|Минобра|2020-2-2|2|", "приказ|Минобра|2020-2-3|3|"));
}

TEST(CitedActs, ThatOnlyAmendAreToldApart) {
  EXPECT_THAT(acts("приказ Минобра от 01.02.2020 № 1 (в ред. приказа от 05.06.2021 № 9) в силе"),
              ElementsAre("приказ|Минобра|2020-2-1|1|", "приказ||2021-6-5|9||amending"));
}

TEST(CitedActs, AreNotWordsOfTheTradeWithoutRequisites) {
  EXPECT_THAT(acts("Контроль за исполнением приказа оставляю за собой. От 5 мая 2020 г. ничего"), IsEmpty());
  EXPECT_THAT(acts("указанные меры (от 01.02.2020 № 3)"), IsEmpty());
  EXPECT_THAT(acts("настоящий приказ; от 01.02.2020 № 3"), IsEmpty());
}

TEST(CitedActs, OfAnImpossibleDayHaveNoDate) {
  EXPECT_THAT(acts("приказ от 31.02.2020 № 3"), ElementsAre("приказ|||3|"));
}

TEST(CitedActs, StandWhereTheLineSays) {
  const std::string_view line = "по приказу Минобра от 01.02.2020 № 1.";
  const auto found = language::find_cited_acts(line);
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(line.substr(found[0].first, found[0].length), "приказу Минобра от 01.02.2020 № 1");
}

// Ⱥ takes a byte more in lower case, the sign of Kelvin two less: what is found stands where it was typed all the same.
TEST(Citations, StandWhereTheyWereTypedBesideLettersThatChangeTheirLength) {
  const std::string_view line = "ȺȺ\u212A согласно приложению № 2 к настоящему приказу \u212AȺȺ";
  EXPECT_THAT(appendices(line), ElementsAre("приложению: 2 own"));
  const auto acts = language::find_cited_acts("ȺȺ\u212A приказом Школы от 5 мая 2020 г. № 12-\u212A «Ⱥ»");
  ASSERT_EQ(acts.size(), 1U);
  EXPECT_EQ(acts[0].number, "12-\u212A");
  EXPECT_EQ(acts[0].title, "Ⱥ");
}

}  // namespace
