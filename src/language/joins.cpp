// A space is judged by the words on its two sides, with the word before the left one for «2020 г. Омск» against
// «г. Омск». Words are first bared of quotes, brackets and commas; a full stop is kept, because it tells an
// abbreviation.
#include "language/joins.h"

#include "base/utf8.h"
#include "language/dates.h"
#include "language/letters.h"

#include <algorithm>
#include <array>
#include <string>

namespace language {

namespace {

// Without their full stops. «в» and «с» are prepositions first.
constexpr auto units = std::to_array<std::string_view>({
    "баллов",   "балла",     "век",      "века",  "га",    "г",      "гг",        "год",       "года",      "годам",
    "годах",    "годов",     "году",     "годом", "годы",  "день",   "дней",      "дня",       "ед",        "кв",
    "квартал",  "квартала",  "квартале", "кг",    "км",    "класс",  "класса",    "классов",   "классы",    "классах",
    "коп",      "куб",       "л",        "лет",   "листа", "листов", "м",         "мес",       "месяц",     "месяца",
    "месяцев",  "мин",       "минут",    "млн",   "млрд",  "мм",     "полугодие", "полугодия", "полугодии", "процент",
    "процента", "процентов", "раз",      "раза",  "руб",   "рублей", "рубля",     "сек",       "см",        "стр",
    "т",        "трлн",      "тыс",      "ц",     "ч",     "час",    "часа",      "часов",     "чел",       "человек",
    "человека", "шт",        "экз",      "этап",  "этапа", "этапе",
});

// With a full stop and before a number, a letter or a quoted letter.
constexpr auto before_number = std::to_array<std::string_view>({
    "абз", "вып",  "гл",  "гр",   "д",    "доб", "каб", "кв", "кн",  "корп", "оф", "п",   "пп",
    "п.п", "подп", "пом", "прил", "разд", "рис", "с",   "ст", "стр", "табл", "т",  "тел", "ч",
});

// With a full stop and before a name: «г. Омск», «им. А.С. Пушкина».
constexpr auto before_name = std::to_array<std::string_view>(
    {"акад", "г", "гр", "д", "им", "пгт", "пер", "пл", "пос", "пр", "проф", "просп", "с", "ст", "ул", "ш"});

// Beginnings of words that name a part of an act and own the number after them: «приложении 1», «статьи 28».
constexpr auto parts_of_acts = std::to_array<std::string_view>(
    {"глав", "граф", "подпункт", "приложени", "пункт", "раздел", "рисун", "стать", "строк", "таблиц", "част"});

constexpr auto short_words = std::to_array<std::string_view>({
    "без", "во", "для", "до", "за",  "и/или", "из", "или", "ко",  "на",  "над",
    "не",  "ни", "но",  "об", "обо", "от",    "по", "под", "при", "про", "со",
});

template <std::size_t n>
bool holds(const std::array<std::string_view, n>& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

constexpr std::u32string_view openers = U"«„“\"([";
constexpr std::u32string_view closers = U"»“”\")],;:!?…";

bool is_in(std::u32string_view set, char32_t c) { return set.find(c) != std::u32string_view::npos; }

std::size_t previous(std::string_view text, std::size_t at) {
  do --at;
  while ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
  return at;
}

// A word between spaces. `core` is bared of openers and closers; `before` and `after` are what was taken off.
struct Token {
  std::string_view whole;
  std::string_view before, core, after;
  bool first = false;  // of its line
};

Token make_token(std::string_view whole, bool first) {
  std::size_t begin = 0;
  while (begin < whole.size() && is_in(openers, base::code_point_at(whole, begin)))
    begin += base::code_point_length(whole, begin);
  std::size_t end = whole.size();
  while (end > begin && is_in(closers, base::code_point_at(whole, previous(whole, end)))) end = previous(whole, end);
  // «(2020 г.).»: the last stop is the sentence's.
  if (end == whole.size() && end > begin + 1 && whole[end - 1] == '.' &&
      is_in(closers, base::code_point_at(whole, previous(whole, end - 1)))) {
    --end;
    while (end > begin && is_in(closers, base::code_point_at(whole, previous(whole, end)))) end = previous(whole, end);
  }
  return {whole, whole.substr(0, begin), whole.substr(begin, end - begin), whole.substr(end), first};
}

std::string_view without_stop(std::string_view word) {
  if (word.ends_with('.')) word.remove_suffix(1);
  return word;
}

bool starts_with_digit(std::string_view word) { return !word.empty() && is_digit(word.front()); }

// «15», «2020–2022», «1,5», «20__».
bool is_number(std::string_view word) {
  if (!starts_with_digit(word)) return false;
  for (std::size_t at = 0; at < word.size(); at += base::code_point_length(word, at)) {
    const char32_t c = base::code_point_at(word, at);
    if (!is_in(U"0123456789.,/-_–—", c)) return false;
  }
  return word.back() != '.';
}

bool is_roman(std::string_view word) {
  return !word.empty() && word.find_first_not_of("IVXLC") == std::string_view::npos;
}

bool is_one_letter(std::string_view word) {
  return !word.empty() && base::code_point_length(word, 0) == word.size() && is_letter(base::code_point_at(word, 0));
}

bool starts_with_capital(std::string_view word) { return !word.empty() && is_capital(base::code_point_at(word, 0)); }

// Words of one or two small letters that are no units: «10 и 12», «с 10 до 12».
constexpr auto no_units = std::to_array<std::string_view>({
    "а",  "бы", "в",  "во", "вы", "да", "до", "ее", "ей", "её", "же", "за", "и",  "из",
    "им", "их", "к",  "ко", "ли", "мы", "на", "не", "ни", "но", "о",  "об", "он", "от",
    "по", "с",  "се", "со", "та", "те", "то", "ту", "ты", "у",  "ую", "я",
});

// «кг», «дм», «см²», «Вт»: any short word after a number, but «ст.» owns the number after it.
bool is_short_unit(std::string_view word) {
  if (word.ends_with('.') && (holds(before_number, without_stop(word)) || holds(before_name, without_stop(word))))
    return false;
  std::size_t letters = 0;
  bool small = false;
  for (std::size_t at = 0; at < word.size(); at += base::code_point_length(word, at)) {
    const char32_t c = base::code_point_at(word, at);
    if (is_letter(c)) {
      small = small || !is_capital(c);
      ++letters;
    } else if (!is_in(U"./²³", c)) {
      return false;
    }
  }
  return letters > 0 && letters <= 2 && small && !holds(no_units, without_stop(word));
}

// Digits that a group of three may go on: «1», «−12», «2–3», «1/500»; not «0,5», «1234».
bool may_be_grouped(std::string_view word) {
  std::size_t digits = 0;
  while (digits < word.size() && is_digit(word[word.size() - 1 - digits])) ++digits;
  if (digits == 0 || digits > 3) return false;
  return digits == word.size() ||
         is_in(U"+-−–±/<>≤≥≈~=×", base::code_point_at(word, previous(word, word.size() - digits)));
}

// «А.», «А.А.», «Ж.-П.».
bool is_initials(std::string_view word) {
  if (!word.ends_with('.')) return false;
  for (std::size_t at = 0; at < word.size();) {
    if (word[at] == '-' && at > 0) ++at;
    if (at >= word.size() || !is_capital(base::code_point_at(word, at))) return false;
    at += base::code_point_length(word, at);
    if (at >= word.size() || word[at] != '.') return false;
    ++at;
  }
  return true;
}

bool is_surname(const Token& token) {
  if (!token.after.empty() || !starts_with_capital(token.core)) return false;
  const std::size_t second = base::code_point_length(token.core, 0);
  return second < token.core.size() && is_letter(base::code_point_at(token.core, second)) && !token.core.ends_with('.');
}

bool starts_with_dash(std::string_view word) {
  const char32_t c = word.empty() ? U'\0' : base::code_point_at(word, 0);
  if (c == U'–' || c == U'—' || c == U'‒') return true;
  return (c == U'-' || c == U'−') &&
         !(word.size() > 1 && starts_with_digit(word.substr(base::code_point_length(word, 0))));
}

bool is_dash(std::string_view word) {
  return starts_with_dash(word) && base::code_point_length(word, 0) == word.size();
}

bool owns_number(const Token& word) {
  if (word.core.ends_with('.')) return holds(before_number, lower(without_stop(word.core)));
  const std::string small = lower(word.core);
  return std::ranges::any_of(parts_of_acts, [&](std::string_view part) { return small.starts_with(part); });
}

// Signs that stand before a number.
bool is_number_sign(std::string_view word) {
  return word == "№" || word == "№№" || word == "§" || word == "§§" || word == "N" || word == "No";
}

bool is_multiplier(std::string_view word) {
  return word == "тыс." || word == "млн" || word == "млн." || word == "млрд" || word == "млрд." || word == "кв." ||
         word == "куб." || word == "тыс";
}

bool joins_as_number(const Token& left, const Token& right) {
  if (right.core.starts_with("№") || right.core.starts_with("N ")) return owns_number(left) && left.after.empty();
  if (is_number_sign(left.core)) return true;
  if (starts_with_digit(right.core) || is_roman(without_stop(right.core)) || is_one_letter(right.core))
    return left.after.empty() && !left.core.empty() && !starts_with_digit(left.core) && owns_number(left);
  return false;
}

bool is_quoted(const Token& token) { return token.after == "»" || token.after == "”" || token.after == "\""; }

bool joins_as_quantity(const Token& left, const Token& right) {
  const bool quoted = is_quoted(left);
  if (!left.after.empty() && !quoted) return false;
  if (is_multiplier(left.core) && holds(units, without_stop(right.core))) return true;
  if (is_roman(left.core) && (right.core == "в." || right.core == "вв.")) return true;
  if (is_roman(left.core)) return holds(units, without_stop(right.core));
  const bool group = right.core.size() >= 3 && std::ranges::all_of(right.core.substr(0, 3), is_digit) &&
                     (right.core.size() == 3 || !is_digit(right.core[3]));
  if (group && !quoted && may_be_grouped(left.core)) return true;
  if (!is_number(left.core)) return false;
  if (right.core.starts_with("%") || right.core.starts_with("°") || right.core.starts_with("‰")) return true;
  if (right.core.starts_with("₽") || right.core.starts_with("$") || right.core.starts_with("€")) return true;
  if (holds(units, without_stop(right.core)) || is_short_unit(right.core)) return true;
  if (left.core.size() <= 2 && find_month_genitive(without_stop(right.core))) return true;
  if (quoted) return starts_with_digit(right.core) || right.core.starts_with('_');
  return false;
}

// «15» 05 2020 г.: the month of a form that was filled in.
bool joins_as_date(const Token* before, const Token& left, const Token& right) {
  return before != nullptr && is_quoted(*before) && is_number(before->core) && left.core.size() == 2 &&
         is_number(left.core) && right.core.size() == 4 && is_number(right.core);
}

bool joins_as_name(const Token* before, const Token& left, const Token& right) {
  if (is_initials(left.core) && left.after.empty() && starts_with_capital(right.core)) return true;
  if (is_initials(right.core) && right.before.empty() && is_surname(left)) return true;
  if (!left.after.empty() || !left.core.ends_with('.') || !starts_with_capital(right.core)) return false;
  const bool year = before != nullptr && is_number(before->core);
  return !year && holds(before_name, without_stop(left.core));
}

// «т. д.», «т. е.», «и др.», «см. приложение», «эл. почта».
bool joins_as_phrase(const Token& left, const Token& right) {
  if (left.core == "т." || left.core == "н.") return is_one_letter(without_stop(right.core));
  return left.after.empty() && (left.core == "см." || left.core == "ср." || left.core == "эл.");
}

bool joins_as_small_word(const Token& left, const Token& right) {
  if (is_one_letter(left.core) && (left.after.empty() || left.after == ")")) return true;
  return right.core == "ж" || right.core == "б";
}

// A mark that begins its line, and signs that stand apart from their words by mistake.
bool joins_as_sign(const Token& left, const Token& right) {
  if (starts_with_dash(right.whole)) return true;
  if (left.first && is_dash(left.whole)) return true;
  const bool numbered = starts_with_digit(left.core) && is_number(without_stop(left.core));
  if (numbered && (left.after == ")" || (left.first && left.core.ends_with('.')))) return true;
  if (left.core.empty() && left.after.empty() && left.before != "\"") return true;
  return (right.core.empty() || right.core == ".") && right.whole != "\"" && right.whole != "«" && right.whole != "(";
}

// «(далее – МОУО)»: the dash takes its term along.
bool joins_as_definition(const Token* before, const Token& left) {
  return before != nullptr && is_dash(left.whole) && (before->core == "далее" || before->core == "соответственно");
}

bool joins(const Token* before, const Token& left, const Token& right) {
  return joins_as_small_word(left, right) || joins_as_sign(left, right) || joins_as_number(left, right) ||
         joins_as_quantity(left, right) || joins_as_name(before, left, right) || joins_as_date(before, left, right) ||
         joins_as_phrase(left, right) || joins_as_definition(before, left);
}

// Spaces of other kinds part words too, but are nobody's line end.
std::size_t space_length(std::string_view text, std::size_t at) {
  if (text[at] == ' ' || text[at] == '\n' || text[at] == '\t') return 1;
  if (text.substr(at).starts_with("\u00a0")) return 2;
  return text.substr(at).starts_with("\u202f") ? 3 : 0;
}

}  // namespace

std::vector<std::size_t> no_break_spaces(std::string_view text, Joins kind) {
  std::vector<std::size_t> joined;
  std::array<Token, 2> last;  // [1] is the nearer one
  std::size_t words = 0;      // of this line so far
  std::size_t spaces_from = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t space = space_length(text, at); space > 0) {
      if (text[at] == '\n' || text[at] == '\t') words = 0;
      at += space;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && space_length(text, at) == 0) at += base::code_point_length(text, at);
    const Token token = make_token(text.substr(begin, at - begin), words == 0);
    if (words > 0 && (joins(words > 1 ? &last[0] : nullptr, last[1], token) ||
                      (kind == Joins::heading && holds(short_words, lower(last[1].whole)))))
      for (std::size_t space = spaces_from; space < begin; ++space)
        if (text[space] == ' ') joined.push_back(space);
    last = {last[1], token};
    ++words;
    spaces_from = at;
  }
  return joined;
}

bool is_named_by(std::string_view word, std::string_view initials) {
  return is_initials(make_token(initials, false).core) && starts_with_capital(make_token(word, false).core);
}

std::vector<std::size_t> breaks_inside(std::string_view word) {
  constexpr std::size_t least_letters = 3;
  std::vector<std::size_t> offsets;
  std::size_t letters = 0;    // in the run that ends here
  std::size_t candidate = 0;  // after the sign that follows a long enough run; 0: none
  for (std::size_t at = 0; at < word.size();) {
    const char32_t c = base::code_point_at(word, at);
    at += base::code_point_length(word, at);
    if (is_letter(c)) {
      if (++letters == least_letters && candidate != 0) {
        offsets.push_back(candidate);
        candidate = 0;
      }
      continue;
    }
    const bool sign = c == U'-' || c == U'\u2010' || c == U'/' || c == U'–' || c == U'—';
    candidate = sign && letters >= least_letters ? at : 0;
    letters = 0;
  }
  return offsets;
}

}  // namespace language
