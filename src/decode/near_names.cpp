#include "decode/near_names.h"

#include "base/near_words.h"
#include "decode/messages.h"

namespace decode {

void report_unknown(const base::Message& message, base::Span span, const std::string& typed,
                    const std::vector<std::string>& known, std::vector<std::string> steps,
                    base::Diagnostics& diagnostics) {
  base::Diagnostic finding;
  finding.message = &message;
  finding.span = span;
  finding.arguments = {typed};
  finding.steps = std::move(steps);
  const std::vector<std::string_view> names(known.begin(), known.end());
  const bool compared = known.size() <= most_compared_names;
  if (const std::size_t near = compared ? base::nearest(typed, names) : names.size(); near < names.size()) {
    const std::string& meant = known[near];
    finding.hints.push_back({"возможно, имелось в виду «" + meant + "»", "perhaps “" + meant + "” was meant"});
    if (const std::string letters = base::cyrillic_in(typed, meant); !letters.empty())
      finding.hints.push_back(
          {"в имени русские буквы: «" + letters + "»", "the name has Cyrillic letters: " + letters});
  }
  diagnostics.report(std::move(finding));
}

namespace {

// «plan.yaml» where `plan` is asked for.
bool is_file_of(std::string_view typed, std::string_view stem) {
  return typed.starts_with(stem) && typed.substr(stem.size()).starts_with('.');
}

}  // namespace

void report_unknown_document(const model::Package& package, const model::Link<model::DocumentId>& named,
                             base::Diagnostics& diagnostics) {
  for (const model::Document& document : package.documents) {
    if (!is_file_of(named.id.value, document.id.value)) continue;
    diagnostics.report(document_with_ending, named.span, {named.id.value, document.id.value});
    return;
  }
  std::vector<std::string> known;
  for (const model::Document& document : package.documents) known.push_back(document.id.value);
  report_unknown(unknown_document, named.span, named.id.value, known, {}, diagnostics);
}

void report_unknown_body(const model::Package& package, base::Span span, const std::string& typed,
                         base::Diagnostics& diagnostics) {
  std::vector<std::string> known;
  for (const model::Body& body : package.register_.bodies) known.push_back(body.id.value);
  report_unknown(unknown_body, span, typed, known, {}, diagnostics);
}

}  // namespace decode
