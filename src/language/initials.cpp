#include "language/initials.h"

#include "language/letters.h"
#include "language/signs.h"

#include <utility>

namespace language {

namespace {

bool is_russian_capital(char32_t c) { return is_cyrillic(c) && is_capital(c); }

// «А.» at this sign; not the second half of «С.-Х.».
bool is_initial(const Signs& signs, std::size_t i) {
  return signs[i + 1] == U'.' && is_russian_capital(signs[i]) && !is_letter(signs.before(i)) && signs.before(i) != U'-';
}

std::size_t skip_blank(const Signs& signs, std::size_t i) { return is_blank(signs[i]) ? i + 1 : i; }

// The end of a surname that begins here: a capital and small letters, two parts round a hyphen; 0: none.
std::size_t surname_end(const Signs& signs, std::size_t i) {
  if (!is_russian_capital(signs[i]) || !is_cyrillic(signs[i + 1])) return 0;
  while (is_cyrillic(signs[i]) || (signs[i] == U'-' && is_russian_capital(signs[i + 1]))) ++i;
  return i;
}

// Where a surname begins that ends before this sign; the sign itself: none does.
std::size_t surname_begin(const Signs& signs, std::size_t end) {
  std::size_t i = end;
  while (i > 0 && (is_cyrillic(signs[i - 1]) || (signs[i - 1] == U'-' && is_russian_capital(signs[i])))) --i;
  return surname_end(signs, i) == end && !is_letter(signs.before(i)) ? i : end;
}

class Reader {
 public:
  explicit Reader(std::string_view line) : signs_(line) {}

  std::vector<Initials> read() {
    for (std::size_t i = 0; i < signs_.size(); ++i)
      if (is_initial(signs_, i)) i = pair(i);
    return std::move(found_);
  }

 private:
  // The last sign that was read.
  std::size_t pair(std::size_t one) {
    const std::size_t two = skip_blank(signs_, one + 2);
    if (!is_initial(signs_, two)) return one + 1;
    const std::size_t behind = two + 2, next = skip_blank(signs_, behind);
    const std::size_t end = surname_end(signs_, next);
    if (end > 0 && !is_acting(one, two, next)) {
      add(one, two, {next, end}, false, {one, end}, next > behind);
      return end - 1;
    }
    const std::size_t before = one > 0 && is_blank(signs_.before(one)) ? one - 1 : one;
    const std::size_t begin = surname_begin(signs_, before);
    if (begin < before && end == 0) add(one, two, {begin, before}, true, {begin, behind}, before < one);
    return two + 1;
  }

  // «И.О. Начальника»: no initials, but samples write «И.О. Фамилия».
  [[nodiscard]] bool is_acting(std::size_t one, std::size_t two, std::size_t surname) const {
    if (signs_[one] != U'И' || signs_[two] != U'О') return false;
    return !signs_.between(surname, surname_end(signs_, surname)).starts_with("Фамили");
  }

  struct Range {
    std::size_t first, end;
  };

  void add(std::size_t one, std::size_t two, Range surname, bool surname_first, Range all, bool spaced_outside) {
    Initials out;
    out.first = signs_.byte(all.first);
    out.length = signs_.byte(all.end) - out.first;
    out.one = signs_.between(one, one + 2);
    out.two = signs_.between(two, two + 2);
    out.surname = signs_.between(surname.first, surname.end);
    out.surname_first = surname_first;
    out.spaced_inside = two > one + 2;
    out.spaced_outside = spaced_outside;
    found_.push_back(std::move(out));
  }

  Signs signs_;
  std::vector<Initials> found_;
};

// «И.» twice: a capital of two bytes, or a Latin one, and a stop.
bool has_letters_with_stops(std::string_view line) {
  bool one = false;
  for (std::size_t at = line.find('.'); at != std::string_view::npos; at = line.find('.', at + 1)) {
    const bool latin = at >= 1 && line[at - 1] >= 'A' && line[at - 1] <= 'Z';
    const bool russian = at >= 2 && static_cast<unsigned char>(line[at - 2]) == 0xD0 &&
                         static_cast<unsigned char>(line[at - 1]) < 0xB0;  // Ѐ … Я
    const auto lead = at >= 2 ? static_cast<unsigned char>(line[at - 2]) : 0U;
    const bool small = lead == 0xD1 && static_cast<unsigned char>(line[at - 1]) < 0xA0;  // р … џ
    const bool other = lead >= 0xD1 && !small;
    if ((latin || russian || other) && std::exchange(one, true)) return true;
  }
  return false;
}

}  // namespace

std::string Initials::written(bool inside, bool outside) const {
  const std::string letters = one + (inside ? " " : "") + two, gap = outside ? " " : "";
  return surname_first ? surname + gap + letters : letters + gap + surname;
}

std::vector<Initials> find_initials(std::string_view line) {
  if (!has_letters_with_stops(line)) return {};
  return Reader(line).read();
}

}  // namespace language
