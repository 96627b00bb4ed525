#include "language/composed.h"

#include <gtest/gtest.h>

namespace {

TEST(Composed, JoinsALetterAndItsMark) {
  EXPECT_EQ(language::composed("сво\xD0\xB8\xCC\x86"), "свой");
  EXPECT_EQ(language::composed("\xD0\xB5\xCC\x88лка"), "ёлка");
  EXPECT_EQ(language::composed("cafe\xCC\x81"), "café");
}

TEST(Composed, LeavesWhatHasNoSingleCharacterAndWhatIsNoText) {
  const std::string stressed = "за\xCC\x81мок";
  EXPECT_EQ(language::composed(stressed), stressed);
  const std::string broken = "и\xCC\x86\xFF";
  EXPECT_EQ(language::composed(broken), broken);
  EXPECT_EQ(language::composed("\xE2\x84\xA6"), "\xE2\x84\xA6");  // the ohm sign is no letter with a mark
}

}  // namespace
