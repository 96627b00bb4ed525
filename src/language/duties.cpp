#include "language/duties.h"

#include "base/utf8.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace language {

namespace {

struct Verb {
  std::string_view word;
  bool of_papers = false;  // a duty only of what is told in words: «направить сведения», not «направить в командировку»
  bool alone = false;
};

constexpr auto verbs = std::to_array<Verb>({{"представить", true, true},
                                            {"предоставить", true, false},
                                            {"направить", true, false},
                                            {"сообщить", false, true},
                                            {"доложить", false, true},
                                            {"проинформировать", false, true},
                                            {"подготовить", false, true},
                                            {"разработать", false, true},
                                            {"завершить", false, false}});

constexpr std::array<std::string_view, 12> papers{"информаци", "сведени", "отчет",  "отчёт", "данные",   "предложени",
                                                  "заявк",     "список",  "списки", "план",  "документ", "материал"};

// The few infinitives in «-ти» that acts begin with: other words so ended are nouns («области»).
constexpr std::array<std::string_view, 6> in_ti{"провести", "внести", "ввести", "вести", "привести", "перевести"};

bool has_any(std::string_view text, auto parts) {
  return std::ranges::any_of(parts, [text](std::string_view part) { return base::contains(text, part); });
}

bool begins_any_word(std::string_view line, const std::vector<Word>& words, auto stems) {
  return std::ranges::any_of(words, [&](const Word& word) {
    return std::ranges::any_of(stems, [&](std::string_view stem) { return word.in(line).starts_with(stem); });
  });
}

// «05.06», «1 раз».
bool has_day_in_digits(std::string_view line) {
  const auto digit = [line](std::size_t at) { return at < line.size() && line[at] >= '0' && line[at] <= '9'; };
  for (std::size_t at = line.find('.'); at != std::string_view::npos; at = line.find('.', at + 1))
    if (at > 0 && digit(at - 1) && digit(at + 1) && digit(at + 2)) return true;
  return false;
}

}  // namespace

bool is_infinitive(std::string_view word) {
  if (std::ranges::find(in_ti, word) != in_ti.end()) return true;
  if (word.ends_with("ться") || word.ends_with("тись")) return true;
  for (const std::string_view ending : {"ать", "ять", "ить", "еть", "уть", "оть", "ыть"})
    if (word.ends_with(ending)) return word != "сеть";
  return false;
}

std::optional<Duty> find_duty(std::string_view line) {
  const std::string small = lower_in_place(line);
  const std::vector<Word> words = words_of(small);
  const auto verb = std::ranges::find_if(words, [&small](const Word& word) { return is_infinitive(word.in(small)); });
  if (verb == words.end()) return std::nullopt;
  const auto* known = std::ranges::find(verbs, verb->in(small), &Verb::word);
  if (known == verbs.end()) return std::nullopt;
  const std::vector<Word> behind(verb + 1, words.end());
  if (known->of_papers && !begins_any_word(small, behind, papers)) return std::nullopt;
  return Duty{verb == words.begin(), known->alone};
}

bool has_due_words(std::string_view line) {
  constexpr auto parts = std::to_array<std::string_view>(
      {"по мере ",    "по итогам",  "по результатам", "по окончании", "по завершении", "по запрос",    "по требован",
       "по план",     "по граф",    "по календар",    "планом",       "плану",         "дорожной кар", "в случае",
       "в случаях",   "со дня",     "с момента",      "в ходе",       "в период",      "во время",     "в день",
       "до начала",   "до окончан", "до проведен",    "до вступлен",  "к началу",      "раз в ",       "поздне",
       "по истечени", " при ",      "в последующем"});
  constexpr auto stems = std::to_array<std::string_view>(
      {"январ",     "феврал",   "март",      "апрел",    "май",      "мая",      "мае",      "июн",
       "июл",       "август",   "сентябр",   "октябр",   "ноябр",    "декабр",   "год",      "квартал",
       "полугод",   "месяц",    "недел",     "дня",      "дней",     "дни",      "сутк",     "час",
       "еже",       "кажд",     "срок",      "постоянн", "регулярн", "системат", "незамедл", "немедлен",
       "срочно",    "график",   "календар",  "после",    "перед",    "накануне", "одноврем", "своеврем",
       "заблаговр", "периодич", "понедельн", "вторник",  "суток",    "четверг",  "пятниц"});
  const std::string small = lower_in_place(line);
  return has_day_in_digits(small) || begins_any_word(small, words_of(small), stems) || has_any(small, parts);
}

}  // namespace language
