// Places in a document, for an English report.
#pragma once

#include <string>
#include <string_view>

namespace app {

// «приложение 1» -> «appendix 1»: a step that model or a rule names in Russian. Numbers and names stay; a step whose
// words are the author's stays whole.
std::string english_step(std::string_view step);

}  // namespace app
