#include "check/reading.h"

namespace check {

Reading read(const model::Package& package, std::span<const std::string> common_abbreviations) {
  std::vector<TypedLine> lines = typed_lines(package);
  ParagraphContexts contexts(package);
  Abbreviations abbreviations = abbreviations_of(package, contexts, common_abbreviations);
  std::vector<ActCitation> acts = act_citations(package, lines);
  return {package,
          std::move(lines),
          std::move(contexts),
          std::move(acts),
          deadlines_of(package),
          responsible_items(package),
          std::move(abbreviations)};
}

}  // namespace check
