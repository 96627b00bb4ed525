#include "language/placeholders.h"

#include "base/utf8.h"
#include "language/dates.h"
#include "language/letters.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

bool is_word_sign(char32_t c) { return is_letter(c) || is_digit(c) || c == U'_'; }

// Cyrillic and Latin, as people type either.
bool is_ha(char32_t c) { return c == U'Х' || c == U'X'; }

class Reader {
 public:
  explicit Reader(std::string_view line) : signs_(line) {}

  std::vector<Placeholder> read() {
    for (std::size_t i = 0; i < signs_.size();) {
      const std::size_t end = end_of(i);
      if (end > i) found_.push_back({signs_.byte(i), signs_.byte(end) - signs_.byte(i), signs_[i] == U'_'});
      i = std::max(end, i + 1);
    }
    return std::move(found_);
  }

 private:
  // The end of the placeholder that begins at this sign; the sign itself: none does.
  [[nodiscard]] std::size_t end_of(std::size_t i) const {
    for (const auto read :
         {&Reader::rule, &Reader::bracketed, &Reader::task, &Reader::name, &Reader::zeros, &Reader::crosses})
      if (const std::size_t end = (this->*read)(i); end > i) return end;
    return i;
  }

  [[nodiscard]] std::size_t rule(std::size_t i) const {
    constexpr std::size_t least = 2;  // one joins parts of a name: «12_П»
    const std::size_t end = run(i, [](char32_t c) { return c == U'_'; });
    return end - i >= least ? end : i;
  }

  // «[указать срок]», «[ФИО]»; not «[…]», nor brackets that the words need.
  [[nodiscard]] std::size_t bracketed(std::size_t i) const {
    constexpr std::array<std::string_view, 14> asked{"указ", "впис",  "встав",  "запол", "дата",   "номер", "фио",
                                                     "ф.и",  "назва", "наимен", "долж",  "фамили", "срок",  "уточн"};
    if (signs_[i] != U'[') return i;
    const std::size_t end = run(i + 1, [](char32_t c) { return c != U']' && !is_edge(c); });
    if (signs_[end] != U']') return i;
    const std::string words = lower(signs_.between(i + 1, end));
    return std::ranges::any_of(asked, [&](std::string_view stem) { return words.starts_with(stem); }) ? end + 1 : i;
  }

  [[nodiscard]] std::size_t task(std::size_t i) const {
    for (const std::string_view word : {"TODO", "FIXME", "ТОДО"})
      if (const std::size_t end = whole(i, word); end > i) return end;
    return i;
  }

  // «И.О. Фамилия», «Фамилии И. О.».
  [[nodiscard]] std::size_t name(std::size_t i) const {
    if (const std::size_t letters = initials(i); letters > i) {
      const std::size_t first = blanks(letters), end = surname(first);
      return end > first ? end : i;
    }
    const std::size_t end = surname(i);
    if (end == i || !is_blank(signs_[end])) return i;
    const std::size_t letters = initials(blanks(end));
    return letters > blanks(end) ? letters : i;
  }

  [[nodiscard]] std::size_t initials(std::size_t i) const {
    if (is_word_sign(signs_.before(i)) || signs_[i] != U'И' || signs_[i + 1] != U'.') return i;
    const std::size_t second = blanks(i + 2);
    return signs_[second] == U'О' && signs_[second + 1] == U'.' ? second + 2 : i;
  }

  [[nodiscard]] std::size_t surname(std::size_t i) const {
    constexpr std::array<std::string_view, 5> cases{"Фамилия", "Фамилии", "Фамилию", "Фамилией", "Фамилиею"};
    const std::size_t end = run(i, is_cyrillic);
    const bool whole = !is_word_sign(signs_.before(i));
    return whole && std::ranges::find(cases, signs_.between(i, end)) != cases.end() ? end : i;
  }

  // «00-00-00», «000-00-00», «00.00.0000».
  [[nodiscard]] std::size_t zeros(std::size_t i) const {
    const char32_t before = signs_.before(i);
    if (signs_[i] != U'0' || is_word_sign(before) || before == U'-' || before == U'.' || before == U',') return i;
    std::size_t groups = 0, end = i;
    for (std::size_t at = i;; at = end + 1) {
      end = run(at, [](char32_t c) { return c == U'0'; });
      if (end - at < 2) return i;
      ++groups;
      const bool more = (signs_[end] == U'-' || signs_[end] == U'.') && is_digit(signs_[end + 1]);
      if (!more) break;
    }
    constexpr std::size_t least = 3;  // «00-00» may be midnight
    return groups >= least && !is_word_sign(signs_[end]) ? end : i;
  }

  // «№ ХХ», «ХХ.ХХ.2026», «20ХХ год», «до ХХ июня»; four of them whatever stands around.
  [[nodiscard]] std::size_t crosses(std::size_t i) const {
    if (!is_ha(signs_[i])) return i;
    const std::size_t end = run(i, is_ha);
    constexpr std::size_t least = 2, most_of_number = 3;
    if (end - i < least || is_letter(signs_[end]) || is_letter(signs_.before(i))) return i;
    return end - i > most_of_number || is_left_out(i, end) ? end : i;
  }

  // No Roman number stands there.
  [[nodiscard]] bool is_left_out(std::size_t first, std::size_t end) const {
    if (is_digit(signs_.before(first)) || is_digit(signs_[end])) return true;
    if (signs_[end] == U'.' && (is_ha(signs_[end + 1]) || is_digit(signs_[end + 1]))) return true;
    std::size_t before = first;
    while (is_blank(signs_.before(before))) --before;
    if (signs_.before(before) == U'№') return true;
    const std::size_t next = blanks(end);
    return find_month_genitive(signs_.between(next, run(next, is_cyrillic))).has_value();
  }

  [[nodiscard]] std::size_t whole(std::size_t i, std::string_view word) const {
    if (is_word_sign(signs_.before(i))) return i;
    const std::size_t end = run(i, is_word_sign);
    return signs_.between(i, end) == word ? end : i;
  }

  [[nodiscard]] std::size_t blanks(std::size_t i) const { return run(i, is_blank); }

  template <class Belongs>
  [[nodiscard]] std::size_t run(std::size_t i, Belongs&& belongs) const {
    while (i < signs_.size() && belongs(signs_[i])) ++i;
    return i;
  }

  Signs signs_;
  std::vector<Placeholder> found_;
};

// What no placeholder is without: most lines have none of it.
bool may_have_one(std::string_view line) {
  constexpr std::array<std::string_view, 9> traces{"__", "[", "TODO", "FIXME", "ТОДО", "Фамили", "00", "ХХ", "XX"};
  const auto stands = [line](std::string_view trace) { return base::contains(line, trace); };
  return std::ranges::any_of(traces, stands) || stands("ХX") || stands("XХ");
}

}  // namespace

std::vector<Placeholder> find_placeholders(std::string_view line) {
  if (!may_have_one(line)) return {};
  return Reader(line).read();
}

}  // namespace language
