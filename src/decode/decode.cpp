#include "decode/decode.h"

#include "decode/join.h"
#include "decode/kinds.h"
#include "decode/messages.h"
#include "decode/values.h"

#include <algorithm>

namespace decode {

namespace {

std::optional<model::Document> read_document(const Input& input, const model::Profile& profile,
                                             base::Diagnostics& diagnostics) {
  const yaml::Value& value = *input.value;
  const std::string_view kind = kind_of(value);
  model::Document out{{input.stem}, value.origin.file, model::Order{}};
  if (kind == "order")
    out.body = read_order(value, profile, diagnostics);
  else if (kind == "plan")
    out.body = read_plan(value, profile, diagnostics);
  else if (kind == "approval")
    out.body = read_approval(value, profile, diagnostics);
  else if (kind == "form")
    out.body = read_form(value, diagnostics);
  else if (kind == "regulation")
    out.body = read_regulation(value, profile, diagnostics);
  else
    return std::nullopt;
  return out;
}

// A package has one act and one page of settings; of other kinds it may have several.
void refuse_doubles(std::span<const Input> inputs, base::Diagnostics& diagnostics) {
  for (const std::string_view kind : {"order", "package"}) {
    int seen = 0;
    for (const Input& input : inputs)
      if (!input.of_organisation && kind_of(*input.value) == kind && ++seen > 1)
        diagnostics.report(second_document, input.value->span(), {std::string(kind)});
  }
}

}  // namespace

std::string_view kind_of(const yaml::Value& document) {
  const yaml::Value* kind = document.find("kind");
  return kind == nullptr ? std::string_view{} : std::string_view(kind->text);
}

model::Package decode_package(std::string name, std::span<const Input> inputs, model::Profile profile,
                              base::Diagnostics& diagnostics) {
  model::Package package;
  package.profile = std::move(profile);
  package.name = std::move(name);
  refuse_doubles(inputs, diagnostics);
  for (const bool of_organisation : {true, false})
    for (const Input& input : inputs)
      if (input.of_organisation == of_organisation && kind_of(*input.value) == "bodies")
        read_bodies(*input.value, package.register_);
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
  return package;
}

}  // namespace decode
