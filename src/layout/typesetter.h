// Paragraphs and signatures to lines in the galley, each run at its place within its column.
#pragma once

#include "base/diagnostic.h"
#include "layout/kept.h"
#include "layout/line_breaker.h"
#include "layout/measured.h"
#include "layout/unshown.h"
#include "layout/word_store.h"

#include <set>
#include <utility>

namespace layout {

// The column a text is set in.
struct Column {
  base::Length width;
  int number = 0;  // in a table, from 1; 0: the text area
  const blocks::Table* table = nullptr;
  bool head = false;
};

class Typesetter {
 public:
  Typesetter(const blocks::StyleSheet& styles, Kept& kept, base::Diagnostics& diagnostics, WordStore& words,
             bool final_act);

  // The style's space before is the room above the first line; space after is the caller's.
  LineRange set(const blocks::Paragraph& paragraph, Column column, pages::NodeId node);
  LineRange set(const blocks::Signature& signature, Column column, pages::NodeId node);

  [[nodiscard]] const blocks::ParagraphStyle& style(blocks::StyleId id) const;
  [[nodiscard]] const blocks::StyleSheet& styles() const { return styles_; }
  [[nodiscard]] const WordStore& words() const { return words_; }
  [[nodiscard]] fonts::Shaper& shaper() const { return shaper_; }
  Galley& galley() { return galley_; }

 private:
  // What a text keeps free in its column.
  struct Frame {
    base::Length left, right;  // of all lines
    base::Length first;        // left edge of the first line's text
  };

  LineRange set_styled(const blocks::Paragraph& paragraph, const blocks::ParagraphStyle& look, Column column,
                       pages::NodeId node);
  static Frame frame_of(const blocks::ParagraphStyle& style, Column column);

  // A list mark and its left edge.
  struct Mark {
    std::vector<Piece> pieces;
    base::Length x;
  };

  LineRange set_text(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style, Column column,
                     const Frame& frame, pages::NodeId node, const Mark* mark = nullptr);
  const Broken& break_text(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style,
                           LineWidths widths);
  const Broken& break_anew(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style,
                           LineWidths widths);
  void add_line(std::span<const Piece> pieces, std::span<const blocks::Inline> inlines, const BrokenLine& broken,
                const blocks::ParagraphStyle& style, base::Length left, base::Length room);
  void add_mark(const Mark& mark, std::span<const blocks::Inline> inlines);
  void add_run(const Piece& piece, std::span<const blocks::Inline> inlines, base::Length x);
  void add_gap(const Piece& piece, std::span<const blocks::Inline> inlines, base::Length x);
  LineRange lay_together(LineRange post, LineRange name);
  void copy_line(const Line& line);
  void report_parted(const Piece& piece, std::span<const blocks::Inline> inlines, Column column);
  void report_torn(const Broken& broken, std::span<const blocks::Inline> inlines, Column column);

  const blocks::StyleSheet& styles_;
  fonts::Shaper& shaper_;
  BrokenTexts& broken_texts_;
  base::Diagnostics& diagnostics_;
  WordStore& words_;
  Galley galley_;
  fonts::PieceReader reader_;
  LineBreaker breaker_;
  Unshown unshown_;
  std::set<std::pair<std::string, int>> reported_torn_;
  std::set<std::pair<const blocks::Table*, int>> reported_parted_;
};

}  // namespace layout
