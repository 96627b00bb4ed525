// How much room words take in a cell, measured with Liberation Serif: it has the widths of Times New Roman.
#pragma once

#include "base/length.h"
#include "fonts/shaper.h"
#include "sheets/format.h"

#include <string_view>

namespace forms {

class TextMeter {
 public:
  explicit TextMeter(fonts::Shaper& shaper);

  // Width of the widest piece an office program does not break, the cell's padding included.
  base::Length longest_word(std::string_view text, const sheets::Format& format);
  // Width of the text on one line, the padding included.
  base::Length line(std::string_view text, const sheets::Format& format);
  // Height of the wrapped text in a cell of this width.
  base::Length height(std::string_view text, const sheets::Format& format, base::Length cell_width);
  // Lines of the wrapped text.
  int lines(std::string_view text, const sheets::Format& format, base::Length cell_width);

  static base::Length height_of_lines(int lines, const sheets::Format& format);

 private:
  base::Length width(std::string_view word, const sheets::Format& format);

  fonts::Shaper& shaper_;
};

}  // namespace forms
