#include "forms/text_meter.h"

#include "fonts/liberation.h"
#include "forms/looks.h"

#include <gtest/gtest.h>

namespace {

using base::Length;

class TextMeter : public ::testing::Test {
 protected:
  const fonts::FontSet faces = fonts::liberation_serif();
  fonts::Shaper shaper{faces};
  forms::TextMeter meter{shaper};
  const sheets::Format plain = forms::looks::plain();
};

TEST_F(TextMeter, CountsLinesOfWrappedWords) {
  const std::string caption = "Кол-во детей, воспитывающихся одним родителем";
  EXPECT_EQ(meter.lines(caption, plain, meter.line(caption, plain)), 1);
  EXPECT_EQ(meter.lines(caption, plain, Length::mm(65)), 2);
  EXPECT_GE(meter.lines(caption, plain, Length::mm(25)), 4);
  EXPECT_EQ(meter.lines("", plain, Length::mm(60)), 1);
}

TEST_F(TextMeter, BreaksAfterHyphensAndWhereALineIsForced) {
  EXPECT_LT(meter.longest_word("Материально-техническое", plain), meter.line("Материально-техническое", plain));
  EXPECT_EQ(meter.lines("Приложение № 2\nк приказу", plain, Length::mm(100)), 2);
}

TEST_F(TextMeter, CutsAWordThatIsWiderThanItsCell) {
  EXPECT_GE(meter.lines(std::string(100, 'n'), plain, Length::mm(20)), 10);
}

TEST_F(TextMeter, LeavesRoomForTheIndent) {
  EXPECT_GT(meter.longest_word("математики", forms::looks::caption(3)),
            meter.longest_word("математики", forms::looks::caption(0)));
}

TEST_F(TextMeter, GivesEachLineItsHeight) {
  const Length one = meter.height("математики", plain, Length::mm(60));
  const Length two = meter.height("Кол-во детей, воспитывающихся одним родителем", plain, Length::mm(65));
  EXPECT_GT(one.pt(), 15.0);
  EXPECT_GT(two - one, Length::pt(12.65));  // 1.149 of 11 pt
}

}  // namespace
