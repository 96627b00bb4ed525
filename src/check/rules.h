// The table of rules. One rule is one file under rules/; its only message has the rule's id, several add a suffix to it
// («PKG-003.order»), so that a reader can keep one and suppress another.
#pragma once

#include "base/diagnostic.h"
#include "check/reading.h"

#include <span>
#include <string_view>

namespace check {

// For `prikaz explain`: words of an act with the slip, and the same words as they should be.
struct Example {
  std::string_view wrong, right;
};

struct Rule {
  std::string_view id;
  base::Wording title;
  std::span<const base::Message* const> messages;
  void (*check)(const Reading& reading, base::Diagnostics& diagnostics);
  Example example = {};
  base::Wording errs = {};  // when a finding may be wrong; empty: never
};

std::span<const Rule> rules();

// In rules/, one each.
extern const Rule pkg_001;
extern const Rule pkg_002;
extern const Rule pkg_003;
extern const Rule pkg_004;
extern const Rule pkg_005;
extern const Rule pkg_006;
extern const Rule pkg_007;
extern const Rule pkg_008;
extern const Rule ref_001;
extern const Rule ref_002;
extern const Rule ref_003;
extern const Rule ref_004;
extern const Rule ref_005;
extern const Rule ref_006;
extern const Rule ref_007;
extern const Rule ord_001;
extern const Rule ord_002;
extern const Rule ord_003;
extern const Rule ord_004;
extern const Rule ord_005;
extern const Rule ord_006;
extern const Rule ord_007;
extern const Rule ord_008;
extern const Rule ord_009;
extern const Rule ord_010;
extern const Rule num_001;
extern const Rule num_002;
extern const Rule num_003;
extern const Rule num_004;
extern const Rule tbl_001;
extern const Rule dl_001;
extern const Rule dl_002;
extern const Rule dl_003;
extern const Rule dl_004;
extern const Rule dl_005;
extern const Rule dl_006;
extern const Rule dl_007;
extern const Rule dl_008;
extern const Rule dl_009;
extern const Rule dl_010;
extern const Rule dl_013;
extern const Rule apr_001;
extern const Rule apr_002;
extern const Rule apr_003;
extern const Rule apr_004;
extern const Rule apr_005;
extern const Rule apr_006;
extern const Rule tbl_002;
extern const Rule tbl_004;
extern const Rule tbl_005;
extern const Rule tbl_006;
extern const Rule tbl_008;
extern const Rule apr_008;
extern const Rule typ_001;
extern const Rule typ_002;
extern const Rule typ_003;
extern const Rule typ_004;
extern const Rule typ_005;
extern const Rule typ_006;
extern const Rule typ_007;
extern const Rule typ_008;
extern const Rule txt_002;
extern const Rule pii_001;

}  // namespace check
