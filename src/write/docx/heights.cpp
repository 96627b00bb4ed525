#include "write/docx/heights.h"

#include "base/utf8.h"

#include <algorithm>

namespace docx {

using base::Length;

Length height_of(const blocks::Paragraph& paragraph, const blocks::StyleSheet& styles, Length width) {
  const blocks::ParagraphStyle& style = styles.paragraphs.at(paragraph.style.index);
  const Length area =
      style.width_at_right ? std::min(width, *style.width_at_right) : width - style.left_indent - style.right_indent;
  // Of Russian type a letter is half as wide as high, a line higher by a sixth than its type.
  const Length letter = style.size.scaled(11, 20) + style.letter_spacing;
  std::int64_t lines = 1;
  Length line = style.first_indent;
  for (const blocks::Inline& part : paragraph.inlines) {
    if (const auto* run = std::get_if<blocks::Run>(&part))
      line += letter * static_cast<std::int64_t>(base::count_code_points(run->text));
    const bool ends = std::holds_alternative<blocks::Break>(part);
    if (line > area) lines += line.emu() / std::max(area, letter).emu();
    if (ends || line > area) line = {};
    lines += ends ? 1 : 0;
  }
  return style.space_before + style.space_after + style.size.scaled(7 * lines * style.line_percent, 600);
}

Length room_for_picture(const blocks::Section& section, std::size_t index, const blocks::StyleSheet& styles) {
  const blocks::Margins& margins = section.landscape ? styles.page.landscape : styles.page.portrait;
  const Length page = section.landscape ? styles.page.width : styles.page.height;
  const Length width = styles.page.text_width(section.landscape);
  const auto& picture = std::get<blocks::Picture>(section.blocks[index]);
  Length room = page - margins.top - margins.bottom - picture.space_before - picture.space_after;
  const auto keeps = [&styles](const blocks::Paragraph& paragraph) {
    return paragraph.keep_with_next || styles.paragraphs.at(paragraph.style.index).keep_with_next;
  };
  for (std::size_t i = index; i-- > 0;) {
    const auto* paragraph = std::get_if<blocks::Paragraph>(&section.blocks[i]);
    if (paragraph == nullptr || !keeps(*paragraph)) break;
    room -= height_of(*paragraph, styles, width);
  }
  for (std::size_t i = index + 1; picture.keep_with_next && i < section.blocks.size(); ++i) {
    const auto* paragraph = std::get_if<blocks::Paragraph>(&section.blocks[i]);
    if (paragraph == nullptr) break;
    room -= height_of(*paragraph, styles, width);
    if (!keeps(*paragraph)) break;
  }
  return std::max(room, page.scaled(1, 10));
}

}  // namespace docx
