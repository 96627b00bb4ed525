#include "language/dates.h"

#include "base/failure.h"
#include "base/utf8.h"
#include "language/letters.h"

#include <array>
#include <charconv>
#include <vector>

namespace language {

namespace {

constexpr std::array<std::string_view, 12> months = {"января", "февраля", "марта",    "апреля",  "мая",    "июня",
                                                     "июля",   "августа", "сентября", "октября", "ноября", "декабря"};

constexpr std::array<std::string_view, 12> nominatives = {
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"};

bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

// Numbers and words of the text; stops and other signs stand as tokens of their own, quotes and blanks not at all.
std::vector<std::string_view> tokens_of(std::string_view text) {
  constexpr std::u32string_view passed_over = U" \u00a0\u202f\t\n_«»„“”\"";
  std::vector<std::string_view> tokens;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t first = base::code_point_at(text, at);
    const std::size_t begin = at;
    const auto run_of = [&](auto belongs) {
      while (at < text.size() && belongs(base::code_point_at(text, at))) at += base::code_point_length(text, at);
    };
    if (is_digit(first)) {
      run_of(is_digit);
    } else if (is_letter(first)) {
      run_of(is_letter);
    } else {
      at += base::code_point_length(text, at);
      if (passed_over.find(first) != std::u32string_view::npos) continue;
    }
    tokens.push_back(text.substr(begin, at - begin));
  }
  return tokens;
}

std::optional<int> find_number(std::string_view token, std::size_t least_digits, std::size_t most_digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), value);
  if (error != std::errc{} || end != token.data() + token.size()) return std::nullopt;
  if (token.size() < least_digits || token.size() > most_digits) return std::nullopt;
  return value;
}

bool is_year_word(std::string_view token) { return token == "г" || token == "год" || token == "года"; }

// What is left of the front of the tokens after each part is taken.
class Parts {
 public:
  explicit Parts(std::vector<std::string_view> tokens) : tokens_(std::move(tokens)) {}

  bool skip(std::string_view token) { return next() == token && (++at_, true); }
  void skip_year_word() {
    if (is_year_word(next())) {
      ++at_;
      skip(".");
    }
  }
  std::optional<int> number(std::size_t least_digits, std::size_t most_digits) {
    const auto value = find_number(next(), least_digits, most_digits);
    if (value) ++at_;
    return value;
  }
  std::optional<int> month_word() {
    const auto value = find_month_genitive(next());
    if (value) ++at_;
    return value;
  }
  [[nodiscard]] bool done() const { return at_ == tokens_.size(); }

 private:
  [[nodiscard]] std::string_view next() const { return at_ < tokens_.size() ? tokens_[at_] : std::string_view{}; }

  std::vector<std::string_view> tokens_;
  std::size_t at_ = 0;
};

void append_padded(std::string& out, int value, int digits) {
  std::string number = std::to_string(value);
  out.append(static_cast<std::size_t>(digits) - std::min(number.size(), static_cast<std::size_t>(digits)), '0');
  out += number;
}

}  // namespace

DateReading read_date(std::string_view words) {
  Parts parts(tokens_of(words));
  parts.skip("от");
  const auto day = parts.number(1, 2);
  if (!day) return {};
  const bool stops = parts.skip(".");
  auto month = parts.month_word();
  if (!month) month = parts.number(stops ? 1 : 2, 2);
  if (!month || (stops && !parts.skip("."))) return {};
  const auto year = parts.number(4, 4);
  if (!year) return {};
  parts.skip_year_word();
  if (!parts.done()) return {};
  const auto date = base::Date::find(*year, *month, *day);
  return {date, !date.has_value()};
}

std::string date_in_digits(base::Date date) {
  std::string out;
  append_padded(out, date.day(), 2);
  out += '.';
  append_padded(out, date.month(), 2);
  out += '.';
  append_padded(out, date.year(), 4);
  return out;
}

std::string date_in_words(base::Date date) {
  std::string out = std::to_string(date.day());
  out += ' ';
  out += month_genitive(date.month());
  out += ' ';
  out += std::to_string(date.year());
  out += " г.";
  return out;
}

DateLook date_look(std::string_view words, base::Date date) {
  std::string text(words);
  for (const std::string_view space : {"\u00a0", "\u202f"})
    for (std::size_t at = text.find(space); at != std::string::npos; at = text.find(space))
      text.replace(at, space.size(), " ");
  text.erase(0, text.find_first_not_of(' '));
  while (text.ends_with(' ')) text.pop_back();
  if (text == date_in_digits(date)) return DateLook::digits;
  return text == date_in_words(date) ? DateLook::words : DateLook::other;
}

std::string_view month_genitive(int month) {
  base::ensure(month >= 1 && month <= 12, "a month from 1 to 12");
  return months[static_cast<std::size_t>(month) - 1];
}

namespace {

std::optional<int> find_in(const std::array<std::string_view, 12>& names, std::string_view word) {
  const std::string small = lower(word);
  for (std::size_t i = 0; i < names.size(); ++i)
    if (names[i] == small) return static_cast<int>(i) + 1;
  return std::nullopt;
}

}  // namespace

std::string_view month_nominative(int month) {
  base::ensure(month >= 1 && month <= 12, "a month from 1 to 12");
  return nominatives[static_cast<std::size_t>(month) - 1];
}

std::optional<int> find_month_genitive(std::string_view word) { return find_in(months, word); }

std::optional<int> find_month(std::string_view word) {
  const auto genitive = find_in(months, word);
  return genitive ? genitive : find_in(nominatives, word);
}

}  // namespace language
