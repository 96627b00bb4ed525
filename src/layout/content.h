// How wide a text must be, and how wide it would be in one line.
#pragma once

#include "layout/pieces.h"

namespace layout {

struct Content {
  base::Length least;  // its widest word, not divided
  base::Length most;   // its longest paragraph in one line

  void widen(const Content& other);
};

class ContentMeter {
 public:
  ContentMeter(const blocks::StyleSheet& styles, fonts::Shaper& shaper);

  Content of(const std::vector<blocks::Paragraph>& paragraphs);

 private:
  Content of(const blocks::Paragraph& paragraph);

  const blocks::StyleSheet& styles_;
  std::vector<Look> looks_;
  PieceReader reader_;
};

}  // namespace layout
