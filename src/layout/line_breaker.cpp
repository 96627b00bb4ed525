// The idea: a chunk is what lies between two spaces that may become line ends. A line takes chunks while they fit. The
// first chunk that does not fit is looked at: if the line without it is loose, the chunk's word that crosses the edge
// is divided. If the chunk is alone in its line, something has to give: first a syllable, then a join, then the word.
//
// The looseness at which a word is divided is given in natural spaces: 1.0 means gaps of double width.
#include "layout/line_breaker.h"

#include "base/utf8.h"
#include <algorithm>

namespace layout {

namespace {

using base::Length;

constexpr double loose_for_syllable = 0.7;
constexpr double loose_for_hyphen = 0.25;     // of the author's own: dividing there disturbs nobody
constexpr double loose_for_last_word = 2.0;   // a last line of half a word is worse than wide gaps
constexpr double loose_in_ragged_line = 0.3;  // of the line's width
// A line set alone whose gaps would be wider than this many spaces is left ragged.
constexpr std::int64_t widest_gap_spaces = 3;

constexpr int most_hyphens_in_row = 2;
constexpr auto nothing = static_cast<std::size_t>(-1);

bool ends_line(After after) { return after == After::end || after == After::line; }

}  // namespace

bool LineBreaker::is_justified(const BrokenLine& line) const {
  const Length slack = room() - line.width;
  if (!justified_ || line.spaces <= Length{}) return false;
  if (together_) return !line.last || slack < Length{};
  return !line.last && slack <= line.spaces * (widest_gap_spaces - 1);
}

const Broken& LineBreaker::break_lines(std::vector<Piece>& pieces, LineWidths widths, bool justified, bool hyphenate) {
  broken_.pieces.clear();
  broken_.lines.clear();
  broken_.torn.clear();
  broken_.forced = false;
  pieces_ = &pieces;
  widths_ = widths;
  justified_ = justified;
  hyphenate_ = hyphenate;
  hyphens_in_row_ = 0;
  torn_ = nothing;
  for (at_ = 0; at_ < pieces.size();) {
    std::size_t end = at_ + 1;
    while (!ends_line(pieces[end - 1].after)) ++end;
    if (!justified || !set_together(end)) set_one_by_one(end);
  }
  return broken_;
}

// The lines of all pieces before `end` by optimum fit.
bool LineBreaker::set_together(std::size_t end) {
  const LineWidths widths{room(), widths_.further};
  const std::vector<LineEnd>* ends = optimum_.find(*pieces_, at_, end, widths, hyphenate_);
  if (ends == nullptr) return false;
  together_ = true;
  for (const LineEnd& line_end : *ends) apply(line_end);
  emit(end, true, false);
  together_ = false;
  return true;
}

void LineBreaker::set_one_by_one(std::size_t end) {
  while (at_ < end) set_line();
}

Length LineBreaker::room() const { return broken_.lines.empty() ? widths_.first : widths_.further; }

void LineBreaker::set_line() {
  const Fit fit = fill(room());
  if (fit.last) return emit(fit.next, true, false);
  if (fit.next > at_) {
    const auto cut = find_cut(fit, room());
    if (cut) return apply(*cut);
    return emit(fit.next, false, false);
  }
  broken_.forced = true;
  const auto cut = forced_cut(fit);
  if (cut) return apply(*cut);
  emit(std::max(fit.crossing, at_ + 1), false, false);
}

// Whole chunks that fit into `room`.
LineBreaker::Fit LineBreaker::fill(Length room) const {
  const std::vector<Piece>& pieces = *pieces_;
  Fit fit{.next = at_};
  Length x, spaces;
  for (std::size_t i = at_; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (x + piece.width > room) {
      fit.crossing = i;
      fit.crossing_room = room - x;
      return fit;
    }
    x += piece.width;
    if (piece.after != After::glued && piece.after != After::joined) {
      fit.next = i + 1;
      fit.width = x;
      fit.spaces = spaces;
      fit.last = ends_line(piece.after);
      if (fit.last) return fit;
    }
    x += least_gap_after(piece);
    if (is_space(piece.after)) spaces += piece.space;
  }
  return fit;
}

bool LineBreaker::is_loose(const Fit& fit, Length room, double limit) const {
  const auto slack = static_cast<double>((room - fit.width).emu());
  if (justified_) return slack > limit * static_cast<double>(fit.spaces.emu());
  return slack > loose_in_ragged_line * static_cast<double>(room.emu());
}

std::optional<LineEnd> LineBreaker::find_cut(const Fit& fit, Length room) {
  if (!is_loose(fit, room, loose_for_hyphen)) return std::nullopt;
  const bool last_word = (*pieces_)[fit.crossing].after == After::end;
  const bool syllables = hyphenate_ && hyphens_in_row_ < most_hyphens_in_row &&
                         is_loose(fit, room, last_word ? loose_for_last_word : loose_for_syllable);
  for (std::size_t piece = fit.crossing + 1; piece-- > fit.next;) {
    const Length limit = piece == fit.crossing ? fit.crossing_room : (*pieces_)[piece].width;
    if (piece > fit.next && !may_divide(*pieces_, piece)) continue;
    if (const auto cut = cut_of_word(piece, limit, syllables)) return cut;
  }
  return std::nullopt;
}

// The last division of the word that fits; after a hyphen of its own rather than after a new one.
std::optional<LineEnd> LineBreaker::cut_of_word(std::size_t piece, Length room, bool syllables) {
  const Piece& whole = (*pieces_)[piece];
  if (whole.word == nullptr) return std::nullopt;
  const WordDivider::Divisions& divisions = divider_.divisions_of(*whole.word);
  for (auto offset = divisions.hyphens.rbegin(); offset != divisions.hyphens.rend(); ++offset)
    if (divider_.width_before(whole, *offset) <= room) return LineEnd{piece, *offset, false};
  if (!syllables) return std::nullopt;
  for (auto offset = divisions.syllables.rbegin(); offset != divisions.syllables.rend(); ++offset) {
    if (divider_.width_before(whole, *offset) > room) continue;
    if (divider_.head(whole, *offset, true).width <= room) return LineEnd{piece, *offset, true};
  }
  return std::nullopt;
}

// The first chunk of a line is wider than the line.
std::optional<LineEnd> LineBreaker::forced_cut(const Fit& fit) {
  if (hyphenate_)
    if (const auto cut =
            cut_of_word(fit.crossing, fit.crossing_room, fit.crossing == at_ || may_divide(*pieces_, fit.crossing)))
      return cut;
  for (std::size_t piece = fit.crossing; piece > at_; --piece)
    if ((*pieces_)[piece - 1].after == After::joined) return LineEnd{piece, 0, false};
  if (const auto cut = cut_of_word(fit.crossing, fit.crossing_room, true)) return cut;
  return tear(fit.crossing, fit.crossing_room);
}

// Anywhere, but after a sign of an address if one is near. At least one character, else no line would ever end.
std::optional<LineEnd> LineBreaker::tear(std::size_t piece, Length room) {
  const Piece& whole = (*pieces_)[piece];
  if (whole.word == nullptr || whole.word->boxed) return std::nullopt;  // an empty cell narrower than its padding
  if (piece > at_ && room < divider_.look_of(whole).size) return LineEnd{piece, 0, false};
  if (torn_ != piece) broken_.torn.push_back(whole);  // else it is what was left of it
  torn_ = piece;
  const std::string_view text = whole.word->text;
  std::size_t last = base::code_point_length(text, 0);
  std::size_t after_sign = 0;
  for (std::size_t at = last; at < text.size(); at += base::code_point_length(text, at)) {
    if (divider_.width_before(whole, at) > room) break;
    last = at;
    if (std::string_view("./@_-,)").find(text[at - 1]) != std::string_view::npos) after_sign = at;
  }
  if (last >= text.size()) return std::nullopt;  // one character, wider than the line
  return LineEnd{piece, after_sign * 2 > last ? after_sign : last, false};
}

void LineBreaker::apply(const LineEnd& cut) {
  if (cut.offset == 0) return emit(cut.piece, false, false);
  Piece& whole = (*pieces_)[cut.piece];
  const Piece rest = divider_.rest(whole, cut.offset);
  whole = divider_.head(whole, cut.offset, cut.hyphen);
  emit(cut.piece + 1, false, cut.hyphen);
  at_ = cut.piece;
  (*pieces_)[at_] = rest;
}

// The pieces up to `next` as a line.
void LineBreaker::emit(std::size_t next, bool last, bool hyphen) {
  BrokenLine line{.first = static_cast<std::uint32_t>(broken_.pieces.size()),
                  .count = static_cast<std::uint32_t>(next - at_),
                  .last = last,
                  .hyphen = hyphen};
  for (; at_ < next; ++at_) {
    const Piece& piece = (*pieces_)[at_];
    line.width += piece.width;
    if (at_ + 1 < next) {
      line.width += least_gap_after(piece);
      if (is_space(piece.after)) line.spaces += piece.space;
    }
    broken_.pieces.push_back(piece);
  }
  line.justified = is_justified(line);
  hyphens_in_row_ = hyphen ? hyphens_in_row_ + 1 : 0;
  broken_.lines.push_back(line);
}

}  // namespace layout
