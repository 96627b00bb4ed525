#include "blocks/trace.h"

#include <gtest/gtest.h>

namespace blocks {
namespace {

Paragraph saying(std::string words) {
  Paragraph out;
  out.inlines.emplace_back(Run{std::move(words), {}});
  return out;
}

Cell cell(std::string words) {
  Cell out;
  out.paragraphs.push_back(saying(std::move(words)));
  return out;
}

TEST(Trace, IsKnownByItsName) {
  for (const std::uint32_t trace : {1U, 35U, 36U, 100'000U}) EXPECT_EQ(trace_of(trace_name(trace)), trace);
  EXPECT_EQ(trace_of("_Toc1"), std::nullopt);
  EXPECT_EQ(trace_of("_p"), std::nullopt);
  EXPECT_EQ(trace_of("_p0"), std::nullopt);
  EXPECT_EQ(trace_of("_p1-"), std::nullopt);
}

TEST(Trace, IsLeftAtParagraphsAndAtMostTwiceARow) {
  Document document;
  Table table;
  table.rows.push_back({{cell("1"), cell("самая длинная"), cell("слова"), cell("")}, false, {}});
  table.rows.push_back({{cell("одна"), cell("")}, false, {}});
  document.sections.push_back({});
  document.sections[0].blocks = {saying("Заголовок"), Paragraph{}, table};
  leave_traces(document);
  const auto& blocks = document.sections[0].blocks;
  EXPECT_EQ(std::get<Paragraph>(blocks[0]).trace, 1U);
  EXPECT_EQ(std::get<Paragraph>(blocks[1]).trace, 0U);
  const auto& rows = std::get<Table>(blocks[2]).rows;
  EXPECT_EQ(rows[0].cells[0].paragraphs[0].trace, 2U);
  EXPECT_EQ(rows[0].cells[1].paragraphs[0].trace, 3U);
  EXPECT_EQ(rows[0].cells[2].paragraphs[0].trace, 0U);
  EXPECT_EQ(rows[1].cells[0].paragraphs[0].trace, 4U);
}

}  // namespace
}  // namespace blocks
