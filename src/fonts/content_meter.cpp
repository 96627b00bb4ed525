#include "fonts/content_meter.h"

#include <algorithm>

namespace fonts {

using base::Length;

void Content::widen(const Content& other) {
  least = std::max(least, other.least);
  together = std::max(together, other.together);
  most = std::max(most, other.most);
}

ContentMeter::ContentMeter(const blocks::StyleSheet& styles, Shaper& shaper)
    : styles_(styles), reader_(styles, shaper, looks_) {}

ContentMeter::Measured ContentMeter::of(std::span<const blocks::Paragraph> paragraphs) {
  Measured measured;
  for (const blocks::Paragraph& paragraph : paragraphs) add(paragraph, measured);
  return measured;
}

void ContentMeter::add(const blocks::Paragraph& paragraph, Measured& measured) {
  const blocks::ParagraphStyle& style = styles_.paragraphs.at(paragraph.style.index);
  Content content;
  Length word, together, line;
  for (const Piece& piece : reader_.read(paragraph.inlines, style)) {
    word += piece.width;
    together += piece.width;
    line += piece.width;
    content.widen({word, together, line});
    if (piece.after == After::glued) continue;
    word = {};
    together = piece.after == After::joined ? together + piece.space : Length{};
    ++measured.amount.words;
    const bool ends = piece.after == After::line || piece.after == After::end;
    if (ends) {
      ++measured.amount.lines;
      measured.amount.length += line;
    }
    line = ends ? Length{} : line + least_gap_after(piece);
  }
  Length indents = style.left_indent + style.right_indent + std::max(Length{}, style.first_indent);
  if (!paragraph.marker.empty()) {
    const std::vector<Piece> mark = reader_.read_word(paragraph.marker, style);
    indents += width_of(mark) + mark.back().space;
  }
  measured.content.widen({content.least + indents, content.together + indents, content.most + indents});
}

}  // namespace fonts
