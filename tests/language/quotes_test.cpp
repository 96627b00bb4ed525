#include "language/quotes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace language {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// «straight "слово" -> «слово»»; of a lone mark its name and byte.
std::vector<std::string> slips(std::string_view line) {
  constexpr std::array<std::string_view, 5> names{"straight", "mixed", "foreign", "unclosed", "unopened"};
  std::vector<std::string> out;
  for (const QuoteSlip& found : find_quote_slips(line)) {
    std::string said(names[static_cast<std::size_t>(found.fault)]);
    if (found.slip.words.empty())
      said += " " + std::to_string(found.slip.first);
    else
      said += " " + std::string(line.substr(found.slip.first, found.slip.length)) + " -> " + found.slip.words;
    out.push_back(std::move(said));
  }
  return out;
}

TEST(QuoteSlips, ArePutIntoRightMarks) {
  EXPECT_THAT(slips("в графе \"количество\" и \"внутр.совм.\""),
              ElementsAre("straight \"количество\" -> «количество»", "straight \"внутр.совм.\" -> «внутр.совм.»"));
  EXPECT_THAT(slips("\"Образцы и \"Примеры\"\""),
              ElementsAre("straight \"Образцы и \"Примеры\"\" -> «Образцы и „Примеры“»"));
  EXPECT_THAT(slips("смотр «Лучший \"пример\" года»"), ElementsAre("straight \"пример\" -> „пример“"));
  EXPECT_THAT(slips("смотр «Лучший пример\"."), ElementsAre("mixed «Лучший пример\" -> «Лучший пример»"));
  EXPECT_THAT(slips("смотр “Лучший пример”"), ElementsAre("foreign “Лучший пример” -> «Лучший пример»"));
}

TEST(QuoteSlips, AreMarksWithoutTheirPair) {
  EXPECT_THAT(slips("ФГБОУВО «Оренбургский"), ElementsAre("unclosed 15"));
  EXPECT_THAT(slips("а) б»"), ElementsAre("unopened 6"));
  EXPECT_THAT(slips("«а „б» в"), ElementsAre("unclosed 5"));
  EXPECT_THAT(slips("««Пример»"), ElementsAre("unclosed 0"));
  EXPECT_THAT(slips("«Пример, «Образец»"), ElementsAre("unclosed 0"));
  EXPECT_THAT(slips("«Пример и «Образец»"), ElementsAre("unclosed 0"));
}

TEST(QuoteSlips, AreNotNestedOrSharedMarksNorInches) {
  EXPECT_THAT(slips("«Лучший музей „малых форм“ области»"), IsEmpty());
  EXPECT_THAT(slips("приказ «О Положении «О смотре»"), IsEmpty()) << "two marks that close together may be one";
  EXPECT_THAT(slips("«А «Б» и «В»»"), IsEmpty());
  EXPECT_THAT(slips("экран 15\" и труба 3/4\""), IsEmpty());
  EXPECT_THAT(slips("« 23 » 01 _____ 2019 г., от “15” мая, „__“ мая"), IsEmpty());
  EXPECT_THAT(slips("«2. Первый абзац.\n\n3. Второй абзац.»"), IsEmpty());
  EXPECT_THAT(slips(""), IsEmpty());
}

}  // namespace
}  // namespace language
