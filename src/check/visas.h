// What a visa says of itself, read the same way by all rules on approval sheets.
#pragma once

#include "model/package.h"

#include <string>

namespace check {

// Small letters, single spaces, no stop at the end: «не согласовано».
std::string plain_conclusion(const model::Visa& visa);

// «Не согласовано», «не согласен», «не согласована»; hyphens and spaces as they come.
bool refuses(const model::Visa& visa);

bool all_answered(const model::Visa& visa);

// Of the conclusion, else of the visa.
base::Span conclusion_span(const model::Visa& visa);

// A person's name without spaces and with «е» for «ё», to be compared; empty for a blank and for «И.О. Фамилия», which
// stands for any name.
std::string person_key(const model::Text& name);

}  // namespace check
