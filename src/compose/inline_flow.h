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
  // The mark of that style; a dash when it has none.
  [[nodiscard]] std::string_view marker(blocks::StyleId item) const;

 private:
  const blocks::StyleSheet& styles_;
  std::vector<blocks::StyleId> items_;  // by StyleId
};

class InlineFlow {
 public:
  // Paragraphs are added at the end of `out`, which nobody else touches until `finish`.
  InlineFlow(const ItemStyles& items, blocks::StyleId style, std::vector<blocks::Paragraph>& out);

  void words(std::string_view template_words, const model::Emphasis& emphasis);
  void value(const Shown& shown, const model::Emphasis& emphasis);
  void number(std::int64_t value, const model::Emphasis& emphasis);
  void line_break();
  void tab();
  // Takes trailing breaks away, and every paragraph without words unless `keep_empty`.
  void finish(bool keep_empty);

 private:
  void begin(bool item);
  void append(std::string_view words, base::Span span, const model::Emphasis& emphasis);
  void piece(const model::Piece& piece, const model::Emphasis& emphasis);
  [[nodiscard]] bool at_line_start() const;

  const ItemStyles& items_;
  blocks::StyleId style_;
  std::vector<blocks::Paragraph>& out_;
  std::size_t first_;                     // index of our first paragraph in out_
  std::optional<model::Emphasis> space_;  // template space not yet shown: it stands only between words
};

}  // namespace compose
