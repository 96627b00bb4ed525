#include "check/rules.h"

#include "check/check.h"
#include "check/old_wordings.h"

#include <array>

namespace check {

std::span<const Rule> rules() {
  static const std::array all{
      pkg_001, pkg_002, pkg_003, pkg_004, pkg_005, pkg_006, pkg_007, pkg_008,  // the package as a whole
      ref_001, ref_002, ref_003, ref_004, ref_005, ref_006, ref_007,           // references
      ord_001, ord_002, ord_003, ord_004, ord_005, ord_006, ord_007, ord_008, ord_009, ord_010,  // the act
      num_001, num_002, num_003, num_004,                                                        // numbering
      tbl_001, tbl_002, tbl_003, tbl_004, tbl_005, tbl_006, tbl_007, tbl_008,                    // tables
      abr_001, abr_002, abr_003, abr_004, abr_005, abr_006, abr_007,                             // abbreviations
      bod_001, bod_002, bod_003, bod_004,                                                        // bodies
      dl_001,  dl_002,  dl_003,  dl_004,  dl_005,  dl_006,  dl_007,  dl_008,  dl_009,  dl_010,
      dl_011,  dl_012,  dl_013,                                                // deadlines
      apr_001, apr_002, apr_003, apr_004, apr_005, apr_006, apr_007, apr_008,  // approval
      typ_001, typ_002, typ_003, typ_004, typ_005, typ_006, typ_007, typ_008,  // typography
      txt_001, txt_002,                                                        // text
      pii_001,                                                                 // persons
      frm_002, frm_003, frm_004,                                               // questionnaires
      amd_002,                                                                 // amendments
      bil_001,                                                                 // two languages
  };
  return all;
}

void check(const model::Package& package, base::Diagnostics& diagnostics,
           std::span<const std::string> common_abbreviations) {
  const Reading reading = read(package, common_abbreviations);
  base::Diagnostics found;
  for (const Rule& rule : rules()) rule.check(reading, found);
  report_but_for_old_wordings(reading, found, diagnostics);
}

}  // namespace check
