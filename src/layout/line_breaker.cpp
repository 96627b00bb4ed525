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
constexpr int most_with_own = 3;          // with a hyphen that the author wrote
constexpr std::size_t least_in_line = 6;  // bytes: three letters of a word
constexpr std::size_t least_at_last = 4;
constexpr auto nothing = static_cast<std::size_t>(-1);

bool ends_line(After after) { return after == After::end || after == After::line; }

// What the list holds from `first` on; it keeps the rest. So a text of many lines costs each of them once.
template <class Item>
std::vector<Item> taken_from(std::vector<Item>& list, std::size_t first) {
  const auto begin = list.begin() + static_cast<std::ptrdiff_t>(first);
  std::vector<Item> out(begin, list.end());
  list.erase(begin, list.end());
  return out;
}

template <class Item>
void append(std::vector<Item>& list, const std::vector<Item>& more) {
  list.insert(list.end(), more.begin(), more.end());
}

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
  rest_ = {};
  for (at_ = 0; at_ < pieces.size();) {
    std::size_t end = at_ + 1;
    while (!ends_line(pieces[end - 1].after)) ++end;
    if (justified && set_together(end)) continue;
    if (justified || !hyphenate)
      set_one_by_one(end);
    else
      set_ragged(end);
  }
  return broken_;
}

// In ragged text a hyphen that saves no line only disturbs.
void LineBreaker::set_ragged(std::size_t end) {
  const std::size_t first = at_;
  const int hyphens_before = hyphens_in_row_;
  const std::size_t torn_before = torn_;
  const bool forced = broken_.forced;
  const std::size_t pieces = broken_.pieces.size(), lines = broken_.lines.size(), torn = broken_.torn.size();
  const auto begin = pieces_->begin() + static_cast<std::ptrdiff_t>(first);
  whole_.assign(begin, pieces_->begin() + static_cast<std::ptrdiff_t>(end));
  set_one_by_one(end);
  Broken divided{.pieces = {}, .lines = taken_from(broken_.lines, lines), .forced = broken_.forced, .torn = {}};
  if (std::ranges::none_of(divided.lines, &BrokenLine::hyphen)) return append(broken_.lines, divided.lines);
  divided.pieces = taken_from(broken_.pieces, pieces);
  divided.torn = taken_from(broken_.torn, torn);
  std::ranges::copy(whole_, begin);
  at_ = first;
  hyphens_in_row_ = hyphens_before;
  torn_ = torn_before;
  rest_ = {};
  broken_.forced = forced;
  hyphenate_ = false;
  set_one_by_one(end);
  hyphenate_ = true;
  if (broken_.lines.size() - lines <= divided.lines.size() && broken_.torn.size() - torn <= divided.torn.size()) return;
  broken_.forced = divided.forced;
  taken_from(broken_.lines, lines);
  taken_from(broken_.pieces, pieces);
  taken_from(broken_.torn, torn);
  append(broken_.lines, divided.lines);
  append(broken_.pieces, divided.pieces);
  append(broken_.torn, divided.torn);
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
    if (const auto tie = yield_tie(fit)) return apply(*tie);
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
    if (piece.after != After::glued && piece.after != After::joined && piece.after != After::bound) {
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
  if (hyphens_in_row_ >= most_with_own) return std::nullopt;
  const bool last_word = (*pieces_)[fit.crossing].after == After::end;
  const bool syllables = hyphenate_ && hyphens_in_row_ < most_hyphens_in_row &&
                         is_loose(fit, room, last_word ? loose_for_last_word : loose_for_syllable);
  const bool half_empty = fit.width * 2 < room;
  for (std::size_t piece = fit.crossing + 1; piece-- > fit.next;) {
    const Length limit = piece == fit.crossing ? fit.crossing_room : (*pieces_)[piece].width;
    if (piece > fit.next && !may_divide(*pieces_, piece)) continue;
    const bool divides = syllables && (half_empty || !is_own_name(*pieces_, piece));
    if (const auto cut = cut_of_word(piece, limit, divides)) return cut;
    if (!divides || !half_empty || is_own_name(*pieces_, piece) || !may_divide(*pieces_, piece)) continue;
    if (const auto cut = cut_closely(piece, limit)) return cut;
  }
  return std::nullopt;
}

// The last division of the word that fits; after a hyphen of its own rather than after a new one.
std::optional<LineEnd> LineBreaker::cut_of_word(std::size_t piece, Length room, bool syllables) {
  if ((*pieces_)[piece].word == nullptr) return std::nullopt;
  const WordDivider::Divisions& divisions = divider_.divisions_of(whole_word(piece));
  if (const auto cut = last_of(divisions.hyphens, piece, room, 0, false)) return cut;
  return syllables ? last_of(divisions.syllables, piece, room, least_in_line, true) : std::nullopt;
}

// Where the usual divisions leave no way.
std::optional<LineEnd> LineBreaker::cut_closely(std::size_t piece, Length room) {
  if ((*pieces_)[piece].word == nullptr) return std::nullopt;
  const pages::ShapedWord& word = whole_word(piece);
  const auto narrow = divider_.closer_divisions(word, language::Division::narrow);
  if (const auto cut = last_of(narrow, piece, room, least_in_line, true)) return cut;
  return last_of(divider_.closer_divisions(word, language::Division::last), piece, room, least_at_last, true);
}

// The last of the offsets in the whole word that fits; `least` bytes of it stand in the line.
std::optional<LineEnd> LineBreaker::last_of(std::span<const std::size_t> offsets, std::size_t piece, Length room,
                                            std::size_t least, bool hyphen) {
  const Piece& rest = (*pieces_)[piece];
  const std::size_t before = taken(piece);
  for (std::size_t i = offsets.size(); i-- > 0 && offsets[i] > before && offsets[i] - before >= least;) {
    const std::size_t offset = offsets[i] - before;
    if (divider_.width_before(rest, offset) > room) continue;
    if (!hyphen || divider_.head(rest, offset, true).width <= room) return LineEnd{piece, offset, hyphen};
  }
  return std::nullopt;
}

// «обучение и | программиро-»: what is tied to a word that no line can hold whole stays in this line.
std::optional<LineEnd> LineBreaker::yield_tie(const Fit& fit) const {
  const std::vector<Piece>& pieces = *pieces_;
  if (fit.crossing == fit.next || pieces[fit.crossing - 1].after != After::joined) return std::nullopt;
  Length word = pieces[fit.crossing].width;
  for (std::size_t i = fit.crossing; pieces[i].after == After::glued && i + 1 < pieces.size(); ++i)
    word += pieces[i + 1].width;
  return word > widths_.further ? std::optional(LineEnd{fit.crossing, 0, false}) : std::nullopt;
}

const pages::ShapedWord& LineBreaker::whole_word(std::size_t piece) const {
  return rest_.whole != nullptr && rest_.piece == piece ? *rest_.whole : *(*pieces_)[piece].word;
}

std::size_t LineBreaker::taken(std::size_t piece) const {
  return rest_.whole != nullptr && rest_.piece == piece ? rest_.taken : 0;
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
  if (const auto cut = cut_closely(fit.crossing, fit.crossing_room)) return cut;
  for (std::size_t piece = fit.crossing; piece > at_; --piece)
    if ((*pieces_)[piece - 1].after == After::bound) return part_number(piece);
  return tear(fit.crossing, fit.crossing_room);
}

// Before `piece`, inside a number that is wider than the line.
LineEnd LineBreaker::part_number(std::size_t piece) {
  broken_.torn.push_back((*pieces_)[piece - 1]);
  return {piece, 0, false};
}

// Anywhere, but after a sign of an address if one is near. One character alone only where two have no room.
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
    const bool leaves_one = at + base::code_point_length(text, at) >= text.size();
    if (divider_.width_before(whole, at) > room || leaves_one) break;
    last = at;
    if (std::string_view("./@_-,)").find(text[at - 1]) != std::string_view::npos) after_sign = at;
  }
  if (last >= text.size()) return std::nullopt;  // one character, wider than the line
  return LineEnd{piece, after_sign * 2 > last ? after_sign : last, false};
}

void LineBreaker::apply(const LineEnd& cut) {
  if (cut.offset == 0) return emit(cut.piece, false, false);
  Piece& whole = (*pieces_)[cut.piece];
  const Rest next{cut.piece, &whole_word(cut.piece), taken(cut.piece) + cut.offset};
  const Piece rest = divider_.rest(whole, cut.offset);
  whole = divider_.head(whole, cut.offset, cut.hyphen);
  emit(cut.piece + 1, false, cut.hyphen);
  at_ = cut.piece;
  (*pieces_)[at_] = rest;
  rest_ = next;
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
  const pages::ShapedWord* end = broken_.pieces.back().word;
  const bool ends_in_hyphen = hyphen || (!last && end != nullptr && end->text.ends_with('-'));
  hyphens_in_row_ = ends_in_hyphen ? hyphens_in_row_ + 1 : 0;
  broken_.lines.push_back(line);
}

}  // namespace layout
