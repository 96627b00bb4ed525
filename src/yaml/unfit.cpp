#include "yaml/unfit.h"

#include "base/utf8.h"

#include <algorithm>

namespace yaml {

bool is_unfit(char32_t c) {
  if (c < 0x20) return c != '\n' && c != '\t' && c != '\r';
  if (c < 0x7F) return false;
  if (c < 0xA0) return true;  // DEL, C1 with NEL
  if (c >= 0x2028 && c <= 0x202E) return true;
  if (c >= 0x2066 && c <= 0x2069) return true;
  return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFEU) == 0xFFFE;
}

std::size_t find_unfit(std::string_view words) {
  for (std::size_t at = 0; at < words.size(); at += base::code_point_length(words, at))
    if (is_unfit(base::code_point_at(words, at))) return at;
  return words.size();
}

std::size_t hidden_length(std::string_view text, std::size_t at) {
  const std::string_view three = text.substr(at, 3);
  if (three.size() < 3) return 0;
  const auto last = static_cast<unsigned char>(three[2]);
  const bool general = three.starts_with("\xE2\x80") && last >= 0x8B && last <= 0x8F;
  return general || three == "\xE2\x81\xA0" || three == "\xEF\xBB\xBF" ? 3 : 0;
}

std::size_t find_hidden(std::string_view text, std::size_t from) {
  const auto first_led_by = [text, from](char lead) {
    std::size_t at = text.find(lead, from);
    while (at != std::string_view::npos && hidden_length(text, at) == 0) at = text.find(lead, at + 1);
    return at;
  };
  return std::min(first_led_by('\xE2'), first_led_by('\xEF'));
}

std::size_t hidden_bytes(std::string_view text) {
  std::size_t bytes = 0;
  for (std::size_t at = find_hidden(text); at != std::string_view::npos; at = find_hidden(text, at + 1))
    bytes += hidden_length(text, at);
  return bytes;
}

std::string code_point_name(char32_t c) {
  std::string digits;
  for (; c > 0 || digits.size() < 4; c >>= 4U) digits.insert(digits.begin(), "0123456789ABCDEF"[c & 0xFU]);
  return "U+" + digits;
}

}  // namespace yaml
