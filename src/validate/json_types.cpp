#include "validate/json_types.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace validate {

namespace {

double decimal_of(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  double number = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), number);
  if (result.ec == std::errc::result_out_of_range) {
    // Too large or too near to zero: the sign of the exponent tells which.
    const std::size_t exponent = text.find_first_of("eE");
    const bool tiny = exponent != std::string_view::npos && text.substr(exponent + 1).starts_with('-');
    const double size = tiny ? 0 : std::numeric_limits<double>::infinity();
    return text.starts_with('-') ? -size : size;
  }
  return number;
}

double based_of(std::string_view digits, int base) {
  double number = 0;
  for (const char c : digits) {
    const int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
    number = number * base + digit;
  }
  return number;
}

std::string text_of(double number) {
  std::array<char, 40> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number == 0 ? 0.0 : number);
  return {buffer.data(), result.ptr};
}

std::string canonical_text(std::string_view text) {
  return "s" + std::to_string(text.size()) + ":" + std::string(text);
}

std::string canonical_map(const yaml::Value& map) {
  std::vector<std::string> members;
  members.reserve(map.members.size());
  for (const yaml::Member& member : map.members)
    members.push_back(canonical_text(member.key.text) + canonical(member.value));
  std::ranges::sort(members);
  std::string out = "{";
  for (const std::string& member : members) out += member;
  return out + "}";
}

}  // namespace

double number_of(const yaml::Value& scalar) {
  const std::string_view text = scalar.text;
  if (text.starts_with("0x")) return based_of(text.substr(2), 16);
  if (text.starts_with("0o")) return based_of(text.substr(2), 8);
  if (text.find("nan") != std::string_view::npos || text.find("NaN") != std::string_view::npos ||
      text.find("NAN") != std::string_view::npos)
    return std::numeric_limits<double>::quiet_NaN();
  if (text.find_first_of("iI") != std::string_view::npos)
    return text.starts_with('-') ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
  return decimal_of(text);
}

Types types_of(const yaml::Value& value) {
  switch (value.kind) {
    case yaml::Kind::null: return types::null;
    case yaml::Kind::list: return types::array;
    case yaml::Kind::map: return types::object;
    case yaml::Kind::scalar: break;
  }
  switch (yaml::scalar_type(value)) {
    case yaml::ScalarType::boolean: return types::boolean;
    case yaml::ScalarType::integer: return types::integer | types::number;
    case yaml::ScalarType::number: {
      const double number = number_of(value);
      return std::trunc(number) == number && std::isfinite(number) ? types::integer | types::number : types::number;
    }
    case yaml::ScalarType::text: break;
  }
  return types::string;
}

std::string canonical(const yaml::Value& value) {
  switch (value.kind) {
    case yaml::Kind::null: return "n";
    case yaml::Kind::map: return canonical_map(value);
    case yaml::Kind::list: {
      std::string out = "[";
      for (const yaml::Value& item : value.items) out += canonical(item);
      return out + "]";
    }
    case yaml::Kind::scalar: break;
  }
  switch (yaml::scalar_type(value)) {
    case yaml::ScalarType::boolean: return value.text[0] == 't' || value.text[0] == 'T' ? "b1" : "b0";
    case yaml::ScalarType::integer:
    case yaml::ScalarType::number: return "#" + text_of(number_of(value)) + ";";
    case yaml::ScalarType::text: break;
  }
  return canonical_text(value.text);
}

}  // namespace validate
