#include "fonts/content_meter.h"

#include <algorithm>
#include <utility>

namespace fonts {

using base::Length;

void Content::widen(const Content& other) {
  unbroken = std::max(unbroken, other.unbroken);
  least = std::max(least, other.least);
  together = std::max(together, other.together);
  most = std::max(most, other.most);
}

ContentMeter::ContentMeter(const blocks::StyleSheet& styles, Shaper& shaper, PartsOf parts_of)
    : styles_(styles), parts_of_(std::move(parts_of)), reader_(styles, shaper, looks_) {}

ContentMeter::Measured ContentMeter::of(std::span<const blocks::Paragraph> paragraphs) {
  constexpr Length wider_than_any = Length::mm(1'000'000);
  return of(paragraphs, wider_than_any);
}

ContentMeter::Measured ContentMeter::of(std::span<const blocks::Paragraph> paragraphs, Length enough) {
  Measured measured;
  for (const blocks::Paragraph& paragraph : paragraphs) add(paragraph, enough, measured);
  return measured;
}

void ContentMeter::add(const blocks::Paragraph& paragraph, Length enough, Measured& measured) {
  const blocks::ParagraphStyle& style = styles_.paragraphs.at(paragraph.style.index);
  const Length indents = indents_of(paragraph, style);
  Content content;
  Length part, word, together, line;  // `part` is what no line may end in, `word` is not divided
  Length widest_number;
  bool number = false;  // the word that is read
  for (const Piece& piece : reader_.read(paragraph.inlines, style)) {
    number = number || (piece.word != nullptr && is_number(piece.word->text));
    if (number || !parts_of_ || part + piece.width + indents <= enough) {
      part += piece.width;
    } else {
      const Parts& parts = parts_of_(piece, looks_[piece.look]);
      content.unbroken = std::max({content.unbroken, part + parts.first, parts.widest});
      part = parts.divided ? parts.last : part + parts.last;
    }
    for (Length* length : {&word, &together, &line}) *length += piece.width;
    content.widen({part, word, together, line});
    if (number) widest_number = std::max(widest_number, word);
    if (piece.after == After::glued) continue;
    if (piece.after == After::bound) {
      for (Length* length : {&part, &word, &together, &line}) *length += piece.space;
      continue;
    }
    part = word = {};
    number = false;
    together = piece.after == After::joined ? together + piece.space : Length{};
    ++measured.amount.words;
    const bool ends = piece.after == After::line || piece.after == After::end;
    if (ends) {
      ++measured.amount.lines;
      measured.amount.length += line;
    }
    line = ends ? Length{} : line + least_gap_after(piece);
  }
  measured.content.widen(
      {content.unbroken + indents, content.least + indents, content.together + indents, content.most + indents});
  if (widest_number > Length{}) measured.number = std::max(measured.number, widest_number + indents);
}

Length ContentMeter::indents_of(const blocks::Paragraph& paragraph, const blocks::ParagraphStyle& style) {
  const Length indents = style.left_indent + style.right_indent + std::max(Length{}, style.first_indent);
  if (paragraph.marker.empty()) return indents;
  const std::vector<Piece> mark = reader_.read_word(paragraph.marker, style);
  return indents + width_of(mark) + mark.back().space;
}

}  // namespace fonts
