// The idea: a chunk is what lies between two spaces that may become line ends. A line takes chunks while they fit. The
// first chunk that does not fit is looked at: if the line without it is loose, the chunk's word that crosses the edge
// is divided. If the chunk is alone in its line, something has to give: first a syllable, then a join, then the word.
//
// The looseness at which a word is divided is given in natural spaces: 1.0 means gaps of double width.
#include "layout/line_breaker.h"

#include "base/utf8.h"
#include "language/joins.h"

#include <algorithm>

namespace layout {

namespace {

using base::Length;

constexpr double loose_for_syllable = 0.7;
constexpr double loose_for_hyphen = 0.25;     // of the author's own: dividing there disturbs nobody
constexpr double loose_for_last_word = 2.0;   // a last line of half a word is worse than wide gaps
constexpr double loose_in_ragged_line = 0.3;  // of the line's width
constexpr int most_hyphens_in_row = 2;
constexpr auto nothing = static_cast<std::size_t>(-1);
constexpr std::string_view soft_hyphen = "\u00ad";

bool ends_line(After after) { return after == After::end || after == After::line; }

}  // namespace

LineBreaker::LineBreaker(fonts::Shaper& shaper, const language::Hyphenator& hyphenator, const std::vector<Look>& looks)
    : shaper_(shaper), hyphenator_(hyphenator), looks_(looks) {}

const Broken& LineBreaker::break_lines(std::vector<Piece>& pieces, LineWidths widths, bool justified, bool hyphenate) {
  broken_.pieces.clear();
  broken_.lines.clear();
  broken_.torn.clear();
  pieces_ = &pieces;
  widths_ = widths;
  justified_ = justified;
  hyphenate_ = hyphenate;
  hyphens_in_row_ = 0;
  torn_ = nothing;
  for (at_ = 0; at_ < pieces.size();) set_line();
  return broken_;
}

void LineBreaker::set_line() {
  const Length room = broken_.lines.empty() ? widths_.first : widths_.further;
  const Fit fit = fill(room);
  if (fit.last) return emit(fit.next, true, false);
  if (fit.next > at_) {
    const auto cut = find_cut(fit, room);
    if (cut) return apply(*cut);
    return emit(fit.next, false, false);
  }
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

// A number keeps the whole of its unit.
bool LineBreaker::may_divide(std::size_t piece, std::size_t line_start) const {
  if (piece == line_start) return true;
  const Piece& before = (*pieces_)[piece - 1];
  if (before.after != After::joined || before.word == nullptr) return true;
  return before.word->text.front() < '0' || before.word->text.front() > '9';
}

std::optional<LineBreaker::Cut> LineBreaker::find_cut(const Fit& fit, Length room) {
  if (!is_loose(fit, room, loose_for_hyphen)) return std::nullopt;
  const bool last_word = (*pieces_)[fit.crossing].after == After::end;
  const bool syllables = hyphenate_ && hyphens_in_row_ < most_hyphens_in_row &&
                         is_loose(fit, room, last_word ? loose_for_last_word : loose_for_syllable);
  for (std::size_t piece = fit.crossing + 1; piece-- > fit.next;) {
    const Length limit = piece == fit.crossing ? fit.crossing_room : (*pieces_)[piece].width;
    if (!may_divide(piece, fit.next)) continue;
    if (const auto cut = cut_of_word(piece, limit, syllables)) return cut;
  }
  return std::nullopt;
}

// The last division of the word that fits; after a hyphen of its own rather than after a new one.
std::optional<LineBreaker::Cut> LineBreaker::cut_of_word(std::size_t piece, Length room, bool syllables) {
  const Piece& whole = (*pieces_)[piece];
  if (whole.word == nullptr) return std::nullopt;
  const Divisions& divisions = divisions_of(*whole.word);
  for (auto offset = divisions.hyphens.rbegin(); offset != divisions.hyphens.rend(); ++offset)
    if (width_before(whole, *offset) <= room) return Cut{piece, *offset, false};
  if (!syllables) return std::nullopt;
  for (auto offset = divisions.syllables.rbegin(); offset != divisions.syllables.rend(); ++offset) {
    if (width_before(whole, *offset) > room) continue;
    if (width_of(part(whole, 0, *offset, true), looks_[whole.look]) <= room) return Cut{piece, *offset, true};
  }
  return std::nullopt;
}

// The first chunk of a line is wider than the line.
std::optional<LineBreaker::Cut> LineBreaker::forced_cut(const Fit& fit) {
  if (hyphenate_)
    if (const auto cut = cut_of_word(fit.crossing, fit.crossing_room, may_divide(fit.crossing, at_))) return cut;
  for (std::size_t piece = fit.crossing; piece > at_; --piece)
    if ((*pieces_)[piece - 1].after == After::joined) return Cut{piece, 0, false};
  if (const auto cut = cut_of_word(fit.crossing, fit.crossing_room, true)) return cut;
  return tear(fit.crossing, fit.crossing_room);
}

// Anywhere, but after a sign of an address if one is near. At least one character, else no line would ever end.
std::optional<LineBreaker::Cut> LineBreaker::tear(std::size_t piece, Length room) {
  const Piece& whole = (*pieces_)[piece];
  if (piece > at_ && room < looks_[whole.look].size) return Cut{piece, 0, false};
  if (torn_ != piece) broken_.torn.push_back(whole);  // else it is what was left of it
  torn_ = piece;
  const std::string_view text = whole.word->text;
  std::size_t last = base::code_point_length(text, 0);
  std::size_t after_sign = 0;
  for (std::size_t at = last; at < text.size(); at += base::code_point_length(text, at)) {
    if (width_before(whole, at) > room) break;
    last = at;
    if (std::string_view("./@_-,)").find(text[at - 1]) != std::string_view::npos) after_sign = at;
  }
  if (last >= text.size()) return std::nullopt;  // one character, wider than the line
  return Cut{piece, after_sign * 2 > last ? after_sign : last, false};
}

void LineBreaker::apply(const Cut& cut) {
  if (cut.offset == 0) return emit(cut.piece, false, false);
  Piece& whole = (*pieces_)[cut.piece];
  Piece rest = whole;
  const Look& look = looks_[whole.look];
  const std::size_t size = whole.word->text.size();
  rest.word = &part(whole, cut.offset, size, false);
  rest.width = width_of(*rest.word, look);
  rest.span = whole.span.part(static_cast<std::uint32_t>(cut.offset), static_cast<std::uint32_t>(size - cut.offset));
  whole.word = &part(whole, 0, cut.offset, cut.hyphen);
  whole.width = width_of(*whole.word, look);
  whole.span = whole.span.part(0, static_cast<std::uint32_t>(cut.offset));
  whole.after = After::glued;
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
  hyphens_in_row_ = hyphen ? hyphens_in_row_ + 1 : 0;
  broken_.lines.push_back(line);
}

const LineBreaker::Divisions& LineBreaker::divisions_of(const pages::ShapedWord& word) {
  const auto [entry, is_new] = divisions_.try_emplace(&word);
  if (is_new) entry->second = {hyphenator_.divide(word.text), language::breaks_inside(word.text)};
  return entry->second;
}

// Of the glyphs before a byte offset, as they stand in the whole word.
Length LineBreaker::width_before(const Piece& piece, std::size_t offset) const {
  const Look& look = looks_[piece.look];
  std::int64_t units = 0;
  std::int64_t glyphs = 0;
  for (const pages::Glyph& glyph : piece.word->glyphs) {
    if (glyph.cluster >= offset) break;
    units += glyph.advance;
    ++glyphs;
  }
  return look.size.scaled(units, shaper_.fonts().metrics(look.face).units_per_em) + look.letter_spacing * glyphs;
}

const pages::ShapedWord& LineBreaker::part(const Piece& piece, std::size_t from, std::size_t to, bool hyphen) {
  scratch_.assign(piece.word->text, from, to - from);
  if (hyphen) scratch_ += soft_hyphen;
  return shaper_.shape(looks_[piece.look].face, scratch_);
}

Length LineBreaker::width_of(const pages::ShapedWord& word, const Look& look) const {
  return shaper_.width(word, look.size) + look.letter_spacing * static_cast<std::int64_t>(word.glyphs.size());
}

}  // namespace layout
