// ABR-001: an abbreviation that the package never expands. Example: «РАОП» in a set of measures whose legend has no
// such entry. Those that everybody knows stand in a list (templates/abbreviations.txt), which an organisation extends.
// A slip of another abbreviation is ABR-003, one in a heading ABR-007.

#include "check/rules.h"

#include <array>

namespace check {

namespace {

constexpr base::Message never_expanded{
    "ABR-001",
    base::Severity::warning,
    {"сокращение «{0}» нигде не раскрыто", "the abbreviation “{0}” is expanded nowhere"},
    {"раскройте его при первом употреблении: «полное название (далее – {0})», или в списке сокращений; общеизвестное "
     "для вас впишите в abbreviations.txt",
     "expand it at its first use, “full name (далее – {0})”, or in a legend; what everybody of yours knows goes to "
     "abbreviations.txt"},
    {"юридическая техника: сокращение вводят вместе с полным названием",
     "legal drafting: an abbreviation is introduced together with the full name"}};

constexpr std::array messages{&never_expanded};

struct Told {
  std::string text;
  AbbreviationPlace place;
};

// «ЕИСУ КС» is one name.
bool goes_on(const Told& told, const AbbreviationPlace& next) {
  const base::Span &one = told.place.span, &other = next.span;
  return one.known() && one.origin == other.origin && one.first + one.length + 1 == other.first;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  std::vector<Told> told;
  for (const Abbreviation& one : reading.abbreviations.all) {
    if (one.common || one.declared || !one.near.empty() || !one.early || one.heading) continue;
    if (told.empty() || !goes_on(told.back(), *one.early)) {
      told.push_back({one.text, *one.early});
      continue;
    }
    told.back().text += " " + one.text;
    told.back().place.span.length += 1 + one.early->span.length;
  }
  for (const Told& one : told)
    diagnostics.report(never_expanded, one.place.span, {one.text}, place_of(reading, one.place));
}

}  // namespace

const Rule abr_001{
    "ABR-001",
    {"сокращение не раскрыто", "an abbreviation that is not expanded"},
    messages,
    find,
    {"Приказ УО об утверждении МППКО", "Приказ управления образования (далее – УО) об утверждении плана"},
    {"сокращение может быть общеизвестным в вашей отрасли", "your trade may know it without a word"}};

}  // namespace check
