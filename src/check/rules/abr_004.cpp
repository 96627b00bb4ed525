// ABR-004: one abbreviation stands for two things, or twice in one enumeration. Example: «на сайтах МО, МОУО, МО»,
// where the second «МО» was meant for another body. Two expansions are told apart by the words that give the letters:
// «министерство образования» and «муниципальное образование», not by what surrounds them.

#include "check/rules.h"
#include "language/stems.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Wording basis{"юридическая техника: одно обозначение – одно понятие",
                              "legal drafting: one name stands for one notion"};

constexpr base::Message two_meanings{
    "ABR-004.expansions",
    base::Severity::warning,
    {"у сокращения «{0}» два значения: «{1}» и «{2}»", "the abbreviation “{0}” stands for two things: “{1}” and “{2}”"},
    {"оставьте сокращение за одним из них, другое назовите полностью или иначе",
     "keep the abbreviation for one of them, and name the other in full or otherwise"},
    basis};
constexpr base::Message repeated{
    "ABR-004.repeated",
    base::Severity::warning,
    {"«{0}» перечислено дважды в одном ряду", "“{0}” stands twice in one enumeration"},
    {"уберите повтор; если имелось в виду другое, назовите его", "drop one of them; if another was meant, name it"},
    basis};

constexpr std::array messages{&two_meanings, &repeated};

std::vector<std::string> sorted_stems(std::string_view words) {
  std::vector<std::string> out = language::stems_of(words);
  std::ranges::sort(out);
  return out;
}

// Whether more than half of the words of the one are in the other, whatever their case: of «министерство образования»
// and «муниципальное образование» half are.
bool holds_most(std::string_view words, std::string_view where) {
  const std::vector<std::string> a = sorted_stems(words), b = sorted_stems(where);
  std::vector<std::string> shared;
  std::ranges::set_intersection(a, b, std::back_inserter(shared));
  return shared.size() * 2 > a.size();
}

bool mean_the_same(const DeclaredTerm& one, const DeclaredTerm& other) {
  const auto text = [](const DeclaredTerm& term) { return term.before.empty() ? term.expansion : term.before; };
  return holds_most(one.expansion, text(other)) || holds_most(other.expansion, text(one));
}

void find_two_meanings(const Reading& reading, base::Diagnostics& diagnostics) {
  std::map<std::string_view, const DeclaredTerm*> first;
  for (const DeclaredTerm& term : reading.abbreviations.terms) {
    if (!term.abbreviation || term.expansion.empty()) continue;
    const auto [known, fresh] = first.emplace(term.text, &term);
    if (fresh || known->second == nullptr || mean_the_same(*known->second, term)) continue;
    const DeclaredTerm& typed = term.typed ? term : *known->second;
    if (!typed.typed) continue;
    diagnostics.report(two_meanings, typed.place.span, {term.text, known->second->expansion, term.expansion},
                       place_of(reading, typed.place));
    known->second = nullptr;  // told once
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  find_two_meanings(reading, diagnostics);
  for (const RepeatedAbbreviation& one : reading.abbreviations.repeated)
    diagnostics.report(repeated, one.place.span, {one.text}, place_of(reading, one.place));
}

}  // namespace

const Rule abr_004{"ABR-004",
                   {"сокращение с двумя значениями", "an abbreviation that stands for two things"},
                   messages,
                   find,
                   {"на сайтах МО, МОУО, МО", "на сайтах МО, МОУО"}};

}  // namespace check
