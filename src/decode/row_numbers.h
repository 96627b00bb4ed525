// The scheme of numbers in a plan, written as its own first number: «1.», «1.1», «I.», «Раздел I.», «1)», `none`.
#pragma once

#include "model/numbering.h"

#include <string>
#include <string_view>

namespace decode {

class NumberPattern {
 public:
  // `sample` is the first number as printed; `none` or empty prints nothing.
  explicit NumberPattern(std::string_view sample);

  // Levels named in the sample: 2 for «1.1».
  [[nodiscard]] std::size_t depth() const { return depth_; }
  [[nodiscard]] bool silent() const { return depth_ == 0; }
  [[nodiscard]] bool understood() const { return understood_; }
  [[nodiscard]] model::Label label(int section, int number) const;

 private:
  std::string before_, after_;
  std::size_t depth_ = 0;
  bool roman_ = false;
  bool understood_ = true;
};

std::string roman(int number);

}  // namespace decode
