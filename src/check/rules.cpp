#include "check/rules.h"

#include "check/check.h"

#include <array>

namespace check {

std::span<const Rule> rules() {
  static const std::array all{pkg_001, pkg_002, pkg_003, pkg_006, pkg_008, ref_004, ord_004, ord_006, ord_008, ord_009,
                              num_001, num_002, num_003, num_004, tbl_001, tbl_002, tbl_004, tbl_005, tbl_006, tbl_008,
                              apr_008, typ_001, typ_002, typ_003, typ_004, typ_005, typ_006, typ_007, typ_008, txt_002};
  return all;
}

void check(const model::Package& package, base::Diagnostics& diagnostics) {
  for (const Rule& rule : rules()) rule.check(package, diagnostics);
}

}  // namespace check
