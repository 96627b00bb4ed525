// A hyphen with a blank beside it is judged by its neighbours; one without by the word it stands in, which is a range
// only if it has two ends that are known as such: years, months, days, small numbers that something is counted by.
#include "language/hyphens.h"

#include "language/dates.h"
#include "language/letters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace language {

namespace {

constexpr std::string_view dash = "–";

bool is_word_sign(char32_t c) { return is_letter(c) || is_digit(c) || c == char32_t{made}; }

// ---- hyphens beside blanks

class BesideBlanks {
 public:
  explicit BesideBlanks(std::string_view line) : signs_(line), formula_(line.find('=') != std::string_view::npos) {}

  std::vector<Slip> find() {
    for (std::size_t i = 0; i < signs_.size(); ++i)
      if (signs_[i] == U'-' && signs_.before(i) != U'-' && signs_[i + 1] != U'-') hyphen(i);
    return std::move(found_);
  }

 private:
  void hyphen(std::size_t i) {
    const bool blank_before = is_blank(signs_.before(i)), blank_behind = is_blank(signs_[i + 1]);
    if (blank_before && blank_behind) return apart(i);
    if (blank_behind && is_word_sign(signs_.before(i))) return glued_before(i);
    if (blank_before) return glued_behind(i);
  }

  void apart(std::size_t i) {
    const std::size_t left = last_before(i), right = next_behind(i);
    if (left == none || right == none || signs_[left] == U'_' || signs_[right] == U'_') return;
    if (formula_ && is_term(left, right)) return;
    add(i, may_be_torn(i) ? std::string{} : std::string(dash));
  }

  // «РМО- районные»
  void glued_before(std::size_t i) {
    const std::size_t right = next_behind(i);
    if (right == none || !is_word_sign(signs_[right])) return;
    const std::string_view next = word_at(right);
    for (const std::string_view joined : {"и", "или", "либо", "а", "да", "до", "но"})
      if (next == joined) return;
    const bool capital = is_capital(signs_.before(i));
    add(i, capital ? " " + std::string(dash) : std::string{});
  }

  // «школы -партнеры»; «-5» is a number.
  void glued_behind(std::size_t i) {
    const std::size_t left = last_before(i);
    if (left == none || !is_letter(signs_[i + 1])) return;
    if (is_letter(signs_[left]) || is_digit(signs_[left]) || signs_[left] == U'»' || signs_[left] == U')') add(i, {});
  }

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  [[nodiscard]] std::size_t last_before(std::size_t i) const {
    while (i > 0 && is_blank(signs_[i - 1])) --i;
    return i == 0 || is_edge(signs_[i - 1]) ? none : i - 1;
  }

  [[nodiscard]] std::size_t next_behind(std::size_t i) const {
    for (++i; is_blank(signs_[i]);) ++i;
    return is_edge(signs_[i]) ? none : i;
  }

  [[nodiscard]] std::string_view word_at(std::size_t i) const {
    const std::size_t first = i;
    while (is_letter(signs_[i])) ++i;
    return signs_.between(first, i);
  }

  // Both neighbours are words in small letters: «педагогами - тьюторами». Months are none.
  [[nodiscard]] bool may_be_torn(std::size_t i) const {
    const std::size_t left = last_before(i), right = next_behind(i);
    if (!is_letter(signs_[left]) || !is_letter(signs_[right]) || is_capital(signs_[right])) return false;
    std::size_t begin = left;
    while (begin > 0 && is_letter(signs_[begin - 1])) --begin;
    const std::string_view before = signs_.between(begin, left + 1);
    const bool abbreviation = is_capital(signs_[left]);
    return !abbreviation && !find_month(before) && !find_month(word_at(right));
  }

  // «t - Л»: a minus between variables or numbers.
  [[nodiscard]] bool is_term(std::size_t left, std::size_t right) const {
    constexpr std::size_t longest = 4;
    std::size_t begin = left, end = right;
    while (begin > 0 && !is_gap(signs_[begin - 1])) --begin;
    while (!is_gap(signs_[end])) ++end;
    return left + 1 - begin <= longest && end - right <= longest;
  }

  void add(std::size_t i, std::string words) { found_.push_back({signs_.byte(i), 1, std::move(words)}); }

  Signs signs_;
  bool formula_;
  std::vector<Slip> found_;
};

// ---- hyphens inside words

struct End {
  std::size_t first, end;  // signs
};

std::optional<int> number_of(std::string_view word, std::size_t most_digits) {
  if (word.empty() || word.size() > most_digits || !std::ranges::all_of(word, is_digit)) return std::nullopt;
  if (word.size() > 1 && word.front() == '0') return std::nullopt;
  int out = 0;
  for (const char c : word) out = out * 10 + (c - '0');
  return out;
}

bool is_year(std::string_view word) {
  const auto number = word.size() == 4 ? number_of(word, 4) : std::nullopt;
  return number && *number >= 1900 && *number <= 2199;
}

// Beginnings of words for what is counted; hours are none: «9-30 часов».
constexpr auto counted_stems = std::to_array<std::string_view>(
    {"балл",    "год",     "групп", "дн",        "день",    "класс", "курс", "лет",   "лист", "мест",     "месяц",
     "млн",     "млрд",    "недел", "организац", "процент", "раз",   "руб",  "стран", "тыс",  "участник", "учени",
     "обучающ", "человек", "чел.",  "школ",      "шт.",     "экз",   "км",   "кг",    "га",   "кв.",      "%"});

// Beginnings and endings of words before a list of numbers: «пунктов 1-3», «строки» may be one: «строки 1-1».
constexpr auto listed_stems =
    std::to_array<std::string_view>({"пункт", "подпункт", "строк", "граф", "глав", "раздел", "приложени"});
constexpr auto plural_endings = std::to_array<std::string_view>({"ов", "ам", "ами", "ах", "ям", "ями", "ях", "ы"});
constexpr auto listed_short = std::to_array<std::string_view>({"пп.", "п.п.", "гр.", "стр.", "с."});

// Words whose numbers are indexes.
constexpr auto index_words =
    std::to_array<std::string_view>({"№", "№№", "тел.", "тел.:", "тел", "факс", "код", "индекс"});

class Ranges {
 public:
  explicit Ranges(std::string_view line) : signs_(line) {}

  std::vector<Slip> find() {
    for (std::size_t i = 0; i < signs_.size();) {
      if (is_gap(signs_[i])) {
        ++i;
        continue;
      }
      const std::size_t first = i;
      while (!is_gap(signs_[i])) ++i;
      token(first, i);
      before_ = signs_.between(first, i);
    }
    return std::move(found_);
  }

  // The whole line.
  std::vector<Slip> find_bare() {
    const auto ends = ends_of(0, signs_.size());
    const bool all = ends && ends->first.first == 0 && ends->second.end == signs_.size();
    if (all && grows(*ends)) add(*ends, dash);
    return std::move(found_);
  }

 private:
  using Ends = std::pair<End, End>;

  void token(std::size_t first, std::size_t end) {
    const auto ends = ends_of(first, end);
    if (!ends) return;
    const std::string_view left = words(ends->first), right = words(ends->second);
    if (find_month(left) && find_month(right)) return add(*ends, " – ");
    if (std::ranges::find(index_words, before_) != index_words.end() || names_a_standard()) return;
    const bool closed = ends->second.end == end || !is_digit_joint(signs_[ends->second.end]);
    if (is_year(left) && is_year(right) && closed) return add(*ends, dash);
    if (grows(*ends) && closed && (is_counted(ends->second.end, end) || is_listed())) add(*ends, dash);
  }

  // Two runs of letters or of digits around one hyphen, with signs before and behind them: «(2020-2022г.).»
  [[nodiscard]] std::optional<Ends> ends_of(std::size_t first, std::size_t end) const {
    while (first < end && !is_word_sign(signs_[first])) ++first;
    std::size_t hyphen = first;
    while (hyphen < end && signs_[hyphen] != U'-') ++hyphen;
    const End left{first, hyphen}, right = run_at(hyphen + 1, end);
    const auto one_kind = [this](End run) {
      if (run.first >= run.end) return false;
      const bool digits = is_digit(signs_[run.first]);
      for (std::size_t i = run.first; i < run.end; ++i)
        if (digits ? !is_digit(signs_[i]) : !is_cyrillic(signs_[i])) return false;
      return true;
    };
    if (!one_kind(left) || !one_kind(right) || is_digit(signs_[left.first]) != is_digit(signs_[right.first]))
      return std::nullopt;
    for (std::size_t i = right.end; i < end; ++i)
      if (signs_[i] == U'-' || signs_[i] == U'/') return std::nullopt;
    return Ends{left, right};
  }

  [[nodiscard]] End run_at(std::size_t first, std::size_t end) const {
    std::size_t i = first;
    const bool digits = is_digit(signs_[first]);
    while (i < end && (digits ? is_digit(signs_[i]) : is_letter(signs_[i]))) ++i;
    return {first, i};
  }

  [[nodiscard]] std::string_view words(End run) const { return signs_.between(run.first, run.end); }

  // «2020-2021.5», «1-2:3» are no ranges; «2020-2022,», «2020-2022г.» are.
  [[nodiscard]] bool is_digit_joint(char32_t c) const { return is_digit(c) || c == U'@' || c == char32_t{made}; }

  [[nodiscard]] bool grows(const Ends& ends) const {
    const auto first = number_of(words(ends.first), 3), last = number_of(words(ends.second), 4);
    return first && last && *first < *last;
  }

  // «ГОСТ 2010-2015», «СП 15-20».
  [[nodiscard]] bool names_a_standard() const {
    const Signs word(before_);
    return word.size() > 1 && is_capital(word[0]) && is_capital(word[1]);
  }

  // The rest of the token behind the range, else the next word.
  [[nodiscard]] bool is_counted(std::size_t behind, std::size_t end) const {
    if (behind < end && signs_[behind] != U'%') return false;
    std::size_t first = behind;
    while (is_blank(signs_[first])) ++first;
    std::size_t last = first;
    while (!is_gap(signs_[last])) ++last;
    const std::string_view next = signs_.between(first, last);
    return find_month_genitive(next) ||
           std::ranges::any_of(counted_stems, [next](std::string_view stem) { return next.starts_with(stem); });
  }

  [[nodiscard]] bool is_listed() const {
    if (std::ranges::find(listed_short, before_) != listed_short.end()) return true;
    const auto begins = [this](std::string_view stem) { return before_.starts_with(stem); };
    const auto ends = [this](std::string_view ending) { return before_.ends_with(ending); };
    return std::ranges::any_of(listed_stems, begins) && std::ranges::any_of(plural_endings, ends);
  }

  void add(const Ends& ends, std::string_view between) {
    std::string words(this->words(ends.first));
    words += between;
    words += this->words(ends.second);
    const std::size_t first = signs_.byte(ends.first.first);
    found_.push_back({first, signs_.byte(ends.second.end) - first, std::move(words)});
  }

  Signs signs_;
  std::string_view before_;  // the token before
  std::vector<Slip> found_;
};

// ---- which lines are looked at

template <class Tells>
bool any_hyphen(std::string_view line, Tells tells) {
  for (std::size_t at = line.find('-'); at != std::string_view::npos; at = line.find('-', at + 1)) {
    const char before = at > 0 ? line[at - 1] : '\0', behind = at + 1 < line.size() ? line[at + 1] : '\0';
    if (tells(static_cast<unsigned char>(before), static_cast<unsigned char>(behind))) return true;
  }
  return false;
}

// A blank may stand beside a hyphen, by the byte there: U+00A0 is C2 A0, U+202F E2 80 AF.
bool may_stand_for_dash(std::string_view line) {
  const auto ascii = [](unsigned char c) { return c == ' ' || c == '\t'; };
  return any_hyphen(line, [&](unsigned char before, unsigned char behind) {
    return ascii(before) || ascii(behind) || before == 0xA0 || before == 0xAF || behind == 0xC2 || behind == 0xE2;
  });
}

// Digits on both sides of a hyphen, or letters.
bool may_be_range(std::string_view line) {
  return any_hyphen(line, [](unsigned char before, unsigned char behind) {
    return (is_digit(before) && is_digit(behind)) || (before >= 0x80 && behind >= 0x80);
  });
}

}  // namespace

std::vector<Slip> find_hyphens_for_dashes(std::string_view line) {
  if (!may_stand_for_dash(line)) return {};
  return BesideBlanks(line).find();
}

std::vector<Slip> find_hyphens_in_ranges(std::string_view line) {
  if (!may_be_range(line)) return {};
  return Ranges(line).find();
}

std::vector<Slip> find_hyphen_of_bare_range(std::string_view line) {
  if (!may_be_range(line)) return {};
  return Ranges(line).find_bare();
}

}  // namespace language
