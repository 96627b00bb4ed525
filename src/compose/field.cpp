#include "compose/field.h"

#include <algorithm>

namespace compose {

namespace {

struct HasWords {
  bool operator()(const model::Words& words) const { return !words.text.empty(); }
  bool operator()(const model::Reference& reference) const { return !reference.printed.empty(); }
  bool operator()(const model::LineBreak&) const { return false; }
  bool operator()(const model::NoteMark& mark) const { return !mark.printed.empty(); }
  bool operator()(const model::Gap&) const { return true; }
};

}  // namespace

bool Shown::empty() const {
  if (text == nullptr) return words.empty();
  return std::ranges::none_of(text->paragraphs, [](const model::Paragraph& paragraph) {
    return std::ranges::any_of(paragraph.pieces,
                               [](const model::Piece& piece) { return std::visit(HasWords{}, piece); });
  });
}

}  // namespace compose
