#include "decode/messages.h"
#include "decode/values.h"
#include "yaml/read.h"

#include <gtest/gtest.h>

namespace {

struct Read {
  std::string scalar;
  model::Text text;
  base::Diagnostics diagnostics;
};

Read read(const std::string& yaml) {
  base::SourceFiles files;
  Read out;
  const auto value = yaml::read(files.add("p", "a.yaml", yaml), out.diagnostics);
  EXPECT_TRUE(value);
  const yaml::Value* scalar = value->find("t");
  out.scalar = scalar->text;
  out.text = decode::text(*scalar, out.diagnostics);
  return out;
}

const model::Words& words(const Read& read, std::size_t paragraph, std::size_t piece) {
  return std::get<model::Words>(read.text.paragraphs.at(paragraph).pieces.at(piece));
}

TEST(DecodeText, TakesALineBreakForASpaceAndAnEmptyLineForAParagraph) {
  const Read out = read("t: |\n  раз\n  два\n\n  три\n");
  ASSERT_EQ(out.text.paragraphs.size(), 2U);
  EXPECT_EQ(words(out, 0, 0).text, "раз ");
  EXPECT_EQ(model::plain(out.text), "раз два три");
}

TEST(DecodeText, TakesABackslashOffABracketThatBeginsNoMarkup) {
  const Read out = read("t: |\n  а \\<b> и \\<x>, \\\\<i>, C:\\а\n");
  EXPECT_TRUE(out.diagnostics.empty());
  EXPECT_EQ(model::plain(out.text), "а <b> и <x>, \\<i>, C:\\а");
  for (const model::Piece& piece : out.text.paragraphs.at(0).pieces) {
    const auto& slice = std::get<model::Words>(piece);
    EXPECT_EQ(out.scalar.substr(slice.span.first, slice.span.length), slice.text);
  }
}

TEST(DecodeText, TakesNamesOfFilesForReferences) {
  const Read out = read("t: <План (проект)> и <1 этап>, <2>, <a = б>\n");
  EXPECT_EQ(std::get<model::Reference>(out.text.paragraphs.at(0).pieces.at(0)).id, "План (проект)");
  EXPECT_EQ(std::get<model::Reference>(out.text.paragraphs.at(0).pieces.at(2)).id, "1 этап");
  EXPECT_EQ(out.text.paragraphs.at(0).pieces.size(), 4U);
}

TEST(DecodeText, TakesADashForAnItemThatMayGoOn) {
  const Read out = read("t: |\n  Планы:\n  - по сопровождению\n    обучающихся;\n  - второй\n");
  ASSERT_EQ(out.text.paragraphs.size(), 3U);
  EXPECT_FALSE(out.text.paragraphs[0].item);
  EXPECT_TRUE(out.text.paragraphs[1].item);
  EXPECT_EQ(model::plain({{out.text.paragraphs[1]}}), "по сопровождению обучающихся;");
}

// Paragraphs of a cell.
std::vector<std::string> cell(const std::string& yaml) {
  base::SourceFiles files;
  base::Diagnostics diagnostics;
  const auto value = yaml::read(files.add("p", "a.yaml", yaml), diagnostics);
  std::vector<std::string> out;
  for (const model::Paragraph& paragraph : decode::cell_text(*value, "t", diagnostics).paragraphs)
    out.push_back(model::plain(model::Text{{paragraph}}));
  EXPECT_TRUE(diagnostics.empty());
  return out;
}

TEST(DecodeText, TakesNumbersThatRunOnForAListInACell) {
  using Lines = std::vector<std::string>;
  EXPECT_EQ(cell("t: |\n  1. раз\n  два\n  2. три:\n  а) четыре;\n  б) пять\n"),
            (Lines{"1. раз два", "2. три:", "а) четыре;", "б) пять"}));
  EXPECT_EQ(cell("t: |\n  слова\n  1) раз\n  2) два\n"), (Lines{"слова", "1) раз", "2) два"}));
  EXPECT_EQ(cell("t: |\n  слова:\n  1) раз\n"), (Lines{"слова:", "1) раз"}));
  EXPECT_EQ(cell("t: |\n  в соответствии с пунктом\n  1. приложения\n"),
            (Lines{"в соответствии с пунктом 1. приложения"}))
      << "a line broken before a number";
  EXPECT_EQ(cell("t: |\n  от\n  12. мая\n  2020. года\n"), (Lines{"от 12. мая 2020. года"}));
  EXPECT_EQ(cell("t: [1. раз, тел. 2]\n"), (Lines{"1. раз", "тел. 2"}));
}

TEST(DecodeText, KeepsEveryPieceASliceOfItsScalar) {
  const Read out = read("t: |\n  Утвердить <b>план</b> по\n    <roadmap> и № 1,\n  - пункт\n");
  for (const model::Paragraph& paragraph : out.text.paragraphs)
    for (const model::Piece& piece : paragraph.pieces)
      if (const auto* slice = std::get_if<model::Words>(&piece)) {
        std::string source = out.scalar.substr(slice->span.first, slice->span.length);
        for (char& c : source)
          if (c == '\n') c = ' ';
        EXPECT_EQ(slice->text, source);
      }
  EXPECT_TRUE(words(out, 0, 1).emphasis.bold);
  EXPECT_FALSE(words(out, 0, 2).emphasis.bold);
}

TEST(DecodeText, LeavesSignsThatAreNoMarkup) {
  const Read out = read("t: |\n  если a < b, то <1> и <*>, а <Имя> тоже\n");
  EXPECT_EQ(model::plain(out.text), "если a < b, то <1> и <*>, а <Имя> тоже");
  EXPECT_TRUE(out.diagnostics.empty());
}

TEST(DecodeText, BreaksLinesWhereAsked) {
  const Read out = read("t: |\n  ПЛАН<br/>\n  по реализации\n");
  ASSERT_EQ(out.text.paragraphs.front().pieces.size(), 3U);
  EXPECT_TRUE(std::holds_alternative<model::LineBreak>(out.text.paragraphs.front().pieces[1]));
}

TEST(DecodeText, ReportsEmphasisLeftOpenOrNeverOpened) {
  const Read open = read("t: |\n  <b>раз\n\n  два</i>\n");
  ASSERT_EQ(open.diagnostics.all().size(), 2U);
  EXPECT_EQ(open.diagnostics.all()[0].message, &decode::open_markup);
  EXPECT_EQ(open.diagnostics.all()[1].message, &decode::stray_close);
  EXPECT_FALSE(words(open, 1, 0).emphasis.bold);
}

}  // namespace
