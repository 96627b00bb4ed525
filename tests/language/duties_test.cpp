#include "language/duties.h"
#include "language/quotations.h"

#include <gtest/gtest.h>

#include <string>

namespace language {
namespace {

TEST(FindDuty, KnowsWhatEndsOnADay) {
  for (const char* words : {"Отделу представить сведения", "Школам области сообщить о выборе", "разработать программу"})
    EXPECT_TRUE(find_duty(words)) << words;
  for (const char* words : {"", "Отделу обеспечить показ и сообщить о нём", "Направить Второго в командировку",
                            "Представить к награде", "деятельность школ области", "Хранить образцы"})
    EXPECT_FALSE(find_duty(words)) << words;
  EXPECT_TRUE(find_duty("Доложить о показе")->opens);
  EXPECT_FALSE(find_duty("Отделу доложить о показе")->opens);
}

TEST(HasDueWords, KnowsDaysPeriodsEventsAndPlans) {
  for (const char* words : {"до 5 июня", "в срок", "05.06", "ежегодно", "в течение недели", "по графику",
                            "по итогам показа", "постоянно", "при показе образцов", "к 1 сентября"})
    EXPECT_TRUE(has_due_words(std::string("отделу ") + words)) << words;
  for (const char* words : {"представить сведения о школах", "по форме приложения № 1.", "приказ министерства"})
    EXPECT_FALSE(has_due_words(words)) << words;
}

TEST(InsideQuotation, CountsMarks) {
  constexpr std::string_view line = "а «б «в» г» д \"е\"";
  EXPECT_FALSE(inside_quotation(line, 0));
  for (const char* letter : {"б", "в", "г", "е"}) EXPECT_TRUE(inside_quotation(line, line.find(letter))) << letter;
  EXPECT_FALSE(inside_quotation(line, line.find("д")));
}

}  // namespace
}  // namespace language
