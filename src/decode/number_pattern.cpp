#include "decode/number_pattern.h"

#include "base/utf8.h"
#include "decode/values.h"

#include <algorithm>
#include <array>
#include <utility>

namespace decode {

namespace {

// Levels of points that have a pattern; what is deeper is numbered like the last (четыре уровня: 5.18 of 2016).
constexpr std::size_t point_levels = 8;

// Roman numerals and letters set by hand are looked up among so many.
constexpr int most_signs = 200;

// Up to MMMCMXCIX; the Romans had no digit for five thousand.
std::string roman(int number) {
  constexpr int highest = 3999;
  if (number > highest) return std::to_string(number);
  static constexpr std::array<std::pair<int, const char*>, 13> digits{{{1000, "M"},
                                                                       {900, "CM"},
                                                                       {500, "D"},
                                                                       {400, "CD"},
                                                                       {100, "C"},
                                                                       {90, "XC"},
                                                                       {50, "L"},
                                                                       {40, "XL"},
                                                                       {10, "X"},
                                                                       {9, "IX"},
                                                                       {5, "V"},
                                                                       {4, "IV"},
                                                                       {1, "I"}}};
  std::string out;
  for (const auto& [value, letters] : digits)
    for (; number >= value; number -= value) out += letters;
  return out;
}

// Letters that number subpoints: all but ё, й, ъ, ы, ь.
constexpr std::u32string_view cyrillic = U"абвгдежзиклмнопрстуфхцчшщэюя";
constexpr std::u32string_view latin = U"abcdefghijklmnopqrstuvwxyz";

// а … я, then аа, бб …; nobody counts letters further than that.
std::string letter(int number, std::u32string_view letters) {
  constexpr int most_times = 3;
  const auto count = static_cast<int>(letters.size());
  const int times = (std::max(number, 1) - 1) / count + 1;
  if (times > most_times) return std::to_string(number);
  std::string out;
  for (int i = 0; i < times; ++i)
    base::append_utf8(out, letters[static_cast<std::size_t>((std::max(number, 1) - 1) % count)]);
  return out;
}

}  // namespace

NumberPattern::NumberPattern(std::string_view sample) {
  if (sample.empty() || sample == "none") return;
  std::size_t first = sample.find_first_of("1I");
  std::size_t length = 1;
  if (first != std::string_view::npos) {
    signs_ = sample[first] == 'I' ? Signs::roman : Signs::arabic;
  } else if (sample.starts_with("а")) {
    first = 0;
    length = std::string_view("а").size();
    signs_ = Signs::cyrillic;
  } else if (sample.starts_with('a')) {
    first = 0;
    signs_ = Signs::latin;
  } else {
    understood_ = false;
    return;
  }
  std::size_t end = first + length;
  depth_ = 1;
  while (signs_ == Signs::arabic && sample.substr(end).starts_with(".1")) {
    ++depth_;
    end += 2;
  }
  before_ = std::string(sample.substr(0, first));
  after_ = std::string(sample.substr(end));
  const bool letters = signs_ == Signs::cyrillic || signs_ == Signs::latin;
  // «10.» is no first number, nor is «II.».
  const std::size_t more = after_.find_first_of(signs_ == Signs::roman ? "IVXLCDM" : "0123456789");
  understood_ = letters ? after_ == ")" || after_ == "." || after_.empty() : more == std::string::npos;
}

std::string NumberPattern::printed(int number) const {
  switch (signs_) {
    case Signs::roman: return roman(number);
    case Signs::cyrillic: return letter(number, cyrillic);
    case Signs::latin: return letter(number, latin);
    case Signs::arabic: break;
  }
  return std::to_string(number);
}

model::Label NumberPattern::label(std::span<const int> levels) const {
  if (silent() || levels.empty()) return {};
  const std::span<const int> shown = levels.last(std::min(depth_, levels.size()));
  std::string core;
  for (const int level : shown) core += (core.empty() ? "" : ".") + printed(level);
  return {before_ + core + after_, model::PointNumber({shown.begin(), shown.end()}), false, {}};
}

std::optional<model::PointNumber> NumberPattern::find_number(std::string_view words) const {
  std::string_view core = words;
  if (core.starts_with(before_)) core.remove_prefix(before_.size());
  if (signs_ == Signs::arabic) return model::PointNumber::find(core);
  if (core.ends_with('.') || core.ends_with(')')) core.remove_suffix(1);
  for (int number = 1; number <= most_signs; ++number)
    if (printed(number) == core) return model::PointNumber({number});
  return model::PointNumber::find(words);
}

std::optional<model::Label> label_by_hand(const yaml::Value& map, const NumberPattern& pattern) {
  std::optional<model::Label> out = label(map, "number");
  if (out && !out->words.empty()) out->meaning = pattern.find_number(out->words);
  return out;
}

std::vector<NumberPattern> point_patterns(std::span<const std::string> samples) {
  std::vector<NumberPattern> out;
  std::string usual;
  for (std::size_t level = 0; level < point_levels; ++level) {
    usual += "1.";
    out.emplace_back(level < samples.size() ? samples[level] : usual);
  }
  return out;
}

}  // namespace decode
