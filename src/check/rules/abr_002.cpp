// ABR-002: an abbreviation stands before the place that expands it. Example: «Включение ОО города Кизела» two rows
// above «образовательные организации (далее – ОО)». A legend declares for its whole document, wherever it stands.

#include "check/rules.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Message too_early{
    "ABR-002",
    base::Severity::warning,
    {"сокращение «{0}» употреблено раньше, чем раскрыто: оно вводится ниже, {1}",
     "the abbreviation “{0}” stands before it is expanded, which happens below: {1}"},
    {"перенесите «(далее – {0})» к первому употреблению, а здесь напишите название полностью",
     "move “(далее – {0})” to the first use, and write the name in full here"},
    {"юридическая техника: сокращение вводят при первом употреблении",
     "legal drafting: an abbreviation is introduced at its first use"}};

constexpr std::array messages{&too_early};

// Where it is declared, for the message.
std::string declared_at(const Reading& reading, const Abbreviation& one) {
  for (const DeclaredTerm& term : reading.abbreviations.terms) {
    if (term.text != one.text && (!term.abbreviation || term.text.find(one.text) == std::string::npos)) continue;
    std::string out;
    for (const std::string& step : place_of(reading, term.place)) out += (out.empty() ? "" : ", ") + step;
    return out;
  }
  return "…";
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const Abbreviation& one : reading.abbreviations.all)
    if (!one.common && one.declared && one.early)
      diagnostics.report(too_early, one.early->span, {one.text, declared_at(reading, one)},
                         place_of(reading, *one.early));
}

}  // namespace

const Rule abr_002{"ABR-002",
                   {"сокращение раньше, чем оно раскрыто", "an abbreviation before it is expanded"},
                   messages,
                   find,
                   {"Включение ОО в проект … образовательные организации (далее – ОО)",
                    "Включение образовательных организаций (далее – ОО) в проект … ОО"}};

}  // namespace check
