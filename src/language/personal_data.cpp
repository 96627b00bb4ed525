#include "language/personal_data.h"

#include "base/utf8.h"
#include "language/initials.h"
#include "language/letters.h"
#include "language/quotations.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace language {

namespace {

bool begins_with_any(std::string_view word, auto stems) {
  return std::ranges::any_of(stems, [word](std::string_view stem) { return word.starts_with(stem); });
}

bool is_post(std::string_view word) {
  constexpr auto posts = std::to_array<std::string_view>(
      {"министр",   "заместител", "начальник", "директор", "руководител",  "председател", "глав",       "специалист",
       "заведующ",  "советник",   "ректор",    "секретар", "губернатор",   "методист",    "инспектор",  "консультант",
       "управляющ", "инженер",    "бухгалтер", "юрист",    "юрисконсульт", "президент",   "уполномоч",  "прокурор",
       "врач",      "доцент",     "профессор", "член",     "эксперт",      "исп",         "исполнител", "депутат"});
  return begins_with_any(word, posts);
}

bool is_capital_word(std::string_view line, const Word& word) {
  const std::u32string letters = base::to_utf32(word.in(line));
  return letters.size() > 1 && is_capital(letters[0]) && !is_capital(letters[1]);
}

// «Ивановича», «Петровне» in small letters.
bool is_patronymic(std::string_view word) {
  constexpr auto ends = std::to_array<std::string_view>(
      {"ович",  "овича", "овичу", "овичем", "евич", "евича", "евичу", "евичем", "овна", "овны", "овне", "овну",
       "овной", "евна",  "евны",  "евне",   "евну", "евной", "ична",  "ичны",   "ичне", "ичну", "ичной"});
  return std::ranges::any_of(ends, [word](std::string_view end) { return word.ends_with(end); });
}

class Names {
 public:
  explicit Names(std::string_view line) : line_(line), small_(lower_in_place(line)), words_(words_of(small_)) {}

  std::vector<PersonalMark> found(const std::vector<Initials>& with_initials) {
    for (const Initials& initials : with_initials)
      if (!initials.surname.starts_with("Фамили")) add({initials.first, initials.length});
    // Surname, name and patronymic; or the surname behind them.
    for (std::size_t i = 1; i < words_.size(); ++i) {
      if (!is_patronymic(words_[i].in(small_)) || !capital(i) || !capital(i - 1)) continue;
      if (i > 1 && capital(i - 2) && words_[i - 2].in(small_).size() > 2)
        add(between(i - 2, i));
      else if (capital(i + 1))
        add(between(i - 1, i + 1));
    }
    return std::move(found_);
  }

 private:
  [[nodiscard]] bool capital(std::size_t at) const { return at < words_.size() && is_capital_word(line_, words_[at]); }

  [[nodiscard]] PersonalMark between(std::size_t first, std::size_t last) const {
    return {words_[first].first, words_[last].end - words_[first].first};
  }

  void add(PersonalMark mark) {
    if (!inside_quotation(line_, mark.first) && !is_official(mark)) found_.push_back(mark);
  }

  // A post stands in the few words before the name, or right behind it; «имени …» is nobody's.
  [[nodiscard]] bool is_official(const PersonalMark& mark) const {
    constexpr std::size_t before = 12, behind = 3;  // words
    const auto first = std::ranges::find_if(words_, [&](const Word& word) { return word.first >= mark.first; });
    const auto end =
        std::ranges::find_if(words_, [&](const Word& word) { return word.first >= mark.first + mark.length; });
    const auto from = first - std::min<std::ptrdiff_t>(before, first - words_.begin());
    const auto to = end + std::min<std::ptrdiff_t>(behind, words_.end() - end);
    if (first != words_.begin() && begins_with_any((first - 1)->in(small_), std::array{"имени", "им"})) return true;
    const auto is_of_post = [this](const Word& word) { return is_post(word.in(small_)); };
    return std::any_of(from, first, is_of_post) || std::any_of(end, to, is_of_post);
  }

  std::string_view line_;
  std::string small_;
  std::vector<Word> words_;
  std::vector<PersonalMark> found_;
};

bool may_hold_patronymic(std::string_view line) {
  const auto holds = [line](std::string_view letters) { return base::contains(line, letters); };
  return holds("вич") || holds("вн") || holds("ичн");
}

bool is_of_address(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
}

bool is_of_office(std::string_view box) {
  constexpr auto names = std::to_array<std::string_view>(
      {"info",   "mail", "post",   "office", "priem",   "min",  "edu",     "obr", "dep", "kanc",  "sekret",
       "secret", "adm",  "school", "press",  "support", "help", "contact", "kom", "upr", "otdel", "reception"});
  const std::string small = lower(box);
  return begins_with_any(small, names);
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::vector<PersonalMark> find_private_names(std::string_view line) {
  const std::vector<Initials> with_initials = find_initials(line);
  if (with_initials.empty() && !may_hold_patronymic(line)) return {};
  return Names(line).found(with_initials);
}

std::vector<PersonalMark> find_private_addresses(std::string_view line) {
  std::vector<PersonalMark> out;
  for (std::size_t at = line.find('@'); at != std::string_view::npos; at = line.find('@', at + 1)) {
    std::size_t first = at, end = at + 1;
    while (first > 0 && is_of_address(line[first - 1])) --first;
    while (end < line.size() && is_of_address(line[end])) ++end;
    while (end > at && line[end - 1] == '.') --end;
    const bool whole = first < at && line.substr(at, end - at).find('.') != std::string_view::npos;
    if (whole && !is_of_office(line.substr(first, at - first))) out.push_back({first, end - first});
  }
  return out;
}

// Eleven digits, the first 7 or 8, the second 9; between them single blanks, hyphens and brackets.
std::vector<PersonalMark> find_mobile_telephones(std::string_view line) {
  constexpr std::size_t digits = 11;
  std::vector<PersonalMark> out;
  for (std::size_t first = 0; first < line.size(); ++first) {
    if ((line[first] != '7' && line[first] != '8') || (first > 0 && is_digit(line[first - 1]))) continue;
    std::string number;
    std::size_t end = first;
    for (std::size_t at = first; at < line.size() && number.size() < digits; ++at) {
      if (is_digit(line[at])) {
        number += line[at];
        end = at + 1;
      } else if (std::string_view(" -()").find(line[at]) == std::string_view::npos) {
        break;
      }
    }
    const bool more = end < line.size() && is_digit(line[end]);
    if (number.size() == digits && number[1] == '9' && !more) out.push_back({first, end - first});
    if (number.size() == digits) first = end;
  }
  return out;
}

}  // namespace language
