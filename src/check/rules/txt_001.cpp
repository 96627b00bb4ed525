// TXT-001: a final act still has what its specimen left to be replaced. Examples: «от ХХ.ХХ.2026», «[указать срок]»,
// «И.О. Фамилия». Looked at: the act, and heads, marks and signatures of its appendices, whose tables and points may be
// forms to be filled in. A line of nothing but a rule is written on by hand; open numbers, dates and names are
// ORD-006's.

#include "check/blanks.h"
#include "check/rules.h"
#include "language/placeholders.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Message left{
    "TXT-001",
    base::Severity::error,
    {"в готовом акте осталась заготовка: «{0}»", "the final act still has a placeholder: “{0}”"},
    {"напишите, что должно здесь стоять; пока это неизвестно – status: draft; если это образец – suppress: в "
     "package.yaml с причиной",
     "write what belongs there; until it is known status: draft; if it is a specimen, suppress: in package.yaml with a "
     "reason"},
    {"готовый акт заполнен целиком", "a final act is filled in"}};

constexpr std::array messages{&left};

bool is_one_of(std::string_view what, std::span<const std::string_view> those) {
  return std::ranges::find(those, what) != those.end();
}

// Of a document that is not the act: what else it has may be a form.
bool is_head(const model::Where& where) {
  constexpr std::array<std::string_view, 4> heads{"заголовок", "отметка", "гриф", "подпись"};
  return is_one_of(where.what, heads);
}

// Where a rule is filled in by hand, behind the printing.
bool is_written_by_hand(const model::Order& act, const TypedLine& typed) {
  constexpr std::array<std::string_view, 4> places{"гриф", "виза", "отметка об исполнителе", "подпись"};
  const bool given_later = act.number_by != model::GivenBy::author || act.date_by != model::GivenBy::author;
  return is_one_of(typed.where.what, places) || (typed.where.what == "отметка" && given_later) ||
         !says_something(typed.words());
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Order* act = reading.package.find_order();
  if (act == nullptr || act->status != model::Status::final) return;
  const SlipReport report(reading.package, diagnostics);
  for (const TypedLine& typed : reading.lines) {
    const bool of_act = std::get_if<model::Order>(&typed.document->body) == act;
    if (typed.where.quoted || (!of_act && !is_head(typed.where))) continue;
    for (const language::Placeholder& found : language::find_placeholders(typed.words())) {
      if (found.rule && is_written_by_hand(*act, typed)) continue;
      report(left, typed, {found.first, found.length, {}}, {typed.line.text.substr(found.first, found.length)});
    }
  }
}

}  // namespace

const Rule txt_001{"TXT-001",
                   {"заготовка в готовом акте", "a placeholder in a final act"},
                   messages,
                   find,
                   {"Контроль за исполнением приказа возложить на заместителя министра И.О. Фамилию.",
                    "Контроль за исполнением приказа возложить на заместителя министра."}};

}  // namespace check
