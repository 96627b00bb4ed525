// How wide a text must be, how wide it would be in one line, and how much of it there is.
#pragma once

#include "fonts/pieces.h"

namespace fonts {

struct Content {
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

class ContentMeter {
 public:
  ContentMeter(const blocks::StyleSheet& styles, Shaper& shaper);

  struct Measured {
    Content content;
    Amount amount;
  };

  // Paragraphs as settle leaves them: joined spaces found, list marks set.
  Measured of(std::span<const blocks::Paragraph> paragraphs);

 private:
  void add(const blocks::Paragraph& paragraph, Measured& measured);

  const blocks::StyleSheet& styles_;
  std::vector<Look> looks_;
  PieceReader reader_;
};

}  // namespace fonts
