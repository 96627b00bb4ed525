// The abbreviations of a package: where each stands first, where it is expanded and as what. Found once for all rules
// that ask.
//
// Documents are read as a person does: the act, its appendices, the rest. What one of them declares with «(далее – …)»
// holds from there on; a legend declares for the whole of its document, and for those behind it. Amendments and quoted
// wording are another act's and not looked at; names in «…» count as a use, and are nobody's mistake.
#pragma once

#include "check/amendments.h"
#include "check/typed_lines.h"

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace check {

struct AbbreviationPlace {
  const model::Document* document = nullptr;
  model::Where where;
  base::Span span;
};

struct Abbreviation {
  std::string text;                              // without ending
  bool common = false;                           // nobody expands it
  bool declared = false;                         // somewhere in the package
  std::size_t uses = 0;                          // besides its declarations, names in «…» included
  std::optional<AbbreviationPlace> early;        // first use in running text before it is declared
  std::optional<AbbreviationPlace> heading;      // likewise in a title or a heading
  std::optional<AbbreviationPlace> responsible;  // likewise in the column of responsible bodies
  std::string near;                              // what it is a slip of; empty: of nothing
};

// What «(далее – …)» or a legend says; of several words too («КК ИПК», «рабочая группа»).
struct DeclaredTerm {
  std::string text;
  std::string expansion;  // empty where the text does not tell its bounds
  std::string before;     // the text in which they were guessed; empty where they are certain
  AbbreviationPlace place;
  const model::Paragraph* paragraph = nullptr;
  bool legend = false;
  bool whole_document = false;  // a legend that stands behind the text, or in no place of its own
  bool typed = false;           // else made by the program
  bool abbreviation = false;
};

struct RepeatedAbbreviation {
  std::string text;
  AbbreviationPlace place;
};

struct Abbreviations {
  std::vector<Abbreviation> all;  // in the order in which they are met
  std::vector<DeclaredTerm> terms;
  std::vector<RepeatedAbbreviation> repeated;  // in one enumeration

  [[nodiscard]] const Abbreviation* find(std::string_view text) const;

  std::map<std::string, std::size_t, std::less<>> places;  // in `all`
};

// `common`, sorted: those that nobody expands.
Abbreviations abbreviations_of(const model::Package& package, const std::vector<PlacedText>& texts,
                               const ParagraphContexts& contexts, std::span<const std::string> common);

// The act, its appendices in order, the rest.
std::vector<const model::Document*> documents_as_read(const model::Package& package);

}  // namespace check
