// Numbers of points, rows and sections: «2.1.», «17», «1)».
#pragma once

#include "model/written.h"

#include <compare>
#include <optional>
#include <string_view>
#include <vector>

namespace model {

// The arithmetic of a number: its levels. «2.1.» and «2.1» are the same number.
class PointNumber {
 public:
  // Arabic levels separated by stops, a trailing stop or bracket allowed; nothing for anything else.
  static std::optional<PointNumber> find(std::string_view words);
  explicit PointNumber(std::vector<int> levels);

  [[nodiscard]] const std::vector<int>& levels() const { return levels_; }
  friend auto operator<=>(const PointNumber&, const PointNumber&) = default;

 private:
  std::vector<int> levels_;
};

using Label = Written<PointNumber>;  // empty words: not numbered

}  // namespace model
