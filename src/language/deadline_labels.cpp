#include "language/deadline_labels.h"

#include "language/deadline_calendar.h"

namespace language {

namespace {

bool take_sign(DeadlineCursor& cursor) { return cursor.take(TokenKind::dash) || cursor.take(TokenKind::colon); }

// «I этап (2020 год)» needs no sign.
bool take_sign_or_bracket(DeadlineCursor& cursor) {
  return take_sign(cursor) || cursor.ahead().kind == TokenKind::open;
}

bool is_plain_word(const Token& token) { return token.kind == TokenKind::word && token.is(Sense::other); }

bool take_reserve(DeadlineCursor& cursor) {
  if (!cursor.take_phrase("резервн* день|дни|дата|даты|срок|сроки?") && !cursor.take("резерв")) return false;
  take_sign(cursor);
  return true;
}

bool take_day_or_period(DeadlineCursor& cursor) {
  return cursor.take_phrase("дата|даты|период|время|проведение проведения?") && take_sign(cursor);
}

bool take_due(DeadlineCursor& cursor) {
  return cursor.take_phrase(
             "срок|сроки исполнения|выполнения|реализации|представления|сдачи|проведения|окончания|завершения? "
             "отчета|информации|работ|мероприятия?") &&
         (take_sign(cursor) || cursor.ahead().kind == TokenKind::number);
}

// «I этап», «первая четверть»
bool take_numbered_stage(DeadlineCursor& cursor) {
  return take_ordinal(cursor) && cursor.take_phrase("этап|этапе|четверть|четверти|смена|тур|очередь|поток") &&
         take_sign_or_bracket(cursor);
}

// «муниципальный этап: ноябрь»
bool take_named_stage(DeadlineCursor& cursor) {
  if (!is_plain_word(cursor.ahead()) || cursor.ahead(1).text != "этап") return false;
  cursor.go_to(cursor.at() + 2);
  return take_sign(cursor);
}

// «этап 1»
bool take_stage_with_number(DeadlineCursor& cursor) {
  return cursor.take_phrase("этап") && take_ordinal(cursor) && take_sign_or_bracket(cursor);
}

// «за I квартал – до 10 апреля»
bool take_reported_period(DeadlineCursor& cursor) {
  if (!cursor.take("за")) return false;
  const bool named = cursor.take(Sense::year) || take_calendar_item(cursor, DueMode::on);
  return named && take_sign(cursor);
}

// «Доклад – до 15 ноября»
bool take_report(DeadlineCursor& cursor) {
  constexpr int most_words = 3;
  if (!cursor.take_phrase(
          "доклад*|отчет*|информаци*|справк*|промежуточн*|итогов*|подготовительн*|основн*|заключительн*"))
    return false;
  for (int words = 0; words < most_words && is_plain_word(cursor.ahead()); ++words) cursor.skip();
  return take_sign(cursor);
}

// «2 аппарата – до 1 октября», «остальные – до 1 декабря»: only where a day follows that must not be passed.
bool take_share(DeadlineCursor& cursor) {
  constexpr int most_words = 3;
  const bool counted = cursor.ahead().kind == TokenKind::number && is_plain_word(cursor.ahead(1));
  if (counted)
    cursor.skip();
  else if (!cursor.take_phrase("остальн*"))
    return false;
  for (int words = 0; words < most_words && is_plain_word(cursor.ahead()); ++words) cursor.skip();
  return take_sign(cursor) && (cursor.ahead().text == "до" || cursor.ahead().text == "не");
}

struct Reader {
  bool (*take)(DeadlineCursor&);
  Label label;
};

}  // namespace

Label take_label(DeadlineCursor& cursor) {
  constexpr Reader readers[]{
      {take_reserve, Label::reserve},       {take_day_or_period, Label::plain}, {take_due, Label::due},
      {take_numbered_stage, Label::plain},  {take_named_stage, Label::plain},   {take_stage_with_number, Label::plain},
      {take_reported_period, Label::plain}, {take_report, Label::plain},        {take_share, Label::plain}};
  for (const Reader& reader : readers) {
    Attempt attempt(cursor);
    if (!reader.take(cursor)) continue;
    attempt.keep();
    return reader.label;
  }
  return Label::none;
}

bool take_subject(DeadlineCursor& cursor) {
  constexpr int most_words = 4;
  constexpr std::string_view no_beginning =
      "в|во|на|с|со|до|к|ко|по|при|после|перед|за|от|не|если|когда|кроме|через|из|и|или|но|далее|затем|т|п|г";
  Attempt attempt(cursor);
  if (cursor.ahead().kind == TokenKind::number && cursor.ahead().ordinal) cursor.skip();
  if (cursor.take_phrase(no_beginning)) return false;
  int words = 0;
  for (; words < most_words && is_plain_word(cursor.ahead()); ++words) cursor.skip();
  if (words == 0 || !take_sign(cursor) || cursor.done()) return false;
  if (cursor.ahead().digits == 4) return false;  // «ГИА-2025» is a name
  attempt.keep();
  return true;
}

}  // namespace language
