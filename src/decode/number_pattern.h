// The scheme of numbers, written as its own first number: «1.», «1.1», «1)», «а)», «I.», «Раздел I.», `none`.
#pragma once

#include "model/numbering.h"
#include "yaml/value.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decode {

class NumberPattern {
 public:
  // `sample` is the first number as printed; `none` or empty prints nothing.
  explicit NumberPattern(std::string_view sample);

  // Levels named in the sample: 2 for «1.1».
  [[nodiscard]] std::size_t depth() const { return depth_; }
  [[nodiscard]] bool silent() const { return depth_ == 0; }
  [[nodiscard]] bool understood() const { return understood_; }

  // The number of a point that stands at `levels`, the outermost first: as many of the last levels as the sample names.
  [[nodiscard]] model::Label label(std::span<const int> levels) const;

  // What words of this look mean: 3 for «III.» or «Глава 3.», 2 for «б)». Other words as they mean by themselves.
  [[nodiscard]] std::optional<model::PointNumber> find_number(std::string_view words) const;

 private:
  enum class Signs { arabic, roman, cyrillic, latin };

  [[nodiscard]] std::string printed(int number) const;

  std::string before_, after_;
  std::size_t depth_ = 0;
  Signs signs_ = Signs::arabic;
  bool understood_ = true;
};

// One pattern a level of points. Deeper levels than the samples name follow the act's usual «1.1.1.».
std::vector<NumberPattern> point_patterns(std::span<const std::string> samples);

// The label that the author set, its words kept and understood by the pattern of its place.
std::optional<model::Label> label_by_hand(const yaml::Value& map, const NumberPattern& pattern);

}  // namespace decode
