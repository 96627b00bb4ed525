#include "language/citations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::string_view owner(model::CitedOf of) {
  switch (of) {
    case model::CitedOf::own: return " own";
    case model::CitedOf::other: return " other";
    case model::CitedOf::perhaps_own: return " perhaps";
    case model::CitedOf::unsaid: break;
  }
  return "";
}

// «приложением: 1 2 own»
std::vector<std::string> appendices(std::string_view line) {
  std::vector<std::string> out;
  for (const model::CitedAppendices& cited : language::find_cited_appendices(line)) {
    std::string words(line.substr(cited.first, cited.length));
    words += ':';
    for (const int number : cited.numbers) words += " " + std::to_string(number);
    if (cited.every) words += " every";
    out.push_back(words.append(owner(cited.of)));
  }
  return out;
}

// The clauses that change another act; «…» behind one that leads on to the changes.
std::vector<std::string> amendments(std::string_view line) {
  std::vector<std::string> out;
  for (const model::Amendment& amendment : language::find_amendments(line))
    out.push_back(std::string(line.substr(amendment.first, amendment.length)) + (amendment.goes_on ? "…" : ""));
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

TEST(CitedActs, DoNotTakeAnAppendixsNumber) {
  EXPECT_THAT(acts("исполнение настоящего приказа обеспечить согласно приложению № 7"), IsEmpty());
}

TEST(CitedAppendices, AreNumbersListsAndRanges) {
  EXPECT_THAT(appendices("согласно приложению № 2"), ElementsAre("приложению: 2"));
  EXPECT_THAT(appendices("(приложения 1, 3 и 5–7)"), ElementsAre("приложения: 1 3 5 6 7"));
  EXPECT_THAT(appendices("Приложением N\u00a04."), ElementsAre("Приложением: 4"));
}

TEST(CitedAppendices, OfARangeAreAllBetween) {
  const std::vector<std::string> six{"приложениям: 1 2 3 4 5 6"};
  for (const char* words :
       {"№ 1–6", "№ 1 – № 6", "№№ 1-6", "1—6", "№\u00a01\u00a0–\u00a06", "с № 1 по № 6", "с 1 по 6"})
    EXPECT_EQ(appendices("согласно приложениям " + std::string(words)), six) << words;
  EXPECT_THAT(appendices("приложениях №№ 1, 2 и 4–6"), ElementsAre("приложениях: 1 2 4 5 6"));
  EXPECT_THAT(appendices("приложения № 1, а также № 3"), ElementsAre("приложения: 1 3"));
  EXPECT_THAT(appendices("приложение № 2 по школам"), ElementsAre("приложение: 2"));
}

TEST(CitedAppendices, WithoutNumbersAreEveryOneInThePlural) {
  EXPECT_THAT(appendices("согласно приложениям"), ElementsAre("приложениям: every"));
  EXPECT_THAT(appendices("Утвердить прилагаемые формы"), ElementsAre("прилагаемые: every"));
  EXPECT_THAT(appendices("Утвердить план (прилагается)"), ElementsAre("прилагается:"));
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

TEST(CitedAppendices, OfAnotherActStandBeforeItsNameWhateverIsBetween) {
  for (const char* words :
       {"(раздел 2) к нему", "«Форма отчёта» к Порядку", "к указанному постановлению", "Порядка отбора", "к Программе"})
    EXPECT_THAT(appendices("приложением № 9 " + std::string(words)), ElementsAre("приложением: 9 other")) << words;
  EXPECT_THAT(appendices("приложению № 1 (форма) к настоящему приказу"), ElementsAre("приложению: 1 own"));
  EXPECT_THAT(appendices("прилагаемые к заявлению документы"), ElementsAre("прилагаемые: every other"));
}

TEST(CitedAppendices, MayBeThisActsWhereTheWordsDoNotSayWhose) {
  EXPECT_THAT(appendices("согласно приложению № 2 к приказу."), ElementsAre("приложению: 2 perhaps"));
  EXPECT_THAT(appendices("приложение № 2, графа 3 таблицы к Порядку"), ElementsAre("приложение: 2 perhaps"));
  EXPECT_THAT(appendices("утверждённым приказом от 01.02.2024 № 5 «О порядке» (приложение № 2)"),
              ElementsAre("приложение: 2 perhaps"));
  EXPECT_THAT(appendices("приложение № 2 подготовить к 1 марта"), ElementsAre("приложение: 2"));
}

TEST(Amendments, AreSentencesThatChangeAnotherAct) {
  for (const char* words :
       {"пункт 2 изложить в следующей редакции", "дополнить приложением № 6", "слово «а» исключить",
        "признать утратившими силу приказы", "О внесении изменений в приказ", "Изменения, которые вносятся в приказ",
        "слова «а» заменить словами «б»", "Отменить приказ от 01.02.2024 № 5", "после слов «а» читать «б»"})
    EXPECT_THAT(amendments(words), ElementsAre(words));
}

TEST(Amendments, LeadOnToTheChangesByAColon) {
  EXPECT_THAT(amendments("Внести в приказ следующие изменения:"), ElementsAre("Внести в приказ следующие изменения:…"));
}

TEST(Amendments, AreToldFromTheSentencesBeside) {
  EXPECT_THAT(amendments("Утвердить форму (приложение № 1). Приказ от 01.02.2024 № 5 отменить."),
              ElementsAre(" Приказ от 01.02.2024 № 5 отменить."));
  EXPECT_THAT(amendments("Форму утвердить; пункт 4 исключить; сведения представить"),
              ElementsAre(" пункт 4 исключить;"));
}

TEST(Amendments, AreNotWordsThatOnlyLookAlike) {
  for (const char* words : {"организации дополнительного образования", "исключительно по форме", "за исключением школ",
                            "приказ (с изменениями, внесенными приказом от 01.02.2024 № 5)", "Внести сведения в реестр",
                            "Утвердить план «Изложить и дополнить»", "требования, изложенные в приложении"})
    EXPECT_THAT(amendments(words), IsEmpty()) << words;
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
