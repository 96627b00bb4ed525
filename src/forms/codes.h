// Codes: the parts of a field's name, made of ids that people typed.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace forms {

// Hands out codes of `[a-z0-9_]`, at most 24 characters, none twice. The same ids in the same order give the same
// codes.
class Codes {
 public:
  // «1.2» → «1_2», «Педагоги» → «pedagogi»; a code that is taken gets «_2», «_3» …
  std::string take(std::string_view id);

 private:
  std::set<std::string> taken_;
};

}  // namespace forms
