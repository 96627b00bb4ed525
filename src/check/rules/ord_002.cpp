// ORD-002: the ordering word does not fit the kind of act or its author: «постановляю» in an order, «приказываю» of two
// heads, «постановляю» of a collegial body. A распоряжение has none, or «обязываю», «предлагаю».
// Only what is typed: the word that the program makes is right by construction.

#include "check/rules.h"
#include "check/typed_verb.h"
#include "language/letters.h"
#include "language/words.h"
#include "model/line.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «текст документа»", "GOST R 7.0.97-2025, text"};

constexpr base::Message other_kind{
    "ORD-002.kind",
    base::Severity::warning,
    {"слово «{0}» не подходит к виду документа «{1}»", "“{0}” does not fit an act of the kind {1}"},
    {"уберите слово – нужное поставит программа; у распоряжения его нет",
     "drop the word and the program makes the right one; a “распоряжение” has none"},
    basis};
constexpr base::Message other_author{"ORD-002.author",
                                     base::Severity::warning,
                                     {"слово «{0}» не подходит к автору документа: нужно «{1}»",
                                      "“{0}” does not fit the author of the act: “{1}” is right"},
                                     {"напишите «{1}»; или уберите verb: – слово поставит программа",
                                      "write “{1}”; or drop verb: and the program makes the word"},
                                     basis};

constexpr std::array messages{&other_kind, &other_author};

struct Strangers {
  std::string_view act;
  std::array<std::string_view, 5> stems;  // of words of other kinds
};

constexpr std::array<Strangers, 4> strangers{
    {{"приказ", {"постановля", "постановил", "решил", "распоряжа", "решаю"}},
     {"распоряжение", {"приказыва", "приказал", "постановля", "постановил", "решил"}},
     {"постановление", {"приказыва", "приказал", "распоряжа", "обязыва", "предлага"}},
     {"решение", {"приказыва", "приказал", "распоряжа", "обязыва", "предлага"}}}};

// «п р и к а з ы в а ю» is «приказываю»; words before it («Совет депутатов … решил») stay apart.
struct Typed {
  std::string word;
  std::string shown;
  base::Span span;
};

Typed read(const model::Text& text) {
  const model::Line line = model::line_of(text);
  const TypedVerb verb = find_typed_verb(line.text);
  if (verb.length == 0 || !line.written_at(verb.first)) return {};
  Typed out;
  const std::string_view words = std::string_view(line.text).substr(verb.first, verb.length);
  std::size_t end = words.size();
  while (end > 0 && (words[end - 1] == ':' || words[end - 1] == ' ' || words[end - 1] == ',')) --end;
  out.shown = words.substr(0, end);
  out.span = line.span_of(verb.first, end);
  for (const language::Word& letters : language::words_of(words)) out.word += language::lower(letters.in(words));
  return out;
}

// The word as the author of the act says it; empty: it may be right.
std::string_view for_author(const model::Package& package, const model::Order& order, std::string_view word) {
  const model::Body* issuer = package.register_.find_body(order.issuer());
  const bool joint = order.issuers.size() > 1;
  if (joint && word == "приказываю") return "приказываем";
  if (joint && word == "постановляю") return "постановляем";
  const bool alone = order.issuers.size() == 1 && order.signatures.size() == 1;
  if (alone && word == "приказываем") return "приказываю";
  if (!joint && issuer != nullptr && issuer->collegial && word == "постановляю") return "постановляет";
  return {};
}

void judge(const model::Package& package, const model::Order& order, base::Diagnostics& diagnostics) {
  if (!order.verb.text.empty() && !order.verb.by_hand) return;
  const Typed typed = read(order.verb.text.empty() ? order.preamble : order.verb.text);
  if (typed.word.empty()) return;
  const auto* of_act = std::ranges::find(strangers, order.act, &Strangers::act);
  const auto begins = [&typed](std::string_view stem) { return typed.word.starts_with(stem); };
  if (of_act != strangers.end() && std::ranges::any_of(of_act->stems, begins)) {
    diagnostics.report(other_kind, typed.span, {typed.shown, order.act}, {"преамбула"});
    return;
  }
  const std::string_view right = for_author(package, order, typed.word);
  if (!right.empty()) diagnostics.report(other_author, typed.span, {typed.shown, std::string(right)}, {"преамбула"});
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(
      package, [&](const model::Document&, const model::Order& order) { judge(package, order, diagnostics); });
}

}  // namespace

const Rule ord_002{"ORD-002",
                   {"распорядительное слово", "the ordering word"},
                   messages,
                   find,
                   {"постановление администрации: «приказываю:»", "«постановляю:»"},
                   {"закон субъекта ввёл своё слово", "a region has a word of its own"}};

}  // namespace check
