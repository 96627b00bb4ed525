#include "check/typed_numbers.h"

#include "base/utf8.h"
#include "language/letters.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t skip_blanks(std::string_view words, std::size_t at) {
  for (std::size_t before = words.size() + 1; before != at;) {
    before = at;
    for (const std::string_view blank : {" ", "\u00a0", "\u202f"})
      if (words.substr(at).starts_with(blank)) at += blank.size();
  }
  return at;
}

bool capital_at(std::string_view words, std::size_t at) {
  return at < words.size() && language::is_capital(base::code_point_at(words, at));
}

// «Глава», «Раздел» before a number, with the blanks behind.
std::size_t word_before(std::string_view words) {
  for (const std::string_view word : {"Глава", "Раздел", "Часть", "ГЛАВА", "РАЗДЕЛ", "ЧАСТЬ", "§"})
    if (words.starts_with(word)) {
      const std::size_t next = skip_blanks(words, word.size());
      if (next > word.size()) return next;
    }
  return 0;
}

std::string_view bare(std::string_view number) {
  number.remove_prefix(word_before(number));
  while (number.ends_with('.') || number.ends_with(')')) number.remove_suffix(1);
  return number;
}

// «1.2» of «1.2. Утвердить»: where it ends, the stop behind it left out; 0 for what is no number of a point.
std::size_t digits_end(std::string_view words) {
  constexpr std::size_t most_digits = 3;  // a year is none
  std::size_t at = 0;
  while (at < words.size() && is_digit(words[at])) {
    const std::size_t begin = at;
    while (at < words.size() && is_digit(words[at])) ++at;
    if (at - begin > most_digits) return 0;
    const bool goes_on = at + 1 < words.size() && words[at] == '.' && is_digit(words[at + 1]);
    if (!goes_on) return at;
    ++at;
  }
  return 0;
}

std::size_t roman_end(std::string_view words) {
  constexpr std::size_t longest = 7;
  const std::size_t end = std::min(words.find_first_not_of("IVXLC"), words.size());
  return end <= longest ? end : 0;
}

std::size_t letter_end(std::string_view words) {
  if (words.empty() || !language::is_letter(base::code_point_at(words, 0))) return 0;
  return base::code_point_length(words, 0);
}

// How a number ends: with a bracket, a stop, or nothing.
enum class Mark { none, stop, bracket };

struct Numeral {
  std::size_t end;  // of the number itself
  Mark mark;
  std::size_t next;  // the first word behind
};

bool is_same(std::string_view number, std::string_view made) { return number == bare(made); }

// «05.06. направить», «15.06»
bool may_be_day(std::string_view number) {
  return number.find(".0") != std::string_view::npos || number.front() == '0';
}

bool is_number_of_digits(std::string_view words, const Numeral& it, std::string_view made) {
  const std::string_view number = words.substr(0, it.end);
  const bool glued = it.next == it.end + (it.mark == Mark::none ? 0 : 1);
  if (it.mark == Mark::bracket) return true;
  if (glued && !(it.mark == Mark::stop && capital_at(words, it.next))) return false;
  if (is_same(number, made))
    return it.mark == Mark::stop || number.find('.') != std::string_view::npos || capital_at(words, it.next);
  const bool as_deep = std::ranges::count(number, '.') == std::ranges::count(bare(made), '.');
  if (!capital_at(words, it.next))
    return it.mark == Mark::stop && (number.find('.') == std::string_view::npos || (as_deep && !may_be_day(number)));
  return it.mark == Mark::stop || (as_deep && number.find('.') != std::string_view::npos);
}

bool is_number_of_letters(std::string_view words, const Numeral& it, std::string_view made, bool roman) {
  const bool apart = it.next > it.end + (it.mark == Mark::none ? 0 : 1);
  if (!apart) return false;
  if (it.mark == Mark::bracket) return true;
  const bool same = is_same(words.substr(0, it.end), made);
  if (it.mark == Mark::stop) return roman || same;
  return roman && same && capital_at(words, it.next);
}

bool is_number(std::string_view words, const Numeral& it, std::string_view made) {
  if (is_digit(words.front())) return is_number_of_digits(words, it, made);
  return is_number_of_letters(words, it, made, roman_end(words) == it.end);
}

std::size_t number_end(std::string_view words) {
  if (const std::size_t end = digits_end(words); end > 0) return end;
  if (const std::size_t end = roman_end(words); end > 0) return end;
  return letter_end(words);
}

}  // namespace

TypedNumber find_typed_number(std::string_view words, std::string_view made) {
  if (made.empty()) return {};
  const std::size_t begin = skip_blanks(words, 0) + word_before(words.substr(skip_blanks(words, 0)));
  const std::string_view rest = words.substr(begin);
  const std::size_t end = number_end(rest);
  if (end == 0 || end >= rest.size()) return {};
  Numeral numeral{end, Mark::none, end};
  if (rest[end] == '.') numeral.mark = Mark::stop;
  if (rest[end] == ')') numeral.mark = Mark::bracket;
  const std::size_t marked = end + (numeral.mark == Mark::none ? 0 : 1);
  numeral.next = skip_blanks(rest, marked);
  const bool headed = begin > skip_blanks(words, 0);  // «Глава 1 Общие положения»
  if (numeral.next >= rest.size() || !(is_number(rest, numeral, made) || (headed && capital_at(rest, numeral.next))))
    return {};
  return {std::string(words.substr(0, begin + marked)), begin + numeral.next};
}

}  // namespace check
