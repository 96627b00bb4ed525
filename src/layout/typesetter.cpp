#include "layout/typesetter.h"

#include "base/failure.h"
#include "blocks/grid.h"
#include "layout/messages.h"

#include <algorithm>

namespace layout {

namespace {

using base::Length;

// The post of a signature takes at most this much of the line.
constexpr std::int64_t post_percent = 60;

// The piece that begins the part at the right edge; 0: none.
std::size_t after_last_tab(std::span<const Piece> pieces) {
  for (std::size_t i = pieces.size() - 1; i > 0; --i)
    if (pieces[i - 1].after == After::tab) return i;
  return 0;
}

struct LineMetrics {
  Length height, baseline;
};

// More than a single line's height stands above the letters, as in word processors.
LineMetrics metrics_of(const blocks::ParagraphStyle& style, const fonts::FaceMetrics& face) {
  const std::int64_t single = face.ascent + face.descent + face.line_gap;
  const Length height = style.size.scaled(single * style.line_percent, 100LL * face.units_per_em);
  return {height, height - style.size.scaled(2LL * face.descent + face.line_gap, 2LL * face.units_per_em)};
}

// As typed: the piece may be a part of it.
std::string whole_number(const Piece& piece, std::span<const blocks::Inline> inlines) {
  const auto* run = piece.run == Piece::none ? nullptr : std::get_if<blocks::Run>(&inlines[piece.run]);
  if (run == nullptr) return piece.word->text;
  constexpr std::string_view of_numbers = "0123456789 ,\u00a0\u202f";
  const std::size_t first = run->text.find_last_not_of(of_numbers, piece.first);
  const std::size_t end = run->text.find_first_not_of(of_numbers, piece.first);
  const std::size_t begin = run->text.find_first_not_of(" ", first == std::string::npos ? 0 : first + 1);
  std::string number = run->text.substr(begin, end == std::string::npos ? end : end - begin);
  while (number.ends_with(' ') || number.ends_with(',')) number.pop_back();
  return number;
}

// By the words of its head, else by its number.
std::string name_of(const Column& column) {
  for (const blocks::GridCell& cell : blocks::grid_of(column.table->head, column.table->columns.size())) {
    if (cell.columns > 1 || cell.column + 1 != column.number) continue;
    std::string words;
    for (const blocks::Paragraph& paragraph : cell.cell->paragraphs)
      for (const blocks::Inline& part : paragraph.inlines)
        if (const auto* run = std::get_if<blocks::Run>(&part)) words += run->text;
    if (!words.empty()) return words;
  }
  return std::to_string(column.number);
}

}  // namespace

Typesetter::Typesetter(const blocks::StyleSheet& styles, Kept& kept, base::Diagnostics& diagnostics, WordStore& words,
                       bool final_act)
    : styles_(styles),
      shaper_(kept.shaper),
      broken_texts_(kept.broken_texts),
      diagnostics_(diagnostics),
      words_(words),
      galley_{kept.looks, {}, {}, {}, {}},
      reader_(styles, kept.shaper, kept.looks),
      breaker_(kept.divider),
      unshown_(final_act, diagnostics) {}

const blocks::ParagraphStyle& Typesetter::style(blocks::StyleId id) const {
  base::ensure(id.index < styles_.paragraphs.size(), "a paragraph style of this document");
  return styles_.paragraphs[id.index];
}

LineRange Typesetter::set(const blocks::Paragraph& paragraph, Column column, pages::NodeId node) {
  const blocks::ParagraphStyle& look = style(paragraph.style);
  if (!paragraph.align) return set_styled(paragraph, look, column, node);
  blocks::ParagraphStyle placed = look;
  placed.align = *paragraph.align;
  placed.first_indent = {};
  placed.hyphenate = look.hyphenate && placed.align == blocks::Align::justify;
  return set_styled(paragraph, placed, column, node);
}

LineRange Typesetter::set_styled(const blocks::Paragraph& paragraph, const blocks::ParagraphStyle& look, Column column,
                                 pages::NodeId node) {
  Frame frame = frame_of(look, column);
  if (paragraph.marker.empty()) return set_text(paragraph.inlines, look, column, frame, node);
  const Mark mark{reader_.read_word(paragraph.marker, look), frame.first};
  frame.first += fonts::width_of(mark.pieces) + mark.pieces.back().space;
  if (look.first_indent < Length{}) frame.first = std::max(frame.first, frame.left);
  return set_text(paragraph.inlines, look, column, frame, node, &mark);
}

LineRange Typesetter::set(const blocks::Signature& signature, Column column, pages::NodeId node) {
  blocks::ParagraphStyle look = style(signature.style);
  look.align = blocks::Align::left;
  look.hyphenate = false;
  const Length post_width = column.width.scaled(post_percent, 100) - styles_.signature_gap;
  const LineRange post = set_text(signature.post, look, {post_width}, {}, node);
  look.align = blocks::Align::right;
  const Length name_left = post_width + styles_.signature_gap;
  const LineRange name = set_text(signature.name, look, column, {name_left, {}, name_left}, node);
  return lay_together(post, name);
}

// The lines of both, counted from the last: the name stands on the level of the post's last line.
LineRange Typesetter::lay_together(LineRange post, LineRange name) {
  const std::uint32_t count = std::max(post.count, name.count);
  const LineRange both{static_cast<std::uint32_t>(galley_.lines.size()), count};
  for (std::uint32_t i = 0; i < count; ++i) {
    Line line = galley_.lines[post.first];
    line.first_run = static_cast<std::uint32_t>(galley_.runs.size());
    if (i > 0) line.above = {};
    for (const LineRange part : {post, name})
      if (i + part.count >= count) copy_line(galley_.lines[part.first + i + part.count - count]);
    line.runs = static_cast<std::uint32_t>(galley_.runs.size()) - line.first_run;
    galley_.lines.push_back(line);
  }
  return both;
}

// Into the line that comes. A space follows the last run: they are parts of one text. Marks take their footnotes along.
void Typesetter::copy_line(const Line& line) {
  const std::span<const LineGap> own = galley_.gaps_of(line);
  const std::vector<LineGap> gaps(own.begin(), own.end());
  for (LineGap gap : gaps) {
    gap.line = static_cast<std::uint32_t>(galley_.lines.size());
    galley_.gaps.push_back(gap);
  }
  for (std::uint32_t run = line.first_run; run < line.first_run + line.runs; ++run) {
    const LineRun copy = galley_.runs[run];
    const auto note = std::ranges::lower_bound(galley_.notes, run, {}, &RunNote::run);
    if (note != galley_.notes.end() && note->run == run) {
      const RunNote again{static_cast<std::uint32_t>(galley_.runs.size()), note->footnote};
      galley_.notes.push_back(again);
    }
    galley_.runs.push_back(copy);
  }
  if (line.runs > 0) galley_.runs.back().space_after = true;
}

Typesetter::Frame Typesetter::frame_of(const blocks::ParagraphStyle& style, Column column) {
  Frame frame{style.left_indent, style.right_indent, {}};
  if (style.width_at_right) frame.left = std::max(Length{}, column.width - *style.width_at_right);
  frame.first = std::max(Length{}, frame.left + style.first_indent);
  return frame;
}

const Broken& Typesetter::break_text(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style,
                                     LineWidths widths) {
  const std::string& key = broken_texts_.key_of(inlines, style, styles_.spaced, widths);
  if (const Broken* known = broken_texts_.find(key)) return *known;
  const Broken& broken = break_anew(inlines, style, widths);
  broken_texts_.keep(key, broken);
  return broken;
}

// Centred and balanced text is broken to lines of nearly equal length: the shortest that do not need one more line.
const Broken& Typesetter::break_anew(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style,
                                     LineWidths widths) {
  const bool justified = style.align == blocks::Align::justify;
  const auto broken_to = [&](Length less) -> const Broken& {
    return breaker_.break_lines(reader_.read(inlines, style), {widths.first - less, widths.further - less}, justified,
                                style.hyphenate);
  };
  const Broken& broken = broken_to({});
  const std::size_t lines = broken.lines.size();
  const bool even = style.align == blocks::Align::center || (style.balanced && !justified);
  if (!even || lines < 2 || broken.forced) return broken;
  constexpr int tries = 6;
  Length less;
  for (Length step = widths.further / 4; step > widths.further / (2 << tries); step = step / 2) {
    const Broken& narrower = broken_to(less + step);
    if (narrower.lines.size() == lines && !narrower.forced) less += step;
  }
  return broken_to(less);
}

LineRange Typesetter::set_text(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style,
                               Column column, const Frame& frame, pages::NodeId node, const Mark* mark) {
  const Length right = column.width - frame.right;
  const Broken& broken = break_text(inlines, style, {right - frame.first, right - frame.left});
  const LineMetrics metrics =
      metrics_of(style, shaper_.fonts().metrics(shaper_.fonts().face(styles_.family, style.bold, style.italic)));
  const LineRange range{static_cast<std::uint32_t>(galley_.lines.size()),
                        static_cast<std::uint32_t>(broken.lines.size())};
  for (const BrokenLine& line : broken.lines) {
    const bool first = &line == broken.lines.data();
    const auto first_run = static_cast<std::uint32_t>(galley_.runs.size());
    const Length left = first ? frame.first : frame.left;
    if (first && mark != nullptr) add_mark(*mark, inlines);
    add_line(std::span(broken.pieces).subspan(line.first, line.count), inlines, line, style, left, right - left);
    const auto runs = static_cast<std::uint32_t>(galley_.runs.size()) - first_run;
    const Length above = first ? style.space_before : Length{};
    galley_.lines.push_back({first_run, runs, above, metrics.height, metrics.baseline, node});
  }
  report_torn(broken, inlines, column);
  return range;
}

void Typesetter::add_line(std::span<const Piece> pieces, std::span<const blocks::Inline> inlines,
                          const BrokenLine& broken, const blocks::ParagraphStyle& style, Length left, Length room) {
  const Piece& last = pieces.back();
  const Length trailing = last.word != nullptr ? galley_.looks[last.look].letter_spacing : Length{};
  const Length left_over = room - broken.width + trailing;
  const Length slack = std::max(Length{}, left_over);
  const std::size_t at_right = after_last_tab(pieces);
  Length x = left;
  Length stretch;
  if (at_right == 0) {
    if (style.align == blocks::Align::right) x += slack;
    if (style.align == blocks::Align::center) x += slack / 2;
    if (broken.justified) stretch = left_over;
  }
  Length spaces;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0 && i == at_right) x += slack;
    const Length stretched = stretch != Length{} ? stretch.scaled(spaces.emu(), broken.spaces.emu()) : Length{};
    if (pieces[i].word != nullptr) add_run(pieces[i], inlines, x + stretched);
    if (pieces[i].gap != Piece::none) add_gap(pieces[i], inlines, x + stretched);
    x += pieces[i].width + least_gap_after(pieces[i]);
    if (is_space(pieces[i].after)) spaces += pieces[i].space;
  }
}

void Typesetter::add_mark(const Mark& mark, std::span<const blocks::Inline> inlines) {
  Length x = mark.x;
  for (const Piece& piece : mark.pieces) {
    add_run(piece, inlines, x);
    x += piece.width;
  }
}

void Typesetter::add_run(const Piece& piece, std::span<const blocks::Inline> inlines, Length x) {
  if (piece.note != Piece::none) {
    const std::uint32_t footnote = std::get<blocks::FootnoteRef>(inlines[piece.note]).index;
    galley_.notes.push_back({static_cast<std::uint32_t>(galley_.runs.size()), footnote});
  }
  galley_.runs.push_back({.word = words_.id_of(*piece.word),
                          .x = static_cast<std::int32_t>(x.emu()),
                          .span = fonts::span_of(piece, inlines),
                          .look = piece.look,
                          .space_after = piece.after != After::glued && piece.after != After::end,
                          .boxed = piece.word->boxed});
  if (piece.word->boxed) unshown_.report(*piece.word, fonts::span_of(piece, inlines));
}

// The line is not in the galley yet.
void Typesetter::add_gap(const Piece& piece, std::span<const blocks::Inline> inlines, Length x) {
  const auto& gap = std::get<blocks::Gap>(inlines[piece.gap]);
  galley_.gaps.push_back({static_cast<std::uint32_t>(galley_.lines.size()), x, gap.width, &gap.name});
}

// Once a column: it is as narrow for the other numbers.
void Typesetter::report_parted(const Piece& piece, std::span<const blocks::Inline> inlines, Column column) {
  if (!reported_parted_.emplace(column.table, column.number).second) return;
  const std::string number = whole_number(piece, inlines);
  if (column.table == nullptr)
    diagnostics_.report(number_wider_than_line, span_of(piece, inlines), {number});
  else
    diagnostics_.report(number_wider_than_column, span_of(piece, inlines), {number, name_of(column)});
}

void Typesetter::report_torn(const Broken& broken, std::span<const blocks::Inline> inlines, Column column) {
  for (const Piece& piece : broken.torn) {
    if (fonts::is_number(piece.word->text)) {
      report_parted(piece, inlines, column);
      continue;
    }
    if (!reported_torn_.emplace(piece.word->text, column.number).second) continue;
    if (column.number > 0) {
      diagnostics_.report(column.head ? word_cut_in_head : word_wider_than_column, span_of(piece, inlines),
                          {piece.word->text, std::to_string(column.number)});
    } else {
      diagnostics_.report(word_wider_than_line, span_of(piece, inlines), {piece.word->text});
    }
  }
}

}  // namespace layout
