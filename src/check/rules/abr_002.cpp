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
const DeclaredTerm* find_declaration(const Reading& reading, const Abbreviation& one) {
  const auto found = std::ranges::find_if(reading.abbreviations.terms, [&one](const DeclaredTerm& term) {
    return term.text == one.text || (term.abbreviation && term.text.find(one.text) != std::string::npos);
  });
  return found == reading.abbreviations.terms.end() ? nullptr : &*found;
}

std::string words_of(const std::vector<std::string>& steps) {
  std::string out;
  for (const std::string& step : steps) out += (out.empty() ? "" : ", ") + step;
  return out.empty() ? "…" : out;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const Abbreviation& one : reading.abbreviations.all) {
    if (one.common || !one.declared || !one.early) continue;
    const DeclaredTerm* term = find_declaration(reading, one);
    // A legend is its document's own: what another appendix reads before it is in nobody's way. The act itself has
    // none.
    const bool in_act = std::holds_alternative<model::Order>(one.early->document->body);
    if (term != nullptr && term->legend && term->place.document != one.early->document && !in_act) continue;
    diagnostics.report(
        too_early, one.early->span,
        {one.text, words_of(term == nullptr ? std::vector<std::string>() : place_of(reading, term->place))},
        place_of(reading, *one.early));
  }
}

}  // namespace

const Rule abr_002{"ABR-002",
                   {"сокращение раньше, чем оно раскрыто", "an abbreviation before it is expanded"},
                   messages,
                   find,
                   {"Включение ОО в проект … образовательные организации (далее – ОО)",
                    "Включение образовательных организаций (далее – ОО) в проект … ОО"}};

}  // namespace check
