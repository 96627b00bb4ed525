// ORD-007: a day that the calendar does not have in a mark, a stamp or a visa («от 31.06.2020»). Noted: a date written
// otherwise than «05.06.2016» or «5 июня 2016 г.» («« 23 » 01 _____ 2019 г.»), and both ways in one document.
// Of the act's own date and others that have a field decode tells that there is no such day.

#include "check/act_citations.h"
#include "check/rules.h"
#include "language/dates.h"
#include "language/words.h"
#include "model/kinds.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <optional>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «дата документа»", "GOST R 7.0.97-2025, date"};

constexpr base::Message no_such_day{"ORD-007.impossible",
                                    base::Severity::error,
                                    {"такого дня нет: «{0}»", "there is no such day: “{0}”"},
                                    {"исправьте день или месяц", "mend the day or the month"},
                                    basis};
constexpr base::Message other_look{
    "ORD-007.form",
    base::Severity::note,
    {"дата написана не по образцу: «{0}»", "the date is written in a way of its own: “{0}”"},
    {"напишите «{1}» или «{2}»", "write “{1}” or “{2}”"},
    basis};
constexpr base::Message mixed_looks{
    "ORD-007.mixed",
    base::Severity::note,
    {"в документе даты написаны и цифрами, и словами: здесь «{0}», раньше «{1}»",
     "dates of the document are written both in digits and in words: “{0}” here, “{1}” before"},
    {"выберите один способ; дату самого акта печатает стиль: requisites: {date: digits} или words",
     "choose one; the act’s own date is printed as the style says: requisites: {date: digits} or words"},
    basis};

constexpr std::array messages{&no_such_day, &other_look, &mixed_looks};

class Dates {
 public:
  Dates(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  // A date that stands by itself in a field of its own: that it means nothing is told already.
  void requisite(const std::string& words, std::optional<base::Date> meaning, base::Span span,
                 const model::Where& where) {
    const language::DateReading reading = language::read_date(words);
    if (reading.impossible && meaning) return report(no_such_day, span, {words}, where);
    if (!reading.date || !meaning) return;
    if (language::date_look(words, *reading.date) == language::DateLook::other)
      return report(other_look, span, {words, language::date_in_digits(*meaning), language::date_in_words(*meaning)},
                    where);
    look(words, span, model::place_of(package_, document_.id, where));
  }

  void requisite(const model::VisaDay& day, const model::Where& where) {
    const model::Line line = model::line_of(day.text);
    const base::Span span = line.span_of(0, line.text.size());
    if (span.known()) requisite(line.text, day.meaning, span, where);
  }

  // Likewise, but nobody has read it yet.
  void requisite(const model::Text& text, const model::Where& where) {
    const model::Line line = model::line_of(text);
    const base::Span span = line.span_of(0, line.text.size());
    const language::DateReading reading = language::read_date(line.text);
    if (!span.known()) return;
    if (reading.impossible) return report(no_such_day, span, {line.text}, where);
    requisite(line.text, reading.date, span, where);
  }

  // In a line that names an act: «к приказу … от 31.06.2020 № 7».
  void line(const model::Text& text, const model::Where& where) {
    const model::Line line = model::line_of(text);
    const std::size_t from = line.text.find("от ");
    if (from == std::string::npos || !line.written_at(from)) return;
    std::size_t end =
        std::min({line.text.find("№", from), line.text.find(" N", from), line.text.find(')', from), line.text.size()});
    while (end > from && line.text[end - 1] == ' ') --end;
    const std::string words = line.text.substr(from, end - from);
    if (language::read_date(words).impossible) report(no_such_day, line.span_of(from, words.size()), {words}, where);
  }

  // Once a document: the first that is written the other way.
  void look(std::string_view words, base::Span span, std::vector<std::string> place) {
    const bool in_digits = std::ranges::none_of(language::words_of(words), [words](const language::Word& word) {
      return language::find_month_genitive(word.in(words)).has_value();
    });
    if (!first_) {
      first_ = in_digits;
      first_words_ = words;
    } else if (*first_ != in_digits && !told_) {
      told_ = true;
      diagnostics_.report(mixed_looks, span, {std::string(words), first_words_}, std::move(place));
    }
  }

 private:
  void report(const base::Message& message, base::Span span, std::vector<std::string> arguments,
              const model::Where& where) {
    diagnostics_.report(message, span, std::move(arguments), model::place_of(package_, document_.id, where));
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
  std::optional<bool> first_;
  std::string first_words_;
  bool told_ = false;
};

void read_stamps(const std::vector<model::PersonalStamp>& stamps, Dates& dates) {
  for (const model::PersonalStamp& stamp : stamps) {
    dates.requisite(stamp.date, {"гриф"});
    for (const model::Text& line : stamp.post) dates.line(line, {"гриф"});  // «(протокол от … № …)»
  }
}

void read_order(const model::Order& order, Dates& dates) {
  if (order.date_by == model::GivenBy::author && order.date.span.known())
    dates.requisite(order.date.words, order.date.meaning, order.date.span, {"дата"});
  for (const model::SheetVisa& visa : order.visas) dates.requisite(visa.date, {"виза"});
}

void read_mark(const model::Document& document, Dates& dates) {
  const model::Mark* mark = model::mark_of(document);
  if (mark == nullptr) return;
  if (mark->date.by_hand && mark->date.span.known())
    dates.requisite(mark->date.words, mark->date.meaning, mark->date.span, {"отметка"});
  if (mark->lines_by_hand)
    for (const model::Text& line : mark->lines) dates.line(line, {"отметка"});
  for (const model::Text& line : mark->also) dates.line(line, {"отметка"});
}

void read(const model::Document& document, Dates& dates) {
  if (const auto* order = std::get_if<model::Order>(&document.body)) read_order(*order, dates);
  if (const auto* plan = std::get_if<model::Plan>(&document.body)) read_stamps(plan->stamps, dates);
  if (const auto* regulation = std::get_if<model::Regulation>(&document.body)) read_stamps(regulation->stamps, dates);
  read_mark(document, dates);
  model::visit_visas(document, [&dates](const model::Visa& visa, const model::Where& where) {
    for (const model::VisaDay* day : {&visa.received, &visa.returned, &visa.signed_on}) dates.requisite(*day, where);
  });
}

// The typed words of a cited act's date: «10 июля 2020 года» of «от 10 июля 2020 года № 1532».
std::string date_words(const ActCitation& citation, std::string_view text) {
  const std::size_t from = text.find("от ");
  if (!citation.act.date || from == std::string_view::npos) return {};
  std::string_view words = text.substr(from + std::string_view("от ").size());
  words =
      words.substr(0, std::min({words.find("№"), words.find(" N"), words.find("«"), words.find(','), words.size()}));
  while (words.ends_with(' ')) words.remove_suffix(1);
  return language::read_date(words).date ? std::string(words) : std::string();
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    Dates dates(package, document, diagnostics);
    read(document, dates);
    for (const ActCitation& citation : found_in(reading.acts, document))
      if (const std::string words = date_words(citation, citation.words); !words.empty())
        dates.look(words, citation.span, citation.place);
  }
}

}  // namespace

const Rule ord_007{
    "ORD-007",
    {"дни и то, как они написаны", "days and how they are written"},
    messages,
    find,
    {"«от 31.06.2020»; «05.06.2020» и «5 июня 2020 г.» в одном акте", "«от 30.06.2020»; один вид дат во всём акте"},
    {"в цитате сохранён вид чужого акта", "another act’s look is kept"}};

}  // namespace check
