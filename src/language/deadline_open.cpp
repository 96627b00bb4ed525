#include "language/deadline_open.h"

#include "language/deadline_recurrence.h"

#include <array>

namespace language {

namespace {

using model::OpenTerm;

bool names_document(std::string_view word) {
  constexpr std::array<std::string_view, 17> stems{"план",        "график",    "расписани", "программ", "согласован",
                                                   "приказ",      "решени",    "распоряж",  "положени", "договор",
                                                   "регламент",   "календар",  "поручени",  "контракт", "соглашени",
                                                   "постановлен", "циклограмм"};
  for (const std::string_view stem : stems)
    if (word.starts_with(stem)) return true;
  return false;
}

// The clause, where one of its words is a document.
bool take_document_clause(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const std::size_t begin = cursor.at();
  bool named = false;
  const std::size_t end = begin + cursor.take_clause();
  cursor.go_to(begin);
  for (; cursor.at() < end; cursor.skip()) {
    if (cursor.ahead().is(Sense::month) || cursor.ahead().text == "числа") return false;
    named = named || names_document(cursor.ahead().text);
  }
  if (named) attempt.keep();
  return named;
}

// «в установленные сроки», «в срок, устанавливаемый военным комиссариатом», «не позднее указанного срока».
std::optional<std::string> take_set_term(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const std::size_t begin = cursor.at();
  cursor.take_one_of({"в", "к|ко", "до", "не позднее|позже"});
  constexpr std::string_view set =
      "установленн*|указанн*|определенн*|утвержденн*|назначенн*|согласованн*|предусмотренн*|устанавлива*|определяем*|"
      "заданн*";
  bool is_set = cursor.take_phrase(set);
  // «к указанному в них сроку», «в установленные законодательством сроки»
  for (int words = 0; is_set && words < 6 && !cursor.ahead().text.starts_with("срок"); ++words) {
    if (cursor.done() || cursor.ahead().kind != TokenKind::word) return std::nullopt;
    cursor.skip();
  }
  if (!cursor.take_phrase("срок*")) return std::nullopt;
  if (!is_set) {
    cursor.take(TokenKind::comma);
    is_set = cursor.take_phrase(set) || cursor.take_one_of({"согласно", "в соответствии с|со"});
  }
  if (!is_set) return std::nullopt;
  cursor.take_clause();
  attempt.keep();
  return cursor.words_from(begin);
}

}  // namespace

std::optional<TakenOpen> take_open_term(DeadlineCursor& cursor) {
  struct Phrase {
    std::string_view words;
    TakenOpen term;
  };
  static constexpr std::array phrases{
      Phrase{"в|на течение|течении|теч|протяжении всего? календарного|текущего? учебного|уч года|г",
             {OpenTerm::academic_year}},
      Phrase{"весь? учебный год", {OpenTerm::academic_year}},
      Phrase{"в|на течение|течении|теч|протяжении всего|текущего|календарного|отчетного|этого|планового? календарного? "
             "года",
             {OpenTerm::plan_year}},
      Phrase{"течение|втечение|втечении года", {OpenTerm::plan_year}},
      Phrase{"течение|втечение|втечении учебного года", {OpenTerm::academic_year}},
      Phrase{"весь срок реализации|действия программы|подпрограммы|плана|проекта?", {OpenTerm::plan}},
      Phrase{"в течение действия плана|программы|подпрограммы", {OpenTerm::plan}},
      Phrase{"весь год", {OpenTerm::plan_year}},
      Phrase{"круглый год", {OpenTerm::plan_year}},
      Phrase{"круглогодично", {OpenTerm::plan_year}},
      Phrase{"в|на|за|течение|теч|протяжении течение|теч|протяжении? всего? периода|срока реализации|действия? "
             "плана|программы|подпрограммы|проекта|мероприятий|мероприятия|госпрограммы|дорожной? карты?",
             {OpenTerm::plan}},
      Phrase{"в|на весь? период реализации|действия плана|программы|проекта|мероприятий", {OpenTerm::plan}},
      Phrase{"в|на? весь период реализации|действия? плана|программы|проекта?", {OpenTerm::plan}},
      Phrase{"в? постоянно", {OpenTerm::constantly}},
      Phrase{"круглосуточно", {OpenTerm::constantly}},
      Phrase{"в круглосуточном режиме", {OpenTerm::constantly}},
      Phrase{"на постоянной основе", {OpenTerm::constantly}},
      Phrase{"в постоянном режиме", {OpenTerm::constantly}},
      Phrase{"бессрочно", {OpenTerm::constantly}},
      Phrase{"непрерывно", {OpenTerm::constantly}},
      Phrase{"на регулярной основе", {OpenTerm::constantly, true}},
      Phrase{"на системной|систематической основе", {OpenTerm::constantly, true}},
      Phrase{"регулярно|систематически|периодически", {OpenTerm::constantly, true}},
      Phrase{"одномоментно|однократно|единовременно|единоразово|разово|единожды", {OpenTerm::once}},
  };
  for (const Phrase& phrase : phrases)
    if (cursor.take_phrase(phrase.words)) return phrase.term;
  Attempt attempt(cursor);
  const auto times = take_times(cursor);
  if (times != 1) return std::nullopt;
  attempt.keep();
  return TakenOpen{OpenTerm::once};
}

bool take_as_needed(DeadlineCursor& cursor) {
  cursor.take_phrase("и|или");
  if (cursor.take_one_of({"по мере возникновения? необходимости|надобности|потребности", "при|по необходимости",
                          "при возникновении необходимости|потребности", "в случае возникновения? необходимости",
                          "по требованию", "по запросу|запросам", "по заявке|заявкам", "по обращению|обращениям"}))
    return true;
  if (!cursor.take_phrase("по мере")) return false;
  return cursor.take_clause() > 0;
}

std::optional<model::ByDocument> take_by_document(DeadlineCursor& cursor) {
  if (auto term = take_set_term(cursor)) return model::ByDocument{*std::move(term)};
  Attempt attempt(cursor);
  const bool by = cursor.take_one_of({"в соответствии|соотв с|со", "согласно"});
  if (by ? cursor.take_clause() == 0 : !cursor.take("по") || !take_document_clause(cursor)) return std::nullopt;
  attempt.keep();
  return model::ByDocument{cursor.words_from(attempt.begin())};
}

}  // namespace language
