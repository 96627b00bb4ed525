// One part of a list is a row of tokens: numbers, months, dashes, «до» and words for years. Each pattern is the row's
// shape, so a word too many means «not understood».

#include "language/deadlines.h"

#include "language/letters.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace language {

namespace {

// Nominative and genitive, as in «май 2020 года» and «до 5 мая».
constexpr std::array<std::array<std::string_view, 2>, 12> months{{{"январь", "января"},
                                                                  {"февраль", "февраля"},
                                                                  {"март", "марта"},
                                                                  {"апрель", "апреля"},
                                                                  {"май", "мая"},
                                                                  {"июнь", "июня"},
                                                                  {"июль", "июля"},
                                                                  {"август", "августа"},
                                                                  {"сентябрь", "сентября"},
                                                                  {"октябрь", "октября"},
                                                                  {"ноябрь", "ноября"},
                                                                  {"декабрь", "декабря"}}};

constexpr std::array<std::string_view, 8> year_words{"год", "года", "годы", "годов", "г.", "гг.", "г", "гг"};

struct Token {
  char kind;  // D day, M month, G month in the genitive, Y year, - dash, < «до», W a word for years
  int value = 0;
};

std::optional<Token> number_token(std::string_view word) {
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size()) return std::nullopt;
  if (word.size() == 4 && value >= 1900 && value <= 2199) return Token{'Y', value};
  if (word.size() <= 2 && value >= 1 && value <= 31) return Token{'D', value};
  return std::nullopt;
}

std::optional<Token> token_of(std::string_view word) {
  if (word == "-") return Token{'-'};
  if (word == "до") return Token{'<'};
  for (std::size_t month = 0; month < months.size(); ++month)
    for (std::size_t form = 0; form < 2; ++form)
      if (word == months[month][form]) return Token{form == 0 ? 'M' : 'G', static_cast<int>(month) + 1};
  if (std::ranges::find(year_words, word) != year_words.end()) return Token{'W'};
  return number_token(word);
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

// Lower case, any dash a word of its own, any space a space.
std::string normal(std::string_view words) {
  std::string out = lower(words);
  for (const std::string_view dash : {"–", "—", "−", "-"}) replace_all(out, dash, "\x01");
  replace_all(out, "\x01", " - ");
  for (const std::string_view space : {"\u00a0", "\u202f", "\t", "\n"}) replace_all(out, space, " ");
  return out;
}

std::optional<std::vector<Token>> tokens_of(std::string_view part) {
  std::vector<Token> tokens;
  for (std::size_t at = 0; at < part.size();) {
    const std::size_t end = std::min(part.find(' ', at), part.size());
    if (end > at) {
      const auto token = token_of(part.substr(at, end - at));
      if (!token) return std::nullopt;
      tokens.push_back(*token);
    }
    at = end + 1;
  }
  return tokens;
}

std::optional<model::DaySpan> months_of(int first, int last, int year) {
  if (first > last) return std::nullopt;
  return model::DaySpan{base::Date::find(year, first, 1),
                        base::Date::find(year, last, base::days_in_month(year, last))};
}

std::optional<model::DaySpan> years_of(int first, int last) {
  if (first > last) return std::nullopt;
  return model::DaySpan{base::Date::find(first, 1, 1), base::Date::find(last, 12, 31)};
}

std::optional<model::DaySpan> span_of(std::string_view part) {
  auto tokens = tokens_of(part);
  if (!tokens || tokens->empty()) return std::nullopt;
  const bool year_word = tokens->back().kind == 'W';
  if (year_word) tokens->pop_back();
  std::string shape;
  for (const Token& token : *tokens) shape += token.kind;
  const auto value = [&tokens](std::size_t index) { return (*tokens)[index].value; };
  if (shape == "<DGY") {
    const auto day = base::Date::find(value(3), value(2), value(1));
    return day ? std::optional(model::DaySpan{std::nullopt, day}) : std::nullopt;
  }
  if (shape == "MY") return months_of(value(0), value(0), value(1));
  if (shape == "M-MY") return months_of(value(0), value(2), value(3));
  if (shape == "Y-Y") return years_of(value(0), value(2));
  if (shape == "Y" && year_word) return years_of(value(0), value(0));
  return std::nullopt;
}

}  // namespace

std::optional<std::vector<model::DaySpan>> find_deadline(std::string_view words) {
  const std::string text = normal(words);
  std::vector<model::DaySpan> spans;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(',', at), text.size());
    const auto span = span_of(std::string_view(text).substr(at, end - at));
    if (!span) return std::nullopt;
    spans.push_back(*span);
    at = end + 1;
  }
  return spans;
}

}  // namespace language
