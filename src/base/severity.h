// How grave a finding is, and who may say otherwise: an organisation or a package lowers or raises it by id.
//
// A message of a rule that has several adds a suffix to the rule's id («PKG-003.order»). What a person names to
// suppress or to weigh findings is a selector: the rule for all of them, the id with its suffix for one.
#pragma once

#include "base/wording.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace base {

enum class Severity { note, warning, error };

Wording severity_name(Severity severity);  // «ошибка», «предупреждение», «замечание»

// `PKG-003` selects PKG-003 and PKG-003.order; `PKG-003.order` itself alone.
bool selects(std::string_view selector, std::string_view id);

// The rule a message belongs to: PKG-003 for PKG-003.order.
std::string_view rule_of(std::string_view id);

// Severities set from outside, by selector.
class Severities {
 public:
  void set(std::string selector, Severity severity);

  // What was set for this id, else for its rule, else the usual one.
  [[nodiscard]] Severity of(std::string_view id, Severity usual) const;

 private:
  std::map<std::string, Severity, std::less<>> by_selector_;
};

}  // namespace base
