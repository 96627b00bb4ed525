// Codes of rows counted from a first one, as statistical forms have them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace decode {

// The step is the place of the last digit that is no zero: «010» goes on with 020, «01» with 02, «101» with 102.
class RowCodes {
 public:
  // Nothing for a pattern that is no such number.
  static std::optional<RowCodes> find(std::string_view pattern);

  [[nodiscard]] std::string next();
  // The next code follows one typed by hand.
  void go_on_from(std::string_view typed);

 private:
  RowCodes(std::size_t width, int first, int step) : width_(width), step_(step), next_(first) {}

  std::size_t width_;
  int step_;
  int next_;
};

}  // namespace decode
