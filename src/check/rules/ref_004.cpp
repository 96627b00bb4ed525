// REF-004: how acts are cited. The first mention gives kind, body, date, number and heading: «приказом Минпросвещения
// России от 02.09.2020 № 458» lacks the last. «N» for the number sign in a document that prints «№», once a document:
// «приложение N 1» in an order whose head says «№ 744».
// No heading is asked of what approved another document («утверждённого постановлением …») and of lists; none of these
// of protocols, letters, decisions of meetings and lines that tell of changes; no body of federal laws and decrees.
// Cited are points and preambles: plans name acts as short as their cells.

#include "base/utf8.h"
#include "check/act_citations.h"
#include "check/rules.h"
#include "language/letters.h"
#include "language/quotations.h"
#include "language/same_words.h"
#include "language/words.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <span>
#include <utility>

namespace check {

namespace {

constexpr base::Message latin_sign{
    "REF-004.sign",
    base::Severity::note,
    {"вместо знака «№» стоит латинская «N»", "a Latin “N” stands for the number sign"},
    {"замените «N» на «№» здесь и дальше в документе", "write “№” for “N” here and further on"},
    {"Правила подготовки нормативных правовых актов (постановление Правительства РФ от 13.08.1997 № 1009)",
     "Rules for preparing normative acts (Government resolution of 13.08.1997 No. 1009)"}};

constexpr base::Message incomplete{
    "REF-004.incomplete",
    base::Severity::warning,
    {"акт впервые назван не полностью: «{0}» – нет {1}",
     "the first mention of an act is not complete: “{0}” lacks {1}"},
    {"при первом упоминании назовите вид акта, орган, дату, номер и заголовок; дальше достаточно даты и номера",
     "name kind, body, date, number and heading at the first mention; date and number are enough further on"},
    {"первая ссылка на акт называет его полностью", "the first reference to an act names it in full"}};

constexpr std::array messages{&latin_sign, &incomplete};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// «N 15», «N15», «(N 3»: alone before a number.
bool is_sign(std::string_view text, std::size_t at) {
  const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text.substr(0, at).ends_with("\u00a0");
  std::string_view behind = text.substr(at + 1);
  if (behind.starts_with("\u00a0")) behind.remove_prefix(2);
  while (behind.starts_with(' ')) behind.remove_prefix(1);
  return begins && !behind.empty() && is_digit(behind.front());
}

// The act's number is printed behind «№», and so is it in every mark.
bool prints_the_sign(const model::Document& document) {
  bool out = std::holds_alternative<model::Order>(document.body);
  model::visit_lines(document, [&out](const model::Line& line, const model::Where&) {
    out = out || line.text.find("№") != std::string::npos;
  });
  return out;
}

std::optional<std::size_t> find_sign(const model::Line& line) {
  for (std::size_t at = line.text.find('N'); at != std::string::npos; at = line.text.find('N', at + 1))
    if (line.written_at(at) && is_sign(line.text, at)) return at;
  return std::nullopt;
}

void judge(const Reading& reading, const model::Document& document, base::Diagnostics& diagnostics) {
  for (const TypedLine& typed : found_in(reading.lines, document)) {
    const auto at = find_sign(typed.line);
    if (!at) continue;
    if (prints_the_sign(document))
      diagnostics.report(latin_sign, typed.line.span_of(*at, 1), {}, place_of(reading, typed));
    return;
  }
}

// ---- first mentions

bool contains_any(std::string_view text, std::span<const std::string_view> parts) {
  return std::ranges::any_of(parts, [text](std::string_view part) { return base::contains(text, part); });
}

std::string_view without_blanks(std::string_view text) {
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view blank : {" ", ",", "\u00a0"})
      if (text.starts_with(blank)) {
        text.remove_prefix(blank.size());
        cut = true;
      }
  }
  return text;
}

// «N15» for «№ 15», which is no citation's number.
bool begins_with_latin_number(std::string_view behind) {
  return behind.size() > 1 && behind.front() == 'N' && is_digit(behind[1]);
}

// What the words behind a citation begin with once a number in Latin and brackets are passed over: «(в ред. …) «О …»».
// Nothing where a bracket ends too far behind.
std::optional<std::string_view> behind_brackets(std::string_view behind) {
  behind = without_blanks(behind);
  if (begins_with_latin_number(behind))
    behind = without_blanks(behind.substr(std::min(behind.find(' '), behind.size())));
  while (behind.starts_with('(')) {
    const std::size_t end = behind.find(')');
    if (end == std::string_view::npos) return std::nullopt;
    behind = without_blanks(behind.substr(end + 1));
  }
  return behind;
}

// Quoted, or in the words of the sentence: «приказ … № 17 об учебниках», «… № 17 Минобра об учебниках».
bool has_heading(const ActCitation& citation) {
  if (!citation.act.title.empty()) return true;
  const auto behind = behind_brackets(citation.behind);
  if (!behind) return true;
  for (const std::string_view mark : {"«", "\"", "“", "„"})
    if (behind->starts_with(mark)) return true;
  const std::string clause = " " + language::lower(behind->substr(0, behind->find_first_of(".,;:(")));
  return contains_any(clause, std::to_array<std::string_view>({" о ", " об ", " обо ", " о\u00a0", " об\u00a0"}));
}

constexpr auto body_stems = std::to_array<std::string_view>(
    {"министерств", "минист",    "департамент", "управлени",  "комитет",    "правительств", "администраци", "глав",
     "губернатор",  "служб",     "агентств",    "совет",      "дум",        "собрани",      "руководител",  "директор",
     "ректор",      "президент", "учреждени",   "организаци", "предприяти", "мин",          "наш",          "сво"});
// Where a body acts: behind an act a part of its name, before it of any other name.
constexpr auto territory_stems =
    std::to_array<std::string_view>({"росси", "област", "край", "края", "республик", "рос"});

// «приказ от 05.05.2020 № 7 Министерства …», «управлением издан приказ от …». An act of the kind of this one is its own
// author's where no other is named.
bool has_body(const ActCitation& citation, const std::string& own_kind) {
  const bool federal = citation.act.kind == "федеральный закон" || citation.act.kind == "указ";
  if (federal || citation.act.kind == own_kind || !citation.act.body.empty()) return true;
  const std::string behind = language::lower(citation.behind);
  return contains_any(language::lower(citation.before), body_stems) || contains_any(behind, body_stems) ||
         contains_any(behind, territory_stems);
}

// «приказом директора школы № 5»: the school's number.
bool numbers_an_institution(const ActCitation& citation) {
  const std::string body = language::lower(citation.act.body);
  const std::size_t last = body.rfind(' ') == std::string::npos ? 0 : body.rfind(' ') + 1;
  return contains_any(std::string_view(body).substr(last),
                      std::to_array<std::string_view>({"школ", "гимнази", "лице", "сад", "колледж", "интернат",
                                                       "больниц", "поликлиник", "училищ", "центр", "отдел"}));
}

// A day stands there, be it one that is not.
bool has_date(const ActCitation& citation) {
  if (citation.act.date) return true;
  const std::size_t from = citation.words.find("от ");
  const std::size_t sign = from == std::string::npos ? from : citation.words.find_first_of("0123456789«_", from);
  return sign != std::string::npos && sign < from + 8;
}

// «приказом Минпросвещения России № 219, Рособрнадзора № 590 от 06.05.2019 «…»»: what is missing follows.
bool is_joint(const ActCitation& citation) {
  return !citation.act.date && citation.behind.find("№") != std::string::npos && base::contains(citation.behind, "от ");
}

bool has_number(const ActCitation& citation) {
  const std::string_view behind = without_blanks(citation.behind);
  return !citation.act.number.empty() || begins_with_latin_number(behind) || behind.starts_with("№");
}

// «от … № 2» of «приказами … от … № 1, от … № 2».
bool goes_on_a_list(const ActCitation& citation) {
  return citation.words.starts_with("от ") || citation.words.starts_with("от\u00a0");
}

// «программы «…» (постановление … № …)» is short for «утверждённой постановлением».
bool approved_something(const ActCitation& citation) {
  if (citation.before.ends_with("» (")) return true;
  return contains_any(
      language::lower(citation.before),
      std::to_array<std::string_view>({"утвержд", "утв. ", "введен", "введён", "объявлен", "в редакции"}));
}

// «(далее – Закон № 44-ФЗ)»
bool is_short_name(const ActCitation& citation) {
  const std::string_view before = citation.before;
  const std::size_t bracket = before.rfind('(');
  return bracket != std::string_view::npos && base::contains(before.substr(bracket), "далее") &&
         before.find(')', bracket) == std::string_view::npos;
}

class Mentions {
 public:
  Mentions(const model::Package& package, base::Diagnostics& diagnostics) : diagnostics_(diagnostics) {
    const model::Order* order = package.find_order();
    if (order == nullptr) return;
    own_kind_ = order->act;
    remember(act_itself(package, *order));
  }

  void read(const ActCitation& citation) {
    constexpr std::array<std::string_view, 6> asked{"приказ", "распоряжение", "постановление",
                                                    "указ",   "закон",        "федеральный закон"};
    const bool known = std::ranges::find(asked, citation.act.kind) != asked.end();
    const bool in_words = citation.where == "преамбула" || citation.where == "п." || citation.where == "вводная часть";
    if (!known || !in_words || citation.edition || citation.noted || is_joint(citation) ||
        numbers_an_institution(citation))
      return;
    if (!remember(citation.act) || is_short_name(citation)) return;
    base::Phrase missing;
    if (!has_body(citation, own_kind_)) add(missing, "органа", "body");
    if (!has_date(citation)) add(missing, "даты", "date");
    if (!has_number(citation)) add(missing, "номера", "number");
    if (!has_heading(citation) && !goes_on_a_list(citation) && !approved_something(citation))
      add(missing, "заголовка", "heading");
    if (!missing.ru.empty()) report(citation.words, std::move(missing), citation.span, citation.place);
  }

  // «Федеральным законом «Об образовании …»» without date and number.
  void read_laws(const Reading& reading, const model::Document& document) {
    for (const TypedLine& typed : found_in(reading.lines, document)) {
      const model::Where& where = typed.where;
      if (!where.quoted && (where.what == "преамбула" || where.what == "п.")) read_laws(reading, typed);
    }
  }

 private:
  void read_laws(const Reading& reading, const TypedLine& typed) {
    const model::Line& line = typed.line;
    const bool noted = std::ranges::any_of(
        line.parts, [](const model::LinePart& part) { return std::holds_alternative<model::NoteMark>(*part.piece); });
    if (noted || line.text.find("«") == std::string::npos) return;
    const std::string small = language::lower_in_place(line.text);
    const std::vector<language::Word> words = language::words_of(small);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
      if (!words[i].in(small).starts_with("федеральн") || !words[i + 1].in(small).starts_with("закон")) continue;
      const std::string_view behind = without_blanks(std::string_view(line.text).substr(words[i + 1].end));
      const std::size_t end = line.text.find("»", words[i + 1].end);
      if (!behind.starts_with("«") || end == std::string::npos || language::inside_quotation(line.text, words[i].first))
        continue;
      // «Федеральным законом «О …» от … № …»: all is there, in another order.
      const std::string_view after =
          without_blanks(std::string_view(line.text).substr(end + std::string_view("»").size()));
      if (after.starts_with("от ") || after.starts_with("№") || after.starts_with("N ")) continue;
      const std::size_t first = line.text.size() - behind.size();
      if (!titles_.insert(plain(line.text.substr(first, end - first))).second) continue;
      const std::string shown = line.text.substr(words[i].first, end + std::string_view("»").size() - words[i].first);
      report(shown, {"даты и номера", "date and number"}, line.span_of(words[i].first, shown.size()),
             place_of(reading, typed));
    }
  }

  static std::string plain(std::string_view title) {
    std::string out;
    for (const std::string& word : language::plain_words_of(title)) out += word + " ";
    return out;
  }

  // Whether it is the first time that any of its requisites is met.
  bool remember(const model::CitedAct& act) {
    bool fresh = true;
    const std::string number = language::lower(act.number);
    const std::string_view kind = number.ends_with("-фз") ? "федеральный закон" : std::string_view(act.kind);
    if (!number.empty()) fresh = numbers_.insert(std::string(kind) + "|" + number).second && fresh;
    if (act.number.empty() && !act.title.empty()) fresh = !titles_.contains(plain(act.title)) && fresh;
    if (!act.title.empty()) titles_.insert(plain(act.title));
    return fresh;
  }

  static void add(base::Phrase& missing, std::string_view ru, std::string_view en) {
    missing.ru += (missing.ru.empty() ? "" : ", ") + std::string(ru);
    missing.en += (missing.en.empty() ? "" : ", ") + std::string(en);
  }

  void report(const std::string& words, base::Phrase missing, base::Span span, const std::vector<std::string>& place) {
    base::Diagnostic finding;
    finding.message = &incomplete;
    finding.arguments = {words};
    finding.ours = {std::move(missing)};
    finding.span = span;
    finding.steps = place;
    diagnostics_.report(std::move(finding));
  }

  base::Diagnostics& diagnostics_;
  std::string own_kind_;
  std::set<std::string> numbers_, titles_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) judge(reading, document, diagnostics);
  Mentions mentions(package, diagnostics);
  const auto is_prose = [](const model::Document& document) {
    return std::holds_alternative<model::Order>(document.body) ||
           std::holds_alternative<model::Regulation>(document.body);
  };
  for (const model::Document& document : package.documents)
    if (is_prose(document))
      for (const ActCitation& citation : found_in(reading.acts, document)) mentions.read(citation);
  for (const model::Document& document : package.documents)
    if (is_prose(document)) mentions.read_laws(reading, document);
}

}  // namespace

const Rule ref_004{"REF-004",
                   {"как названы акты", "how acts are cited"},
                   messages,
                   find,
                   {"«приказом Минпросвещения России от 02.09.2020 № 458»",
                    "«приказом Минпросвещения России от 02.09.2020 № 458 «Об утверждении Порядка …»»"},
                   {"акт назван полностью в вводной части приложения", "an appendix names the act in full"}};

}  // namespace check
