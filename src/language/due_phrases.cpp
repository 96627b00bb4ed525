#include "language/due_phrases.h"

#include "language/deadline_calendar.h"
#include "language/deadline_events.h"
#include "language/deadline_open.h"
#include "language/deadline_recurrence.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace language {

namespace {

using model::DeadlineTerm;

// Where such a phrase may begin; all else of the line is passed over.
bool may_begin(const Token& token) {
  if (token.is(Sense::recurrence)) return true;
  constexpr std::array<std::string_view, 12> words{
      "до", "к", "не", "в", "постоянно", "раз", "каждый", "каждую", "каждые", "незамедлительно", "дважды", "один"};
  return token.kind == TokenKind::word && std::ranges::find(words, token.text) != words.end();
}

// «до 5 июня», «не позднее мая 2020 года»
std::optional<DeadlineTerm> take_due_day(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  const auto item = take_calendar_item(cursor, DueMode::on);
  const bool day = item && (item->unit.level == UnitLevel::day || !item->unit.years.empty());
  if (!day || item->mode != DueMode::by || item->last) return std::nullopt;
  const auto expanded = expand({*item});
  if (!expanded || expanded->terms.size() != 1) return std::nullopt;
  attempt.keep();
  return expanded->terms.front();
}

// «в течение 3 рабочих дней»: a count stands in it.
std::optional<DeadlineTerm> take_due_length(DeadlineCursor& cursor) {
  Attempt attempt(cursor);
  auto span = take_relative(cursor);
  if (!span) return std::nullopt;
  attempt.keep();
  return DeadlineTerm{.when = *std::move(span)};
}

std::optional<DeadlineTerm> take_phrase(DeadlineCursor& cursor) {
  if (const auto recurrence = take_recurrence(cursor)) return DeadlineTerm{.recurs = {recurrence->recurrence}};
  if (const auto day = take_day_of_period(cursor); day && !day->on) {
    const model::Recurrence month{model::Times::every, 1, 1, model::PeriodUnit::month};
    return DeadlineTerm{.recurs = {day->period.value_or(month)}};
  }
  if (auto day = take_due_day(cursor)) return day;
  if (auto length = take_due_length(cursor)) return length;
  if (auto urgent = take_urgent(cursor)) return DeadlineTerm{.when = *std::move(urgent)};
  const auto open = take_open_term(cursor);
  return open && open->term == model::OpenTerm::constantly ? std::optional(DeadlineTerm{.when = open->term})
                                                           : std::nullopt;
}

}  // namespace

std::vector<DuePhrase> find_due_phrases(std::string_view line) {
  std::vector<DuePhrase> out;
  const DeadlineTokens tokens(line);
  DeadlineCursor cursor(line, tokens);
  while (!cursor.done()) {
    const std::size_t begin = cursor.at();
    if (!may_begin(cursor.ahead())) {
      cursor.skip();
      continue;
    }
    auto term = take_phrase(cursor);
    if (!term || cursor.at() == begin) {
      cursor.go_to(begin + 1);
      continue;
    }
    const std::size_t first = tokens.all()[begin].first;
    out.push_back({first, tokens.all()[cursor.at() - 1].end - first, *std::move(term)});
  }
  return out;
}

}  // namespace language
