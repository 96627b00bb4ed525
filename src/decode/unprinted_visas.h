// What the author says of a visa and the sheet has no place for.
#pragma once

#include "base/diagnostic.h"
#include "model/approval.h"
#include "yaml/value.h"

namespace decode {

// `document` is the file that `sheet` was read from.
void report_unprinted_visas(const yaml::Value& document, const model::ApprovalSheet& sheet,
                            base::Diagnostics& diagnostics);

}  // namespace decode
