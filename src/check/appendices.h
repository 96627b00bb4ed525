// What an act says of its appendices, and which of them bear a printed mark: what the rules on appendices compare.
#pragma once

#include "check/reading.h"
#include "model/package.h"

#include <optional>
#include <string>
#include <vector>

namespace check {

struct AppendixCitation {
  std::optional<int> number = {};  // nothing: «приложение» or «прилагаемый» alone
  model::DocumentId document =
      {};  // of a reference `<id>`, or that a point with «прилагаемый» names; empty: words alone
  bool every = false;   // «согласно приложениям»: all of them
  bool certain = true;  // else it may be another act's: enough to cite a sheet, too little to miss one
  base::Span span = {};
  std::vector<std::string> place = {};
};

// In reading order. What speaks of another act's appendices is left out: quoted new wording, «№ 4 к приказу …»,
// amendments and what they repeal, but for «согласно приложению № 1», which sends the reader to a sheet of this act. So
// is what the program made.
std::vector<AppendixCitation> appendix_citations(const Reading& reading, const model::Document& document,
                                                 const model::Order& order);

struct PrintedSheet {
  model::DocumentId document;
  std::optional<int> number;  // nothing: the sole appendix
  base::Span span;            // where the act lists it
  bool missing;               // no document of this package; decode has told it
  bool joined;                // under the mark of the one before it
};

// Whether a reference of the document prints nothing: what it was to name is not known, and decode has told it. Or a
// word for an appendix is typed in two scripts, which TYP-004 tells.
bool has_broken_references(const model::Document& document);

// The act's appendices but those whose mark is suppressed.
std::vector<PrintedSheet> printed_sheets(const model::Package& package, const model::Order& order);

}  // namespace check
