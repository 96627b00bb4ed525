#include "forms/fitted.h"

#include "base/utf8.h"
#include "sheets/sound.h"

namespace forms {

std::string fitted(std::string text, std::size_t units) {
  if (sheets::utf16_length(text) <= units) return text;
  std::string out;
  std::size_t used = 1;  // of «…»
  for (std::size_t at = 0; at < text.size(); at += base::code_point_length(text, at)) {
    const std::string_view sign = std::string_view(text).substr(at, base::code_point_length(text, at));
    used += sheets::utf16_length(sign);
    if (used > units) break;
    out += sign;
  }
  return out + "…";
}

}  // namespace forms
