#include "layout/optimum_fit.h"

#include <algorithm>

namespace layout {

namespace {

using base::Length;

// Gaps at most this much wider than natural, in natural spaces. The second try is for lines long enough to bear it: in
// a paragraph across the page one ragged line looks worse than wide gaps.
constexpr double stretch_of_first_try = 2.0;
constexpr double stretch_of_second_try = 8.0;
constexpr std::int64_t long_line_ems = 20;

constexpr std::int64_t shrink_divisor = 8;  // gaps lose an eighth at most
constexpr double cost_of_syllable = 45;
constexpr double cost_of_own_hyphen = 12;
constexpr double cost_of_second_hyphen = 60;
constexpr double cost_of_cut_name = 60;  // beside that of its syllable
constexpr int most_hyphens_in_row = 2;
constexpr int most_with_own = 3;  // with a hyphen that the author wrote

}  // namespace

double line_cost(Length slack, Length spaces, bool last, double widest_stretch) {
  if (slack < Length{}) {
    if (slack * shrink_divisor < -spaces) return -1;
    const double part = static_cast<double>((slack * shrink_divisor).emu()) / static_cast<double>(spaces.emu());
    return 30 * part * part;
  }
  if (last || slack == Length{}) return 0;
  if (spaces <= Length{}) return -1;
  const double stretch = static_cast<double>(slack.emu()) / static_cast<double>(spaces.emu());
  return stretch > widest_stretch ? -1 : 100 * stretch * stretch * stretch;
}

const std::vector<LineEnd>* OptimumFit::find(const std::vector<Piece>& pieces, std::size_t first, std::size_t end,
                                             LineWidths widths, bool hyphenate) {
  pieces_ = &pieces;
  first_ = first;
  end_ = end;
  widths_ = widths;
  for (std::size_t i = first; i < end; ++i)
    if (pieces[i].after == After::tab) return nullptr;
  collect_places(hyphenate);
  const bool is_long = widths.further > divider_.look_of(pieces[first]).size * long_line_ems;
  if (!reach_all(stretch_of_first_try) && !(is_long && reach_all(stretch_of_second_try))) return nullptr;
  found_.clear();
  for (std::size_t way = ways_.back().before; way != 0; way = ways_[way].before)
    found_.push_back(places_[ways_[way].place].at);
  std::ranges::reverse(found_);
  return &found_;
}

void OptimumFit::collect_places(bool hyphenate) {
  const std::vector<Piece>& pieces = *pieces_;
  x_.clear();
  spaces_.clear();
  places_.clear();
  Length x, spaces;
  for (std::size_t i = first_; i < end_; ++i) {
    const Piece& piece = pieces[i];
    x_.push_back(x);
    spaces_.push_back(spaces);
    const bool last_word = i + 1 == end_;
    if (piece.word != nullptr && !last_word && may_divide(pieces, i)) {
      const WordDivider::Divisions& divisions = divider_.divisions_of(*piece.word);
      add_inside(i, divisions.hyphens, false, cost_of_own_hyphen);
      if (hyphenate && !divisions.syllables.empty())
        add_inside(i, divisions.syllables, true, cost_of_syllable + (is_own_name(pieces, i) ? cost_of_cut_name : 0));
    }
    x += piece.width + least_gap_after(piece);
    if (is_space(piece.after)) spaces += piece.space;
    if (piece.after == After::space || last_word) places_.push_back({{i + 1, 0, false}, {}, 0});
  }
}

// Places inside a word stand in the order of their offsets, so that lines only grow from place to place.
void OptimumFit::add_inside(std::size_t piece, const std::vector<std::size_t>& offsets, bool hyphen, double penalty) {
  for (const std::size_t offset : offsets) {
    places_.push_back({{piece, offset, hyphen}, {}, penalty});
    for (std::size_t i = places_.size() - 1;
         i > 0 && places_[i - 1].at.piece == piece && places_[i - 1].at.offset > offset; --i)
      std::swap(places_[i], places_[i - 1]);
  }
}

// Whether a way leads to the last place.
bool OptimumFit::reach_all(double widest_stretch) {
  widest_stretch_ = widest_stretch;
  ways_.assign(1, {});
  oldest_ = 0;
  bool reached = false;
  for (std::size_t place = 0; place < places_.size() && oldest_ < ways_.size(); ++place) {
    const auto way = cheapest_way(place);
    reached = way.has_value() && place + 1 == places_.size();
    if (way) ways_.push_back(*way);
  }
  return reached;
}

// Ways stand in the order of their places, so the lines from them get shorter: from the first that is too loose on, all
// are.
std::optional<OptimumFit::Way> OptimumFit::cheapest_way(std::size_t index) {
  Place& place = places_[index];
  const std::size_t last_piece = (place.at.offset > 0 ? place.at.piece : place.at.piece - 1) - first_;
  const Length end = x_[last_piece] + width_in_line(place);
  std::optional<Way> best;
  for (std::size_t i = oldest_; i < ways_.size(); ++i) {
    const Way& from = ways_[i];
    if (place.at.offset > 0 && i > 0 && places_[from.place].at.piece == place.at.piece) break;
    const Length room = i == 0 ? widths_.first : widths_.further;
    const Length slack = room - (end - from.begin);
    if (slack * shrink_divisor < -room) {
      if (i == oldest_) ++oldest_;
      continue;
    }
    const Length spaces = spaces_[last_piece] - from.spaces;
    const bool last = place.at.piece == end_;
    const double cost = line_cost(slack, spaces, last, widest_stretch_);
    const int hyphens = place.at.offset > 0 ? from.hyphens + 1 : 0;
    if (cost < 0 && slack > Length{}) break;
    if (cost < 0 || hyphens > (place.at.hyphen ? most_hyphens_in_row : most_with_own)) continue;
    const double price = 1 + cost + place.penalty + (place.at.hyphen && hyphens > 1 ? cost_of_second_hyphen : 0);
    const double total = from.cost + price * price;
    if (!best || total < best->cost) best = Way{index, i, total, hyphens, {}, {}};
  }
  if (best) set_begin(*best, place);
  return best;
}

// Of the line's last piece. Shapes what stands before a division when it is first asked for.
Length OptimumFit::width_in_line(Place& place) {
  if (place.at.offset == 0) return (*pieces_)[place.at.piece - 1].width;
  if (place.head == Length{})
    place.head = divider_.head((*pieces_)[place.at.piece], place.at.offset, place.at.hyphen).width;
  return place.head;
}

void OptimumFit::set_begin(Way& way, const Place& place) {
  if (place.at.piece == end_) return;
  const std::size_t next = place.at.piece - first_;
  way.begin = x_[next];
  way.spaces = spaces_[next];
  if (place.at.offset == 0) return;
  const Piece& whole = (*pieces_)[place.at.piece];
  way.begin += whole.width - divider_.rest(whole, place.at.offset).width;
}

}  // namespace layout
