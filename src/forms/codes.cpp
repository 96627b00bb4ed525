#include "forms/codes.h"

#include "base/utf8.h"

#include <array>

namespace forms {

namespace {

constexpr std::size_t longest = 24;

// ГОСТ Р 52535.1-2006 without its two-letter hard sign; from «а» to «я».
constexpr std::array<std::string_view, 32> letters{"a",  "b",  "v",  "g",    "d", "e", "zh", "z", "i",  "i", "k",
                                                   "l",  "m",  "n",  "o",    "p", "r", "s",  "t", "u",  "f", "kh",
                                                   "tc", "ch", "sh", "shch", "",  "y", "",   "e", "iu", "ia"};

std::string code_of(char32_t c) {
  if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9')) return {static_cast<char>(c)};
  if (c >= U'A' && c <= U'Z') return {static_cast<char>(c - U'A' + U'a')};
  if (c >= U'а' && c <= U'я') return std::string(letters.at(c - U'а'));
  if (c >= U'А' && c <= U'Я') return std::string(letters.at(c - U'А'));
  if (c == U'ё' || c == U'Ё') return "e";
  return "_";
}

std::string code_of(std::string_view id) {
  std::string out;
  for (std::size_t at = 0; at < id.size() && out.size() < longest; at += base::code_point_length(id, at))
    out += code_of(base::code_point_at(id, at));
  out.resize(std::min(out.size(), longest));
  return out.empty() ? "x" : out;
}

}  // namespace

std::string Codes::take(std::string_view id) {
  const std::string plain = code_of(id);
  std::string code = plain;
  for (int i = 2; !taken_.insert(code).second; ++i) {
    const std::string tail = "_" + std::to_string(i);
    code = plain.substr(0, longest - tail.size()) + tail;
  }
  return code;
}

}  // namespace forms
