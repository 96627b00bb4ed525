#include "language/number_looks.h"

#include "language/letters.h"
#include "language/signs.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

// Beginnings of what quantities are counted in.
constexpr auto units = std::to_array<std::string_view>({"балл", "га", "единиц", "кв", "кг", "км", "м", "млн", "млрд",
                                                        "процент", "руб", "тыс", "человек", "чел", "шт", "экз"});
// One of them is a preposition's beginning too: «м» alone or with a stop.
bool is_unit(std::string_view word) {
  return std::ranges::any_of(units, [word](std::string_view unit) {
    const bool whole = unit == "м" || unit == "га";
    return whole ? word == unit : word.starts_with(unit);
  });
}

class Reader {
 public:
  explicit Reader(std::string_view line) : signs_(line) {}

  std::vector<SeenNumber> read() {
    for (std::size_t i = 0; i < signs_.size();) {
      if (!is_digit(signs_[i])) {
        ++i;
        continue;
      }
      i = number(i);
    }
    return std::move(found_);
  }

 private:
  std::size_t digits_end(std::size_t i) const {
    while (is_digit(signs_[i])) ++i;
    return i;
  }

  // «12», «1 200 000», «1,5», with all their digits; the sign behind it.
  std::size_t number(std::size_t first) {
    std::size_t whole = digits_end(first);
    bool grouped = false;
    while (is_blank(signs_[whole]) && digits_end(whole + 1) == whole + 4 && (grouped || whole - first <= 3)) {
      grouped = true;
      whole += 4;
    }
    const char32_t mark = signs_[whole];
    const bool fraction = (mark == U',' || mark == U'.') && is_digit(signs_[whole + 1]);
    const std::size_t end = fraction ? digits_end(whole + 1) : whole;
    if (is_alone(first, end)) judge(first, whole, end, grouped);
    return end;
  }

  // No part of a date, a clause, a code, a list: «05.06.2016», «1,2,3», «7/1».
  [[nodiscard]] bool is_alone(std::size_t first, std::size_t end) const {
    const char32_t before = signs_.before(first), behind = signs_[end];
    if (is_letter(before) || before == U'.' || before == U',' || before == U'/' || before == U'№') return false;
    return !((behind == U'.' || behind == U',' || behind == U'/') && is_digit(signs_[end + 1]));
  }

  void judge(std::size_t first, std::size_t whole, std::size_t end, bool grouped) {
    const std::size_t next = is_blank(signs_[end]) ? end + 1 : end;
    const bool percent = signs_[next] == U'%';
    if (percent) add_percent(first, end, next);
    if (!percent && !is_unit(word_at(next))) return;
    if (end > whole) add_fraction(first, whole, end);
    add_thousands(first, whole, grouped);
  }

  [[nodiscard]] std::string_view word_at(std::size_t i) const {
    const std::size_t first = i;
    while (is_letter(signs_[i])) ++i;
    return signs_.between(first, i);
  }

  void add_percent(std::size_t first, std::size_t end, std::size_t sign) {
    const bool apart = sign > end;
    std::string other(signs_.between(first, end));
    other += apart ? "%" : " %";
    add(apart ? NumberLook::percent_apart : NumberLook::percent_glued, first, sign + 1, std::move(other));
  }

  void add_fraction(std::size_t first, std::size_t mark, std::size_t end) {
    const bool comma = signs_[mark] == U',';
    std::string other(signs_.between(first, mark));
    other += comma ? '.' : ',';
    other += signs_.between(mark + 1, end);
    add(comma ? NumberLook::comma : NumberLook::point, first, end, std::move(other));
  }

  void add_thousands(std::size_t first, std::size_t whole, bool grouped) {
    constexpr std::size_t least_digits = 5;
    std::string digits;
    for (std::size_t i = first; i < whole; ++i)
      if (is_digit(signs_[i])) digits += static_cast<char>(signs_[i]);
    if (digits.size() < least_digits) return;
    if (grouped) return add(NumberLook::grouped, first, whole, std::move(digits));
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, " ");
    add(NumberLook::solid, first, whole, std::move(digits));
  }

  void add(NumberLook look, std::size_t first, std::size_t end, std::string other) {
    found_.push_back({look, signs_.byte(first), signs_.byte(end) - signs_.byte(first), std::move(other)});
  }

  Signs signs_;
  std::vector<SeenNumber> found_;
};

}  // namespace

// All bytes of a block at once: the compiler makes one step of it.
bool has_digit(std::string_view line) {
  constexpr std::size_t block = 16;
  const auto is_figure = [](char c) { return static_cast<unsigned char>(c - '0') < 10; };
  for (; line.size() >= block; line.remove_prefix(block)) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < block; ++i) found |= static_cast<unsigned char>(is_figure(line[i]));
    if (found != 0) return true;
  }
  return std::ranges::any_of(line, is_figure);
}

std::vector<SeenNumber> find_number_looks(std::string_view line) {
  if (!has_digit(line)) return {};
  return Reader(line).read();
}

}  // namespace language
