#include "layout/content.h"

#include <algorithm>

namespace layout {

using base::Length;

void Content::widen(const Content& other) {
  least = std::max(least, other.least);
  most = std::max(most, other.most);
}

ContentMeter::ContentMeter(const blocks::StyleSheet& styles, fonts::Shaper& shaper)
    : styles_(styles), reader_(styles, shaper, looks_) {}

Content ContentMeter::of(const std::vector<blocks::Paragraph>& paragraphs) {
  Content content;
  for (const blocks::Paragraph& paragraph : paragraphs) content.widen(of(paragraph));
  return content;
}

Content ContentMeter::of(const blocks::Paragraph& paragraph) {
  const blocks::ParagraphStyle& style = styles_.paragraphs.at(paragraph.style.index);
  Content content;
  Length word, line;
  for (const Piece& piece : reader_.read(paragraph.inlines, style)) {
    word += piece.width;
    line += piece.width;
    content.widen({word, line});
    if (piece.after != After::glued) word = {};
    line = piece.after == After::line ? Length{} : line + least_gap_after(piece);
  }
  Length indents = style.left_indent + style.right_indent + std::max(Length{}, style.first_indent);
  if (const std::string& mark = marker_of(paragraph, style); !mark.empty()) {
    const Piece piece = reader_.read_word(mark, style);
    indents += piece.width + piece.space;
  }
  return {content.least + indents, content.most + indents};
}

}  // namespace layout
