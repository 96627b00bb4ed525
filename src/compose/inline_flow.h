// The inside of a `<p>` while it is shown: words of the template, values, breaks; one paragraph or several.
#pragma once

#include "blocks/document.h"
#include "compose/field.h"

#include <optional>
#include <vector>

namespace compose {

// What a `<p>` in style s makes of the items of a dash list: style `s-item`, else `item`, else s.
class ItemStyles {
 public:
  explicit ItemStyles(const blocks::StyleSheet& styles);

  [[nodiscard]] blocks::StyleId of(blocks::StyleId style) const { return items_[style.index]; }
  // `footnote`, else the first style: that of plain text.
  [[nodiscard]] blocks::StyleId footnote() const { return footnote_; }
  // The mark of that style; a dash when it has none.
  [[nodiscard]] std::string_view marker(blocks::StyleId item) const;

 private:
  const blocks::StyleSheet& styles_;
  std::vector<blocks::StyleId> items_;  // by StyleId
  blocks::StyleId footnote_;
};

class InlineFlow {
 public:
  // Paragraphs are added at the end of `out`, which nobody else touches until `finish`; footnotes at that of
  // `footnotes`. `around` is their anchor where no value of theirs has a place.
  InlineFlow(const ItemStyles& items, blocks::StyleId style, base::Origin around, std::vector<blocks::Paragraph>& out,
             std::vector<blocks::Paragraph>& footnotes);

  void words(std::string_view template_words, const model::Emphasis& emphasis);
  void value(const Shown& shown, const model::Emphasis& emphasis);
  void number(std::int64_t value, const model::Emphasis& emphasis);
  void line_break();
  void tab();
  // What the paragraph holds so far is its number, of a level from 0.
  void end_label(std::uint32_t level);
  // Takes trailing breaks away, and every paragraph without words unless `keep_empty`.
  void finish(bool keep_empty);

 private:
  void begin(bool item);
  void append(std::string_view words, base::Span span, const model::Emphasis& emphasis);
  void cite(const model::Reference& reference, const model::Emphasis& emphasis);
  void anchor(base::Origin value, bool prose);
  void piece(const model::Piece& piece, const model::Emphasis& emphasis);
  void gap(const model::Gap& empty);
  void note_mark(const model::NoteMark& mark, const model::Emphasis& emphasis);
  void add_footnote(const model::NoteMark& mark);
  void drop_space_at_end();
  void place(model::Placement placement);
  [[nodiscard]] bool at_line_start() const;

  const ItemStyles& items_;
  blocks::StyleId style_;
  base::Origin around_;
  enum class Anchored : std::uint8_t { by_nothing, by_value, by_prose } anchored_ = Anchored::by_nothing;
  std::vector<blocks::Paragraph>& out_;
  std::vector<blocks::Paragraph>& footnotes_;
  std::size_t first_;                     // index of our first paragraph in out_
  std::optional<model::Emphasis> space_;  // template space not yet shown: it stands only between words
};

// Paragraphs that must stay one block: their ends become new lines.
std::vector<blocks::Inline> as_lines(std::vector<blocks::Paragraph> paragraphs);

}  // namespace compose
