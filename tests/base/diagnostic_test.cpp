#include "base/diagnostic.h"
#include "base/utf8.h"

#include <gtest/gtest.h>

namespace {

constexpr base::Message message{"X-001", base::Severity::note, {"«{0}»", "“{0}”"}, {}};

TEST(Diagnostics, QuoteOnlyTheBeginningOfALongText) {
  std::string text = "a";
  for (int i = 0; i < 10'000; ++i) text += "ж";
  base::Diagnostics diagnostics;
  diagnostics.report(message, {}, {text, "ж"});
  const std::vector<std::string>& arguments = diagnostics.all().front().arguments;
  EXPECT_EQ(base::count_code_points(arguments[0]), 301U);
  EXPECT_TRUE(arguments[0].ends_with("ж…"));
  EXPECT_EQ(arguments[1], "ж");
}

TEST(Diagnostics, AreAsGraveAsTheirMessageWhereNobodySaysOtherwise) {
  base::Diagnostics diagnostics;
  diagnostics.report(message, {}, {"а"});
  EXPECT_EQ(diagnostics.all().front().severity(), base::Severity::note);
  EXPECT_FALSE(diagnostics.has_errors());
}

TEST(Diagnostics, StopAFinalActWhereANoteWasRaisedToAnError) {
  base::Severities severities;
  severities.set("X-001", base::Severity::error);
  base::Diagnostics diagnostics;
  diagnostics.set_severities(severities);
  diagnostics.report(message, {}, {"а"});
  EXPECT_EQ(diagnostics.all().front().severity(), base::Severity::error);
  EXPECT_TRUE(diagnostics.has_errors());
}

TEST(Diagnostics, KeepTheirSeverityWhenPassedOn) {
  base::Severities severities;
  severities.set("X-001", base::Severity::warning);
  base::Diagnostics first, second;
  first.set_severities(severities);
  first.report(message, {}, {"а"});
  second.report(first.all().front());
  EXPECT_EQ(second.all().front().severity(), base::Severity::warning);
}

}  // namespace
