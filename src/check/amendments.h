// Which paragraphs of an act change another act: there «приложение № 5» is the other act's.
#pragma once

#include "model/order.h"
#include "model/package.h"

#include <map>
#include <string_view>
#include <vector>

namespace check {

// What a paragraph of a point inherits from the words around it.
struct ParagraphContext {
  bool amends = false;                  // all of it
  const model::Point* point = nullptr;  // whose words these are
};

// Every paragraph of the act's points. A point that brings changes («Внести … следующие изменения») does so for its
// sub-points, lists and tables; one that ends in a colon amends when what stands under it does; an act «О внесении
// изменений» amends in its points without a kind of their own.
using ParagraphContexts = std::map<const model::Paragraph*, ParagraphContext>;
ParagraphContexts paragraph_contexts(const model::Order& order);

}  // namespace check
