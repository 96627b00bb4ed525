#include "app/shown_document.h"

#include "app/pipeline.h"
#include "base/failure.h"
#include "model/kinds.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace app {

namespace {

using match::PrintedDocument;
using match::PrintedParagraph;
using match::PrintedTable;

std::map<std::string, int> words_in(const PrintedDocument& document) {
  std::map<std::string, int> out;
  for (const match::PrintedBlock& block : document.blocks) {
    if (const auto* paragraph = std::get_if<PrintedParagraph>(&block)) ++out[paragraph->words];
    if (const auto* table = std::get_if<PrintedTable>(&block))
      for (const match::PrintedRow& row : table->rows) ++out[row.words()];
  }
  return out;
}

int count_shared(const std::map<std::string, int>& one, const std::map<std::string, int>& other) {
  int out = 0;
  for (const auto& [words, count] : one)
    if (const auto found = other.find(words); found != other.end()) out += std::min(count, found->second);
  return out;
}

int count_of(const std::map<std::string, int>& words) {
  int out = 0;
  for (const auto& [said, count] : words) out += count;
  return out;
}

}  // namespace

PrintedDocument printed_document(Worker& worker, const OpenedPackage& opened, const model::DocumentId& document) {
  base::Diagnostics ignored;  // `check` tells them
  return match::printed(flow_of(worker, opened, document, ignored));
}

ShownDocument shown_document(Worker& worker, const OpenedPackage& opened, const PrintedDocument& word,
                             const std::optional<match::State>& state) {
  std::optional<ShownDocument> best;
  double most = -1;
  const auto said = words_in(word);
  for (const model::Document& document : opened.package->documents) {
    if (!model::kind_of(document).printed()) continue;
    ShownDocument made{document.id, printed_document(worker, opened, document.id)};
    if (state && state->document == document.id.value) return made;
    const auto shown = words_in(made.document);
    // Of both, so that an appendix alone is not taken for the act that holds it.
    const double alike = 2.0 * count_shared(shown, said) / static_cast<double>(count_of(shown) + count_of(said) + 1);
    if (alike > most) best = std::move(made);
    most = std::max(most, alike);
  }
  if (!best)
    throw base::Failure(opened.named, {"в пакете нет документа, который печатается на листах",
                                       "the package has no document that is printed on pages"});
  return *std::move(best);
}

}  // namespace app
