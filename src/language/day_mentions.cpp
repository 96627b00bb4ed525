#include "language/day_mentions.h"

#include "base/utf8.h"
#include "language/dates.h"
#include "language/deadline_lexicon.h"
#include "language/letters.h"
#include "language/number_looks.h"
#include "language/words.h"

#include <array>
#include <string>

namespace language {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

struct Figure {
  int value = 0;
  std::size_t end = 0;
  std::size_t digits = 0;
};

Figure figure_at(std::string_view line, std::size_t at) {
  Figure out;
  out.end = at;
  for (; out.end < line.size() && is_digit(line[out.end]); ++out.end)
    if (++out.digits <= 4) out.value = out.value * 10 + (line[out.end] - '0');
  return out;
}

// Blanks and the quotation marks of «« 5 » июня».
std::size_t skip_between(std::string_view line, std::size_t at) {
  constexpr std::u32string_view passed = U" \u00a0\u202f»”\"";
  while (at < line.size() && passed.find(base::code_point_at(line, at)) != std::u32string_view::npos)
    at += base::code_point_length(line, at);
  return at;
}

std::size_t word_end(std::string_view line, std::size_t at) {
  while (at < line.size() && is_letter(base::code_point_at(line, at))) at += base::code_point_length(line, at);
  return at;
}

std::optional<int> year_at(std::string_view line, std::size_t at, std::size_t& end) {
  const Figure year = figure_at(line, at);
  if (year.digits != 4 || year.value < 1900 || year.value > 2199) return std::nullopt;
  end = year.end;
  return year.value;
}

// «5 июня», with a year if there is one.
std::optional<DayMention> in_words(std::string_view line, std::size_t first, const Figure& day) {
  std::size_t at = day.end;
  if (line.substr(at).starts_with("-го")) at += std::string_view("-го").size();
  at = skip_between(line, at);
  const std::size_t end = word_end(line, at);
  if (at == day.end || end == at) return std::nullopt;
  const auto month = find_month_genitive(line.substr(at, end - at));
  if (!month) return std::nullopt;
  DayMention out{.first = first, .length = end - first, .day = day.value, .month = *month, .year = {}};
  std::size_t year_end = 0;
  out.year = year_at(line, skip_between(line, end), year_end);
  if (out.year) out.length = year_end - first;
  return out;
}

// «05.06.2020»
std::optional<DayMention> in_figures(std::string_view line, std::size_t first, const Figure& day) {
  if (!line.substr(day.end).starts_with('.')) return std::nullopt;
  const Figure month = figure_at(line, day.end + 1);
  if (month.digits != 2 || !line.substr(month.end).starts_with('.')) return std::nullopt;
  std::size_t end = 0;
  const auto year = year_at(line, month.end + 1, end);
  if (!year || (line.substr(end).starts_with('.') && end + 1 < line.size() && is_digit(line[end + 1])))
    return std::nullopt;
  return DayMention{.first = first, .length = end - first, .day = day.value, .month = month.value, .year = year};
}

// A figure that belongs to more of them is no day: «1.31», «5/12», «№ 5-31».
bool begins_a_day(std::string_view line, std::size_t at) {
  if (at == 0) return true;
  const char before = line[at - 1];
  return !is_digit(before) && before != '.' && before != '/' && before != '-' && before != ',' && before != ':';
}

// «в понедельник, 5 июня»: the word before, with a comma or a blank between.
void find_weekday_before(std::string_view line, const std::vector<Word>& words, DayMention& mention) {
  const Word* before = nullptr;
  for (const Word& word : words)
    if (word.end <= mention.first) before = &word;
  if (before == nullptr || mention.first - before->end > 3) return;
  const Lexeme lexeme = find_lexeme(lower(before->in(line)));
  if (lexeme.sense != Sense::weekday) return;
  mention.weekday = lexeme.value;
  mention.weekday_first = before->first;
  mention.weekday_length = before->end - before->first;
}

// «5 июня 2020 года (пятница)», «5 июня 2020 г., пятница»
void find_weekday_behind(std::string_view line, const std::vector<Word>& words, DayMention& mention) {
  for (const Word& word : words) {
    if (word.first < mention.first + mention.length) continue;
    const Lexeme lexeme = find_lexeme(lower(word.in(line)));
    if (lexeme.sense == Sense::year) continue;
    const std::string_view between =
        line.substr(mention.first + mention.length, word.first - mention.first - mention.length);
    const bool beside = between.find('(') != std::string_view::npos || between.find(',') != std::string_view::npos;
    if (lexeme.sense != Sense::weekday || !beside || between.find(';') != std::string_view::npos) return;
    mention.weekday = lexeme.value;
    mention.weekday_first = word.first;
    mention.weekday_length = word.end - word.first;
    return;
  }
}

}  // namespace

std::vector<DayMention> find_days(std::string_view line) {
  if (!has_digit(line)) return {};
  std::vector<DayMention> out;
  std::vector<Word> words;  // made when a day with a year is there
  for (std::size_t at = 0; at < line.size();) {
    if (!is_digit(line[at])) {
      ++at;
      continue;
    }
    const Figure day = figure_at(line, at);
    const bool may = day.digits <= 2 && day.value >= 1 && begins_a_day(line, at);
    auto mention = may ? in_figures(line, at, day) : std::nullopt;
    if (may && !mention) mention = in_words(line, at, day);
    at = mention ? mention->first + mention->length : day.end;
    if (!mention) continue;
    if (mention->year && words.empty()) words = words_of(line);
    if (mention->year) find_weekday_before(line, words, *mention);
    if (mention->year && mention->weekday == 0) find_weekday_behind(line, words, *mention);
    out.push_back(*mention);
  }
  return out;
}

std::string_view weekday_name(int weekday) {
  constexpr std::array<std::string_view, 7> names{"понедельник", "вторник", "среда",      "четверг",
                                                  "пятница",     "суббота", "воскресенье"};
  return names.at(static_cast<std::size_t>(weekday) - 1);
}

}  // namespace language
