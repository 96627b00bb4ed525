#include "settle/settle.h"

#include "fonts/content_meter.h"
#include "settle/keeps.h"
#include "settle/no_break.h"
#include "settle/table_fit.h"
#include "settle/table_widths.h"
#include "settle/word_parts.h"

#include <algorithm>
#include <utility>

namespace settle {

namespace {

template <class Visit>
void each_paragraph(blocks::Table& table, Visit visit) {
  for (std::vector<blocks::Row>* rows : {&table.head, &table.rows})
    for (blocks::Row& row : *rows)
      for (blocks::Cell& cell : row.cells)
        for (blocks::Paragraph& paragraph : cell.paragraphs) visit(paragraph);
}

class Settler {
 public:
  Settler(blocks::StyleSheet& styles, fonts::Shaper& shaper, const language::Hyphenator& hyphenator)
      : styles_(styles),
        parts_(shaper, hyphenator),
        meter_(styles, shaper,
               [this](const auto& piece, const auto& look) -> const fonts::Parts& { return parts_.of(piece, look); }) {}

  void settle(blocks::Section& section) {
    area_ = styles_.page.text_width(section.landscape);
    for (blocks::Block& block : section.blocks) std::visit(*this, block);
    set_keeps(section.blocks, styles_, area_, meter_);
  }

  void operator()(blocks::Paragraph& paragraph) {
    set_marker(paragraph);
    joiner_.join(paragraph.inlines, joins_of(paragraph));
  }

  void operator()(blocks::Signature& signature) {
    const bool balanced = styles_.paragraphs.at(signature.style.index).balanced;
    joiner_.join(signature.post, balanced ? language::Joins::heading : language::Joins::text);
    joiner_.join(signature.name, language::Joins::text);
  }

  // A narrow column parts no word from its preposition if it can be helped: all cells are measured as headings.
  void operator()(blocks::Table& table) {
    for (blocks::Paragraph& paragraph : table.continued) (*this)(paragraph);
    const bool measures = std::ranges::any_of(table.columns, is_automatic);
    each_paragraph(table, [&](blocks::Paragraph& paragraph) {
      set_marker(paragraph);
      joiner_.join(paragraph.inlines, measures ? language::Joins::heading : joins_of(paragraph));
    });
    TableContent content = fit(table, area_, styles_, meter_);
    table.columns = fixed_columns(table, area_, std::move(content));
    if (measures)
      each_paragraph(table, [&](blocks::Paragraph& paragraph) {
        if (joins_of(paragraph) != language::Joins::heading) joiner_.join(paragraph.inlines, joins_of(paragraph));
      });
  }

  void operator()(const blocks::ReservedBox&) const {}
  void operator()(const blocks::Picture&) const {}
  void operator()(const blocks::Space&) const {}

 private:
  void set_marker(blocks::Paragraph& paragraph) const {
    if (paragraph.marker.empty()) paragraph.marker = style_of(paragraph).marker;
  }

  [[nodiscard]] const blocks::ParagraphStyle& style_of(const blocks::Paragraph& paragraph) const {
    return styles_.paragraphs.at(paragraph.style.index);
  }

  // Centred and balanced text is broken like a heading.
  [[nodiscard]] language::Joins joins_of(const blocks::Paragraph& paragraph) const {
    const blocks::ParagraphStyle& style = style_of(paragraph);
    const bool heading = style.balanced || paragraph.align.value_or(style.align) == blocks::Align::center;
    return heading ? language::Joins::heading : language::Joins::text;
  }

  blocks::StyleSheet& styles_;
  WordParts parts_;
  fonts::ContentMeter meter_;
  Joiner joiner_;
  base::Length area_;
};

}  // namespace

blocks::Document settle(blocks::Document&& document, fonts::Shaper& shaper, const language::Hyphenator& hyphenator) {
  keep_signatures_with_turned_sheets(document);
  Settler settler(document.styles, shaper, hyphenator);
  for (blocks::Section& section : document.sections) settler.settle(section);
  for (blocks::Paragraph& note : document.footnotes) settler(note);
  return std::move(document);
}

}  // namespace settle
