// Lists of numbers as citations have them: «№ 1», «1 и 2», «1, 2», «1–4».
#pragma once

#include <charconv>
#include <initializer_list>
#include <optional>
#include <string_view>
#include <vector>

namespace language {

// Takes the first of these words that `text` begins with.
inline bool skip(std::string_view& text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (!text.starts_with(word)) continue;
    text.remove_prefix(word.size());
    return true;
  }
  return false;
}

inline void skip_blanks(std::string_view& text) {
  while (skip(text, {" ", "\u00a0"})) continue;
}

inline void skip_blanks_and_sign(std::string_view& text) {
  while (skip(text, {" ", "\u00a0", "№", "N", "n"})) continue;
}

inline std::optional<int> take_integer(std::string_view& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || number < 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

// Takes what parts two numbers of a list, «, », « и », «, а также », or of a range, «–»; behind «с» also « по ».
inline bool skip_to_next(std::string_view& text, bool& range, bool from_to = false) {
  std::string_view rest = text;
  skip_blanks(rest);
  range = skip(rest, {"-", "–", "—"});
  bool joined = range || skip(rest, {","});
  skip_blanks(rest);
  for (const std::string_view word : {"а также", "и", "или", "по"}) {
    std::string_view behind = rest;
    if (!skip(behind, {word}) || !(behind.starts_with(' ') || behind.starts_with("\u00a0"))) continue;
    if (word == "по" && !from_to) continue;
    range = range || word == "по";
    joined = true;
    rest = behind;
    skip_blanks(rest);
    break;
  }
  if (joined) text = rest;
  return joined;
}

// What `take` (text -> optional number) reads one after the other; `between(first, last, out)` fills a range. Leaves
// `text` behind the last number.
template <class Number, class Take, class Between>
std::vector<Number> take_list(std::string_view& text, Take&& take, Between&& between, bool from_to = false) {
  std::vector<Number> numbers;
  while (auto number = take(text)) {
    numbers.push_back(*number);
    std::string_view rest = text;
    bool range = false;
    if (!skip_to_next(rest, range, from_to)) break;
    std::string_view ahead = rest;
    const auto next = take(ahead);
    if (!next) break;
    if (range) between(*number, *next, numbers);
    text = rest;
  }
  return numbers;
}

}  // namespace language
