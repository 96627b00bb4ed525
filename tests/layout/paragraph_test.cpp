#include "layout/setting.h"

#include <algorithm>

namespace layout {
namespace {

using base::Length;
using testing::ElementsAre;
using testing::EndsWith;

constexpr Length tolerance = Length::emu(20);

class Paragraphs : public Setting {
 protected:
  // Text area of the standard sheet.
  static constexpr Length area_left = Length::mm(30);
  static constexpr Length area_right = Length::mm(200);

  void narrow_to(double width_mm, blocks::StyleId id) { style(id).width_at_right = mm(width_mm); }
};

TEST_F(Paragraphs, FillTheLineFromEdgeToEdge) {
  add(paragraph(text_style, words(80)));
  lay_out();
  const auto seen = lines();
  ASSERT_GT(seen.size(), 4U);
  for (std::size_t i = 0; i + 1 < seen.size(); ++i) {
    EXPECT_EQ(seen[i].left, i > 0 ? area_left : area_left + mm(12.5));
    EXPECT_LE(seen[i].right, area_right + tolerance);
  }
  const auto full =
      std::ranges::count_if(seen, [](const SeenLine& line) { return line.right > area_right - tolerance; });
  EXPECT_GE(full, static_cast<std::ptrdiff_t>(seen.size() * 3 / 4));
  EXPECT_LT(seen.back().right, area_right - mm(1));
}

TEST_F(Paragraphs, KeepTheRulesOfRussianPrint) {
  narrow_to(55, left_style);
  style(left_style).align = blocks::Align::justify;
  add(paragraph(left_style,
                words(300) + " – и так далее – министр А.А. Пахомов и Гордееву Н.А. по п. 5 ст. 28 на 2020 г. МОУО"));
  lay_out();
  for (const SeenLine& line : lines()) {
    const std::string& t = line.text;
    for (const char* bad : {" и", " в", " с", " о", "№", "п.", "ст.", "А.А.", "Гордееву", "2020"})
      EXPECT_THAT(t, testing::Not(EndsWith(bad))) << t;
    EXPECT_FALSE(t.starts_with("–")) << t;
    if (!t.ends_with("\u00ad")) continue;
    const std::string last = t.substr(t.rfind(' ') + 1);
    EXPECT_GE(base::count_code_points(last), 3U) << t;
    EXPECT_EQ(last.find("МО"), std::string::npos) << t;
  }
}

TEST_F(Paragraphs, SetNoMoreThanTwoHyphensInARow) {
  narrow_to(60, left_style);
  style(left_style).align = blocks::Align::justify;
  add(paragraph(left_style, words(400)));
  lay_out();
  int in_row = 0, hyphens = 0;
  for (const std::string& line : texts()) {
    in_row = line.ends_with("\u00ad") ? in_row + 1 : 0;
    hyphens += in_row > 0 ? 1 : 0;
    EXPECT_LE(in_row, 2) << line;
  }
  EXPECT_GT(hyphens, 0);
}

TEST_F(Paragraphs, GiveEveryWordOnce) {
  std::string source;
  for (int i = 0; i < 60; ++i) {
    add(paragraph(i % 3 == 0 ? left_style : text_style, words(20 + i * 3)));
    source += words(20 + i * 3) + " ";
  }
  lay_out();
  EXPECT_GT(pages.pages.size(), 3U);
  std::string seen;
  for (std::string line : texts()) {
    const bool hyphen = line.ends_with("\u00ad");
    if (hyphen) line.resize(line.size() - 2);
    seen += line;
    if (!hyphen && !line.ends_with("государственно-")) seen += ' ';
  }
  EXPECT_EQ(seen, source);
}

TEST_F(Paragraphs, LeaveWideGapsRagged) {
  narrow_to(42, left_style);
  style(left_style).align = blocks::Align::justify;
  style(left_style).hyphenate = false;
  add(paragraph(left_style, "и план осуществляющих организациях"));
  lay_out();
  const auto seen = lines();
  ASSERT_EQ(seen.size(), 3U);
  EXPECT_LT(seen[0].right, area_right - mm(10));
}

TEST_F(Paragraphs, NameTheSourceOfEveryWord) {
  blocks::Paragraph source = paragraph(text_style, words(60));
  auto& words_run = std::get<blocks::Run>(source.inlines[0]);
  words_run.span = {{{3}, 100}, 5, static_cast<std::uint32_t>(words_run.text.size())};
  const std::string all = words_run.text;
  add(source);
  lay_out();
  for (const pages::GlyphRun& run : pages.pages[0].runs) {
    std::string shown = pages.words[run.word.index].text;
    if (shown.ends_with("\u00ad")) shown.resize(shown.size() - 2);
    EXPECT_EQ(run.span.origin.byte, 100U);
    EXPECT_EQ(all.substr(run.span.first - 5, run.span.length), shown);
  }
}

TEST_F(Paragraphs, KeepWordsOfSeveralLooksTogether) {
  blocks::Paragraph source;
  source.style = left_style;
  blocks::Run bold = run("Важ");
  bold.bold = true;
  blocks::Run under = run("но, под");
  under.underlined = true;
  source.inlines = {bold, under, run(" чертой")};
  add(source);
  lay_out();
  EXPECT_THAT(texts(), ElementsAre("Важно, под чертой"));
  ASSERT_EQ(pages.pages[0].rules.size(), 1U);
  const auto& runs = pages.pages[0].runs;
  EXPECT_EQ(pages.pages[0].rules[0].x1, runs[1].x);
  EXPECT_LT(pages.pages[0].rules[0].x2, runs[3].x);
  EXPECT_NE(pages.words[runs[0].word.index].face, pages.words[runs[1].word.index].face);
}

TEST_F(Paragraphs, BalanceCentredLines) {
  const auto title = add_style("title", [](blocks::ParagraphStyle& s) {
    s.align = blocks::Align::center;
    s.hyphenate = false;
  });
  add(paragraph(title,
                "Об утверждении плана мероприятий (дорожной карты) по оказанию методической помощи школам, "
                "показывающим низкие результаты"));
  lay_out();
  const auto seen = lines();
  ASSERT_EQ(seen.size(), 2U);
  const Length difference = (seen[0].right - seen[0].left) - (seen[1].right - seen[1].left);
  EXPECT_LT(std::abs(difference.mm()), 35);
  EXPECT_THAT(seen[0].text, testing::Not(EndsWith(" по")));
}

TEST_F(Paragraphs, TearAWordThatNoLineHoldsAndSaySo) {
  expected_findings = 1;
  narrow_to(30, left_style);
  add(paragraph(left_style, "см. example.org/a/very/long/address/without/spaces"));
  lay_out();
  EXPECT_EQ(diagnostics.all()[0].message->id, "LAY-004");
  std::string joined;
  for (const SeenLine& line : lines()) {
    joined += line.text;
    EXPECT_LE(line.right, area_right);
  }
  EXPECT_EQ(joined, "см.example.org/a/very/long/address/without/spaces");
}

TEST_F(Paragraphs, ReportACharacterThatTheFaceLacksOnce) {
  expected_findings = 1;
  blocks::Paragraph source = paragraph(left_style, "знак 漢 и снова 漢");
  std::get<blocks::Run>(source.inlines[0]).span = {{{1}, 7}, 0, 30};
  add(source);
  lay_out();
  const base::Diagnostic& finding = diagnostics.all()[0];
  EXPECT_EQ(finding.message->id, "LAY-002");
  EXPECT_THAT(finding.arguments, ElementsAre("漢", "U+6F22"));
  EXPECT_EQ(finding.span.first, 9U);
}

TEST_F(Paragraphs, NameTheMarkThatALetterCannotBear) {
  expected_findings = 1;
  blocks::Paragraph source = paragraph(left_style, "ы\u20dd");
  std::get<blocks::Run>(source.inlines[0]).span = {{{1}, 7}, 0, 5};
  add(source);
  lay_out();
  EXPECT_THAT(diagnostics.all()[0].arguments, ElementsAre("◌\u20dd", "U+20DD"));
  EXPECT_EQ(diagnostics.all()[0].span.first, 2U);
  EXPECT_EQ(lines()[0].text, "ы\u20dd");
}

TEST_F(Paragraphs, RefuseInAFinalActWhatNoFaceShows) {
  expected_findings = 2;
  document.final_act = true;
  add(paragraph(left_style, "знак 漢, слово שלום и ещё שלום"));
  lay_out();
  EXPECT_EQ(diagnostics.all()[0].message->id, "LAY-010");
  EXPECT_EQ(diagnostics.all()[1].message->id, "LAY-012");
  EXPECT_TRUE(diagnostics.has_errors());
}

TEST_F(Paragraphs, TellOnceThatLettersFromRightToLeftAreNotSet) {
  expected_findings = 1;
  add(paragraph(left_style, "שלום и ещё السلام"));
  lay_out();
  EXPECT_EQ(diagnostics.all()[0].message->id, "LAY-011");
  EXPECT_EQ(diagnostics.all()[0].severity(), base::Severity::warning);
}

// Four rules each, as wide as the room that is kept for it; the text goes on behind.
TEST_F(Paragraphs, DrawABoxForACharacterThatNoFaceShows) {
  expected_findings = 1;
  add(paragraph(left_style, "а漢漢б"));
  lay_out();
  const pages::Page& page = pages.pages[0];
  EXPECT_EQ(page.rules.size(), 8U);
  ASSERT_EQ(page.runs.size(), 4U);
  for (const pages::GlyphRun& glyphs : page.runs)
    for (const pages::Glyph& glyph : pages.words[glyphs.word.index].glyphs) EXPECT_NE(glyph.id, 0);
  for (const pages::Rule& rule : page.rules) {
    EXPECT_GT(rule.x1, page.runs[1].x);
    EXPECT_LT(rule.x1, page.runs[3].x);
  }
  EXPECT_EQ(lines()[0].text, "а漢漢б");
}

TEST_F(Paragraphs, BreakALongRowOfBoxesAnywhere) {
  expected_findings = 1;
  std::string row;
  for (int i = 0; i < 400; ++i) row += "漢";
  narrow_to(60, left_style);
  add(paragraph(left_style, row));
  lay_out();
  std::string joined;
  for (const SeenLine& line : lines()) {
    joined += line.text;
    EXPECT_LE(line.right, area_right);
  }
  EXPECT_EQ(joined, row);
}

TEST_F(Paragraphs, KeepEachWordOfTheDocumentOnce) {
  for (int i = 0; i < 5; ++i) add(paragraph(left_style, "приказ о приказе"));
  lay_out();
  EXPECT_EQ(pages.words.size(), 3U);
}

TEST_F(Paragraphs, SurviveIndentsWiderThanThePage) {
  expected_findings = 1;
  const auto mad = add_style("mad", [](blocks::ParagraphStyle& s) {
    s.left_indent = mm(200);
    s.right_indent = mm(50);
  });
  add(paragraph(mad, "слово"));
  lay_out();
  EXPECT_FALSE(texts().empty());
}

TEST_F(Paragraphs, StandWhereTheAuthorPlacedThem) {
  for (const auto align : {blocks::Align::center, blocks::Align::right}) {
    add(paragraph(text_style, "слово"));
    std::get<blocks::Paragraph>(section().blocks.back()).align = align;
  }
  lay_out();
  const auto seen = lines();
  EXPECT_LE(std::abs((seen[0].left + seen[0].right - mm(230)).emu()), 2) << "no indent of the first line";
  EXPECT_LE((mm(200) - seen[1].right).emu(), 2);
}

// ---- in round numbers

class EvenParagraphs : public EvenSetting {
 protected:
  static constexpr Length left_edge = Length::pt(50);
  static constexpr Length right_edge = Length::pt(250);
};

TEST_F(EvenParagraphs, StandOnLinesOfTheFacesHeight) {
  const auto spaced = add_even_style("spaced", [](blocks::ParagraphStyle& s) { s.line_percent = 150; });
  add(paragraph(spaced, "двадцать два символа и ещё двадцать два символа"));
  lay_out();
  const auto seen = lines();
  ASSERT_EQ(seen.size(), 2U);
  EXPECT_EQ(seen[0].baseline, pt(50) + pt(13)) << "what is more than a single line stands above the letters";
  EXPECT_EQ(seen[1].baseline - seen[0].baseline, pt(15));
}

TEST_F(EvenParagraphs, FillALineToItsLastCharacter) {
  add(paragraph(even_style, "десять123 двадцать123 тридцать123 1234567 дальше"));
  lay_out();
  EXPECT_THAT(texts(), ElementsAre("десять123 двадцать123 тридцать123", "1234567 дальше"));
  EXPECT_EQ(lines()[0].right, left_edge + letters(33));
  section().blocks.clear();
  add(paragraph(even_style, "десять123 двадцать123 тридцать123 123456 дальше"));
  lay_out();
  EXPECT_EQ(lines()[0].right, right_edge);
}

TEST_F(EvenParagraphs, JoinANumberAndItsSignAcrossRuns) {
  style(even_style).width_at_right = letters(8);
  blocks::Paragraph source;
  source.style = even_style;
  blocks::Run bold = run("5");
  bold.bold = true;
  source.inlines = {run("школа №"), run(" "), bold};
  add(source);
  lay_out();
  EXPECT_THAT(texts(), ElementsAre("школа", "№ 5"));
  EXPECT_EQ(lines()[1].right, right_edge - letters(8) + letters(3));
}

TEST_F(EvenParagraphs, PutWhatFollowsATabAtTheRightEdge) {
  blocks::Paragraph source;
  source.style = even_style;
  source.inlines = {run("15.05.2020"), blocks::Tab{}, run("№ 01-21/744")};
  add(source);
  lay_out();
  EXPECT_THAT(texts(), ElementsAre("15.05.2020 № 01-21/744"));
  EXPECT_EQ(lines()[0].left, left_edge);
  EXPECT_EQ(pages.pages[0].runs[1].x, right_edge - letters(11));
  EXPECT_EQ(lines()[0].right, right_edge);
}

TEST_F(EvenParagraphs, BreakWhereTheyAreTold) {
  blocks::Paragraph source;
  source.style = even_style;
  source.inlines = {run("одна"), blocks::Break{}, blocks::Break{}, run("три")};
  add(source);
  lay_out();
  EXPECT_THAT(texts(), ElementsAre("одна", "три"));
  const auto seen = lines();
  EXPECT_EQ(seen[1].baseline - seen[0].baseline, pt(20));
  EXPECT_EQ(seen[1].left, left_edge);
}

TEST_F(EvenParagraphs, HangTheirMarkBeforeTheText) {
  const auto indented = add_even_style("indented", [](blocks::ParagraphStyle& s) { s.first_indent = letters(4); });
  blocks::Paragraph source = paragraph(indented, "тридцать четыре знака стоят с ней, а дальше");
  source.marker = "–";
  add(source);
  lay_out();
  const auto seen = lines();
  EXPECT_EQ(seen[0].text, "– тридцать четыре знака стоят с ней,");
  EXPECT_EQ(seen[0].left, left_edge + letters(4));
  EXPECT_EQ(pages.pages[0].runs[1].x, left_edge + letters(6));
  EXPECT_EQ(seen[1].left, left_edge);
  EXPECT_EQ(pages.nodes[pages.pages[0].runs[0].node.index].role, pages::Role::item);
}

TEST_F(EvenParagraphs, StandAtTheirEdge) {
  const auto right = add_even_style("right", [](blocks::ParagraphStyle& s) { s.align = blocks::Align::right; });
  const auto centre = add_even_style("centre", [](blocks::ParagraphStyle& s) {
    s.align = blocks::Align::center;
    s.letter_spacing = pt(2);
  });
  const auto mark = add_even_style("mark", [](blocks::ParagraphStyle& s) { s.width_at_right = letters(20); });
  add(paragraph(right, "ПРОЕКТ"));
  add(paragraph(centre, "ПРИКАЗ"));
  add(paragraph(mark, "Приложение № 1"));
  lay_out();
  const auto seen = lines();
  EXPECT_EQ(seen[0].left, right_edge - letters(6));
  EXPECT_EQ(seen[1].left, left_edge + pt(80)) << "six letters with five gaps are 40 pt of 200";
  EXPECT_EQ(pages.pages[0].runs[1].letter_spacing, pt(2));
  EXPECT_EQ(seen[2].left, right_edge - letters(20));
}

TEST_F(EvenParagraphs, KeepTwoLinesAtEitherEndOfAPage) {
  for (int i = 0; i < 7; ++i) add(paragraph(even_style, "строка"));
  add(paragraph(even_style,
                "четыре строки по слову, каждая в сорок знаков, две из них ещё стоят внизу листа, "
                "а другие две стоят на следующем листе, и вот они все"));
  lay_out();
  EXPECT_EQ(texts(0).size(), 9U) << "the tenth line stays free";
  EXPECT_EQ(texts(1).size(), 2U);
}

}  // namespace
}  // namespace layout
