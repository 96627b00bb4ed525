// YAML values to a package: what was typed becomes what is meant.
//
// In: the documents of one package (and of its organisation, which the package overrides), each already valid by its
// schema. Out: the package with every number, label, mark and reference made. Counts here and nowhere else.
// Reports (DOC-…) only what a schema cannot say: an id that is nowhere, an impossible date, markup left open, a body
// that is in no register, two documents where one may be.
#pragma once

#include "base/diagnostic.h"
#include "blocks/style.h"
#include "model/package.h"
#include "yaml/value.h"

#include <span>
#include <string>
#include <string_view>

namespace decode {

// One YAML file. `stem` is its name without folder and `.yaml`.
struct Input {
  const yaml::Value* value;
  std::string stem;
  bool of_organisation = false;
};

// The value of `kind:`, or empty.
std::string_view kind_of(const yaml::Value& document);

model::Package decode_package(std::string name, std::span<const Input> inputs, model::Profile profile,
                              base::Diagnostics& diagnostics);

// How the body writes its acts, from the `requisites:` and the `plan_title:` of a style file and its overlays, in
// order.
model::Profile decode_profile(std::span<const yaml::Value* const> layers, base::Diagnostics& diagnostics);

// A style file overlaid by others, in order: a later value outranks an earlier one key by key. Reports unknown `like:`.
blocks::StyleSheet decode_style(std::span<const yaml::Value* const> layers, base::Diagnostics& diagnostics);

}  // namespace decode
