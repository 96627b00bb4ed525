// ORD-010: a point instructs and does not say when or whom. Example: «Представить сведения об учебниках.» A preamble
// without any ground, act or protocol, is noted.
// Looked at is only what has an end («представить», «разработать», «сообщить»); a day, a period, an event, another
// document («по графику») or «постоянно» is a deadline, and so is what stands above the point.

#include "base/utf8.h"
#include "check/amendments.h"
#include "check/rules.h"
#include "language/citations.h"
#include "language/duties.h"
#include "language/letters.h"
#include "language/words.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"поручение называет исполнителя, действие и срок",
                              "an instruction names who does what and when"};

constexpr base::Message no_deadline{
    "ORD-010.deadline",
    base::Severity::warning,
    {"поручение без срока", "an instruction without a deadline"},
    {"добавьте deadline: и <deadline> в текст пункта; если срока нет, так и напишите: «постоянно»",
     "add deadline: and <deadline> to the words of the point; if there is none say so: “постоянно”"},
    basis};
constexpr base::Message no_addressee{"ORD-010.addressee",
                                     base::Severity::warning,
                                     {"поручение без исполнителя", "an instruction to nobody"},
                                     {"начните пункт с того, кому поручено: «Отделу … представить …»",
                                      "begin the point with who is told: “Отделу … представить …”"},
                                     basis};
constexpr base::Message no_ground{"ORD-010.ground",
                                  base::Severity::note,
                                  {"преамбула не называет ни акта, ни протокола, на котором основан документ",
                                   "the preamble names neither an act nor a protocol that the document rests on"},
                                  {"если основание есть, назовите его: «В соответствии с …», «Во исполнение …»",
                                   "if there is a ground name it: “В соответствии с …”, “Во исполнение …”"},
                                  {"ГОСТ Р 7.0.97-2025, реквизит «текст документа»", "GOST R 7.0.97-2025, text"}};

constexpr std::array messages{&no_deadline, &no_addressee, &no_ground};

// What stands above a point holds for it.
struct Above {
  bool due = false;
  bool addressed = false;
};

bool is_due(const model::Text& text) { return language::has_due_words(model::plain(text)); }

bool is_due(const model::PointPart& part) {
  const auto* text = std::get_if<model::Text>(&part.content);
  return text == nullptr || is_due(*text);  // a table may have its column of days
}

bool is_due(const model::Point& point) {
  return !point.deadlines.empty() || !point.row.empty() || is_due(point.text) ||
         std::ranges::any_of(point.body, [](const model::PointPart& part) { return is_due(part); });
}

bool leads_on(const model::Text& text) {
  std::string words = model::plain(text);
  while (words.ends_with(' ')) words.pop_back();
  return words.ends_with(':');
}

class Finder {
 public:
  Finder(const Reading& reading, const model::Document& document, const model::Order& order,
         base::Diagnostics& diagnostics)
      : reading_(reading),
        document_(document),
        diagnostics_(diagnostics),
        by_one_(order.act == "приказ" || order.act == "распоряжение") {}

  void points(const std::vector<model::Point>& list, Above above) {
    for (const model::Point& point : list) {
      const Above here{above.due || is_due(point), above.addressed || !point.addressee.empty()};
      if (point.points.empty()) judge(point, here);
      // Words above tell whom: «Заместителю директора Ивановой И.И.»
      points(point.points, {here.due, here.addressed || !point.text.empty()});
    }
  }

 private:
  void judge(const model::Point& point, const Above& here) {
    const bool orders = point.kind == model::PointKind::text || point.kind == model::PointKind::instruct;
    if (!orders || point.text.empty() || leads_on(point.text) || reading_.contexts.amends(point.text)) return;
    const model::Line line = model::line_of(point.text);
    const auto duty = language::find_duty(line.text);
    if (!duty) return;
    if (!here.due) report(no_deadline, point, line);
    // A collegial body resolves what it does itself.
    if (duty->opens && duty->alone && by_one_ && !here.addressed) report(no_addressee, point, line);
  }

  void report(const base::Message& message, const model::Point& point, const model::Line& line) {
    const base::Span words = line.span_of(0, line.text.size());
    diagnostics_.report(message, words.known() ? words : point.span, {},
                        model::place_of(reading_.package, document_.id, {"п.", point.label.words}));
  }

  const Reading& reading_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
  bool by_one_;
};

// An act, a protocol, a letter, an instruction from above, in any case of the word.
bool names_ground(const std::string& preamble) {
  constexpr auto grounds = std::to_array<std::string_view>(
      {"закон",   "приказ",  "распоряжен", "постановл", "решени",  "указ",     "протокол", "кодекс",   "конституц",
       "устав",   "положен", "письм",      "поручен",   "договор", "соглашен", "правил",   "порядк",   "план",
       "програм", "стратег", "концепц",    "регламент", "фгос",    "санпин",   "госпрог",  "стандарт", "представлен",
       "заявлен", "обращен", "акт",        "проект",    "послан",  "перечн",   "требован"});
  const std::string small = language::lower_in_place(preamble);
  return std::ranges::any_of(language::words_of(small), [&small, &grounds](const language::Word& word) {
    return std::ranges::any_of(grounds, [&](std::string_view stem) { return word.in(small).starts_with(stem); });
  });
}

bool has_note(const model::Text& text) {
  return std::ranges::any_of(text.paragraphs, [](const model::Paragraph& paragraph) {
    return std::ranges::any_of(
        paragraph.pieces, [](const model::Piece& piece) { return std::holds_alternative<model::NoteMark>(piece); });
  });
}

// «Установить срок исполнения пунктов 1–3 – до 1 июня»: a point for all of them.
bool sets_terms_apart(const model::Document& document) {
  bool found = false;
  model::visit_points(document, [&found](const model::Point& point, const model::Where&) {
    if (found) return;
    const std::string words = language::lower(model::plain(point.text));
    for (const std::string_view sign : {"срок исполнения", "сроки исполнения", "срок выполнения", "срок представления"})
      found = found || base::contains(words, sign);
  });
  return found;
}

void check_preamble(const model::Order& order, base::Diagnostics& diagnostics) {
  const std::string words = model::plain(order.preamble);
  // «… приказываю» without its verb typed there; a body's name alone before its verb is no preamble.
  const model::Line line = model::line_of(order.preamble);
  const base::Span span = line.span_of(0, line.text.size());
  if (words.empty() || !span.known() || names_ground(words) || has_note(order.preamble)) return;
  diagnostics.report(no_ground, span, {}, {"преамбула"});
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& document, const model::Order& order) {
    Finder(reading, document, order, diagnostics).points(order.points, {sets_terms_apart(document), false});
    check_preamble(order, diagnostics);
  });
}

}  // namespace

const Rule ord_010{"ORD-010",
                   {"поручение без срока или исполнителя", "an instruction without deadline or addressee"},
                   messages,
                   find,
                   {"«Представить сведения об учебниках.»",
                    "«Руководителям школ представить сведения об учебниках до 5 июня 2020 года.»"},
                   {"исполнитель и срок ясны из соседнего пункта", "the point beside it tells who and when"}};

}  // namespace check
