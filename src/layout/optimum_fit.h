// Lines of a justified paragraph, chosen together (Knuth and Plass, "Breaking paragraphs into lines", 1981).
//
// Every place where a line may end is reached from each earlier place from which one line leads there; of the ways to
// it the cheapest is kept. A line costs more the more its gaps differ from a natural space; a hyphen costs as well. The
// simplifications: one width after the first line, gaps that shrink by an eighth at most, no classes of tightness.
#pragma once

#include "layout/word_divider.h"

#include <optional>
#include <vector>

namespace layout {

struct LineWidths {
  base::Length first, further;
};

// A line ends before `piece`, or inside it after `offset` bytes.
struct LineEnd {
  std::size_t piece = 0;
  std::size_t offset = 0;
  bool hyphen = false;  // one is added
  friend bool operator==(const LineEnd&, const LineEnd&) = default;
};

// Price of a line with `slack` left over beside `spaces` of natural width; the last line is not stretched. Negative:
// its gaps would be too narrow, or grow by more than `widest_stretch` natural spaces.
double line_cost(base::Length slack, base::Length spaces, bool last, double widest_stretch);

class OptimumFit {
 public:
  explicit OptimumFit(WordDivider& divider) : divider_(divider) {}

  // The line ends of pieces [first, end), the last one not named. `end` follows a piece that ends its line. Nothing if
  // some line would have gaps too wide or too narrow, or if a tab is among the pieces.
  const std::vector<LineEnd>* find(const std::vector<Piece>& pieces, std::size_t first, std::size_t end,
                                   LineWidths widths, bool hyphenate);

 private:
  // A place where a line may end.
  struct Place {
    LineEnd at;
    base::Length head;  // inside a word: width of its part before, hyphen included; 0: not measured yet
    double penalty = 0;
  };
  // The cheapest way to a place.
  struct Way {
    std::size_t place = 0;
    std::size_t before = 0;  // index of a way
    double cost = 0;
    int hyphens = 0;      // in the lines that end here, without a line between
    base::Length begin;   // x at which the next line begins
    base::Length spaces;  // sum of spaces up to there
  };

  void collect_places(bool hyphenate);
  void add_inside(std::size_t piece, const std::vector<std::size_t>& offsets, bool hyphen, double penalty);
  bool reach_all(double widest_stretch);
  std::optional<Way> cheapest_way(std::size_t place);
  base::Length width_in_line(Place& place);
  void set_begin(Way& way, const Place& place);

  WordDivider& divider_;
  const std::vector<Piece>* pieces_ = nullptr;
  std::size_t first_ = 0, end_ = 0;
  LineWidths widths_;
  std::vector<base::Length> x_;       // of each piece, from `first_`
  std::vector<base::Length> spaces_;  // before each piece
  std::vector<Place> places_;
  std::vector<Way> ways_;
  double widest_stretch_ = 0;
  std::size_t oldest_ = 0;  // ways before it are too far back for any line to come
  std::vector<LineEnd> found_;
};

}  // namespace layout
