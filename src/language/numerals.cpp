// A numeral is a row of words, each smaller than the one before it in its group of thousands.
#include "language/numerals.h"

#include "language/letters.h"
#include "language/number_looks.h"
#include "language/signs.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace language {

namespace {

struct Name {
  std::string_view stem;
  std::int64_t value;
  std::string_view endings;  // parted by blanks; «-» is none
};

constexpr std::string_view soft = "ь и ью";  // пять, пяти, пятью
constexpr std::string_view tens = "ь и ью";  // двадцать
constexpr std::string_view hundreds = "сот ста стам стами стах";

constexpr auto names = std::to_array<Name>({
    {"нол", 0, "ь я ю ём ем"},
    {"нул", 0, "ь я ю ём ем"},
    {"од", 1, "ин на но ного ной ному ним ном ну"},
    {"дв", 2, "а е ух ум умя"},
    {"тр", 3, "и ех ём ем емя ёх"},
    {"четыр", 4, "е ех ем ьмя ёх ём"},
    {"пят", 5, soft},
    {"шест", 6, soft},
    {"сем", 7, soft},
    {"вос", 8, "емь ьми емью ьмью"},
    {"девят", 9, soft},
    {"десят", 10, soft},
    {"одиннадцат", 11, soft},
    {"двенадцат", 12, soft},
    {"тринадцат", 13, soft},
    {"четырнадцат", 14, soft},
    {"пятнадцат", 15, soft},
    {"шестнадцат", 16, soft},
    {"семнадцат", 17, soft},
    {"восемнадцат", 18, soft},
    {"девятнадцат", 19, soft},
    {"двадцат", 20, tens},
    {"тридцат", 30, tens},
    {"сорок", 40, "- а"},
    {"пятьдесят", 50, "-"},
    {"пятидесят", 50, "и"},
    {"шестьдесят", 60, "-"},
    {"шестидесят", 60, "и"},
    {"семьдесят", 70, "-"},
    {"семидесят", 70, "и"},
    {"восемьдесят", 80, "-"},
    {"восьмидесят", 80, "и"},
    {"девяност", 90, "о а"},
    {"ст", 100, "о а"},
    {"двест", 200, "и"},
    {"двух", 200, hundreds},
    {"трист", 300, "а"},
    {"трех", 300, hundreds},
    {"трёх", 300, hundreds},
    {"четырест", 400, "а"},
    {"четырех", 400, hundreds},
    {"четырёх", 400, hundreds},
    {"пять", 500, "сот"},
    {"пяти", 500, hundreds},
    {"шесть", 600, "сот"},
    {"шести", 600, hundreds},
    {"семь", 700, "сот"},
    {"семи", 700, hundreds},
    {"восемь", 800, "сот"},
    {"восьми", 800, hundreds},
    {"девять", 900, "сот"},
    {"девяти", 900, hundreds},
    {"тысяч", 1000, "- а и у е ам ами ах"},
    {"миллион", 1000000, "- а ов у ам"},
    {"миллиард", 1000000000, "- а ов у ам"},
});

bool is_among(std::string_view endings, std::string_view ending) {
  if (ending.empty()) ending = "-";
  for (std::size_t at = 0; at <= endings.size();) {
    const std::size_t end = std::min(endings.find(' ', at), endings.size());
    if (endings.substr(at, end - at) == ending) return true;
    at = end + 1;
  }
  return false;
}

// `word` in small letters.
std::optional<std::int64_t> value_of(std::string_view word) {
  for (const Name& name : names)
    if (word.starts_with(name.stem) && is_among(name.endings, word.substr(name.stem.size()))) return name.value;
  return std::nullopt;
}

// The words of a numeral one by one.
class Count {
 public:
  // Whether the word goes on with what was said.
  bool add(std::int64_t value) {
    constexpr std::int64_t thousand = 1000;
    said_ = true;
    if (value >= thousand) {
      if (value >= last_scale_) return false;
      whole_ += (group_ == 0 ? 1 : group_) * value;
      last_scale_ = value;
      group_ = 0;
      least_ = thousand;
      return true;
    }
    if (least_ <= value || zero_) return false;
    group_ += value;
    zero_ = value == 0;
    least_ = place_of(value);
    return true;
  }

  [[nodiscard]] std::optional<std::int64_t> value() const {
    return said_ ? std::optional(whole_ + group_) : std::nullopt;
  }

 private:
  // What may follow is smaller: below a hundred, below ten, nothing.
  static std::int64_t place_of(std::int64_t value) { return value >= 100 ? 100 : value >= 20 ? 10 : 0; }

  std::int64_t whole_ = 0, group_ = 0;
  std::int64_t least_ = 1000, last_scale_ = 1000000000000;
  bool zero_ = false, said_ = false;
};

// Beginnings of what is counted in such brackets.
constexpr auto counted =
    std::to_array<std::string_view>({"рубл", "копе", "процент", "дн", "день", "календарн", "рабоч", "час", "минут",
                                     "месяц", "год", "лет", "экземпляр", "человек", "единиц", "штук", "балл", "лист"});

std::optional<std::int64_t> said_in(std::string_view bracket) {
  const std::string small = lower_in_place(bracket);
  Count count;
  for (const Word& word : words_of(small)) {
    const auto value = value_of(word.in(small));
    if (value && !count.add(*value)) return std::nullopt;
    if (value) continue;
    const std::string_view rest = word.in(small);
    const bool counts = std::ranges::any_of(counted, [rest](std::string_view stem) { return rest.starts_with(stem); });
    return counts ? count.value() : std::nullopt;
  }
  return count.value();
}

// The numbers that may be meant before a bracket: its last group of digits, then with those before it.
struct Numbers {
  std::vector<std::int64_t> values;
  std::size_t first = 0;  // sign
};

Numbers numbers_before(const Signs& signs, std::size_t end) {
  constexpr std::size_t most_digits = 15;
  Numbers out;
  std::int64_t value = 0, scale = 1;
  std::size_t digits = 0;
  for (std::size_t i = end; digits < most_digits;) {
    std::size_t first = i;
    while (first > 0 && is_digit(signs[first - 1]) && digits + (i - first) < most_digits) --first;
    if (first == i) return out;
    for (std::size_t at = i; at > first; --at, scale *= 10)
      value += static_cast<std::int64_t>(signs[at - 1] - U'0') * scale;
    digits += i - first;
    out.values.push_back(value);
    out.first = first;
    const bool group = i - first == 3 && first > 1 && is_blank(signs[first - 1]) && is_digit(signs[first - 2]);
    if (!group) return out;
    i = first - 1;
  }
  return out;
}

}  // namespace

std::optional<std::int64_t> find_numeral(std::string_view words) {
  const std::string small = lower_in_place(words);
  Count count;
  for (const Word& word : words_of(small)) {
    const auto value = value_of(word.in(small));
    if (!value || !count.add(*value)) return std::nullopt;
  }
  return count.value();
}

std::vector<NumberWithWords> find_numbers_not_as_said(std::string_view line) {
  constexpr std::size_t longest_bracket = 200;  // signs
  if (line.find('(') == std::string_view::npos || !has_digit(line)) return {};
  const Signs signs(line);
  std::vector<NumberWithWords> out;
  for (std::size_t i = 1; i < signs.size(); ++i) {
    if (signs[i] != U'(') continue;
    const std::size_t number_end = is_blank(signs[i - 1]) ? i - 1 : i;
    const Numbers numbers = numbers_before(signs, number_end);
    if (numbers.values.empty()) continue;
    const char32_t before = signs.before(numbers.first);
    const bool apart = is_gap(before) || before == U'(' || before == U'«' || before == U'„';
    std::size_t end = i + 1;
    while (end < signs.size() && signs[end] != U')' && end - i < longest_bracket) ++end;
    if (!apart || signs[end] != U')') continue;
    const auto said = said_in(signs.between(i + 1, end));
    if (!said || std::ranges::find(numbers.values, *said) != numbers.values.end()) continue;
    const std::size_t first = signs.byte(numbers.first);
    out.push_back({first, signs.byte(end + 1) - first, numbers.values.back(), *said});
  }
  return out;
}

}  // namespace language
