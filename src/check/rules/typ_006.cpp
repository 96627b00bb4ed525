// TYP-006: initials are spaced in one way here and in another there. Example: «А. М. Камитов» beside «Л.Н. Жукова»,
// «А.А.Пахомов» beside «Гордееву Н.А.».

#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/initials.h"

#include <array>
#include <vector>

namespace check {

namespace {

constexpr base::Message mixed{
    "TYP-006",
    base::Severity::note,
    {"инициалы написаны не так, как в других местах пакета: «{0}», а там «{1}»",
     "initials are spaced otherwise than elsewhere: “{0}”, and there “{1}”"},
    {"пишите везде одинаково: «И.О. Фамилия» – без пробела между инициалами, с пробелом перед фамилией",
     "write all alike: no space between initials, one before the surname"},
    {"ГОСТ Р 7.0.97-2025, реквизит «подпись»", "GOST R 7.0.97-2025, signature"}};

constexpr std::array messages{&mixed};

// How many are spaced, and how many not.
struct Votes {
  std::size_t spaced = 0, tight = 0;

  void add(bool is_spaced) { ++(is_spaced ? spaced : tight); }
  // Most decide; of equals the standard.
  [[nodiscard]] bool winner(bool standard) const { return spaced == tight ? standard : spaced > tight; }
};

template <class Visit>
void visit_initials(const model::Package& package, Visit visit) {
  for (const model::Document& document : package.documents)
    visit_typed_lines(document, [&](const TypedLine& typed) {
      for (const language::Initials& initials : language::find_initials(typed.words)) visit(typed, initials);
    });
}

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  Votes inside, outside;
  visit_initials(package, [&](const TypedLine&, const language::Initials& initials) {
    inside.add(initials.spaced_inside);
    outside.add(initials.spaced_outside);
  });
  const bool spaced_inside = inside.winner(false), spaced_outside = outside.winner(true);
  const SlipReport report(package, diagnostics);
  visit_initials(package, [&](const TypedLine& typed, const language::Initials& initials) {
    if (initials.spaced_inside == spaced_inside && initials.spaced_outside == spaced_outside) return;
    const std::string right = initials.written(spaced_inside, spaced_outside);
    report(mixed, typed, {initials.first, initials.length, right},
           {typed.line.text.substr(initials.first, initials.length), right});
  });
}

}  // namespace

const Rule typ_006{"TYP-006", {"инициалы", "initials"}, messages, find};

}  // namespace check
