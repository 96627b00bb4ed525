#include "language/hyphens.h"

#include "language/slips.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace language {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> dashes(std::string_view line) { return said(line, find_hyphens_for_dashes(line)); }
std::vector<std::string> ranges(std::string_view line) { return said(line, find_hyphens_in_ranges(line)); }

TEST(HyphensForDashes, StandBesideABlank) {
  EXPECT_THAT(dashes("ШНОР - школы"), ElementsAre("- -> –"));
  EXPECT_THAT(dashes("РМО- районные"), ElementsAre("- ->  –"));
  EXPECT_THAT(dashes("Январь - ноябрь, июнь 2020 - 2022г."), ElementsAre("- -> –", "- -> –"));
}

TEST(HyphensForDashes, MayHaveTornACompound) {
  EXPECT_THAT(dashes("общественно - профессиональная"), ElementsAre("- -> ?"));
  EXPECT_THAT(dashes("школы -партнеры"), ElementsAre("- -> ?"));
}

TEST(HyphensForDashes, AreNotMarksOfItemsNorHangingOnes) {
  EXPECT_THAT(dashes("- пункт"), IsEmpty());
  EXPECT_THAT(dashes("-"), IsEmpty());
  EXPECT_THAT(dashes("тепло- и водоснабжение, 5- или 6-й, аудио-, видео"), IsEmpty());
  EXPECT_THAT(dashes("минус -5, план-график, «-» и --"), IsEmpty());
  EXPECT_THAT(dashes("слово –\nслово"), IsEmpty());
  EXPECT_THAT(dashes("П = С × t - Л, где Л – льготы"), IsEmpty());
}

TEST(HyphensInRanges, StandBetweenYearsAndMonths) {
  EXPECT_THAT(ranges("на 2020-2022 годы"), ElementsAre("2020-2022 -> 2020–2022"));
  EXPECT_THAT(ranges("(2021-2020г.)"), ElementsAre("2021-2020 -> 2021–2020"));
  EXPECT_THAT(ranges("июль-август, 2021"), ElementsAre("июль-август -> июль – август"));
  EXPECT_THAT(ranges("Февраль-декабрь"), ElementsAre("Февраль-декабрь -> Февраль – декабрь"));
}

TEST(HyphensInRanges, StandBetweenNumbersThatCount) {
  EXPECT_THAT(ranges("10-15 человек, 1-4 классов, 2-3 июня"),
              ElementsAre("10-15 -> 10–15", "1-4 -> 1–4", "2-3 -> 2–3"));
  EXPECT_THAT(ranges("5-10%, 5-10 %"), ElementsAre("5-10 -> 5–10", "5-10 -> 5–10"));
  EXPECT_THAT(ranges("по пунктам 2-4, пп. 1-3"), ElementsAre("2-4 -> 2–4", "1-3 -> 1–3"));
}

TEST(HyphensInRanges, AreNotInSchemesHoursCodesAndCompounds) {
  EXPECT_THAT(ranges("0-1-6, 8-00, 9-30 часов, 29-27-60, 12-34, 01-02, 5-й"), IsEmpty());
  EXPECT_THAT(ranges("01-21/744, № 1-2, № 2020-2021, 7.0.97-2016, ГОСТ 10-15, ISO 9001-2015"), IsEmpty());
  EXPECT_THAT(ranges("две-три недели, план-график, 1-4-х классов, пункт 12-1, 15-10 дней"), IsEmpty());
  EXPECT_THAT(ranges("2020–2022, 2025-26, 2020-2021-2022"), IsEmpty());
}

TEST(HyphensInRanges, MayBeAllOfAHeading) {
  EXPECT_THAT(said("11-15", find_hyphen_of_bare_range("11-15")), ElementsAre("11-15 -> 11–15"));
  for (const char* code : {"01-02", "2-1", "1-А", "10-15-20", "5"})
    EXPECT_THAT(find_hyphen_of_bare_range(code), IsEmpty());
}

}  // namespace
}  // namespace language
