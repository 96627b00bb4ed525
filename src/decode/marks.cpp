// Marks of appendices (ГОСТ Р 7.0.97-2016, 5.16 and 5.19).

#include "decode/act_mention.h"
#include "decode/join.h"
#include "decode/messages.h"
#include "decode/near_names.h"
#include "language/acts.h"
#include "language/agreement.h"
#include "model/kinds.h"
#include "model/markup_names.h"

#include <algorithm>
#include <set>

namespace decode {

namespace {

void drop_repeated(model::Order& order, const model::DocumentId& self, base::Diagnostics& diagnostics) {
  std::set<model::DocumentId> seen{self};
  std::erase_if(order.appendices, [&](const model::Appendix& appendix) {
    const bool repeated = !seen.insert(appendix.document).second;
    if (repeated) diagnostics.report(repeated_appendix, appendix.span, {appendix.document.value});
    return repeated;
  });
}

void number_appendices(const model::Package& package, model::Order& order, const model::DocumentId& self,
                       base::Diagnostics& diagnostics) {
  drop_repeated(order, self, diagnostics);
  int number = 0;
  const bool sole = std::ranges::count(order.appendices, false, &model::Appendix::joined) < 2;
  for (model::Appendix& appendix : order.appendices) {
    if (!appendix.joined) ++number;
    if (package.find_document(appendix.document) == nullptr)
      report_unknown_document(package, {appendix.document, appendix.span}, diagnostics);
    else if (!sole && model::is_markup_name(appendix.document.value))
      diagnostics.report(reserved_document, appendix.span, {appendix.document.value});
    appendix.number.words = sole ? "" : std::to_string(number);
    if (!sole) appendix.number.meaning = number;
  }
}

template <class Value>
void take(model::Written<Value>& own, const model::Written<Value>& made) {
  if (own.by_hand) return;
  own = made;
  own.by_hand = false;
  own.span = {};
}

void add_line(model::Mark& mark, std::string_view words) { mark.lines.push_back(model::made(words)); }

void add_reference(const model::Order& order, const std::string& genitive, const model::Text& requisites,
                   model::Mark& mark) {
  add_line(mark, "к " + language::act_dative(order.act) + " " + genitive);
  mark.lines.push_back(requisites);
}

// A title that does not tell is the checker's to ask about (PKG-006); most documents are masculine.
void add_approval(const model::Order& order, const std::string& genitive, std::string_view title,
                  const model::Text& requisites, model::Mark& mark) {
  if (!mark.agrees.by_hand)
    if (const auto agreement = language::agreement_of(title)) mark.agrees.meaning = agreement->with;
  add_line(mark, language::approved_word(mark.agrees.meaning.value_or(model::Agreement::masculine)));
  add_line(mark, language::act_instrumental(order.act) + " " + genitive);
  mark.lines.push_back(requisites);
}

bool approves(const std::vector<model::Point>& points, const model::DocumentId& document) {
  return std::ranges::any_of(points, [&document](const model::Point& point) {
    return point.document.id == document || approves(point.points, document);
  });
}

// What the order does not approve bears a reference, whatever the profile says of approved appendices.
model::MarkForm form_of(const model::Package& package, const model::Order& order, const model::Appendix& appendix) {
  const bool approved = approves(order.points, appendix.document);
  return approved ? package.profile.appendix_mark : model::MarkForm::reference;
}

// « № 1», « 1»; nothing of a sole appendix.
std::string number_of(const model::Profile& profile, const model::Mark& mark) {
  if (mark.appendix.words.empty()) return {};
  return (profile.appendix_sign ? " № " : " ") + mark.appendix.words;
}

// Made by the program, or typed in a line of the mark.
bool bears_approval(const model::Mark& mark) {
  if (!mark.lines_by_hand) return mark.form == model::MarkForm::approval || mark.form == model::MarkForm::both;
  return std::ranges::any_of(mark.lines, [](const model::Text& line) {
    const std::string words = model::plain(line);
    return language::find_approved_word(words.substr(0, words.find(' '))).has_value();
  });
}

void make_mark(const model::Package& package, const model::Order& order, model::Appendix& appendix,
               std::string_view title, model::Mark& mark, base::Diagnostics& diagnostics) {
  take(mark.date, order.date);
  take(mark.number, order.number);
  take(mark.appendix, appendix.number);
  appendix.number = mark.appendix;
  mark.title = "Приложение" + number_of(package.profile, mark);
  if (!mark.form_by_hand) mark.form = appendix.joined ? model::MarkForm::none : form_of(package, order, appendix);
  const bool made = mark.lines.empty() && mark.form != model::MarkForm::none;
  if (mark.agrees.by_hand && !bears_approval(mark))
    diagnostics.report(unused_agreement, mark.agrees.span, {mark.agrees.words});
  if (!made) return;
  const std::string genitive = issuers_genitive(package, order, diagnostics);
  const model::Text requisites = date_and_number(package, order, mark.date, mark.number, appendix.document);
  if (mark.form != model::MarkForm::approval) {
    // An approved appendix bears «Приложение № 1» without the reference, then the approval (5.19).
    add_line(mark, mark.title);
    if (mark.form == model::MarkForm::reference) add_reference(order, genitive, requisites, mark);
  }
  if (mark.form != model::MarkForm::reference) add_approval(order, genitive, title, requisites, mark);
}

void make_continuations(const model::Profile& profile, model::Plan& plan) {
  for (model::PlanPart& part : plan.parts) {
    if (profile.continuation == model::Continuation::table)
      part.continuation = part.number.empty() ? "Продолжение таблицы" : "Продолжение: " + model::plain(part.number);
    else if (profile.continuation == model::Continuation::appendix && !plan.mark.lines.empty())
      part.continuation = "Продолжение приложения" + number_of(profile, plan.mark);
  }
}

// What УТВЕРЖДЕН agrees with: a questionnaire without a title is a «форма».
std::string name_of(const model::Document& document) {
  const std::string title = model::title_of(document);
  return title.empty() ? model::called(document) : title;
}

}  // namespace

void make_marks(model::Package& package, base::Diagnostics& diagnostics) {
  for (model::Document& document : package.documents) {
    auto* order = std::get_if<model::Order>(&document.body);
    if (order == nullptr) continue;
    number_appendices(package, *order, document.id, diagnostics);
    for (model::Appendix& appendix : order->appendices)
      for (model::Document& other : package.documents)
        if (model::Mark* mark = model::mark_of(other); other.id == appendix.document && mark != nullptr)
          make_mark(package, *order, appendix, name_of(other), *mark, diagnostics);
  }
  for (model::Document& document : package.documents)
    if (auto* plan = std::get_if<model::Plan>(&document.body)) make_continuations(package.profile, *plan);
}

}  // namespace decode
