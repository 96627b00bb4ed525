// Pieces to lines.
//
// First fit: a line takes words while they fit; a word is divided only where the line would else be loose. Joins (№ and
// its number …) hold unless the joined words are wider than a whole line.
#pragma once

#include "fonts/shaper.h"
#include "language/hyphenator.h"
#include "layout/pieces.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace layout {

struct LineWidths {
  base::Length first, further;
};

struct BrokenLine {
  std::uint32_t first = 0;  // pieces [first, first + count) of Broken::pieces
  std::uint32_t count = 0;
  base::Length width = {};   // natural; spaces between the words included
  base::Length spaces = {};  // the part of `width` that is spaces
  bool last = false;         // before a new line or the paragraph's end: never stretched
  bool hyphen = false;       // ends in a hyphen that we set
};

struct Broken {
  std::vector<Piece> pieces;
  std::vector<BrokenLine> lines;
  std::vector<Piece> torn;  // words that no rule could divide and the line could not hold
};

class LineBreaker {
 public:
  LineBreaker(fonts::Shaper& shaper, const language::Hyphenator& hyphenator, const std::vector<Look>& looks);

  // Uses up `pieces`. The reference holds until the next call.
  const Broken& break_lines(std::vector<Piece>& pieces, LineWidths widths, bool justified, bool hyphenate);

 private:
  // Where a word may be divided, by byte offset.
  struct Divisions {
    std::vector<std::size_t> syllables;  // with a hyphen added
    std::vector<std::size_t> hyphens;    // after a hyphen it has
  };
  struct Fit {
    std::size_t next = 0;      // the first piece that does not stand in the line
    std::size_t crossing = 0;  // the piece at which the line is full
    base::Length width = {};
    base::Length spaces = {};
    base::Length crossing_room = {};  // room for the crossing piece
    bool last = false;
  };
  struct Cut {
    std::size_t piece = 0;
    std::size_t offset = 0;
    bool hyphen = false;
  };

  void set_line();
  Fit fill(base::Length room) const;
  std::optional<Cut> find_cut(const Fit& fit, base::Length room);
  std::optional<Cut> cut_of_word(std::size_t piece, base::Length room, bool syllables);
  std::optional<Cut> forced_cut(const Fit& fit);
  std::optional<Cut> tear(std::size_t piece, base::Length room);
  [[nodiscard]] bool is_loose(const Fit& fit, base::Length room, double limit) const;
  [[nodiscard]] bool may_divide(std::size_t piece, std::size_t line_start) const;
  void emit(std::size_t next, bool last, bool hyphen);
  void apply(const Cut& cut);
  const Divisions& divisions_of(const pages::ShapedWord& word);
  [[nodiscard]] base::Length width_before(const Piece& piece, std::size_t offset) const;
  const pages::ShapedWord& part(const Piece& piece, std::size_t from, std::size_t to, bool hyphen);
  [[nodiscard]] base::Length width_of(const pages::ShapedWord& word, const Look& look) const;

  fonts::Shaper& shaper_;
  const language::Hyphenator& hyphenator_;
  const std::vector<Look>& looks_;
  std::unordered_map<const pages::ShapedWord*, Divisions> divisions_;

  std::vector<Piece>* pieces_ = nullptr;
  std::size_t at_ = 0;
  LineWidths widths_;
  bool justified_ = false;
  bool hyphenate_ = false;
  int hyphens_in_row_ = 0;
  std::size_t torn_ = 0;  // the piece torn last
  Broken broken_;
  std::string scratch_;
};

}  // namespace layout
