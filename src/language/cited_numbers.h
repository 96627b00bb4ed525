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

// What `take` (text -> optional number) reads one after the other; `between(first, last, out)` fills a range. Leaves
// `text` behind the last number.
template <class Number, class Take, class Between>
std::vector<Number> take_list(std::string_view& text, Take&& take, Between&& between) {
  std::vector<Number> numbers;
  while (auto number = take(text)) {
    numbers.push_back(*number);
    std::string_view rest = text;
    const bool range = skip(rest, {"-", "–", " - ", " – "});
    if (!range && !skip(rest, {", ", " и ", ","})) break;
    std::string_view ahead = rest;
    const auto next = take(ahead);
    if (!next) break;
    if (range) between(*number, *next, numbers);
    text = rest;
  }
  return numbers;
}

}  // namespace language
