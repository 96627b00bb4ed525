#include "check/rules.h"

#include "check/check.h"

#include <array>

namespace check {

std::span<const Rule> rules() {
  static const std::array all{pkg_001, pkg_002, pkg_003, pkg_006, pkg_008, ref_004, ord_004, ord_006,
                              ord_008, ord_009, num_001, tbl_001, dl_001,  dl_002,  dl_003,  dl_004,
                              dl_005,  dl_006,  dl_007,  dl_008,  dl_009,  dl_010,  dl_013,  apr_008};
  return all;
}

void check(const model::Package& package, base::Diagnostics& diagnostics) {
  for (const Rule& rule : rules()) rule.check(package, diagnostics);
}

}  // namespace check
