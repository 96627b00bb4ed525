// BOD-001: a body answers for a row and is not in the register, though most of the column is. Persons, posts and groups
// are in no register; a name one slip away from a known one is BOD-004.

#include "base/utf8.h"
#include "check/responsible_items.h"
#include "check/rules.h"
#include "language/letters.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace check {

namespace {

constexpr base::Message unknown_body{
    "BOD-001",
    base::Severity::warning,
    {"исполнителя «{0}» нет в bodies.yaml, хотя большинство исполнителей там есть",
     "“{0}” is not in bodies.yaml, where most of the column is"},
    {"впишите его в bodies.yaml или назовите так, как он там назван",
     "add it to bodies.yaml, or name it as it is named there"},
    {"исполнитель назван одинаково во всём пакете", "a body has one name in the whole package"}};

constexpr std::array messages{&unknown_body};

// One that is spelled as a name; «отдел кадров» is a part of some body, and whoever must agree first is another's.
bool could_be_registered(const ResponsibleItem& item) {
  return item.names_body && !base::contains(item.words, "по согласованию") &&
         (language::is_capital(base::code_point_at(item.words, 0)) || item.words.find("«") != std::string::npos);
}

// «общественные организации (далее – ООИ)» in the column itself, or a term of the register: it is no stranger.
bool is_introduced(const Reading& reading, const ResponsibleItem& item) {
  const auto names = [&item](const DeclaredTerm& term) { return term.text == item.words; };
  return std::ranges::any_of(reading.abbreviations.terms, names) ||
         reading.package.register_.find_term(item.words) != nullptr;
}

// How many names of a column are known, of those that could be; each once, however often it answers.
struct Counts {
  std::set<std::string> known, all;
};

void judge(const Reading& reading, const model::Document& document, base::Diagnostics& diagnostics) {
  const std::span<const ResponsibleItem> items = found_in(reading.responsible, document);
  std::map<const model::PlanPart*, Counts> counts;
  for (const ResponsibleItem& item : items) {
    if (item.known == nullptr && !could_be_registered(item)) continue;
    Counts& of_column = counts[item.part];
    of_column.all.insert(item.words);
    if (item.known != nullptr) of_column.known.insert(item.words);
  }
  std::set<std::string> told;
  for (const ResponsibleItem& item : items) {
    const Counts& of_column = counts[item.part];
    if (item.known != nullptr || of_column.known.size() * 2 <= of_column.all.size() || !could_be_registered(item))
      continue;
    if (!item.near.empty() || is_introduced(reading, item) || !told.insert(item.words).second) continue;
    diagnostics.report(unknown_body, item.span, {item.words}, place_of(reading, item));
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  if (reading.package.register_.bodies.size() == 0) return;
  for (const model::Document& document : reading.package.documents) judge(reading, document, diagnostics);
}

}  // namespace

const Rule bod_001{
    "BOD-001",
    {"исполнителя нет в реестре", "a body that is not in the register"},
    messages,
    find,
    {"исполнитель: РЦРО, а в bodies.yaml такого нет", "bodies: РЦРО: Региональный центр развития образования"},
    {"это может быть часть органа, которой в реестре и не нужно быть",
     "it may be a part of a body that need not be in the register"}};

}  // namespace check
