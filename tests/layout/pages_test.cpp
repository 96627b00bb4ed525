#include "pages/dump.h"

#include "layout/setting.h"

#include <algorithm>

namespace layout {
namespace {

using base::Length;
using testing::ElementsAre;
using testing::IsEmpty;

class Pages : public Setting {
 protected:
  // `count` lines of one paragraph each.
  void add_lines(int count) {
    for (int i = 0; i < count; ++i) add(paragraph(left_style, "строка " + std::to_string(i)));
  }
  std::vector<std::string> page_numbers() const {
    std::vector<std::string> numbers(pages.pages.size());
    for (const SeenLine& line : lines())
      if (line.artifact && line.baseline < mm(20)) numbers[line.page] = line.text;
    return numbers;
  }
  // Lines of 14 pt at 100 % that fit on the standard page: 257 mm by 5.679 mm.
  static constexpr int lines_of_page = 45;
};

TEST_F(Pages, AreOneAtLeast) {
  document.sections.clear();
  lay_out();
  ASSERT_EQ(pages.pages.size(), 1U);
  EXPECT_EQ(pages.pages[0].width, mm(210));
  EXPECT_THAT(pages.pages[0].runs, IsEmpty());
}

TEST_F(Pages, AreNeverEmptyAmongOthers) {
  add_lines(lines_of_page);
  document.sections.emplace_back();
  document.sections.emplace_back();
  add(paragraph(left_style, "конец"));
  lay_out();
  EXPECT_EQ(pages.pages.size(), 2U);
}

TEST_F(Pages, AreNumberedFromTheSecondAtTheTopCentre) {
  add_lines(lines_of_page * 2 + 1);
  lay_out();
  EXPECT_THAT(page_numbers(), ElementsAre("", "2", "3"));
  for (const SeenLine& line : lines()) {
    if (!line.artifact) continue;
    EXPECT_LE(std::abs((line.left + line.right - mm(230)).emu()), 2);
    EXPECT_GT(line.baseline, mm(10));
    EXPECT_LT(line.baseline, mm(20));
  }
}

TEST_F(Pages, BeginTheirNumbersAnewWhereASectionSaysSo) {
  add_lines(lines_of_page + 1);
  document.sections.emplace_back();
  section().restart_numbers = true;
  section().landscape = true;
  add_lines(50);
  document.sections.emplace_back();
  add_lines(1);
  lay_out();
  EXPECT_THAT(page_numbers(), ElementsAre("", "2", "", "2", "3"));
}

TEST_F(Pages, GoOnWithTheNumbersOfTheWholeAfterASectionWithItsOwn) {
  add_lines(1);
  document.sections.emplace_back();
  section().restart_numbers = true;
  add_lines(lines_of_page + 1);
  document.sections.emplace_back();
  section().resume_numbers = true;
  add_lines(1);
  lay_out();
  EXPECT_THAT(page_numbers(), ElementsAre("", "", "2", "4"));
}

TEST_F(Pages, TurnForLandscapeSections) {
  section().landscape = true;
  add(paragraph(text_style, words(60)));
  lay_out();
  EXPECT_EQ(pages.pages[0].width, mm(297));
  EXPECT_EQ(pages.pages[0].height, mm(210));
  EXPECT_GT(lines()[0].baseline, mm(30));
  EXPECT_EQ(lines()[1].left, mm(20));
}

TEST_F(Pages, KeepAHeadingWithWhatFollows) {
  const auto heading = add_style("any-name", [](blocks::ParagraphStyle& s) {
    s.keep_with_next = true;
    s.role = blocks::TextRole::heading;
  });
  add_lines(lines_of_page - 1);
  add(paragraph(heading, "Заголовок"));
  add(paragraph(left_style, "после"));
  lay_out();
  EXPECT_THAT(texts(1), ElementsAre("Заголовок", "после"));
  EXPECT_EQ(pages.nodes[pages.pages[1].runs.back().node.index].role, pages::Role::paragraph);
  EXPECT_EQ(pages.nodes[pages.pages[1].runs[1].node.index].role, pages::Role::heading);
}

TEST_F(Pages, KeepAHeadingWithTheFirstRowOfATable) {
  const auto heading = add_style("heading", [](blocks::ParagraphStyle& s) { s.keep_with_next = true; });
  add_lines(lines_of_page - 2);
  add(paragraph(heading, "Заголовок"));
  blocks::Table table;
  table.columns = columns_of({170});
  table.head.push_back(row_of({"шапка"}));
  table.rows.push_back(row_of({"первая"}));
  table.rows.push_back(row_of({"вторая"}));
  add(table);
  lay_out();
  EXPECT_THAT(texts(1), ElementsAre("Заголовок", "шапка", "первая", "вторая"));
}

TEST_F(Pages, LeaveTwoLinesOfAParagraphAtEitherEnd) {
  for (int before = lines_of_page - 6; before <= lines_of_page; ++before) {
    document.sections[0].blocks.clear();
    add_lines(before);
    add(paragraph(left_style, words(42)));
    lay_out();
    const auto here = static_cast<int>(texts(0).size()) - before;
    const auto there = pages.pages.size() > 1 ? static_cast<int>(texts(1).size()) : 0;
    EXPECT_NE(here, 1) << before;
    EXPECT_NE(there, 1) << before;
  }
}

TEST_F(Pages, KeepAParagraphTogetherIfItsStyleSaysSo) {
  style(text_style).keep_together = true;
  add_lines(lines_of_page - 4);
  add(paragraph(text_style, words(80)));
  lay_out();
  EXPECT_EQ(texts(0).size(), static_cast<std::size_t>(lines_of_page - 4));
}

TEST_F(Pages, DropSpaceAtTheTop) {
  const auto spaced = add_style("spaced", [](blocks::ParagraphStyle& s) { s.space_before = mm(20); });
  add_lines(lines_of_page);
  add(paragraph(spaced, "сверху"));
  add(paragraph(spaced, "ниже"));
  lay_out();
  std::vector<Length> baselines;
  for (const SeenLine& line : lines())
    if (line.page == 1 && !line.artifact) baselines.push_back(line.baseline);
  ASSERT_EQ(baselines.size(), 2U);
  EXPECT_LT(baselines[0], mm(28));
  EXPECT_GT(baselines[1] - baselines[0], mm(20));
}

TEST_F(Pages, SetTheNameOnTheLevelOfThePostsLastLine) {
  blocks::Signature signature;
  signature.style = left_style;
  signature.post = {run("Исполняющий обязанности"), blocks::Break{}, run("министра")};
  signature.name = {run("И.О. Фамилия")};
  add_lines(3);
  add(signature);
  lay_out();
  const auto seen = lines();
  EXPECT_EQ(seen[3].text, "Исполняющий обязанности");
  EXPECT_EQ(seen[4].text, "министра И.О. Фамилия");
  EXPECT_EQ(seen[4].left, mm(30));
  EXPECT_EQ(seen[4].right, mm(200));
  EXPECT_EQ(pages.nodes[pages.pages[0].runs.back().node.index].role, pages::Role::signature);
}

TEST_F(Pages, NeverLeaveASignatureAlone) {
  blocks::Signature signature;
  signature.style = left_style;
  signature.post = {run("Министр"), blocks::Break{}, run("образования")};
  signature.name = {run("И.О. Фамилия")};
  for (int before = lines_of_page - 3; before <= lines_of_page + 1; ++before) {
    document.sections[0].blocks.clear();
    add_lines(before);
    add(signature);
    lay_out();
    const auto last = texts(pages.pages.size() - 1);
    ASSERT_GE(last.size(), 4U) << before;
    EXPECT_EQ(last.back(), "образования И.О. Фамилия");
  }
}

TEST_F(Pages, KeepTheLastRowOfATableWithTheSignatureBelow) {
  blocks::Signature signature;
  signature.style = left_style;
  signature.post = {run("Министр")};
  signature.name = {run("И.О. Фамилия")};
  for (int rows = 36; rows <= 44; ++rows) {
    document.sections[0].blocks.clear();
    blocks::Table table;
    table.columns = columns_of({170});
    for (int i = 0; i < rows; ++i) table.rows.push_back(row_of({"ряд"}));
    add(table);
    add(signature);
    lay_out();
    const auto last = texts(pages.pages.size() - 1);
    ASSERT_GE(last.size(), 2U) << rows;
    EXPECT_EQ(last[last.size() - 2], "ряд");
  }
}

TEST_F(Pages, ReserveBoxesByName) {
  add_lines(1);
  add(blocks::ReservedBox{"подпись", mm(70), mm(25), blocks::Align::right});
  lay_out();
  ASSERT_EQ(pages.pages[0].boxes.size(), 1U);
  const pages::NamedBox& box = pages.pages[0].boxes[0];
  EXPECT_EQ(box.name, "подпись");
  EXPECT_EQ(box.x, mm(130));
  EXPECT_GT(box.y, mm(25));
}

TEST_F(Pages, BeginByHandWhereRoomIsLeft) {
  add_lines(2);
  style(left_style).keep_with_next = true;  // even so
  add_lines(1);
  add(blocks::Space{mm(10), true});
  style(left_style).keep_with_next = false;
  add_lines(1);
  lay_out();
  ASSERT_EQ(pages.pages.size(), 2U);
  EXPECT_EQ(texts(1).size(), 1U);
  EXPECT_GT(lines().back().baseline, mm(30)) << "room asked for with the page stands";
}

TEST_F(Pages, AreNotBegunTwice) {
  add(blocks::Space{{}, true});
  add_lines(lines_of_page);
  add(blocks::Space{{}, true});
  add_lines(1);
  lay_out();
  EXPECT_EQ(pages.pages.size(), 2U);
}

TEST_F(Pages, LeaveRoomByHandAboveALine) {
  add_lines(2);
  lay_out();
  const Length usual = lines()[1].baseline;
  document.sections[0].blocks.insert(document.sections[0].blocks.begin() + 1, blocks::Space{mm(7), false});
  lay_out();
  EXPECT_EQ(lines()[1].baseline, usual + mm(7));
}

TEST_F(Pages, LeaveRoomAtTheirBeginningForABlank) {
  add(blocks::Space{mm(60), false});
  add_lines(1);
  lay_out();
  EXPECT_GT(lines()[0].baseline, mm(80));
}

TEST_F(Pages, ChangeTheSidesOfTheirMarginsOnTheBack) {
  document.styles.page.mirrored = true;
  add_lines(lines_of_page * 2 + 1);
  lay_out();
  ASSERT_EQ(pages.pages.size(), 3U);
  for (const SeenLine& line : lines()) {
    if (line.artifact) continue;
    EXPECT_EQ(line.left, line.page == 1 ? mm(10) : mm(30));
  }
}

TEST_F(Pages, OfLandscapeAreBoundAtTheBottomOnTheBack) {
  document.styles.page.mirrored = true;
  section().landscape = true;
  add_lines(60);
  lay_out();
  ASSERT_GE(pages.pages.size(), 2U);
  const std::vector<SeenLine> seen = lines();
  EXPECT_GT(seen.front().baseline, mm(30));
  for (const SeenLine& line : seen) {
    if (line.page != 1) continue;
    if (line.artifact)
      EXPECT_GT(line.baseline, mm(190)) << "the number stands in the margin that is bound";
    else
      EXPECT_LT(line.baseline, mm(180));
  }
}

class Pictures : public Pages {
 protected:
  void add_picture(double width, double height, blocks::Align align = blocks::Align::center) {
    document.pictures["e.png"] = {"bytes", 200, 240};
    add(blocks::Picture{"e.png", mm(width), mm(height), align});
  }
  const pages::PlacedPicture& only() const {
    EXPECT_EQ(pages.pages[0].pictures.size(), 1U);
    return pages.pages[0].pictures.at(0);
  }
};

TEST_F(Pictures, StandAtTheTopOfTheTextAreaAsAFigure) {
  add_picture(20, 24);
  add_lines(1);
  lay_out();
  EXPECT_EQ(only().name, "e.png");
  EXPECT_EQ(only().x, mm(30 + (170 - 20) / 2));
  EXPECT_EQ(only().y, mm(20));
  EXPECT_EQ(only().height, mm(24));
  EXPECT_EQ(pages.nodes[only().node.index].role, pages::Role::figure);
  EXPECT_GT(lines()[0].baseline, mm(20 + 24 + 3));
  EXPECT_EQ(pages.pictures, document.pictures);
}

TEST_F(Pictures, StandAtTheSideAsked) {
  add_picture(20, 24, blocks::Align::right);
  lay_out();
  EXPECT_EQ(only().x, mm(180));
}

TEST_F(Pictures, StandInAStripAtTheLeft) {
  add_picture(20, 24);
  std::get<blocks::Picture>(section().blocks[0]).within = mm(80);
  lay_out();
  EXPECT_EQ(only().x, mm(30 + (80 - 20) / 2));
}

TEST_F(Pictures, ShrinkInProportionToTheTextArea) {
  add_picture(340, 100);
  lay_out();
  EXPECT_EQ(only().width, mm(170));
  EXPECT_EQ(only().height, mm(50));
  document.sections[0].blocks.clear();
  add_picture(100, 514);
  lay_out();
  EXPECT_EQ(only().width, mm(50));
  EXPECT_EQ(only().height, mm(257));
}

TEST_F(Pictures, AreNotPartedFromWhatFollows) {
  add_lines(lines_of_page - 5);
  add_picture(20, 24);
  add_lines(1);
  lay_out();
  ASSERT_EQ(pages.pages.size(), 2U);
  EXPECT_TRUE(pages.pages[0].pictures.empty());
  EXPECT_EQ(pages.pages[1].pictures.at(0).y, mm(20));
}

TEST_F(Pictures, GrowSmallerToStandWithTheirTitleAndCaption) {
  style(left_style).keep_with_next = true;
  add_lines(3);
  document.pictures["e.png"] = {"bytes", 200, 300};
  blocks::Picture picture{"e.png", mm(170), mm(255)};
  picture.fit = true;
  add(picture);
  add(paragraph(text_style, "подпись"));
  lay_out();
  ASSERT_EQ(pages.pages.size(), 1U);
  EXPECT_LT(only().height, mm(255));
  EXPECT_GT(only().height, mm(200));
  EXPECT_LT(std::abs((only().height * 2 - only().width * 3).emu()), 10);
}

TEST_F(Pictures, ThatNoPageShowsAreNotKept) {
  document.pictures["other.png"] = {"bytes", 1, 1};
  add_lines(1);
  lay_out();
  EXPECT_TRUE(pages.pictures.empty());
}

TEST_F(Pages, StopAtTheLimit) {
  expected_findings = 1;
  style(left_style).size = Length::pt(700);
  style(left_style).hyphenate = false;
  blocks::Paragraph endless = paragraph(left_style, "");
  for (int i = 0; i < 61000; ++i) {
    endless.inlines.push_back(run("1"));
    endless.inlines.push_back(blocks::Break{});
  }
  add(endless);
  lay_out();
  EXPECT_EQ(diagnostics.all()[0].message->id, "LAY-003");
  EXPECT_EQ(pages.pages.size(), 60000U);
}

TEST_F(Pages, AreTheSameForTheSameBlocks) {
  add(paragraph(text_style, words(300)));
  const pages::Document first = lay_out();
  fonts::Shaper other(fonts);
  Kept kept(other, hyphenator);
  const blocks::Document settled = settle::settle(blocks::Document(document), other, hyphenator);
  const pages::Document second = layout(settled, kept, diagnostics);
  ASSERT_EQ(first.pages.size(), second.pages.size());
  ASSERT_EQ(first.words.size(), second.words.size());
  for (std::size_t i = 0; i < first.pages[0].runs.size(); ++i) {
    EXPECT_EQ(first.pages[0].runs[i].x, second.pages[0].runs[i].x);
    EXPECT_EQ(first.pages[0].runs[i].word, second.pages[0].runs[i].word);
  }
  const pages::Document of_kept_lines = layout(settled, kept, diagnostics);
  EXPECT_EQ(pages::dump(of_kept_lines), pages::dump(second));
}

}  // namespace
}  // namespace layout
