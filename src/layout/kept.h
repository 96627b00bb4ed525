// What layout keeps from document to document: looks, divided words, paragraphs broken into lines.
//
// The plan inside an act and the plan alone hold the same paragraphs in the same columns; orders of one call hold the
// same words. A paragraph is found by all that its lines depend on (words, looks, joins, widths), never by where it
// stands, so no output depends on what is kept. Belongs to one worker and one Shaper, whose words it refers to.
// Bounded.
#pragma once

#include "fonts/pieces.h"
#include "fonts/shaper.h"
#include "language/hyphenator.h"
#include "layout/line_breaker.h"

#include <cstddef>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace layout {

class BrokenTexts {
 public:
  static constexpr std::size_t most_bytes = 6U * 1024U * 1024U;

  // All that the lines of a text depend on, as bytes; holds until the next call.
  const std::string& key_of(std::span<const blocks::Inline> inlines, const blocks::ParagraphStyle& style,
                            base::Length spaced, LineWidths widths);

  [[nodiscard]] const Broken* find(const std::string& key) const;
  void keep(const std::string& key, const Broken& broken);  // unless there is too much already

  [[nodiscard]] std::size_t bytes() const { return bytes_; }

 private:
  std::string key_;
  std::unordered_map<std::string, Broken> texts_;
  std::size_t bytes_ = 0;
};

class Kept {
 public:
  // Both outlive it.
  Kept(fonts::Shaper& text_shaper, const language::Hyphenator& hyphenator)
      : shaper(text_shaper), divider(text_shaper, hyphenator, looks) {}
  Kept(const Kept&) = delete;
  Kept& operator=(const Kept&) = delete;

  // Between packages: if there is much of it, it goes; the shaper's words by their own measure.
  void forget_if_much();

  fonts::Shaper& shaper;
  std::vector<Look> looks;
  WordDivider divider;
  BrokenTexts broken_texts;
};

}  // namespace layout
