// An act is cited by its kind, then the body in the genitive, then «от» with a date, «№» with a number, «…» with a
// title. From each word that names a kind the line is read forward to the nearest date or number; what stands between
// is the body. A sentence's end, a bracket or a further kind of act in between means that nothing was cited.

#include "language/citations.h"

#include "base/utf8.h"
#include "language/cited_numbers.h"
#include "language/dates.h"
#include "language/words.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

struct ActStem {
  std::string_view stem, kind;
};

constexpr std::array<ActStem, 10> stems{{{"приказ", "приказ"},
                                         {"распоряжени", "распоряжение"},
                                         {"постановлени", "постановление"},
                                         {"решени", "решение"},
                                         {"указани", "указание"},
                                         {"указ", "указ"},
                                         {"протокол", "протокол"},
                                         {"закон", "закон"},
                                         {"письм", "письмо"},
                                         {"писем", "письмо"}}};

constexpr std::array<std::string_view, 19> endings{"",  "а", "у",  "ом", "е", "ы",  "ов",  "ам", "ами", "ах",
                                                   "я", "ю", "ем", "и",  "й", "ям", "ями", "ях", "о"};

std::string_view find_kind(std::string_view word) {
  for (const auto& [stem, kind] : stems)
    if (word.starts_with(stem) && std::ranges::find(endings, word.substr(stem.size())) != endings.end()) return kind;
  return {};
}

// The longest beginning of `text` that reads as a date; nothing of it where none does.
struct DateAt {
  std::size_t length = 0;
  std::optional<base::Date> date;
};

DateAt date_at(std::string_view text) {
  constexpr int most_words = 6;  // «« 15 » мая 2020 г.»
  DateAt best;
  std::size_t end = 0;
  for (int i = 0; i < most_words && end < text.size(); ++i) {
    end = std::min(text.find_first_of(" ,;)", end + 1), text.size());
    std::string_view words = text.substr(0, end);
    DateReading reading = read_date(words);
    if (!reading.date && !reading.impossible && words.ends_with('.')) {  // the sentence's stop
      words.remove_suffix(1);
      reading = read_date(words);
    }
    if (reading.date || reading.impossible) best = {words.size(), reading.date};
  }
  return best;
}

// «01-21/744», «273-ФЗ», «1642»: up to a blank or a sign that ends it; a closing stop is the sentence's.
std::string_view number_at(std::string_view text) {
  std::size_t end = std::min(text.find_first_of(" ,;()"), text.size());
  for (const std::string_view sign : {"«", "»", "\u00a0"}) end = std::min(text.find(sign), end);
  std::string_view number = text.substr(0, end);
  while (number.ends_with('.') || number.ends_with(':')) number.remove_suffix(1);
  return number.find_first_of("0123456789") == std::string_view::npos ? std::string_view{} : number;
}

// The inside of «…», marks inside it counted.
std::string_view quoted_at(std::string_view text) {
  constexpr std::string_view open = "«", close = "»";
  if (!text.starts_with(open)) return {};
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.substr(at).starts_with(open)) ++depth;
    if (text.substr(at).starts_with(close) && --depth == 0) return text.substr(open.size(), at - open.size());
  }
  return {};
}

class Reader {
 public:
  explicit Reader(std::string_view line) : line_(line), small_(lower_in_place(line)), words_(words_of(small_)) {}

  std::vector<model::CitedAct> read() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::string_view kind = find_kind(words_[i].in(small_));
      if (!kind.empty() && words_[i].first >= end_) from_kind(i, kind);
    }
    return std::move(found_);
  }

 private:
  void from_kind(std::size_t index, std::string_view kind) {
    const Word word = words_[index];
    const std::size_t requisites = find_requisites(index + 1, word.end);
    if (requisites == std::string::npos) return;
    model::CitedAct act;
    act.first = word.first;
    act.kind = kind;
    if (index > 0 && words_[index - 1].in(small_).starts_with("федеральн")) {
      act.kind = "федеральный " + act.kind;
      act.first = words_[index - 1].first;
    }
    act.body = trimmed(word.end, requisites);
    // With half of its requisites a comma before them is a new thought: «приказ издан, от 5 мая …».
    const bool whole = read_requisites(requisites, act);
    if (!whole && line_.substr(word.end, requisites - word.end).find(',') != std::string_view::npos) return;
    finish(std::move(act));
    while (const auto next = find_next_of_list()) {
      model::CitedAct further;
      further.kind = found_.back().kind;
      further.body = found_.back().body;
      further.first = *next;
      read_requisites(*next, further);
      finish(std::move(further));
    }
  }

  // Where «от» with a date or «№» with a number stands; nowhere when the sentence turns to something else before.
  [[nodiscard]] std::size_t find_requisites(std::size_t next_word, std::size_t from) const {
    constexpr std::size_t longest_body = 400;  // bytes
    for (std::size_t at = from; at < small_.size() && at - from < longest_body; ++at) {
      const std::string_view rest = std::string_view(small_).substr(at);
      while (next_word < words_.size() && words_[next_word].first < at) ++next_word;
      const bool word_here = next_word < words_.size() && words_[next_word].first == at;
      if (word_here && ends_citation(words_[next_word].in(small_))) break;
      if (word_here && starts_with_date(rest)) return at;
      if (starts_with_number(rest)) return at;
      if (ends_thought(at)) break;
    }
    return std::string::npos;
  }

  // Another kind of act, or an appendix: «настоящего приказа согласно приложению № 7».
  static bool ends_citation(std::string_view word) { return !find_kind(word).empty() || word.starts_with("приложени"); }

  static bool starts_with_date(std::string_view rest) {
    return skip(rest, {"от ", "от\u00a0"}) && date_at(rest).length > 0;
  }

  static bool starts_with_number(std::string_view rest) {
    if (!skip(rest, {"№", " n "})) return false;
    skip_blanks(rest);
    return !number_at(rest).empty();
  }

  // Brackets, quotation marks, a semicolon, a stop that is not one of «г.», «им.».
  [[nodiscard]] bool ends_thought(std::size_t at) const {
    const std::string_view rest = std::string_view(small_).substr(at);
    for (const std::string_view sign : {";", ":", "(", ")", "«", "»"})
      if (rest.starts_with(sign)) return true;
    if (!rest.starts_with('.')) return false;
    constexpr std::size_t short_word = 4;  // bytes: two letters
    const auto before = std::ranges::find(words_, at, &Word::end);
    return before == words_.end() || before->end - before->first > short_word;
  }

  // «от … № …» or «№ … от …», then a title. Whether both stand there.
  bool read_requisites(std::size_t at, model::CitedAct& act) {
    bool dated = false;
    end_ = at;
    for (int i = 0; i < 2; ++i) {
      std::string_view rest = std::string_view(small_).substr(end_);
      skip_blanks(rest);
      if (!dated && starts_with_date(rest)) {
        skip(rest, {"от ", "от\u00a0"});
        const DateAt date = date_at(rest);
        act.date = date.date;
        dated = true;
        rest.remove_prefix(date.length);
      } else if (act.number.empty() && (skip(rest, {"№", "n "}))) {
        skip_blanks(rest);
        const std::size_t first = small_.size() - rest.size();
        act.number = number_at(line_.substr(first));
        rest.remove_prefix(act.number.size());
      } else {
        break;
      }
      end_ = small_.size() - rest.size();
    }
    read_title(act);
    return dated && !act.number.empty();
  }

  void read_title(model::CitedAct& act) {
    std::string_view rest = line_.substr(end_);
    skip_blanks(rest);
    act.title = quoted_at(rest);
    if (act.title.empty()) return;
    constexpr std::string_view marks = "«»";
    end_ = line_.size() - rest.size() + act.title.size() + marks.size();
  }

  // «, от … № 2» and « и от … № 2» go on with the list.
  [[nodiscard]] std::optional<std::size_t> find_next_of_list() const {
    std::string_view rest = std::string_view(small_).substr(end_);
    if (!skip(rest, {", ", " и "}) || !starts_with_date(rest)) return std::nullopt;
    return small_.size() - rest.size();
  }

  void finish(model::CitedAct act) {
    act.length = end_ - act.first;
    act.amending = inside_amendments(act.first);
    found_.push_back(std::move(act));
  }

  // Inside an open bracket that begins «(в ред. …» or «(с изменениями …».
  [[nodiscard]] bool inside_amendments(std::size_t at) const {
    const std::string_view before = std::string_view(small_).substr(0, at);
    const std::size_t open = before.rfind('(');
    if (open == std::string_view::npos || before.find(')', open) != std::string_view::npos) return false;
    const std::string_view inside = before.substr(open + 1);
    return inside.starts_with("в ред") || inside.starts_with("ред.") || inside.starts_with("с изм");
  }

  [[nodiscard]] std::string trimmed(std::size_t first, std::size_t end) const {
    std::string_view body = line_.substr(first, end - first);
    while (skip(body, {" ", "\u00a0"})) continue;
    while (body.ends_with(' ') || body.ends_with(',')) body.remove_suffix(1);
    return std::string(body);
  }

  std::string_view line_;
  std::string small_;
  std::vector<Word> words_;
  std::vector<model::CitedAct> found_;
  std::size_t end_ = 0;  // of what was read last
};

}  // namespace

std::vector<model::CitedAct> find_cited_acts(std::string_view line) {
  // A date or a number stands in each.
  const auto holds = [line](std::string_view words) { return base::contains(line, words); };
  if (line.find_first_of("0123456789") == std::string_view::npos) return {};
  if (!holds("№") && !holds("N") && !holds("от") && !holds("ОТ")) return {};
  return Reader(line).read();
}

}  // namespace language
