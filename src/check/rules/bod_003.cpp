// BOD-003: in one column names are parted by commas here and by semicolons there. Example: «Управление образования;
// общеобразовательные организации» among rows with commas. Only signs between bodies that the register has are
// counted: a list of longer names with commas inside is parted by semicolons rightly.

#include "check/responsible_items.h"
#include "check/rules.h"

#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Message two_signs{
    "BOD-003",
    base::Severity::warning,
    {"исполнители в одной графе разделены и запятыми, и точками с запятой: здесь «{0}»",
     "names in one column are parted by commas and by semicolons: here “{0}”"},
    {"разделяйте их одним знаком, обычно запятой", "part them by one sign, usually a comma"},
    {"единообразие: однородное оформляют одинаково", "uniformity: like things look alike"}};

constexpr std::array messages{&two_signs};

struct Signs {
  std::size_t commas = 0, semicolons = 0;
  const ResponsibleItem *comma = nullptr, *semicolon = nullptr;  // the first
};

void judge(const Reading& reading, const model::Document& document, base::Diagnostics& diagnostics) {
  const std::span<const ResponsibleItem> items = found_in(reading.responsible, document);
  std::map<const model::PlanPart*, Signs> columns;
  for (std::size_t i = 0; i + 1 < items.size(); ++i) {
    const ResponsibleItem &one = items[i], &next = items[i + 1];
    if (one.behind == '\0' || one.cell != next.cell || one.known == nullptr || next.known == nullptr) continue;
    Signs& signs = columns[one.part];
    const bool comma = one.behind == ',';
    ++(comma ? signs.commas : signs.semicolons);
    const ResponsibleItem*& first = comma ? signs.comma : signs.semicolon;
    if (first == nullptr) first = &one;
  }
  for (const auto& [part, signs] : columns) {
    if (signs.comma == nullptr || signs.semicolon == nullptr) continue;
    const ResponsibleItem& odd = signs.commas < signs.semicolons ? *signs.comma : *signs.semicolon;
    diagnostics.report(two_signs, odd.sign_span.known() ? odd.sign_span : odd.span, {odd.words + odd.behind},
                       place_of(reading, odd));
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const model::Document& document : reading.package.documents) judge(reading, document, diagnostics);
}

}  // namespace

const Rule bod_003{"BOD-003",
                   {"два разделителя в графе исполнителей", "two separators in the column of bodies"},
                   messages,
                   find,
                   {"МО, РЦРО … МО; РЦРО", "МО, РЦРО … МО, РЦРО"}};

}  // namespace check
