#include "language/citations.h"

#include "base/utf8.h"
#include "language/cited_numbers.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace language {

namespace {

constexpr int longest_range = 100;

void fill_integers(int first, int last, std::vector<int>& out) {
  for (int between = first + 1; last - first < longest_range && between < last; ++between) out.push_back(between);
}

// ---- appendices

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [text](std::string_view word) { return text.ends_with(word); });
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [text](std::string_view word) { return text.starts_with(word); });
}

std::string_view without_blanks_behind(std::string_view text) {
  while (text.ends_with(' ') || text.ends_with("\u00a0")) text.remove_suffix(text.ends_with(' ') ? 1 : 2);
  return text;
}

// Words before a bare «приложение» that make it a citation; elsewhere it may be a mobile one.
model::CitedAs cited_as(std::string_view before) {
  const std::string_view word = without_blanks_behind(before);
  if (word.ends_with('(')) return model::CitedAs::aside;
  const bool sent = ends_with_any(word, {"согласно", "соответствии с", "соответствии со", "в редакции"});
  return sent ? model::CitedAs::sent_to : model::CitedAs::subject;
}

// «Утвердить прилагаемый …» and «согласно прилагаемому …» speak of this act's sheets; «заявление и прилагаемые к нему
// документы» of papers.
model::CitedAs attached_as(std::string_view sentence_before) {
  const bool sent = cited_as(sentence_before) == model::CitedAs::sent_to || base::contains(sentence_before, "утверд") ||
                    base::contains(sentence_before, "утвержда");
  return sent ? model::CitedAs::sent_to : model::CitedAs::aside;
}

constexpr std::array<std::string_view, 5> acts_dative{"приказу", "распоряжению", "постановлению", "решению",
                                                      "указанию"};

// What stands behind «к»: «… к настоящему приказу», «… к Порядку». «… к приказу» alone may mean either act.
model::CitedOf owner_after_to(std::string_view rest) {
  skip_blanks(rest);
  if (rest.starts_with("настоящ")) return model::CitedOf::own;
  if (!rest.empty() && rest.front() >= '0' && rest.front() <= '9') return model::CitedOf::unsaid;  // «к 1 марта»
  for (const std::string_view act : acts_dative) {
    std::string_view behind = rest;
    if (!skip(behind, {act})) continue;
    skip_blanks(behind);
    const bool alone = behind.empty() || starts_with_any(behind, {".", ",", ";", ":", ")", "»"});
    return alone ? model::CitedOf::perhaps_own : model::CitedOf::other;
  }
  return model::CitedOf::other;
}

// A pair of brackets or quotation marks that begins here, whole.
bool skip_enclosed(std::string_view& text) {
  for (const auto& [open, close] : {std::pair<std::string_view, std::string_view>{"(", ")"}, {"«", "»"}}) {
    if (!text.starts_with(open)) continue;
    const std::size_t end = text.find(close);
    if (end == std::string_view::npos) return false;
    text.remove_prefix(end + close.size());
    return true;
  }
  return false;
}

// Genitives of what has appendices: «приложения № 3 Порядка».
bool owns_in_genitive(std::string_view rest) {
  return starts_with_any(rest, {"порядка", "положения", "правил ", "приказа ", "постановления ", "распоряжения ",
                                "решения ", "программы", "регламента", "инструкции", "указанн", "названн", "устава",
                                "договора", "соглашения", "санпин", "федерального закона", "закона"});
}

// Words further behind, where «к» may follow any verb: only what is surely an act or was named before.
bool surely_an_act(std::string_view rest) {
  return starts_with_any(rest, {"настоящ", "приказу ", "распоряжению ", "постановлению ", "решению ", "указу ",
                                "закону", "федеральному закону", "порядку", "положению", "правилам", "регламенту",
                                "нему", "ней", "ним", "указанн", "названн", "упомянут"});
}

// «№ 4 к приказу … от …», «№ 9 (раздел 2) к нему», «№ 3 «Форма» к Порядку», «№ 3 Порядка»: another act's.
model::CitedOf owner_after_numbers(std::string_view rest) {
  constexpr int most_words = 6;  // «№ 3, раздел 2 таблицы к Порядку»
  skip_blanks(rest);
  bool words_between = false;
  for (int words = 0; words < most_words;) {
    std::string_view behind = rest;
    if (skip(behind, {"к ", "к\u00a0"}) && (!words_between || surely_an_act(behind))) {
      const model::CitedOf owner = owner_after_to(behind);
      return words_between && owner == model::CitedOf::other ? model::CitedOf::perhaps_own : owner;
    }
    if (!words_between && rest.starts_with("настоящ")) return model::CitedOf::own;
    if (!words_between && owns_in_genitive(rest)) return model::CitedOf::other;
    if (skip_enclosed(rest)) {
      skip_blanks(rest);
      continue;
    }
    if (rest.empty() || starts_with_any(rest, {".", ";", ":", ")", "»", "приложени"})) break;
    const std::size_t end = std::min(rest.find_first_of(" ,.;:()"), rest.size());
    if (end > 0) {
      words_between = true;
      ++words;
    }
    rest.remove_prefix(std::max<std::size_t>(end, 1));
    skip_blanks(rest);
  }
  return model::CitedOf::unsaid;
}

std::optional<int> take_signed_number(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks_and_sign(rest);
  const auto number = take_integer(rest);
  if (number) text = rest;
  return number;
}

// «№ 1, 3 и 5–7», «с № 1 по № 6».
std::vector<int> take_appendix_numbers(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks(rest);
  const bool from_to = skip(rest, {"с ", "с\u00a0"});
  if (!from_to) return take_list<int>(text, take_signed_number, fill_integers);
  std::vector<int> numbers = take_list<int>(rest, take_signed_number, fill_integers, true);
  if (!numbers.empty()) text = rest;
  return numbers;
}

bool is_attached(std::string_view word) {
  return word.starts_with("прилагаем") || word == "прилагается" || word == "прилагаются";
}

// Endings that only the plural has; «приложения» may be one or several.
bool is_plural(std::string_view word) {
  return ends_with_any(word, {"приложениям", "приложениями", "приложениях", "приложений", "аемые", "аемых", "аемым",
                              "аемыми", "прилагаются"}) &&
         word != "прилагаемым";
}

bool inside_quotation(std::string_view line, std::size_t at) {
  if (std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(at), '"') % 2 != 0) return true;
  int depth = 0;
  for (std::size_t mark = line.find("«"); mark < at; mark = line.find("«", mark + 1)) ++depth;
  for (std::size_t mark = line.find("»"); mark < at; mark = line.find("»", mark + 1)) --depth;
  return depth > 0;
}

// Back to where the sentence or the clause began.
std::string_view clause_before(std::string_view line, std::size_t at) {
  const std::string_view before = line.substr(0, at);
  const std::size_t stop = std::max(before.rfind(". ") + 1, before.rfind(';') + 1);
  return before.substr(stop);
}

// «… утверждённым приказом от 01.02.2024 № 5 (приложение № 2)»: that act's, or what the sentence is about.
bool stands_behind_an_act(std::string_view line, std::size_t at) {
  std::string_view before = without_blanks_behind(line.substr(0, at));
  if (!before.ends_with('(')) return false;
  before = without_blanks_behind(before.substr(0, before.size() - 1));
  return std::ranges::any_of(find_cited_acts(before),
                             [before](const model::CitedAct& act) { return act.first + act.length == before.size(); });
}

// Whether the act behind «к» has a date or a number before the clause ends.
bool names_one(std::string_view rest) {
  const std::string_view clause = rest.substr(0, std::min(rest.find_first_of(");"), rest.size()));
  return base::contains(clause, " от ") || clause.find("№") != std::string_view::npos;
}

std::optional<model::CitedAppendices> appendices_at(std::string_view line, Word word) {
  const bool attached = is_attached(word.in(line));
  if (!attached && !word.in(line).starts_with("приложени")) return std::nullopt;
  model::CitedAppendices out;
  out.first = word.first;
  out.length = word.end - word.first;
  out.attached = attached;
  out.quoted = inside_quotation(line, word.first);
  std::string_view rest = line.substr(word.end);
  skip_blanks_and_sign(rest);
  out.number_at = line.size() - rest.size();
  out.end = out.number_at;
  out.as = attached ? attached_as(clause_before(line, word.first)) : cited_as(line.substr(0, word.first));
  rest = line.substr(word.end);
  if (!attached) out.numbers = take_appendix_numbers(rest);
  out.every = out.numbers.empty() && is_plural(word.in(line));
  if (!out.numbers.empty()) out.end = line.size() - rest.size();
  if (!out.numbers.empty()) out.of = owner_after_numbers(rest);
  if (out.of == model::CitedOf::unsaid && !attached && stands_behind_an_act(line, word.first))
    out.of = model::CitedOf::perhaps_own;
  skip_blanks(rest);
  if (out.numbers.empty() && skip(rest, {"к ", "к\u00a0"})) {
    const model::CitedOf owner = owner_after_to(rest);
    // «приложение к приказу» may be this act's own and says nothing; with a date or a number it is another's.
    out.of = attached || names_one(rest) ? owner : std::min(owner, model::CitedOf::perhaps_own);
  }
  return out;
}

// ---- amendments

// A verb that only changes other acts, in the forms that orders use.
bool is_amending_verb(std::string_view word) {
  constexpr std::array<std::string_view, 14> whole{"изложить", "изложив",  "отменить",   "отменив",   "отменяется",
                                                   "заменить", "заменив",  "заменяются", "заменено",  "заменяется",
                                                   "дополнив", "исключив", "дополнения", "дополнений"};
  if (std::ranges::find(whole, word) != whole.end()) return true;
  if (word.starts_with("дополнит")) return !word.starts_with("дополнител");
  if (word.starts_with("дополня")) return true;
  if (word.starts_with("исключит")) return !word.starts_with("исключител");
  return word.starts_with("исключает") || word.starts_with("утративш");
}

// «Внести в приказ следующие изменения», «изменения, которые вносятся …», «О внесении изменений»; not «с изменениями,
// внесенными приказом …», which tells the edition of an act.
bool brings_changes(std::string_view clause, const std::vector<Word>& words) {
  bool bring = false, change = false;
  for (const Word& word : words) {
    const std::string_view it = word.in(clause);
    bring = bring || starts_with_any(it, {"внести", "внесени", "внося", "вносим", "вношу"});
    change = change || starts_with_any(it, {"изменени", "поправк", "дополнени"});
  }
  return bring && change;
}

bool amends(std::string_view clause) {
  for (const std::string_view sign : {"слова «", "слово «", "словами «", "словом «", "слов «", "цифры «", "цифрами «",
                                      "не действующ", "недействующ", "считать приложени"})
    if (base::contains(clause, sign)) return true;
  const std::vector<Word> words = words_of(clause);
  return brings_changes(clause, words) ||
         std::ranges::any_of(words, [clause](const Word& word) { return is_amending_verb(word.in(clause)); });
}

// Whether any word is there that such a clause needs; most lines hold none.
bool may_amend(std::string_view small) {
  constexpr std::array<std::string_view, 12> needed{"слов",  "цифр",   "ействующ", "считать",  "излож",    "отмен",
                                                    "замен", "дополн", "исключ",   "утративш", "изменени", "поправк"};
  return std::ranges::any_of(needed, [small](std::string_view word) { return base::contains(small, word); });
}

// The line with blanks for what stands inside «…», byte for byte.
std::string without_quotations(std::string_view line) {
  constexpr std::string_view open = "«", close = "»";
  std::string out(line);
  int depth = 0;
  for (std::size_t at = 0; at < line.size();) {
    const bool opens = line.substr(at).starts_with(open), closes = line.substr(at).starts_with(close);
    const std::size_t length = opens ? open.size() : closes ? close.size() : 1;
    const int outside = closes && depth > 0 ? depth - 1 : depth;
    if (outside > 0) std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(at), length, ' ');
    depth = opens ? depth + 1 : outside;
    at += length;
  }
  return out;
}

// A stop behind a number or a word of four letters, before a blank: «… № 314. Утвердить»; «г. Город» and «п. 4» go on.
bool ends_sentence(std::string_view line, std::size_t at) {
  if (line[at] == ';') return true;
  if (line[at] != '.' || (at + 1 < line.size() && line[at + 1] != ' ')) return false;
  const std::string_view before = line.substr(0, at);
  const std::size_t word = before.find_last_of(" (") + 1;
  constexpr std::size_t short_word = 6;  // bytes: three letters
  const bool number = !before.empty() && before.back() >= '0' && before.back() <= '9';
  return number || before.ends_with(')') || before.ends_with("»") || before.size() - word > short_word;
}

// ---- points

constexpr std::array<std::string_view, 10> point_endings{"", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"};

// «пункт» in any case and number, «п.», «пп.»; the same with «под». Takes the stop of an abbreviation.
bool take_point_word(std::string_view word, std::string_view& rest, bool& sub) {
  std::string_view tail = word;
  sub = skip(tail, {"под"});
  if (skip(tail, {"пункт"})) return std::ranges::find(point_endings, tail) != point_endings.end();
  return (tail == "п" || tail == "пп") && skip(rest, {"."});
}

std::optional<model::PointNumber> take_point_number(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks(rest);
  std::vector<int> levels;
  std::string_view after_level = rest;
  while (const auto level = take_integer(rest)) {
    levels.push_back(*level);
    after_level = rest;
    if (!skip(rest, {"."})) break;
  }
  if (levels.empty()) return std::nullopt;
  text = after_level;
  return model::PointNumber(std::move(levels));
}

void fill_points(const model::PointNumber& first, const model::PointNumber& last,
                 std::vector<model::PointNumber>& out) {
  std::vector<int> levels = first.levels();
  if (levels.size() != last.levels().size() || !std::equal(levels.begin(), levels.end() - 1, last.levels().begin()))
    return;
  std::vector<int> between;
  fill_integers(levels.back(), last.levels().back(), between);
  for (const int number : between) {
    levels.back() = number;
    out.emplace_back(levels);
  }
}

// Words after the numbers: «настоящего приказа», or any others that a point may belong to.
model::CitedOf owner_of_points(std::string_view rest) {
  // «п. 2.1. настоящего приказа»; a sentence that begins «Настоящий …» is in another case.
  if (rest.starts_with(". настоящего ")) return model::CitedOf::own;
  skip_blanks(rest);
  if (rest.starts_with("настоящ")) return model::CitedOf::own;
  for (const std::string_view owner :
       {"приказ", "распоряжени", "постановлени", "решени", "указа", "закон", "федеральн", "протокол", "приложени",
        "положени", "порядк", "правил", "перечн", "план", "стать", "раздел", "глав", "част"})
    if (rest.starts_with(owner)) return model::CitedOf::other;
  return model::CitedOf::unsaid;
}

std::optional<model::CitedPoints> points_at(std::string_view line, Word word) {
  std::string_view rest = line.substr(word.end);
  model::CitedPoints out;
  if (!take_point_word(word.in(line), rest, out.sub)) return std::nullopt;
  out.numbers = take_list<model::PointNumber>(rest, take_point_number, fill_points);
  if (out.numbers.empty()) return std::nullopt;
  out.first = word.first;
  out.length = line.size() - rest.size() - word.first;
  out.of = owner_of_points(rest);
  return out;
}

}  // namespace

std::vector<model::CitedPoints> find_cited_points(std::string_view line) {
  const auto holds = [line](std::string_view words) { return base::contains(line, words); };
  if (!holds("ункт") && !holds("УНКТ") && !holds("п.") && !holds("П.")) return {};
  const std::string small = lower_in_place(line);
  std::vector<model::CitedPoints> out;
  for (const Word& word : words_of(small))
    if (auto found = points_at(small, word)) out.push_back(*std::move(found));
  return out;
}

std::vector<model::CitedAppendices> find_cited_appendices(std::string_view line) {
  if (!base::contains(line, "рил") && !base::contains(line, "РИЛ")) return {};
  const std::string small = lower_in_place(line);
  if (!base::contains(small, "прил")) return {};
  std::vector<model::CitedAppendices> out;
  for (const Word& word : words_of(small)) {
    auto found = appendices_at(small, word);
    if (!found) continue;
    const bool bare = found->numbers.empty() && !found->attached;
    if (!bare || found->as != model::CitedAs::subject) out.push_back(*std::move(found));
  }
  return out;
}

std::vector<model::Amendment> find_amendments(std::string_view line) {
  std::string small = lower_in_place(line);
  if (!may_amend(small)) return {};
  small = without_quotations(small);
  const std::string_view whole = small;
  std::vector<model::Amendment> out;
  for (std::size_t first = 0; first < whole.size();) {
    std::size_t end = first;
    while (end < whole.size() && !ends_sentence(whole, end)) ++end;
    end = std::min(end + 1, whole.size());
    const std::string_view clause = whole.substr(first, end - first);
    const bool last = without_blanks_behind(whole.substr(end)).empty();
    if (amends(clause))
      out.push_back({first, clause.size(), last && without_blanks_behind(clause).ends_with(':'), last});
    first = end;
  }
  return out;
}

}  // namespace language
