// Pieces to lines.
//
// Justified text is broken at the cheapest set of line ends (optimum_fit). All other text, and justified text that
// cannot be set well, is broken by first fit: a line takes words while they fit, and a word is divided only where the
// line would else be loose. Joins (№ and its number …) hold unless the joined words are wider than a whole line.
#pragma once

#include "layout/optimum_fit.h"
#include "layout/word_divider.h"

#include <optional>
#include <span>
#include <vector>

namespace layout {

struct BrokenLine {
  std::uint32_t first = 0;  // pieces [first, first + count) of Broken::pieces
  std::uint32_t count = 0;
  base::Length width = {};   // natural; spaces between the words included
  base::Length spaces = {};  // the part of `width` that is spaces
  bool last = false;         // before a new line or the paragraph's end: never stretched
  bool hyphen = false;       // ends in a hyphen that we set
  bool justified = false;    // its gaps take what is left over, or give what is wanting
};

struct Broken {
  std::vector<Piece> pieces;
  std::vector<BrokenLine> lines;
  bool forced = false;      // some line could not hold what belongs together
  std::vector<Piece> torn;  // words that no rule could divide and the line could not hold; numbers that it parts
};

class LineBreaker {
 public:
  explicit LineBreaker(WordDivider& divider) : divider_(divider), optimum_(divider) {}

  // Uses up `pieces`. The reference holds until the next call.
  const Broken& break_lines(std::vector<Piece>& pieces, LineWidths widths, bool justified, bool hyphenate);

 private:
  struct Fit {
    std::size_t next = 0;      // the first piece that does not stand in the line
    std::size_t crossing = 0;  // the piece at which the line is full
    base::Length width = {};
    base::Length spaces = {};
    base::Length crossing_room = {};  // room for the crossing piece
    bool last = false;
  };
  // What a line left of a word, for the next: it is divided where the whole word may be.
  struct Rest {
    std::size_t piece = 0;
    const pages::ShapedWord* whole = nullptr;
    std::size_t taken = 0;  // bytes of it
  };
  bool set_together(std::size_t end);
  void set_one_by_one(std::size_t end);
  void set_ragged(std::size_t end);
  [[nodiscard]] base::Length room() const;
  [[nodiscard]] bool is_justified(const BrokenLine& line) const;
  void set_line();
  Fit fill(base::Length room) const;
  std::optional<LineEnd> find_cut(const Fit& fit, base::Length room);
  std::optional<LineEnd> cut_of_word(std::size_t piece, base::Length room, bool syllables);
  std::optional<LineEnd> cut_closely(std::size_t piece, base::Length room);
  std::optional<LineEnd> last_of(std::span<const std::size_t> offsets, std::size_t piece, base::Length room,
                                 std::size_t least, bool hyphen);
  std::optional<LineEnd> forced_cut(const Fit& fit);
  [[nodiscard]] std::optional<LineEnd> yield_tie(const Fit& fit) const;
  LineEnd part_number(std::size_t piece);
  std::optional<LineEnd> tear(std::size_t piece, base::Length room);
  [[nodiscard]] bool is_loose(const Fit& fit, base::Length room, double limit) const;
  void emit(std::size_t next, bool last, bool hyphen);
  [[nodiscard]] const pages::ShapedWord& whole_word(std::size_t piece) const;
  [[nodiscard]] std::size_t taken(std::size_t piece) const;
  void apply(const LineEnd& cut);

  WordDivider& divider_;
  OptimumFit optimum_;
  std::vector<Piece>* pieces_ = nullptr;
  std::size_t at_ = 0;
  LineWidths widths_;
  bool justified_ = false;
  bool hyphenate_ = false;
  bool together_ = false;   // the lines that come were chosen by optimum fit
  int hyphens_in_row_ = 0;  // lines that end in a hyphen, of the author's or ours
  std::size_t torn_ = 0;    // the piece torn last
  Rest rest_;
  std::vector<Piece> whole_;  // what is being set, as it was before words were divided
  Broken broken_;
};

}  // namespace layout
