#include "base/printable.h"

#include <gtest/gtest.h>

namespace {

TEST(Printable, LeavesWordsAsTheyAre) { EXPECT_EQ(base::printable("Приказ № 5 – «О»"), "Приказ № 5 – «О»"); }

TEST(Printable, TellsWhatATerminalWouldObey) {
  EXPECT_EQ(base::printable("a\x1b[31mб\n"), "a\\x1B[31mб\\x0A");
  EXPECT_EQ(base::printable("\xC2\x9B"), "\\x9B");              // the one-character form of ESC [
  EXPECT_EQ(base::printable("а\xE2\x80\xAEб"), "а\\u{202E}б");  // letters behind it run backwards
  EXPECT_EQ(base::printable("\xD0"), "\\xD0");                  // half a letter
  EXPECT_EQ(base::printable("\xFFж\xFE"), "\\xFFж\\xFE");
}

}  // namespace
