// How wide a text must be, how wide it would be in one line, and how much of it there is.
#pragma once

#include "fonts/pieces.h"

#include <functional>

namespace fonts {

struct Content {
  base::Length unbroken;  // what no line may end in: its widest number, the widest part of its divided words
  base::Length least;     // its widest word, not divided
  base::Length together;  // the widest stretch in which no line ends well: «до 15 сентября»
  base::Length most;      // its longest line, if none is broken

  void widen(const Content& other);
};

// What a cell holds: the lines it has at least, and their length if none is broken.
struct Amount {
  int lines = 0;
  int words = 0;
  base::Length length;
};

// The widths of the parts of a divided word: its first, its widest and its last. One part is all three.
struct Parts {
  base::Length first, widest, last;
  bool divided = false;
};

// Says what a word falls into where it is divided as often as it may be.
using PartsOf = std::function<const Parts&(const Piece&, const Look&)>;

class ContentMeter {
 public:
  // Without `parts_of` words are not divided.
  ContentMeter(const blocks::StyleSheet& styles, Shaper& shaper, PartsOf parts_of = {});

  struct Measured {
    Content content;
    Amount amount;
    base::Length number;  // the widest, with its unit
  };

  // Paragraphs as settle leaves them: joined spaces found, list marks set. Words that are no wider than `enough` are
  // not divided: that is all that `unbroken` tells who has so much room.
  Measured of(std::span<const blocks::Paragraph> paragraphs, base::Length enough);
  Measured of(std::span<const blocks::Paragraph> paragraphs);  // no word is divided

 private:
  void add(const blocks::Paragraph& paragraph, base::Length enough, Measured& measured);
  base::Length indents_of(const blocks::Paragraph& paragraph, const blocks::ParagraphStyle& style);

  const blocks::StyleSheet& styles_;
  PartsOf parts_of_;
  std::vector<Look> looks_;
  PieceReader reader_;
};

}  // namespace fonts
