// Who signs the documents of a package.
#pragma once

#include "model/package.h"

#include <span>
#include <string_view>

namespace check {

// None of a sheet or a form.
std::span<const model::Signature> signatures_of(const model::Document& document);

// Whether one signs in the place of another: «И.о.», «И. о.», «Врио», «Вр.и.о.», «Исполняющий обязанности», «Временно
// исполняющая обязанности».
bool is_acting_post(std::string_view post);

}  // namespace check
