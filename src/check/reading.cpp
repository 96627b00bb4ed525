#include "check/reading.h"

namespace check {

Reading read(const model::Package& package, std::span<const std::string> common_abbreviations) {
  std::vector<PlacedText> texts = placed_texts(package);
  std::vector<TypedLine> lines = typed_lines(texts);
  ParagraphContexts contexts(package);
  Abbreviations abbreviations = abbreviations_of(package, texts, contexts, common_abbreviations);
  std::vector<ActCitation> acts = act_citations(package, lines);
  return {package,
          std::move(texts),
          std::move(lines),
          std::move(contexts),
          std::move(acts),
          deadlines_of(package),
          responsible_items(package),
          form_questions(package),
          std::move(abbreviations)};
}

}  // namespace check
