#include "base/severity.h"

#include <utility>

namespace base {

std::string_view rule_of(std::string_view id) { return id.substr(0, id.find('.')); }

Wording severity_name(Severity severity) {
  switch (severity) {
    case Severity::error: return {"ошибка", "error"};
    case Severity::warning: return {"предупреждение", "warning"};
    case Severity::note: break;
  }
  return {"замечание", "note"};
}

bool selects(std::string_view selector, std::string_view id) { return selector == id || selector == rule_of(id); }

void Severities::set(std::string selector, Severity severity) {
  by_selector_.insert_or_assign(std::move(selector), severity);
}

Severity Severities::of(std::string_view id, Severity usual) const {
  for (const std::string_view selector : {id, rule_of(id)})
    if (const auto found = by_selector_.find(selector); found != by_selector_.end()) return found->second;
  return usual;
}

}  // namespace base
