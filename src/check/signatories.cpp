#include "check/signatories.h"

#include "language/letters.h"

#include <algorithm>
#include <array>
#include <string>

namespace check {

std::span<const model::Signature> signatures_of(const model::Document& document) {
  if (const auto* order = std::get_if<model::Order>(&document.body)) return order->signatures;
  if (const auto* plan = std::get_if<model::Plan>(&document.body)) return plan->signatures;
  if (const auto* regulation = std::get_if<model::Regulation>(&document.body)) return regulation->signatures;
  return {};
}

bool is_acting_post(std::string_view post) {
  std::string small = language::lower(post);
  std::erase(small, ' ');
  return std::ranges::any_of(std::array{"и.о", "ио", "врио", "вр.и.о", "временноисполн", "исполняющ"},
                             [&small](const char* sign) { return small.starts_with(sign); });
}

}  // namespace check
