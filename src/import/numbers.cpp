#include "import/numbers.h"

#include "import/texts.h"
#include "base/utf8.h"
#include "language/letters.h"

#include <algorithm>
#include <array>
#include <utility>

namespace import_ {

namespace {

constexpr int highest = 100'000;
constexpr std::u32string_view letters = U"абвгдежзиклмнопрстуфхцчшщэюя";
constexpr std::array<std::string_view, 7> names{"раздел", "направление", "глава", "часть", "этап", "блок", "задача"};

constexpr std::array<std::pair<int, std::string_view>, 9> romans{
    {{50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}, {0, ""}, {0, ""}}};

std::string roman(int number) {
  std::string out;
  for (const auto& [value, sign] : romans)
    for (; value > 0 && number >= value; number -= value) out += sign;
  return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The length of the word a number may have before it («Раздел »), with its blank.
std::size_t name_length(std::string_view words) {
  const std::size_t blank = words.find(' ');
  if (blank == std::string_view::npos) return 0;
  const std::string word = folded(words.substr(0, blank));
  return std::ranges::find(names, word) == names.end() ? 0 : blank + 1;
}

std::size_t read_arabic(std::string_view words, std::vector<int>& levels) {
  std::size_t at = 0;
  while (at < words.size() && is_digit(words[at])) {
    int number = 0;
    for (; at < words.size() && is_digit(words[at]); ++at)
      if (number < highest) number = number * 10 + (words[at] - '0');
    levels.push_back(number);
    if (!(at + 1 < words.size() && words[at] == '.' && is_digit(words[at + 1]))) break;
    ++at;
  }
  return at;
}

std::size_t read_roman(std::string_view words, std::vector<int>& levels) {
  const std::size_t end = std::min(words.find_first_not_of("IVXL"), words.size());
  if (end == 0 || end > 8) return 0;
  for (int number = 1; number < 90; ++number)
    if (roman(number) == words.substr(0, end)) {
      levels.push_back(number);
      return end;
    }
  return 0;
}

std::size_t read_letter(std::string_view words, std::vector<int>& levels) {
  if (words.empty()) return 0;
  const std::size_t length = base::code_point_length(words, 0);
  const std::size_t place = letters.find(base::code_point_at(words, 0));
  if (place == std::u32string_view::npos || words.substr(length, 1) != ")") return 0;
  levels.push_back(static_cast<int>(place) + 1);
  return length;
}

// The number at the beginning.
std::optional<TypedNumber> read(std::string_view words) {
  TypedNumber out;
  const std::size_t name = name_length(words);
  out.before = std::string(words.substr(0, name));
  const std::string_view rest = words.substr(name);
  std::size_t at = read_arabic(rest, out.levels);
  if (at == 0 && (at = read_roman(rest, out.levels)) > 0) out.signs = NumberSigns::roman;
  if (at == 0 && name == 0 && (at = read_letter(rest, out.levels)) > 0) out.signs = NumberSigns::letter;
  if (at == 0) return std::nullopt;
  if (at < rest.size() && (rest[at] == '.' || rest[at] == ')')) out.after = rest.substr(at++, 1);
  if (name > 0 && out.after.empty() && at < rest.size() && rest[at] == ':') out.after = rest.substr(at++, 1);
  out.length = name + at;
  return out;
}

}  // namespace

std::string TypedNumber::sample() const { return printed_number(*this, std::vector<int>(levels.size(), 1)); }

std::optional<TypedNumber> find_number(std::string_view words) {
  const std::string_view rest = trimmed(words);
  auto out = read(rest);
  if (!out || out->length != rest.size()) return std::nullopt;
  return out;
}

std::optional<TypedNumber> find_leading_number(std::string_view words) {
  auto out = read(words);
  if (!out || out->length >= words.size()) return std::nullopt;
  const bool bare = out->after.empty() && out->before.empty() && out->levels.size() < 2;
  const char next = words[out->length];
  const bool glued = next != ' ' && next != '\t' && next != '\n';
  // «1.Создание» is a number with its blank forgotten, «1.5» and «10.05.2020» are not.
  if (bare || (glued && (out->after.empty() || is_digit(next)))) return std::nullopt;
  if (out->levels.size() == 3 && out->levels.back() > 1900) return std::nullopt;
  return out;
}

std::string printed_number(const TypedNumber& sample, const std::vector<int>& levels) {
  std::string core;
  for (const int level : levels) {
    if (!core.empty()) core += '.';
    if (sample.signs == NumberSigns::roman)
      core += roman(level);
    else if (sample.signs == NumberSigns::letter)
      base::append_utf8(core, letters[static_cast<std::size_t>(std::max(level, 1) - 1) % letters.size()]);
    else
      core += std::to_string(level);
  }
  return sample.before + core + sample.after;
}

}  // namespace import_
