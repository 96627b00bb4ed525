// A package as the rules read it: what several of them look through, found once. All of it points into the package,
// which must outlive it.
#pragma once

#include "check/abbreviations.h"
#include "check/act_citations.h"
#include "check/amendments.h"
#include "check/deadlines.h"
#include "check/form_questions.h"
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
  std::vector<PlacedText> texts;
  std::vector<TypedLine> lines;
  ParagraphContexts contexts;
  std::vector<ActCitation> acts;
  std::vector<FoundDeadline> deadlines;
  std::vector<ResponsibleItem> responsible;
  std::vector<Questions> questions;
  Abbreviations abbreviations;
};

Reading read(const model::Package& package, std::span<const std::string> common_abbreviations = {});

// The steps to a line or a deadline.
template <class Found>
std::vector<std::string> place_of(const Reading& reading, const Found& found) {
  return model::place_of(reading.package, found.document->id, found.where);
}

}  // namespace check
