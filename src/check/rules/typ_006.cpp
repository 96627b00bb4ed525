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

struct Found {
  const TypedLine* typed;
  language::Initials initials;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  Votes inside, outside;
  std::vector<Found> all;
  for (const TypedLine& typed : reading.lines)
    for (const language::Initials& initials : language::find_initials(typed.words())) {
      inside.add(initials.spaced_inside);
      outside.add(initials.spaced_outside);
      all.push_back({&typed, initials});
    }
  const bool spaced_inside = inside.winner(false), spaced_outside = outside.winner(true);
  const SlipReport report(reading.package, diagnostics);
  for (const auto& [typed, initials] : all) {
    if (initials.spaced_inside == spaced_inside && initials.spaced_outside == spaced_outside) continue;
    const std::string right = initials.written(spaced_inside, spaced_outside);
    report(mixed, *typed, {initials.first, initials.length, right},
           {typed->line.text.substr(initials.first, initials.length), right});
  }
}

}  // namespace

const Rule typ_006{"TYP-006",
                   {"инициалы", "initials"},
                   messages,
                   find,
                   {"«А. М. Фамилия» и «А.М. Фамилия» в одном пакете", "везде «А.М. Фамилия»"}};

}  // namespace check
