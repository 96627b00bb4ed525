#include "check/rules.h"

#include "check/check.h"

#include <array>

namespace check {

std::span<const Rule> rules() {
  static const std::array all{pkg_001, pkg_002, pkg_003, pkg_004, pkg_005, pkg_006, pkg_007, pkg_008, ref_001,
                              ref_002, ref_003, ref_004, ref_005, ref_006, ref_007, ord_001, ord_002, ord_003,
                              ord_004, ord_005, ord_006, ord_007, ord_008, ord_009, ord_010, num_001, num_002,
                              num_003, num_004, tbl_001, tbl_002, tbl_004, tbl_005, tbl_006, tbl_008, dl_001,
                              dl_002,  dl_003,  dl_004,  dl_005,  dl_006,  dl_007,  dl_008,  dl_009,  dl_010,
                              dl_013,  apr_001, apr_002, apr_003, apr_004, apr_005, apr_006, apr_008, typ_001,
                              typ_002, typ_003, typ_004, typ_005, typ_006, typ_007, typ_008, txt_002, pii_001};
  return all;
}

void check(const model::Package& package, base::Diagnostics& diagnostics) {
  const Reading reading = read(package);
  for (const Rule& rule : rules()) rule.check(reading, diagnostics);
}

}  // namespace check
