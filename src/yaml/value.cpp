#include "yaml/value.h"

#include "yaml/characters.h"
#include "yaml/prose.h"

#include <algorithm>
#include <array>

namespace yaml {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

template <std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::ranges::find(words, text) != words.end();
}

// 0o17 and 0x1F; no sign.
bool is_based_integer(std::string_view text) {
  if (text.size() < 3 || text[0] != '0' || (text[1] != 'o' && text[1] != 'x')) return false;
  const std::string_view digits = text[1] == 'o' ? "01234567" : "0123456789abcdefABCDEF";
  return text.find_first_not_of(digits, 2) == std::string_view::npos;
}

// YAML 1.2.2, 10.3.2: [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
ScalarType decimal_type(std::string_view text) {
  std::size_t at = text[0] == '-' || text[0] == '+' ? 1 : 0;
  const std::size_t whole = skip_digits(text, at) - at;
  at += whole;
  if (at == text.size()) return whole > 0 ? ScalarType::integer : ScalarType::text;
  if (text[at] == '.') {
    const std::size_t end = skip_digits(text, at + 1);
    if (whole == 0 && end == at + 1) return ScalarType::text;
    at = end;
  } else if (whole == 0) {
    return ScalarType::text;
  }
  if (at == text.size()) return ScalarType::number;
  if (text[at] != 'e' && text[at] != 'E') return ScalarType::text;
  ++at;
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
  const std::size_t end = skip_digits(text, at);
  return end == text.size() && end > at ? ScalarType::number : ScalarType::text;
}

}  // namespace

const Member* Value::find_member(std::string_view key) const {
  const auto found = std::ranges::find_if(members, [key](const Member& m) { return m.key.text == key; });
  return found == members.end() ? nullptr : &*found;
}

const Value* Value::find(std::string_view key) const {
  const Member* member = find_member(key);
  return member == nullptr ? nullptr : &member->value;
}

bool is_blank(const Value& value) {
  if (value.kind != Kind::scalar) return false;
  // Soft hyphen, Braille and Hangul fillers.
  static constexpr std::array<std::string_view, 3> fillers{"\u00AD", "\u2800", "\u3164"};
  const std::string_view text = value.text;
  // Nearly every text ends the question with its first byte: a letter, Latin or Cyrillic.
  const auto first = static_cast<unsigned char>(char_at(text, 0));
  if ((first > ' ' && first < 0x7F) || (first >= 0xC3 && first < 0xE1)) return false;
  for (std::size_t at = 0; at < text.size();) {
    const auto filler =
        std::ranges::find_if(fillers, [&](std::string_view f) { return text.substr(at).starts_with(f); });
    const std::size_t length = is_space_at(text, at)     ? 1
                               : filler != fillers.end() ? filler->size()
                                                         : odd_space_length(text, at);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

ScalarType scalar_type(const Value& scalar) {
  static constexpr std::array<std::string_view, 6> booleans{"true", "True", "TRUE", "false", "False", "FALSE"};
  static constexpr std::array<std::string_view, 12> special{".inf",  ".Inf",  ".INF",  "-.inf", "-.Inf", "-.INF",
                                                            "+.inf", "+.Inf", "+.INF", ".nan",  ".NaN",  ".NAN"};
  if (scalar.kind != Kind::scalar || scalar.style != Style::plain || scalar.text.empty()) return ScalarType::text;
  const std::string_view text = scalar.text;
  if (is_one_of(text, booleans)) return ScalarType::boolean;
  if (is_one_of(text, special)) return ScalarType::number;
  if (is_based_integer(text)) return ScalarType::integer;
  return decimal_type(text);
}

}  // namespace yaml
