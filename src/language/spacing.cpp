// Each search goes over the signs once and judges by their neighbours.
#include "language/spacing.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "language/number_looks.h"

#include <algorithm>
#include <array>
#include <string>

namespace language {

namespace {

template <std::size_t n>
bool holds(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

// Behind a number. «г» alone may be a gram or a class: it is looked for behind a year.
constexpr auto units = std::to_array<std::string_view>(
    {"год", "года", "году", "годы", "годов", "гг",  "руб",    "тыс",   "млн",   "млрд",    "кг",
     "км",  "см",   "мм",   "чел",  "шт",    "экз", "рублей", "рубля", "рубль", "человек", "дней"});
// With a full stop and before a number.
constexpr auto before_number =
    std::to_array<std::string_view>({"абз", "гл",   "гр",  "д",    "каб", "кв", "корп", "п",    "пп",  "подп",
                                     "пом", "прил", "рис", "разд", "с",   "ст", "стр",  "табл", "тел", "ч"});
// With a full stop and before a name.
constexpr auto before_name = std::to_array<std::string_view>(
    {"акад", "г", "гор", "д", "им", "п", "пгт", "пер", "пл", "пос", "проф", "просп", "с", "ул"});
// With a full stop and before any word.
constexpr auto before_word = std::to_array<std::string_view>({"кв", "куб", "млн", "млрд", "тыс", "эл"});

class MissingSpaces {
 public:
  explicit MissingSpaces(std::string_view line) : signs_(line) {}

  std::vector<Slip> find() {
    for (std::size_t i = 0; i < signs_.size();) {
      const std::size_t end = token_end(i);
      if (end == i) {
        ++i;
        continue;
      }
      if (!is_address(i, end)) token(i, end);
      i = end;
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] std::size_t token_end(std::size_t i) const {
    while (i < signs_.size() && !is_gap(signs_[i])) ++i;
    return i;
  }

  [[nodiscard]] bool is_address(std::size_t first, std::size_t end) const {
    const std::string_view token = signs_.between(first, end);
    return token.find('@') != std::string_view::npos || base::contains(token, "://") || base::contains(token, "www.");
  }

  void token(std::size_t first, std::size_t end) {
    for (std::size_t i = first; i < end;) {
      if (signs_[i] == U'№')
        i = number_sign(i, end);
      else if (is_digit(signs_[i]))
        i = number(i, end);
      else if (is_letter(signs_[i]))
        i = word(i, end);
      else
        ++i;
    }
  }

  std::size_t number_sign(std::size_t i, std::size_t end) {
    const char32_t next = signs_[i + 1];
    if (i + 1 < end && (is_digit(next) || is_letter(next) || next == char32_t{made}))
      add(i, i + 1, shown_end(i + 1, end));
    return i + 1;
  }

  // «2020г.», «15руб.»
  std::size_t number(std::size_t first, std::size_t end) {
    std::size_t unit = first;
    while (unit < end && is_digit(signs_[unit])) ++unit;
    std::size_t behind = unit;
    while (behind < end && is_letter(signs_[behind])) ++behind;
    const std::string_view word = signs_.between(unit, behind);
    const bool year = unit - first == 4 && word == "г";
    if (behind > unit && (year || holds(units, word))) add(first, unit, behind + (signs_[behind] == U'.' ? 1 : 0));
    return unit;
  }

  // «г.Оренбург», «п.5», «эл.форме»
  std::size_t word(std::size_t first, std::size_t end) {
    std::size_t stop = first;
    while (stop < end && is_letter(signs_[stop])) ++stop;
    if (stop + 1 >= end || signs_[stop] != U'.') return stop;
    const std::string_view abbreviation = signs_.between(first, stop);
    const std::size_t next = stop + 1;
    const bool begins = !is_letter(signs_.before(first)) && !is_digit(signs_.before(first));
    if ((begins || abbreviation == "г") && owns(abbreviation, next, end)) add(first, next, shown_end(next, end));
    return stop;
  }

  [[nodiscard]] bool owns(std::string_view abbreviation, std::size_t next, std::size_t end) const {
    if (is_digit(signs_[next]) || signs_[next] == char32_t{made}) return holds(before_number, abbreviation);
    if (is_cyrillic(signs_[next]) && holds(before_word, abbreviation)) return true;
    if (!is_capital(signs_[next]) || !is_cyrillic(signs_[next]) || !holds(before_name, abbreviation)) return false;
    const bool initial = next + 1 < end && signs_[next + 1] == U'.';
    return next + 1 < end && (is_letter(signs_[next + 1]) || (initial && abbreviation == "им"));
  }

  [[nodiscard]] std::size_t shown_end(std::size_t i, std::size_t end) const {
    while (i < end && (is_letter(signs_[i]) || is_digit(signs_[i]))) ++i;
    return i;
  }

  void add(std::size_t first, std::size_t space, std::size_t end) {
    std::string words(signs_.between(first, space));
    words += ' ';
    words += signs_.between(space, end);
    found_.push_back({signs_.byte(first), signs_.byte(end) - signs_.byte(first), std::move(words)});
  }

  Signs signs_;
  std::vector<Slip> found_;
};

std::size_t skip_blanks(const Signs& signs, std::size_t i) {
  while (is_blank(signs[i])) ++i;
  return i;
}

Slip slip_of(const Signs& signs, std::size_t first, std::size_t end, std::string words) {
  return {signs.byte(first), signs.byte(end) - signs.byte(first), std::move(words)};
}

// Signs behind a word.
bool is_end(char32_t c) { return is_gap(c) || std::u32string_view(U":;,.!»)").find(c) != std::u32string_view::npos; }

bool is_letter_alone(const Signs& signs, std::size_t i) {
  return is_cyrillic(signs[i]) && is_gap(signs.before(i)) && is_end(signs[i + 1]);
}

// Two Russian letters and more: «а )» and «1 )» are marks of lists.
bool is_word_before(const Signs& signs, std::size_t i) {
  return i > 1 && is_cyrillic(signs[i - 1]) && is_cyrillic(signs[i - 2]);
}

bool is_word_at(const Signs& signs, std::size_t i) { return is_cyrillic(signs[i]) && is_cyrillic(signs[i + 1]); }

// A blank that is no space: then the line is read sign by sign.
bool has_rare_blank(std::string_view line) {
  const auto holds = [line](std::string_view words) { return line.find(words) != std::string_view::npos; };
  if (holds("\t") || holds("\u00a0")) return true;
  return line.find('\xE2') != std::string_view::npos && (holds("\u2009") || holds("\u202f"));
}

// A number sign or a stop with no blank behind it, a letter right behind a digit.
bool may_lack_space(std::string_view line) {
  const auto is_wide = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
  const auto is_figure = [](char c) { return is_digit(static_cast<unsigned char>(c)); };
  for (std::size_t at = line.find('.'); at != std::string_view::npos; at = line.find('.', at + 1)) {
    const char next = at + 1 < line.size() ? line[at + 1] : ' ';
    if (is_wide(next) || is_figure(next) || next == made) return true;
  }
  if (has_digit(line))
    for (std::size_t at = 0; at + 1 < line.size(); ++at)
      if (is_figure(line[at]) && is_wide(line[at + 1])) return true;
  constexpr std::string_view sign = "№";
  for (std::size_t at = line.find(sign); at != std::string_view::npos; at = line.find(sign, at + 1))
    if (at + sign.size() < line.size() && line[at + sign.size()] != ' ') return true;
  return false;
}

// Two Russian letters alone, with this space before, one between and one behind: «п р ».
bool is_spaced_at(std::string_view line, std::size_t space) {
  constexpr std::size_t letter = 2;  // bytes
  const std::size_t next = space + letter + 1;
  return next < line.size() && line[next] == ' ' &&
         (next + letter + 1 >= line.size() || line[next + letter + 1] == ' ');
}

bool may_be_spaced(std::string_view line) {
  for (std::size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1))
    if (is_spaced_at(line, at)) return true;
  return false;
}

// The space has another one or a sign beside it that wants none.
bool is_misplaced_at(std::string_view line, std::size_t space) {
  const std::string_view before = line.substr(0, space), behind = line.substr(space + 1);
  if (!behind.empty() && std::string_view(" :,;.)").find(behind.front()) != std::string_view::npos) return true;
  return before.ends_with('(') || before.ends_with("«") || before.ends_with("„") || behind.starts_with("»");
}

}  // namespace

std::vector<Slip> find_missing_spaces(std::string_view line) {
  if (!may_lack_space(line)) return {};
  return MissingSpaces(line).find();
}

bool may_misplace_spaces(std::string_view line) {
  for (std::size_t at = line.find(' '); at != std::string_view::npos; at = line.find(' ', at + 1))
    if (is_misplaced_at(line, at) || is_spaced_at(line, at)) return true;
  return has_rare_blank(line);
}

std::vector<Slip> find_spaces_before_signs(std::string_view line) {
  const auto holds = [line](std::string_view words) { return base::contains(line, words); };
  if (!holds(" :") && !holds(" ,") && !holds(" ;") && !holds(" .") && !has_rare_blank(line)) return {};
  const Signs signs(line);
  std::vector<Slip> out;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    if (!is_blank(signs[i]) || is_blank(signs.before(i))) continue;
    const std::size_t sign = skip_blanks(signs, i);
    const char32_t before = signs.before(i), c = signs[sign], behind = signs[sign + 1];
    const bool stop = c == U'.' && is_word_before(signs, i) && is_gap(behind);
    if (c != U':' && c != U',' && c != U';' && !stop) continue;
    if (is_edge(before) || before == U'_' || is_digit(behind)) continue;
    if (c == U':' && is_digit(before) && is_digit(signs[skip_blanks(signs, sign + 1)])) continue;
    if (c == U':' && (behind == U':' || behind == U'/' || behind == U')')) continue;
    out.push_back(slip_of(signs, i, sign + 1, std::string(1, static_cast<char>(c))));
  }
  return out;
}

std::vector<Slip> find_spaces_inside_marks(std::string_view line) {
  constexpr std::u32string_view opening = U"(«„", closing = U")»";
  const auto holds = [line](std::string_view words) { return base::contains(line, words); };
  if (!holds("( ") && !holds("« ") && !holds("„ ") && !holds(" )") && !holds(" »") && !has_rare_blank(line)) return {};
  const Signs signs(line);
  std::vector<Slip> out;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    if (!is_blank(signs[i]) || is_blank(signs.before(i))) continue;
    const std::size_t end = skip_blanks(signs, i);
    const bool opens = opening.find(signs.before(i)) != std::u32string_view::npos && is_word_at(signs, end);
    const bool closes = closing.find(signs[end]) != std::u32string_view::npos && is_word_before(signs, i);
    if (opens) out.push_back(slip_of(signs, i - 1, end, std::string(signs.between(i - 1, i))));
    if (closes) out.push_back(slip_of(signs, i, end + 1, std::string(signs.between(end, end + 1))));
  }
  return out;
}

std::vector<Slip> find_double_spaces(std::string_view line) {
  if (!base::contains(line, "  ") && !has_rare_blank(line)) return {};
  const Signs signs(line);
  std::vector<Slip> out;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    if (!is_blank(signs[i]) || is_blank(signs.before(i))) continue;
    const std::size_t end = skip_blanks(signs, i);
    const char32_t before = signs.before(i), next = signs[end];
    const auto fills = [](char32_t c) { return is_edge(c) || c == U'_' || c == U'«' || c == U'„'; };
    const bool before_sign = next == U':' || next == U',' || next == U';';  // found as such
    if (end - i < 2 || fills(before) || is_edge(next) || next == U'_' || before_sign) continue;
    if (next == U'»' || next == U'“') continue;
    if ((before == U'(' && is_word_at(signs, end)) || (next == U')' && is_word_before(signs, i))) continue;
    if (is_letter_alone(signs, i - 1) && is_letter_alone(signs, end)) continue;  // parts two words set apart
    out.push_back(slip_of(signs, i, end, " "));
  }
  return out;
}

std::vector<Slip> find_spaced_words(std::string_view line) {
  constexpr std::size_t least_letters = 5;
  if (!may_be_spaced(line) && !has_rare_blank(line)) return {};
  const Signs signs(line);
  std::vector<Slip> out;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    if (!is_letter_alone(signs, i)) continue;
    const std::size_t first = i;
    std::size_t letters = 0;
    bool alphabet = true;
    std::string words;
    for (std::size_t next = i; is_letter_alone(signs, next); next = skip_blanks(signs, i + 1)) {
      if (letters > 0 && next - i > 2) words += ' ';  // a wider gap parts two words
      alphabet = alphabet && (letters == 0 || signs[next] > signs[i]);
      words += signs.between(next, next + 1);
      ++letters;
      i = next;
    }
    if (letters >= least_letters && !alphabet) out.push_back(slip_of(signs, first, i + 1, std::move(words)));
  }
  return out;
}

}  // namespace language
