#include "base/wording.h"

#include "base/failure.h"

namespace base {

std::string format(std::string_view text, std::span<const std::string> arguments) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool placeholder =
        text[i] == '{' && i + 2 < text.size() && text[i + 2] == '}' && text[i + 1] >= '0' && text[i + 1] <= '9';
    if (!placeholder) {
      out += text[i];
      continue;
    }
    const auto index = static_cast<std::size_t>(text[i + 1] - '0');
    ensure(index < arguments.size(), "a message has all its arguments");
    out += arguments[index];
    i += 2;
  }
  return out;
}

}  // namespace base
