#include "settle/settle.h"

#include "fonts/even_face.h"
#include "fonts/liberation.h"
#include "language/russian.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace settle {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class Settle : public testing::Test {
 protected:
  Settle() {
    document_.sections.emplace_back();
    add_style([](blocks::ParagraphStyle& s) { s.align = blocks::Align::left; });
    document_.styles.tables.resize(2);
    document_.styles.tables[1].keep_with_text = true;
  }

  template <class Change>
  blocks::StyleId add_style(Change change) {
    change(document_.styles.paragraphs.emplace_back());
    return {static_cast<std::uint16_t>(document_.styles.paragraphs.size() - 1)};
  }
  static blocks::Paragraph paragraph(std::string words, blocks::StyleId style = {}) {
    return {style, {blocks::Run{std::move(words), {}}}, {}};
  }
  static blocks::Table table(std::uint16_t style = 0) {
    blocks::Table out;
    out.style = {style};
    out.columns.resize(1);
    out.rows.resize(1);
    out.rows[0].cells.resize(1);
    out.rows[0].cells[0].paragraphs.push_back(paragraph("слово"));
    return out;
  }
  template <class Block>
  void add(Block block) {
    document_.sections.back().blocks.emplace_back(std::move(block));
  }
  template <class Block>
  const Block& at(std::size_t index) const {
    return std::get<Block>(settled_.sections.at(0).blocks.at(index));
  }
  [[nodiscard]] const std::vector<std::uint32_t>& joined(std::size_t block, std::size_t part = 0) const {
    return std::get<blocks::Run>(at<blocks::Paragraph>(block).inlines.at(part)).joined;
  }
  void run() { settled_ = settle(std::move(document_), shaper_, hyphenator_); }

  fonts::FontSet fonts_ = fonts::liberation_serif();
  fonts::Shaper shaper_{fonts_};
  language::Hyphenator hyphenator_ = russian_hyphenation();
  blocks::Document document_;
  blocks::Document settled_;
};

TEST_F(Settle, JoinsANumberToItsSignAcrossLooks) {
  blocks::Paragraph order = paragraph("приказ № ");
  blocks::Run number{"15 от 1 мая", {}};
  number.bold = true;
  order.inlines.emplace_back(number);
  add(order);
  run();
  EXPECT_THAT(joined(0), ElementsAre(std::string("приказ №").size()));
  EXPECT_THAT(joined(0, 1), ElementsAre(std::string("15 от 1").size()));
}

TEST_F(Settle, JoinsPrepositionsInCentredTextOnly) {
  const auto centred = add_style([](blocks::ParagraphStyle& s) { s.align = blocks::Align::center; });
  add(paragraph("план по росту"));
  add(paragraph("план по росту", centred));
  blocks::Paragraph placed = paragraph("план по росту");
  placed.align = blocks::Align::center;
  add(placed);
  run();
  const std::size_t after_preposition = std::string("план по").size();
  EXPECT_THAT(joined(0), IsEmpty());
  EXPECT_THAT(joined(1), ElementsAre(after_preposition));
  EXPECT_THAT(joined(2), ElementsAre(after_preposition));
}

// The widths were found as if cells were headings; their joins are those of text all the same.
TEST_F(Settle, JoinsWhatStandsInCellsSignaturesAndFootnotes) {
  blocks::Table cells = table();
  cells.rows[0].cells[0].paragraphs = {paragraph("на № 1")};
  add(cells);
  blocks::Signature signature;
  signature.post.emplace_back(blocks::Run{"Директор № 1", {}});
  signature.name.emplace_back(blocks::Run{"И.О. Фамилия", {}});
  add(signature);
  document_.footnotes.push_back(paragraph("см. № 1"));
  run();
  const auto joined_in = [](const std::vector<blocks::Inline>& inlines) {
    return std::get<blocks::Run>(inlines.at(0)).joined;
  };
  EXPECT_THAT(joined_in(at<blocks::Table>(0).rows[0].cells[0].paragraphs[0].inlines),
              ElementsAre(std::string("на №").size()));
  EXPECT_THAT(joined_in(at<blocks::Signature>(1).post), ElementsAre(std::string("Директор №").size()));
  EXPECT_THAT(joined_in(at<blocks::Signature>(1).name), ElementsAre(std::string("И.О.").size()));
  EXPECT_THAT(joined_in(settled_.footnotes[0].inlines),
              ElementsAre(std::string("см.").size(), std::string("см. №").size()));
}

TEST_F(Settle, KeepsALineThatAnnouncesWithWhatItAnnounces) {
  add(paragraph("в том числе:"));
  add(paragraph("первое;"));
  run();
  EXPECT_TRUE(at<blocks::Paragraph>(0).keep_with_next);
  EXPECT_FALSE(at<blocks::Paragraph>(1).keep_with_next);
}

TEST_F(Settle, LeavesNoSignatureAloneAfterATurnedSheet) {
  const auto foot = add_style([](blocks::ParagraphStyle& s) { s.foot_of_page = true; });
  add(paragraph("Распределить средства:"));
  document_.sections.emplace_back().landscape = true;
  add(table());
  document_.sections.emplace_back();
  add(blocks::Signature{});
  add(paragraph("Исп.", foot));
  run();
  ASSERT_EQ(settled_.sections.size(), 2U);
  EXPECT_EQ(settled_.sections[1].blocks.size(), 3U);
}

TEST_F(Settle, KeepsTheMarksOfAQuotationWithItsTable) {
  add(paragraph("в новой редакции"));
  add(paragraph("«"));
  add(table());
  add(paragraph("»."));
  run();
  EXPECT_TRUE(at<blocks::Paragraph>(0).keep_with_next);
  EXPECT_TRUE(at<blocks::Paragraph>(1).keep_with_next);
  EXPECT_TRUE(at<blocks::Table>(2).keep_with_next);
  EXPECT_FALSE(at<blocks::Paragraph>(3).keep_with_next);
}

TEST_F(Settle, JoinsPrepositionsInBalancedText) {
  const auto balanced = add_style([](blocks::ParagraphStyle& s) {
    s.align = blocks::Align::left;
    s.balanced = true;
  });
  add(paragraph("план по росту", balanced));
  run();
  EXPECT_THAT(joined(0), ElementsAre(std::string("план по").size()));
}

TEST_F(Settle, KeepsATableWithTheFirstOfItsNotes) {
  const auto note = add_style([](blocks::ParagraphStyle& s) { s.keep_with_previous = true; });
  add(table());
  add(paragraph("* примечание", note));
  add(paragraph("** другое", note));
  add(table());
  run();
  EXPECT_TRUE(at<blocks::Table>(0).keep_with_next);
  EXPECT_FALSE(at<blocks::Paragraph>(1).keep_with_next);
  EXPECT_FALSE(at<blocks::Paragraph>(2).keep_with_next);
}

TEST_F(Settle, KeepsTwoLinesOfTextWithASignature) {
  add(paragraph("раз"));
  add(paragraph("два"));
  add(paragraph("три"));
  add(blocks::Signature{});
  run();
  EXPECT_FALSE(at<blocks::Paragraph>(0).keep_with_next);
  EXPECT_TRUE(at<blocks::Paragraph>(1).keep_with_next);
  EXPECT_TRUE(at<blocks::Paragraph>(2).keep_with_next);
}

TEST_F(Settle, KeepsOnlyTheLastParagraphWithASignatureWhereItHasTwoLines) {
  std::string words = "слово";
  for (int i = 0; i < 20; ++i) words += " слово";
  add(paragraph("раз"));
  add(paragraph(words));
  add(table(1));
  run();
  EXPECT_FALSE(at<blocks::Paragraph>(0).keep_with_next);
  EXPECT_TRUE(at<blocks::Paragraph>(1).keep_with_next);
}

// Forty characters make a line of this sheet.
TEST(SettleEvenly, CountsAParagraphAsOneLineUpToItsLastCharacter) {
  const fonts::FontSet set = fonts::even_face();
  fonts::Shaper shaper(set);
  const auto keeps = [&](const std::string& last_paragraph) {
    blocks::Document document;
    document.styles.family = "Even";
    document.styles.page.width = base::Length::pt(200);
    document.styles.page.portrait = {};
    blocks::ParagraphStyle& style = document.styles.paragraphs.emplace_back();
    style.size = base::Length::pt(10);
    style.align = blocks::Align::left;
    blocks::Section& section = document.sections.emplace_back();
    for (const std::string& words : {std::string("раз"), last_paragraph})
      section.blocks.emplace_back(blocks::Paragraph{{}, {blocks::Run{words, {}}}, {}});
    section.blocks.emplace_back(blocks::Signature{});
    const blocks::Document settled = settle(std::move(document), shaper, russian_hyphenation());
    return std::get<blocks::Paragraph>(settled.sections[0].blocks[0]).keep_with_next;
  };
  EXPECT_TRUE(keeps("1234567890 2345678901 3456789012 4567890"));
  EXPECT_FALSE(keeps("1234567890 2345678901 3456789012 4567890123"));
}

TEST_F(Settle, PutsTheMarkOfTheStyleOnItsParagraphs) {
  const auto item = add_style([](blocks::ParagraphStyle& s) { s.marker = "–"; });
  add(paragraph("первое", item));
  blocks::Paragraph own = paragraph("второе", item);
  own.marker = "•";
  add(own);
  run();
  EXPECT_EQ(at<blocks::Paragraph>(0).marker, "–");
  EXPECT_EQ(at<blocks::Paragraph>(1).marker, "•");
}

TEST_F(Settle, MovesTheDocument) {
  add(paragraph("слова, которых слишком много для короткой строки"));
  const auto& words = std::get<blocks::Run>(std::get<blocks::Paragraph>(document_.sections[0].blocks[0]).inlines[0]);
  const char* bytes = words.text.data();
  run();
  EXPECT_EQ(std::get<blocks::Run>(at<blocks::Paragraph>(0).inlines[0]).text.data(), bytes);
}

}  // namespace
}  // namespace settle
