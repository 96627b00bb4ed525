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

}  // namespace
