#include "check/rules.h"

#include "check/check.h"

#include <array>

namespace check {

std::span<const Rule> rules() {
  static const std::array all{pkg_001, pkg_003, ord_004, ord_009, num_001};
  return all;
}

void check(const model::Package& package, base::Diagnostics& diagnostics) {
  for (const Rule& rule : rules()) rule.check(package, diagnostics);
}

}  // namespace check
