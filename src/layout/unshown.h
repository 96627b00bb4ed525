// Characters that no face shows and a box stands for: told once each, at the first place; that letters go from right to
// left, once. In a draft a warning, in a final act an error.
#pragma once

#include "base/diagnostic.h"
#include "pages/document.h"

#include <set>

namespace layout {

class Unshown {
 public:
  Unshown(bool final_act, base::Diagnostics& diagnostics) : final_act_(final_act), diagnostics_(diagnostics) {}

  // `boxed` is a word that is one character.
  void report(const pages::ShapedWord& boxed, const base::Span& span);

 private:
  bool final_act_;
  base::Diagnostics& diagnostics_;
  std::set<char32_t> reported_;
  bool right_to_left_reported_ = false;
};

}  // namespace layout
