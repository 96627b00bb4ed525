#include "language/enumerations.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace {

TEST(Enumerations, PartAtSignsOutsideBracketsAndQuotationMarks) {
  constexpr std::string_view line = "МО (глава, зам), ГАУ «А; Б» ; руководители МОУО";
  std::string shown;
  for (const language::Item& item : language::items_of(line))
    shown += "[" + std::string(item.in(line)) + "]" + item.behind;
  EXPECT_EQ(shown, std::string("[МО (глава, зам)],[ГАУ «А; Б»];[руководители МОУО]") + '\0');
}

}  // namespace
