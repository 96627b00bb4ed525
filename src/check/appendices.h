// What an act says of its appendices, and which of them bear a printed mark: what the rules on appendices compare.
#pragma once

#include "model/package.h"

#include <optional>
#include <string>
#include <vector>

namespace check {

struct AppendixCitation {
  std::optional<int> number;   // nothing: «приложение» or «прилагаемый» alone
  model::DocumentId document;  // of a reference `<id>`; empty: cited in words
  base::Span span;
  std::vector<std::string> place;
};

// In reading order. Quoted new wording speaks of another act's appendices, so do «№ 4 к приказу …» and what the program
// made; none of them is taken.
std::vector<AppendixCitation> appendix_citations(const model::Document& document, const model::Order& order);

struct PrintedSheet {
  model::DocumentId document;
  std::optional<int> number;  // nothing: the sole appendix
  base::Span span;            // where the act lists it
  bool missing;               // no document of this package; decode has told it
};

// Whether a reference of the document prints nothing: what it was to name is not known, and decode has told it.
bool has_broken_references(const model::Document& document);

// The act's appendices but those whose mark is suppressed.
std::vector<PrintedSheet> printed_sheets(const model::Package& package, const model::Order& order);

}  // namespace check
