#include "layout/setting.h"

#include <algorithm>

namespace layout {
namespace {

using base::Length;
using testing::ElementsAre;
using testing::IsEmpty;

class FootnotesTest : public Setting {
 protected:
  FootnotesTest() {
    note_style = add_style("footnote", [](blocks::ParagraphStyle& s) {
      s.size = Length::pt(10);
      s.line_percent = 100;
      s.align = blocks::Align::left;
    });
  }

  static blocks::Run mark(const std::string& sign) {
    blocks::Run made = run(sign);
    made.raised = true;
    return made;
  }
  // A line whose last word bears the mark of a new footnote with these words, a line of it each.
  blocks::Paragraph noted(const std::string& words, const std::vector<std::string>& note, blocks::StyleId style) {
    const auto index = static_cast<std::uint32_t>(document.footnotes.size());
    const std::string sign = std::to_string(index + 1);
    blocks::Paragraph made{note_style, {mark(sign)}, {}};
    for (const std::string& line : note) {
      if (made.inlines.size() > 1) made.inlines.emplace_back(blocks::Break{});
      made.inlines.emplace_back(run(" " + line));
    }
    document.footnotes.push_back(std::move(made));
    return {style, {run(words), mark(sign), blocks::FootnoteRef{index}}, {}};
  }
  void add_lines(int count) {
    for (int i = 0; i < count; ++i) add(paragraph(left_style, "строка " + std::to_string(i)));
  }
  static std::vector<std::string> numbered(const std::string& words, int count) {
    std::vector<std::string> lines;
    for (int i = 0; i < count; ++i) lines.push_back(words + " " + std::to_string(i));
    return lines;
  }
  SeenLine line(const std::string& text) const {
    for (const SeenLine& seen : lines())
      if (seen.text == text) return seen;
    ADD_FAILURE() << "no line " << text;
    return {};
  }
  // Rules as short as those above footnotes.
  std::vector<pages::Rule> note_rules(std::size_t page) const {
    std::vector<pages::Rule> found;
    for (const pages::Rule& rule : pages.pages.at(page).rules)
      if (rule.y1 == rule.y2 && rule.x2 - rule.x1 == mm(50)) found.push_back(rule);
    return found;
  }

  static constexpr int lines_of_page = 45;
  static constexpr Length page_end = Length::mm(277);
  blocks::StyleId note_style;
};

TEST_F(FootnotesTest, StandAtTheFootOfThePageUnderARule) {
  add(noted("слово", {"примечание"}, left_style));
  add(paragraph(left_style, "дальше"));
  lay_out();
  EXPECT_THAT(texts(), ElementsAre("слово1", "дальше", "1 примечание"));
  const SeenLine note = line("1 примечание");
  EXPECT_LT(page_end - note.baseline, mm(3));
  EXPECT_LT(note.baseline, page_end);
  ASSERT_EQ(note_rules(0).size(), 1U);
  EXPECT_LT(note_rules(0)[0].y1, note.baseline - Length::pt(7));
  EXPECT_EQ(note_rules(0)[0].width, Length::pt(0.5));
}

TEST_F(FootnotesTest, HaveNodesOfTheirOwn) {
  add(noted("слово", {"примечание"}, left_style));
  lay_out();
  const pages::GlyphRun& last = pages.pages[0].runs.back();
  EXPECT_EQ(pages.nodes[last.node.index].role, pages::Role::note);
}

TEST_F(FootnotesTest, StackInOrder) {
  add(noted("раз", {"первое"}, left_style));
  add(noted("два", {"второе", "ещё"}, left_style));
  lay_out();
  EXPECT_THAT(texts(), ElementsAre("раз1", "два2", "1 первое", "2 второе", "ещё"));
  EXPECT_LT(line("1 первое").baseline, line("2 второе").baseline);
  EXPECT_EQ(note_rules(0).size(), 1U);
}

TEST_F(FootnotesTest, TakeTheirLineToTheNextPageWhereTheyFindNoRoom) {
  add_lines(lines_of_page - 2);
  add(noted("слово", {"примечание", "длинное"}, left_style));
  add(paragraph(left_style, "дальше"));
  lay_out();
  EXPECT_THAT(texts(1), ElementsAre("слово1", "дальше", "1 примечание", "длинное"));
  EXPECT_THAT(note_rules(0), IsEmpty());
}

TEST_F(FootnotesTest, TakeWhatKeepsWithTheirLineAlong) {
  style(left_style).keep_with_next = true;
  const blocks::StyleId plain = add_style("plain", [&](blocks::ParagraphStyle& s) {
    s = style(left_style);
    s.keep_with_next = false;
  });
  for (int i = 0; i < lines_of_page - 3; ++i) add(paragraph(plain, "строка"));
  add(paragraph(left_style, "заголовок"));
  add(noted("слово", {"примечание", "длинное"}, plain));
  lay_out();
  EXPECT_THAT(texts(1), ElementsAre("заголовок", "слово1", "1 примечание", "длинное"));
}

TEST_F(FootnotesTest, LeaveTheirPageToOtherLinesWhileThereIsRoom) {
  add(noted("слово", numbered("примечание", 10), left_style));
  add_lines(lines_of_page);
  lay_out();
  ASSERT_EQ(pages.pages.size(), 2U);
  const auto first = lines();
  Length lowest;
  for (const SeenLine& seen : first)
    if (seen.page == 0 && seen.text.starts_with("строка")) lowest = std::max(lowest, seen.baseline);
  EXPECT_LT(lowest, note_rules(0).at(0).y1);
  EXPECT_GT(lowest + Length::pt(14) * 2, note_rules(0).at(0).y1) << "no line is wasted";
}

TEST_F(FootnotesTest, HigherThanAPageGoOnAtTheFootOfTheNext) {
  add(noted("слово", numbered("примечание", 80), left_style));
  add(paragraph(left_style, "дальше"));
  lay_out();
  EXPECT_EQ(pages.pages.size(), 2U);
  EXPECT_EQ(texts(1).front(), "дальше");
  EXPECT_EQ(texts(1).back(), "примечание 79");
  for (const SeenLine& seen : lines()) EXPECT_LT(seen.baseline, page_end) << seen.text;
}

TEST_F(FootnotesTest, OfARowStandOnItsPage) {
  blocks::Table table;
  table.columns = columns_of({100, 70});
  for (int i = 0; i < lines_of_page + 10; ++i) table.rows.push_back(row_of({"клетка " + std::to_string(i), "май"}));
  table.rows[40].cells[1].paragraphs = {noted("июнь", numbered("примечание", 10), cell_style)};
  add(table);
  lay_out();
  EXPECT_EQ(line("июнь1").page, line("1 примечание 0").page);
  for (const SeenLine& seen : lines()) EXPECT_LT(seen.baseline, page_end) << seen.text;
  const pages::Rule rule = note_rules(line("июнь1").page).at(0);
  for (const SeenLine& seen : lines()) {
    if (seen.page != line("июнь1").page || !seen.text.starts_with("клетка")) continue;
    EXPECT_LT(seen.baseline, rule.y1);
  }
}

TEST_F(FootnotesTest, OfASignatureStandOnceOnItsPage) {
  const blocks::Paragraph post = noted("Министр", {"примечание"}, left_style);
  add(blocks::Signature{left_style, post.inlines, {run("И.О. Фамилия")}});
  lay_out();
  EXPECT_THAT(texts(), ElementsAre("Министр1 И.О. Фамилия", "1 примечание"));
  EXPECT_EQ(std::ranges::count(pages.nodes, pages::Role::note, &pages::Node::role), 1);
}

TEST_F(FootnotesTest, RaiseTheirMarksAndLeaveTheLineItsHeight) {
  add(noted("слово", {"примечание"}, left_style));
  add(paragraph(left_style, "дальше"));
  add(paragraph(left_style, "ещё"));
  lay_out();
  const std::vector<pages::GlyphRun>& runs = pages.pages[0].runs;
  EXPECT_EQ(runs[1].size, Length::pt(14).scaled(65, 100));
  EXPECT_EQ(runs[0].baseline - runs[1].baseline, Length::pt(14) / 3);
  EXPECT_FALSE(runs[0].space_after);
  EXPECT_EQ(line("дальше").baseline - runs[0].baseline, line("ещё").baseline - line("дальше").baseline);
}

TEST_F(FootnotesTest, NeverPartTheirMarkFromItsWord) {
  blocks::Paragraph made = noted(words(40), {"примечание"}, text_style);
  made.inlines.emplace_back(run(", " + words(40)));
  for (int width = 60; width <= 160; width += 5) {
    section().blocks.clear();
    style(text_style).right_indent = mm(170 - width);
    add(made);
    lay_out();
    for (const SeenLine& seen : lines()) {
      EXPECT_FALSE(seen.text.starts_with("1,")) << seen.text;
      EXPECT_FALSE(seen.text.starts_with(",")) << seen.text;
    }
  }
}

TEST_F(FootnotesTest, AreDividedWhereElseMostOfThePageWouldStayEmpty) {
  add(paragraph(left_style, "заголовок"));
  blocks::Paragraph point = noted("пункт", numbered("сноска", 90), left_style);
  std::get<blocks::Paragraph>(document.sections[0].blocks[0]).keep_with_next = true;
  add(point);
  add(paragraph(left_style, "дальше"));
  lay_out();
  EXPECT_EQ(line("заголовок").page, 0U);
  EXPECT_EQ(line("пункт1").page, 0U);
  EXPECT_EQ(line("1 сноска 0").page, 0U);
  EXPECT_EQ(line("сноска 89").page, 1U);
}

TEST_F(FootnotesTest, StandAboveWhatStandsLowestOnThePage) {
  const auto lowest = add_style("executor", [](blocks::ParagraphStyle& s) { s.foot_of_page = true; });
  add(noted("подпись", {"сноска"}, left_style));
  add(paragraph(lowest, "исполнитель"));
  add(paragraph(left_style, "виза"));
  lay_out();
  EXPECT_EQ(pages.pages.size(), 1U);
  EXPECT_LT(line("виза").baseline, line("1 сноска").baseline);
  EXPECT_LT(line("1 сноска").baseline, line("исполнитель").baseline);
}

TEST_F(FootnotesTest, NeverLeaveTheMarkOfTheExecutorAlone) {
  const auto lowest = add_style("executor", [](blocks::ParagraphStyle& s) { s.foot_of_page = true; });
  for (int before = 30; before < 55; ++before) {
    document.sections[0].blocks.clear();
    add_lines(before);
    add(paragraph(left_style, "подпись"));
    add(paragraph(lowest, "исполнитель"));
    add(paragraph(left_style, "виза"));
    lay_out();
    EXPECT_EQ(line("подпись").page, line("исполнитель").page) << before;
  }
}

}  // namespace
}  // namespace layout
