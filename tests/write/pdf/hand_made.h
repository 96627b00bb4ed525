// Pages made by hand, without layout: words at places.
#pragma once

#include "base/files.h"
#include "base/limits.h"
#include "fonts/liberation.h"
#include "fonts/shaper.h"
#include "pages/document.h"
#include "write/pdf/write_pdf.h"

namespace pdf {

using fonts::liberation_serif;

inline base::Bytes srgb() { return base::read_file("/usr/share/color/icc/sRGB.icc", base::limits::file_bytes); }

// A slope from black to white along each row.
inline base::Picture slope(int width, int height, bool colour) {
  base::Picture picture{{}, width, height, colour};
  for (int i = 0; i < width * height; ++i)
    picture.bytes.append(colour ? 3U : 1U, static_cast<char>(255 * (i % width) / width));
  return picture;
}

class HandMade {
 public:
  explicit HandMade(const fonts::FontSet& fonts) : shaper_(fonts) {}

  pages::Document document;

  void page(double width_mm, double height_mm) {
    document.pages.emplace_back();
    document.pages.back().width = base::Length::mm(width_mm);
    document.pages.back().height = base::Length::mm(height_mm);
  }

  struct Type {
    std::uint16_t face = 0;
    double size = 14;
    double spacing = 0;
    bool turned = false;
  };

  // Words of one line, parted by spaces and stretched to `width_mm` where it is given. `goes_on`: the paragraph has a
  // further line.
  void line(double x_mm, double y_mm, std::string_view words, Type type, double width_mm = 0, bool goes_on = false) {
    std::vector<const pages::ShapedWord*> shaped;
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t end = std::min(words.find(' ', at), words.size());
      shaped.push_back(&shaper_.shape({type.face}, words.substr(at, end - at)));
      at = end + 1;
    }
    const base::Length size = base::Length::pt(type.size);
    base::Length gap = shaper_.space_width({type.face}, size);
    if (width_mm > 0) {
      base::Length free = base::Length::mm(width_mm);
      for (const auto* word : shaped) free -= shaper_.width(*word, size);
      gap = free / static_cast<std::int64_t>(shaped.size() - 1);
    }
    base::Length along;
    for (std::size_t i = 0; i < shaped.size(); ++i) {
      pages::GlyphRun run;
      run.word = add(*shaped[i]);
      run.x = base::Length::mm(x_mm) + (type.turned ? base::Length() : along);
      run.baseline = base::Length::mm(y_mm) - (type.turned ? along : base::Length());
      run.size = size;
      run.letter_spacing = base::Length::pt(type.spacing);
      run.turned = type.turned;
      run.line_end = i + 1 == shaped.size();
      run.space_after = !run.line_end || (goes_on && !shaped[i]->text.ends_with("\u00ad"));
      document.pages.back().runs.push_back(run);
      along += shaper_.width(*shaped[i], size) + gap +
               static_cast<std::int64_t>(shaped[i]->glyphs.size()) * run.letter_spacing;
    }
  }

  void rule(double x1, double y1, double x2, double y2) {
    using base::Length;
    document.pages.back().rules.push_back(
        {Length::mm(x1), Length::mm(y1), Length::mm(x2), Length::mm(y2), Length::pt(0.5)});
  }

  void frame(double x, double y, double width, double height) {
    rule(x, y, x + width, y);
    rule(x, y + height, x + width, y + height);
    rule(x, y, x, y + height);
    rule(x + width, y, x + width, y + height);
  }

  // Of the document's pictures.
  void show(const std::string& name, double x, double y, double width, double height) {
    using base::Length;
    document.pages.back().pictures.push_back(
        {name, {}, Length::mm(x), Length::mm(y), Length::mm(width), Length::mm(height)});
  }

 private:
  pages::WordId add(const pages::ShapedWord& word) {
    document.words.push_back(word);
    return {static_cast<std::uint32_t>(document.words.size() - 1)};
  }

  fonts::Shaper shaper_;
};

}  // namespace pdf
