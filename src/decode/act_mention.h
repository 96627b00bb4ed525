// How other documents name the act: «к приказу министерства … от … № …».
#pragma once

#include "base/diagnostic.h"
#include "model/package.h"

#include <string>
#include <string_view>

namespace decode {

// «министерства образования», for a mark or a post. A body without one is reported.
const std::string& genitive_of(const model::Body& body, base::Diagnostics& diagnostics);

// All authors in the genitive: «министерства образования и министерства спорта».
std::string issuers_genitive(const model::Package& package, const model::Order& order, base::Diagnostics& diagnostics);

// «от 15.05.2020 № 01-21/744» as `sheet` says it of the act. What is empty stands blank, on a rule, or is left to the
// document system, as in the act itself.
model::Text date_and_number(const model::Package& package, const model::Order& order,
                            const model::Written<base::Date>& date, const model::Written<std::string>& number,
                            const model::DocumentId& sheet);

}  // namespace decode
