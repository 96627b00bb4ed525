#include "pages/dump.h"

#include <gtest/gtest.h>

namespace pages {
namespace {

using base::Length;

class Dump : public testing::Test {
 protected:
  Dump() {
    document_.pages.resize(1);
    document_.pages[0].width = Length::mm(210);
    document_.pages[0].height = Length::mm(297);
  }

  GlyphRun& word(double x, double y, const std::string& text, std::uint16_t face = 0) {
    document_.words.push_back({{face}, text, {}, 0});
    GlyphRun run;
    run.word = {static_cast<std::uint32_t>(document_.words.size() - 1)};
    run.x = Length::mm(x);
    run.baseline = Length::mm(y);
    run.size = Length::pt(14);
    return document_.pages[0].runs.emplace_back(run);
  }

  Document document_;
};

TEST_F(Dump, GivesATextLineALine) {
  word(30, 45.5, "Во").space_after = true;
  word(40, 45.5, "«обра\u00ad").line_end = true;
  word(30, 52.123, "зования", 1);
  word(50, 52.123, ",").line_end = true;
  EXPECT_EQ(dump(document_),
            "page 1 of 1, 210 x 297\n"
            "  x 30  y 45.5  14 f0  Во «обра¬\n"
            "  x 30  y 52.12  14 f1  зования{14 f0} ,\n");
}

TEST_F(Dump, TellsSpacedAndTurnedWords) {
  GlyphRun& run = word(-0.001, 10, "срок");
  run.turned = true;
  run.letter_spacing = Length::pt(1.5);
  EXPECT_EQ(dump(document_), "page 1 of 1, 210 x 297\n  x 0  y 10  14 f0 +1.5 turned  срок\n");
}

TEST_F(Dump, NamesPictures) {
  document_.pages[0].pictures.push_back(
      {"emblem.png", {}, Length::mm(95), Length::mm(20), Length::mm(16.67), Length::mm(20)});
  EXPECT_EQ(dump(document_), "page 1 of 1, 210 x 297\n  picture emblem.png: x 95  y 20  16.67 x 20\n");
}

TEST_F(Dump, SumsUpRulesAndNamesBoxes) {
  document_.pages[0].rules.push_back({Length::mm(20), Length::mm(30), Length::mm(190), Length::mm(30), Length::pt(1)});
  document_.pages[0].rules.push_back({Length::mm(20), Length::mm(80), Length::mm(20), Length::mm(30), Length::pt(1)});
  document_.pages[0].boxes.push_back({"stamp", Length::mm(30), Length::mm(200), Length::mm(70), Length::mm(30.25)});
  EXPECT_EQ(dump(document_),
            "page 1 of 1, 210 x 297\n"
            "  rules: 1 level, 1 upright, x 20..190, y 30..80\n"
            "  box stamp: x 30  y 200  70 x 30.25\n");
}

}  // namespace
}  // namespace pages
