// Office programs break at spaces and after hyphens, and each rounds letters to its own pixels: widths are taken a
// sixteenth larger, so that a line that just fits here may break there without losing its last word.
#include "forms/text_meter.h"

#include "forms/looks.h"

#include <algorithm>
#include <vector>

namespace forms {

namespace {

// Grid line and inner margin of both sides, in Excel and LibreOffice 1.5 to 2 mm together.
constexpr base::Length padding = base::Length::mm(2.2);
constexpr base::Length padding_of_height = base::Length::pt(4);

base::Length padding_of(const sheets::Format& format) { return padding + looks::indent_step * format.indent; }

base::Length generous(base::Length width) { return width.scaled(17, 16); }

// Pieces that stay whole: up to a space, up to and with a hyphen. An empty piece is a forced line break.
std::vector<std::string_view> pieces(std::string_view text) {
  std::vector<std::string_view> out;
  std::size_t begin = 0;
  const auto close = [&](std::size_t end) {
    if (end > begin) out.push_back(text.substr(begin, end - begin));
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '-') {
      close(i + 1);
      begin = i + 1;
    } else if (text[i] == ' ' || text[i] == '\n') {
      close(i);
      begin = i + 1;
      if (text[i] == '\n') out.emplace_back();
    }
  }
  close(text.size());
  return out;
}

bool follows_space(std::string_view text, std::string_view piece) {
  return piece.data() != text.data() && *(piece.data() - 1) == ' ';
}

}  // namespace

TextMeter::TextMeter(fonts::Shaper& shaper) : shaper_(shaper) {}

base::Length TextMeter::width(std::string_view word, const sheets::Format& format) {
  const pages::FaceId face = shaper_.fonts().face("Liberation Serif", format.bold, format.italic);
  return generous(shaper_.shown_width(face, word, format.size));
}

base::Length TextMeter::longest_word(std::string_view text, const sheets::Format& format) {
  base::Length longest;
  for (const std::string_view piece : pieces(text))
    if (!piece.empty()) longest = std::max(longest, width(piece, format));
  return longest + padding_of(format);
}

base::Length TextMeter::line(std::string_view text, const sheets::Format& format) {
  const pages::FaceId face = shaper_.fonts().face("Liberation Serif", format.bold, format.italic);
  const base::Length space = generous(shaper_.space_width(face, format.size));
  base::Length out;
  for (const std::string_view piece : pieces(text)) {
    if (piece.empty()) continue;
    out += width(piece, format);
    if (follows_space(text, piece)) out += space;
  }
  return out + padding_of(format);
}

int TextMeter::lines(std::string_view text, const sheets::Format& format, base::Length cell_width) {
  const pages::FaceId face = shaper_.fonts().face("Liberation Serif", format.bold, format.italic);
  const base::Length space = generous(shaper_.space_width(face, format.size));
  const base::Length room = std::max(cell_width - padding_of(format), base::Length::mm(1));
  int count = 1;
  base::Length used;
  for (const std::string_view piece : pieces(text)) {
    if (piece.empty()) {
      ++count;
      used = {};
      continue;
    }
    const base::Length word = width(piece, format);
    const base::Length gap = follows_space(text, piece) && used > base::Length() ? space : base::Length();
    if (used > base::Length() && used + gap + word > room) {
      ++count;
      used = {};
    }
    used += used > base::Length() ? gap + word : word;
    // A piece wider than the cell is broken at any letter.
    for (; used > room; used = used - room) ++count;
  }
  return count;
}

base::Length TextMeter::height_of_lines(int lines, const sheets::Format& format) {
  // 1.149 of the size is the face's line; office programs round each line up to a pixel.
  return format.size.scaled(5, 4) * lines + padding_of_height;
}

base::Length TextMeter::height(std::string_view text, const sheets::Format& format, base::Length cell_width) {
  return height_of_lines(lines(text, format, cell_width), format);
}

}  // namespace forms
