// A package as the rules read it: what several of them look through, found once. All of it points into the package,
// which must outlive it.
#pragma once

#include "check/abbreviations.h"
#include "check/act_citations.h"
#include "check/amendments.h"
#include "check/deadlines.h"
#include "check/responsible_items.h"
#include "check/typed_lines.h"

#include <algorithm>
#include <ranges>
#include <span>
#include <vector>

namespace check {

struct Reading {
  const model::Package& package;
  // Of all documents, in reading order.
  std::vector<TypedLine> lines;
  ParagraphContexts contexts;
  std::vector<ActCitation> acts;
  std::vector<FoundDeadline> deadlines;
  std::vector<ResponsibleItem> responsible;
  Abbreviations abbreviations;
};

Reading read(const model::Package& package, std::span<const std::string> common_abbreviations = {});

// Those of one document, of any of the lists above.
template <class Found>
std::span<const Found> found_in(const std::vector<Found>& all, const model::Document& document) {
  const auto of_document = std::ranges::equal_range(all, &document, std::ranges::less{}, &Found::document);
  return {of_document.begin(), of_document.end()};
}

// The steps to a line or a deadline.
template <class Found>
std::vector<std::string> place_of(const Reading& reading, const Found& found) {
  return model::place_of(reading.package, found.document->id, found.where);
}

}  // namespace check
