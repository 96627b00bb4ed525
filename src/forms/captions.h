// Captions as they are shown.
#pragma once

#include "model/form.h"

#include <string>

namespace forms {

// The author's words and what they do not say themselves (model/answer.h), no longer than a cell shows.
std::string shown_caption(const model::FormRow& row);
std::string shown_caption(const model::FormColumn& column);

}  // namespace forms
