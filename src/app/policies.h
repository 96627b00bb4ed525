// What a package and its organisation say of findings: severities of their own, and findings suppressed with a reason.
// Only legal rules are weighed: what is broken stays broken.
#pragma once

#include "base/diagnostic.h"
#include "base/severity.h"
#include "yaml/value.h"

#include <span>
#include <string>
#include <vector>

namespace app {

// `suppress: [{rule, place, reason}]` of package.yaml.
struct Suppression {
  std::string rule;   // PKG-004 or PKG-003.order
  std::string place;  // «приложение 1, п. 17», a part of it, or a file; empty: anywhere
  std::string reason;
  base::Span span;
  bool of_organisation = false;  // serves many packages: in one of them it may have nothing to do
};

struct Policies {
  base::Severities severities;
  std::vector<Suppression> suppressions;
};

// `organisation` first, so that the package outranks it. Reports ids that are no rule's.
Policies read_policies(std::span<const yaml::Value> organisation, std::span<const yaml::Value> package,
                       base::Diagnostics& diagnostics);

// Marks what is suppressed; reports what suppresses nothing.
void suppress(std::span<const Suppression> suppressions, const base::SourceFiles& sources,
              base::Diagnostics& diagnostics);

}  // namespace app
