// What is written for Word is read back from it: every document of every sample.

#include "blocks/grid.h"
#include "opened.h"
#include "samples.h"
#include "write/docx/write_docx.h"
#include "xml/word.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

// No-break signs as plain ones.
std::string plain(std::string_view words) {
  std::string out;
  while (!words.empty()) {
    std::size_t taken = 1;
    if (words.starts_with("\u00a0")) {
      out += ' ';
      taken = 2;
    } else if (words.starts_with("\u2011")) {
      out += '-';
      taken = 3;
    } else {
      out += words.front();
    }
    words.remove_prefix(taken);
  }
  return out;
}

// «метка|слова» a paragraph; those in tables behind their place, before them «<столбцов, строк головы>».
class Lines {
 public:
  std::vector<std::string> out;

 protected:
  void line(const std::string& label, const std::string& words, const std::string& before = {}) {
    if (!label.empty() || words.find_first_not_of(' ') != std::string::npos)
      out.push_back(before + plain(label) + "|" + plain(words));
  }
  static std::string place(std::size_t row, std::size_t column, std::size_t rows, std::size_t columns) {
    return std::to_string(row) + "," + std::to_string(column) + " " + std::to_string(rows) + "×" +
           std::to_string(columns) + ": ";
  }
  void table(std::size_t columns, std::size_t head) {
    out.push_back("<" + std::to_string(columns) + ", " + std::to_string(head) + ">");
  }
};

class FlowLines : public Lines {
 public:
  explicit FlowLines(const blocks::Document& document) : document_(document) {
    for (const blocks::Section& section : document.sections)
      for (const blocks::Block& block : section.blocks) std::visit([this](const auto& one) { show(one); }, block);
    for (const std::uint32_t note : notes_) show(document.footnotes.at(note));
  }

 private:
  void show(const blocks::Paragraph& paragraph, const std::string& before = {}) {
    std::size_t first = 0;
    std::string label = paragraph.marker;
    if (paragraph.label) {
      first = paragraph.label->inlines;
      label = words_of(paragraph.inlines, 0, first);
    }
    std::string words = words_of(paragraph.inlines, first, paragraph.inlines.size());
    if (paragraph.label && words.starts_with(' ')) words.erase(0, 1);
    line(label, words, before);
  }
  std::string words_of(const std::vector<blocks::Inline>& inlines, std::size_t from, std::size_t end) {
    std::string words;
    for (std::size_t i = from; i < end; ++i) {
      if (const auto* run = std::get_if<blocks::Run>(&inlines[i])) words += run->text;
      if (std::holds_alternative<blocks::Break>(inlines[i])) words += '\n';
      if (std::holds_alternative<blocks::Tab>(inlines[i])) words += '\t';
      if (const auto* note = std::get_if<blocks::FootnoteRef>(&inlines[i])) notes_.push_back(note->index);
      if (const auto* gap = std::get_if<blocks::Gap>(&inlines[i]))
        for (base::Length width; width < gap->width; width += base::Length::pt(3.5)) words += ' ';
    }
    return words;
  }
  void show(const blocks::Signature& signature) {
    table(2, 0);
    line({}, words_of(signature.post, 0, signature.post.size()), place(0, 0, 1, 1));
    line({}, words_of(signature.name, 0, signature.name.size()), place(0, 1, 1, 1));
  }
  void show(const blocks::Table& shown) {
    table(shown.columns.size(), shown.head.size());
    rows(shown.head, 0, shown.columns.size());
    rows(shown.rows, shown.head.size(), shown.columns.size());
  }
  void rows(const std::vector<blocks::Row>& rows, std::size_t first, std::size_t columns) {
    for (const blocks::GridCell& cell : blocks::grid_of(rows, columns))
      for (const blocks::Paragraph& paragraph : cell.cell->paragraphs)
        show(paragraph, place(first + cell.row, cell.column, cell.rows, cell.columns));
  }
  void show(const blocks::ReservedBox&) { table(1, 0); }
  void show(const blocks::Picture&) {}
  void show(const blocks::Space&) {}

  const blocks::Document& document_;
  std::vector<std::uint32_t> notes_;  // in the order in which they are cited
};

class WordLines : public Lines {
 public:
  explicit WordLines(const xml::WordDocument& document) {
    show(document.blocks, {});
    for (const auto& note : document.footnotes)
      for (const xml::WordParagraph& paragraph : note) line(paragraph.label, paragraph.words());
  }

 private:
  void show(const std::vector<xml::WordBlock>& blocks, const std::string& before) {
    for (const xml::WordBlock& block : blocks) {
      if (const auto* paragraph = std::get_if<xml::WordParagraph>(&block.content))
        line(paragraph->label, paragraph->words(), before);
      else
        show(std::get<xml::WordTable>(block.content));
    }
  }
  void show(const xml::WordTable& shown) {
    table(shown.columns, static_cast<std::size_t>(std::ranges::count_if(shown.rows, &xml::WordRow::head)));
    for (std::size_t row = 0; row < shown.rows.size(); ++row)
      for (const xml::WordCell& cell : shown.rows[row].cells)
        show(cell.blocks, place(row, cell.column, cell.rows, cell.columns));
  }
};

class WordReadBack : public testing::TestWithParam<std::string> {
 protected:
  ~WordReadBack() override { EXPECT_TRUE(opened_.diagnostics.empty()); }

  samples::Opened opened_{samples::folder(GetParam())};
};

TEST_P(WordReadBack, IsWhatTheFlowSays) {
  for (const model::Document& document : opened_.package().documents) {
    const blocks::Document flow = opened_.flow(document.id);
    const auto read = xml::read_word(docx::write_docx(flow, {}));
    ASSERT_TRUE(std::holds_alternative<xml::WordDocument>(read)) << document.id.value;
    const auto& word = std::get<xml::WordDocument>(read);
    const std::vector<std::string> said = FlowLines(flow).out;
    EXPECT_THAT(said, testing::Not(testing::IsEmpty()));
    EXPECT_EQ(WordLines(word).out, said) << document.id.value;
    EXPECT_THAT(word.revisions, testing::IsEmpty());
    EXPECT_THAT(word.hidden, testing::IsEmpty());
    EXPECT_THAT(word.margins, testing::IsEmpty());
  }
}

INSTANTIATE_TEST_SUITE_P(All, WordReadBack, testing::ValuesIn(samples::names()),
                         [](const auto& test) { return samples::test_name(test.param); });

}  // namespace
