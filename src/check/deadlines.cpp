#include "check/deadlines.h"

#include <algorithm>

namespace check {

std::string shown(const model::WrittenDeadline& deadline) {
  std::string out = deadline.words;
  while (!out.empty() && (out.back() == '\n' || out.back() == ' ')) out.pop_back();
  std::ranges::replace(out, '\n', ' ');
  return out;
}

}  // namespace check
