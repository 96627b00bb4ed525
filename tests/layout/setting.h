// A small document built by hand, laid out with Liberation Serif, and its pages read back as lines.
#pragma once

#include "base/diagnostic.h"
#include "base/utf8.h"
#include "blocks/document.h"
#include "fonts/even_face.h"
#include "fonts/liberation.h"
#include "fonts/shaper.h"
#include "language/russian.h"
#include "layout/layout.h"
#include "settle/settle.h"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace layout {

// A line of a page as a reader sees it: words with their spaces; a hyphen set by layout is U+00AD.
struct SeenLine {
  std::size_t page = 0;
  std::string text;
  base::Length left, right, baseline;
  bool artifact = false;
};

class Setting : public testing::Test {
 protected:
  static constexpr base::Length mm(double value) { return base::Length::mm(value); }

  explicit Setting(fonts::FontSet faces = fonts::liberation_serif()) : fonts(std::move(faces)) {
    document.sections.emplace_back();
    text_style = add_style("text", [](blocks::ParagraphStyle& s) { s.first_indent = mm(12.5); });
    left_style = add_style("left", [](blocks::ParagraphStyle& s) {
      s.align = blocks::Align::left;
      s.line_percent = 100;
    });
    cell_style = add_style("cell", [](blocks::ParagraphStyle& s) {
      s.size = base::Length::pt(12);
      s.align = blocks::Align::left;
      s.line_percent = 100;
    });
    document.styles.tables.emplace_back().name = "grid";
  }

  // Every test names the findings it expects.
  void TearDown() override {
    EXPECT_EQ(diagnostics.all().size(), expected_findings);
    for (const base::Diagnostic& finding : diagnostics.all())
      if (expected_findings == 0) ADD_FAILURE() << base::format(finding.message->text.en, finding.arguments);
  }

  template <typename Change>
  blocks::StyleId add_style(std::string name, Change change) {
    blocks::ParagraphStyle& made = document.styles.paragraphs.emplace_back();
    made.name = std::move(name);
    change(made);
    return {static_cast<std::uint16_t>(document.styles.paragraphs.size() - 1)};
  }
  blocks::ParagraphStyle& style(blocks::StyleId id) { return document.styles.paragraphs[id.index]; }
  blocks::Section& section() { return document.sections.back(); }

  static blocks::Run run(std::string words) {
    blocks::Run made;
    made.text = std::move(words);
    return made;
  }
  static blocks::Paragraph paragraph(blocks::StyleId style, std::string words) {
    return {style, {run(std::move(words))}, {}};
  }
  blocks::Cell cell_of(std::string words, int columns = 1, int rows = 1) const {
    blocks::Cell made;
    made.paragraphs.push_back(paragraph(cell_style, std::move(words)));
    made.columns = columns;
    made.rows = rows;
    return made;
  }
  blocks::Row row_of(const std::vector<std::string>& words) const {
    blocks::Row row;
    for (const std::string& word : words) row.cells.push_back(cell_of(word));
    return row;
  }
  static std::vector<blocks::Column> columns_of(std::initializer_list<double> widths_mm) {
    std::vector<blocks::Column> columns;
    for (const double width : widths_mm) columns.push_back({mm(width), std::nullopt});
    return columns;
  }
  void add(blocks::Block block) { section().blocks.push_back(std::move(block)); }

  const pages::Document& lay_out() {
    Kept kept(shaper, hyphenator);
    pages = layout(settle::settle(blocks::Document(document), shaper, hyphenator), kept, diagnostics);
    return pages;
  }

  // In the order of the pages' runs.
  std::vector<SeenLine> lines() const {
    std::vector<SeenLine> seen;
    for (std::size_t page = 0; page < pages.pages.size(); ++page) {
      bool begins = true;
      for (const pages::GlyphRun& glyphs : pages.pages[page].runs) {
        const pages::ShapedWord& word = pages.words[glyphs.word.index];
        if (begins) seen.push_back({page, {}, glyphs.x, {}, glyphs.baseline, false});
        SeenLine& line = seen.back();
        line.text += word.text;
        if (glyphs.space_after && !glyphs.line_end) line.text += ' ';
        line.right = glyphs.x + shaper.width(word, glyphs.size) +
                     glyphs.letter_spacing * (static_cast<std::int64_t>(word.glyphs.size()) - 1);
        line.artifact = glyphs.node.index == pages::NodeId::artifact;
        begins = glyphs.line_end;
      }
    }
    return seen;
  }

  // Lines that belong to the text, on one page or on all.
  std::vector<std::string> texts(std::size_t page = static_cast<std::size_t>(-1)) const {
    std::vector<std::string> seen;
    for (const SeenLine& line : lines())
      if (!line.artifact && (page == static_cast<std::size_t>(-1) || line.page == page)) seen.push_back(line.text);
    return seen;
  }

  // Russian words enough for `count` of them, always the same.
  static std::string words(int count) {
    static const std::vector<std::string> stock = {"повышение",
                                                   "качества",
                                                   "образования",
                                                   "и",
                                                   "в",
                                                   "школах",
                                                   "региона",
                                                   "№ 5",
                                                   "организациям",
                                                   "показывающим",
                                                   "низкие",
                                                   "образовательные",
                                                   "результаты",
                                                   "с",
                                                   "учётом",
                                                   "план",
                                                   "мероприятий",
                                                   "2020 года",
                                                   "МОУО",
                                                   "государственно-частного",
                                                   "партнёрства",
                                                   "о",
                                                   "ходе",
                                                   "работы"};
    std::string made;
    for (int i = 0; i < count; ++i)
      made += (i > 0 ? " " : "") + stock[static_cast<std::size_t>(i * 7 + i / 5) % stock.size()];
    return made;
  }

  fonts::FontSet fonts;
  fonts::Shaper shaper{fonts};
  language::Hyphenator hyphenator = russian_hyphenation();
  base::Diagnostics diagnostics;
  std::size_t expected_findings = 0;
  blocks::Document document;
  blocks::StyleId text_style, left_style, cell_style;
  pages::Document pages;
};

// A sheet on which everything is counted: text of 10 pt takes 5 pt a character and 10 pt a line, forty characters make
// a line and ten lines a page; the text area begins at 50 pt from the left and from the top.
class EvenSetting : public Setting {
 protected:
  static constexpr base::Length pt(double value) { return base::Length::pt(value); }

  EvenSetting() : Setting(fonts::even_face()) {
    document.styles.family = "Even";
    document.styles.page.width = pt(300);
    document.styles.page.height = pt(200);
    document.styles.page.portrait = {pt(50), pt(50), pt(50), pt(50)};
    even_style = add_even_style("even", [](blocks::ParagraphStyle&) {});
    cell_style = even_style;
    document.styles.tables[0].padding_x = pt(5);
  }

  template <typename Change>
  blocks::StyleId add_even_style(std::string name, Change change) {
    return add_style(std::move(name), [&change](blocks::ParagraphStyle& s) {
      s.size = pt(10);
      s.align = blocks::Align::left;
      s.line_percent = 100;
      s.hyphenate = false;
      change(s);
    });
  }
  static base::Length letters(int count) { return pt(5) * count; }

  blocks::StyleId even_style;
};

}  // namespace layout
