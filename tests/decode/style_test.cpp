#include "decode/decode.h"
#include "decode/messages.h"
#include "yaml/read.h"

#include <gtest/gtest.h>

namespace {

struct Styled {
  blocks::StyleSheet sheet;
  base::Diagnostics diagnostics;
};

Styled styled(const std::vector<std::string>& layers) {
  base::SourceFiles files;
  std::vector<yaml::Value> values;
  Styled out;
  for (const std::string& layer : layers)
    values.push_back(yaml::read(files.add("p", "s.yaml", layer), out.diagnostics).value());
  std::vector<const yaml::Value*> pointers;
  for (const yaml::Value& value : values) pointers.push_back(&value);
  out.sheet = decode::decode_style(pointers, out.diagnostics);
  return out;
}

const blocks::ParagraphStyle& style(const Styled& read, const char* name) {
  return read.sheet.paragraphs[read.sheet.find_paragraph(name)->index];
}

const char* base_layer =
    "kind: style\nparagraphs:\n  text: {size: 14 pt, line: 115 %}\n  point: {like: text, first_indent: 12.5 mm}\n";

TEST(DecodeStyle, KeepsATableWithItsTextWhereAskedTo) {
  const Styled read =
      styled({base_layer, "tables:\n  plan: {border: 0.5 pt}\n  signatures: {border: 0 pt, keep_with_text: true}\n"});
  EXPECT_FALSE(read.sheet.tables[read.sheet.find_table("plan")->index].keep_with_text);
  EXPECT_TRUE(read.sheet.tables[read.sheet.find_table("signatures")->index].keep_with_text);
}

TEST(DecodeStyle, TellsHeadingsAndTheirPlaceInTheOutlineByKeysNotByNames) {
  const Styled read =
      styled({base_layer,
              "paragraphs:\n  heading: {like: text, role: heading, outline: 2}\n"
              "  deeper: {like: heading, outline: 3}\n"
              "  shown-like-it: {like: heading, role: text, outline: none}\n  any-title: {like: text}\n"});
  EXPECT_EQ(style(read, "heading").role, blocks::TextRole::heading);
  EXPECT_EQ(style(read, "heading").outline, 2);
  EXPECT_EQ(style(read, "deeper").role, blocks::TextRole::heading);
  EXPECT_EQ(style(read, "deeper").outline, 3);
  EXPECT_EQ(style(read, "shown-like-it").role, blocks::TextRole::text);
  EXPECT_EQ(style(read, "shown-like-it").outline, 0);
  EXPECT_EQ(style(read, "any-title").role, blocks::TextRole::text);
}

TEST(DecodeStyle, LetsAnOverlayReachTheStylesLikeIt) {
  const Styled read = styled({base_layer, "paragraphs:\n  text: {size: 13 пт}\n"});
  EXPECT_EQ(style(read, "point").size, base::Length::pt(13));
  EXPECT_EQ(style(read, "point").first_indent, base::Length::mm(12.5));
  EXPECT_EQ(style(read, "point").line_percent, 115);
  EXPECT_TRUE(read.diagnostics.empty());
}

TEST(DecodeStyle, ReportsAModelThatIsNotThere) {
  const Styled read = styled({"paragraphs:\n  point: {like: txt}\n"});
  ASSERT_EQ(read.diagnostics.all().size(), 1U);
  EXPECT_EQ(read.diagnostics.all().front().message, &decode::unknown_style);
}

TEST(DecodeStyle, RefusesWhatNoSheetCanHold) {
  const Styled read = styled({base_layer, "page: {portrait: {left: 250 mm}}\nparagraphs:\n  text: {size: 0 pt}\n"});
  ASSERT_EQ(read.diagnostics.all().size(), 2U);
  for (const base::Diagnostic& diagnostic : read.diagnostics.all())
    EXPECT_EQ(diagnostic.message, &decode::absurd_style);
}

TEST(DecodeStyle, RefusesEveryLengthThatIsOutOfBounds) {
  const Styled read =
      styled({base_layer,
              "page: {number: {size: 0 pt, from_top: -1 mm}}\nspaced: 900 mm\nsignature_gap: -5 mm\n"
              "requisites: {corner_width: 500 mm}\nparagraphs:\n"
              "  text: {size: 99999 pt, left_indent: 300 mm, line: 99999999999%, marker: ————————————}\n"
              "tables:\n  plan: {padding_x: 50 mm, padding_y: -1 mm, border: 1 mm}\n"});
  EXPECT_EQ(read.diagnostics.all().size(), 11U);
  for (const base::Diagnostic& diagnostic : read.diagnostics.all())
    EXPECT_EQ(diagnostic.message, &decode::absurd_style);
}

}  // namespace
