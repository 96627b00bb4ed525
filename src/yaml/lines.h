// Bytes of a text to lines and columns, many times over the same text.
#pragma once

#include "base/place.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace yaml {

class Lines {
 public:
  explicit Lines(std::string_view text);

  [[nodiscard]] base::Place at(std::size_t byte) const;

 private:
  std::string_view text_;
  std::vector<std::size_t> begins_;
};

}  // namespace yaml
