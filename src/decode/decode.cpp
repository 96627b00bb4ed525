#include "decode/decode.h"

#include "decode/join.h"
#include "decode/documents.h"
#include "decode/messages.h"
#include "decode/values.h"
#include "model/kinds.h"

#include <algorithm>
#include <set>

namespace decode {

namespace {

// Reads what a document of its kind holds: one overload for each.
struct ReadBody {
  const yaml::Value& value;
  const model::Profile& profile;
  base::Diagnostics& diagnostics;

  void operator()(model::Order& out) const { out = read_order(value, profile, diagnostics); }
  void operator()(model::Plan& out) const { out = read_plan(value, profile, diagnostics); }
  void operator()(model::ApprovalSheet& out) const { out = read_approval(value, profile, diagnostics); }
  void operator()(model::Form& out) const { out = read_form(value, diagnostics); }
  void operator()(model::Regulation& out) const { out = read_regulation(value, profile, diagnostics); }
};

std::optional<model::Document> read_document(const Input& input, const model::Profile& profile,
                                             base::Diagnostics& diagnostics) {
  const yaml::Value& value = *input.value;
  const model::Kind* kind = model::find_kind(kind_of(value));
  if (kind == nullptr || !kind->printed()) return std::nullopt;
  model::Document out{{input.stem}, value.origin.file, kind->body->empty()};
  std::visit(ReadBody{value, profile, diagnostics}, out.body);
  return out;
}

// A package has one act and one page of settings; of other kinds it may have several.
void refuse_doubles(std::span<const Input> inputs, base::Diagnostics& diagnostics) {
  for (const model::Kind& kind : model::kinds()) {
    if (!kind.sole) continue;
    int seen = 0;
    for (const Input& input : inputs)
      if (!input.of_organisation && kind_of(*input.value) == kind.name && ++seen > 1)
        diagnostics.report(second_document, input.value->span(), {std::string(kind.name)});
  }
}

// The package's own documents come last and outrank those of its organisation.
template <class Read>
void each_with_organisation(std::span<const Input> inputs, Read read) {
  for (const bool of_organisation : {true, false})
    for (const Input& input : inputs)
      if (input.of_organisation == of_organisation) read(*input.value);
}

// Documents that bear a name of the markup and are told for it: what their references look like is no fault of its own.
std::set<std::string> reserved_names(const base::Diagnostics& found) {
  std::set<std::string> out;
  for (const base::Diagnostic& finding : found.all())
    if (finding.message == &reserved_document || finding.message == &reserved_id) out.insert(finding.arguments.front());
  return out;
}

bool is_about(const base::Diagnostic& finding, const std::set<std::string>& reserved) {
  const base::Message* message = finding.message;
  if (message == &open_markup || message == &stray_close) return reserved.contains(finding.arguments.front());
  if (message == &nameless_note) return reserved.contains("note");
  if (message == &deadline_without_value || message == &misplaced_deadline) return reserved.contains("deadline");
  return message == &unknown_reference && finding.arguments.front().starts_with("define") &&
         reserved.contains("define");
}

// A sole appendix bears no number, and it is sole because another one was left out of the list: that is told.
bool is_of_forgotten_list(const base::Diagnostic& finding, const base::Diagnostics& found) {
  return finding.message == &unnumbered_reference &&
         std::ranges::any_of(found.all(), [](const base::Diagnostic& other) { return other.message == &no_appendix; });
}

void report_all(const base::Diagnostics& found, base::Diagnostics& diagnostics) {
  const std::set<std::string> reserved = reserved_names(found);
  for (const base::Diagnostic& finding : found.all())
    if (!is_about(finding, reserved) && !is_of_forgotten_list(finding, found)) diagnostics.report(finding);
}

}  // namespace

std::string_view kind_of(const yaml::Value& document) {
  const yaml::Value* kind = document.find("kind");
  return kind == nullptr ? std::string_view{} : std::string_view(kind->text);
}

model::Package decode_package(std::string name, std::span<const Input> inputs, model::Profile profile,
                              base::Diagnostics& sink) {
  base::Diagnostics diagnostics;
  model::Package package;
  package.profile = std::move(profile);
  package.name = std::move(name);
  refuse_doubles(inputs, diagnostics);
  each_with_organisation(inputs, [&](const yaml::Value& document) {
    read_bodies(document, package.register_);
    read_settings(document, package.settings);
  });
  each_with_organisation(
      inputs, [&](const yaml::Value& document) { read_acts(document, package.register_, package.acts, diagnostics); });
  for (const Input& input : inputs)
    if (!input.of_organisation)
      if (auto document = read_document(input, package.profile, diagnostics))
        package.documents.push_back(*std::move(document));
  std::ranges::stable_sort(package.documents, {}, [](const model::Document& document) {
    return !std::holds_alternative<model::Order>(document.body);
  });
  make_heads(package, diagnostics);
  make_sheets(package, diagnostics);
  make_marks(package, diagnostics);
  name_bodies(package);
  resolve_references(package, diagnostics);
  place_footnotes(package, diagnostics);
  read_relations(package, diagnostics);
  report_all(diagnostics, sink);
  return package;
}

}  // namespace decode
