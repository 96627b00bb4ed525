// Which paragraphs of an act change another act: there «приложение № 5» is the other act's.
#pragma once

#include "model/order.h"
#include "model/package.h"

#include <unordered_map>

namespace check {

// What a paragraph of a point inherits from the words around it.
struct ParagraphContext {
  bool amends = false;                  // all of it
  const model::Point* point = nullptr;  // whose words these are
};

// Of every paragraph of the points of a package's acts. A point that brings changes («Внести … следующие изменения»)
// does so for its sub-points, lists and tables; one that ends in a colon amends when what stands under it does; an act
// «О внесении изменений» amends in its points without a kind of their own. What is appended to such an act, and no
// point approves, is another act's in all its words: the changes themselves, or an appendix in new wording.
class ParagraphContexts {
 public:
  explicit ParagraphContexts(const model::Package& package);

  // Nothing is inherited outside points.
  [[nodiscard]] ParagraphContext of(const model::Paragraph& paragraph) const;
  [[nodiscard]] bool amends(const model::Paragraph& paragraph) const { return of(paragraph).amends; }
  // Any of its paragraphs.
  [[nodiscard]] bool amends(const model::Text& text) const;

 private:
  std::unordered_map<const model::Paragraph*, ParagraphContext> contexts_;
};

}  // namespace check
