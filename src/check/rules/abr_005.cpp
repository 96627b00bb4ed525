// ABR-005: «(далее – …)» or a legend introduces what the text never uses. Example: «ЦОКО – Центр оценки качества
// образования» in the legend of a plan that has no «ЦОКО».

#include "check/rules.h"
#include "language/abbreviations.h"
#include "language/phrases.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <set>

namespace check {

namespace {

constexpr base::Message unused{
    "ABR-005",
    base::Severity::note,
    {"введено «{0}», но дальше не употребляется", "“{0}” is introduced, and not used thereafter"},
    {"уберите сокращение или употребляйте его вместо полного названия", "drop it, or use it in place of the full name"},
    {"юридическая техника: сокращение вводят, чтобы им пользоваться",
     "legal drafting: a short name is made to be used"}};

constexpr std::array messages{&unused};

bool is_used(const Reading& reading, const DeclaredTerm& term) {
  const auto parts = language::find_abbreviations(term.text);
  return std::ranges::any_of(parts, [&](const language::FoundAbbreviation& part) {
    const Abbreviation* one = reading.abbreviations.find(part.in(term.text));
    return one != nullptr && one->uses > 0;
  });
}

// Terms of words («План», «рабочая группа») that stand in some other paragraph, or twice in their own.
std::set<const DeclaredTerm*> used_words(const Reading& reading) {
  std::vector<const DeclaredTerm*> terms;
  language::Phrases phrases;
  for (const DeclaredTerm& term : reading.abbreviations.terms) {
    if (term.abbreviation) continue;
    terms.push_back(&term);
    phrases.add(term.text);
    // «(далее – школы в сложных условиях, школы с низкими результатами)» introduces two.
    for (std::size_t at = term.text.find(", "); at != std::string::npos; at = term.text.find(", ", at + 1)) {
      terms.push_back(&term);
      phrases.add(std::string_view(term.text).substr(at + 2));
    }
  }
  std::set<const DeclaredTerm*> out;
  if (terms.empty()) return out;
  const auto look = [&](const model::Paragraph& paragraph, std::string_view line, auto&& is_declaration) {
    for (const language::FoundPhrase& found : phrases.find(line))
      if (terms[found.phrase]->paragraph != &paragraph || !is_declaration(found)) out.insert(terms[found.phrase]);
  };
  for (const TypedLine& typed : reading.lines) {
    if (typed.paragraph == nullptr) continue;
    const bool may_declare = typed.line.text.find("алее") != std::string::npos;
    const auto declarations =
        may_declare ? language::find_declarations(typed.line.text) : std::vector<language::Declaration>();
    look(*typed.paragraph, typed.line.text, [&](const language::FoundPhrase& found) {
      return std::ranges::any_of(declarations, [&](const language::Declaration& declaration) {
        return declaration.first <= found.first && found.end <= declaration.end;
      });
    });
  }
  return out;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const std::set<const DeclaredTerm*> used = used_words(reading);
  for (const DeclaredTerm& term : reading.abbreviations.terms) {
    if (!term.typed || (term.abbreviation ? is_used(reading, term) : used.contains(&term))) continue;
    diagnostics.report(unused, term.place.span, {term.text}, place_of(reading, term.place));
  }
}

}  // namespace

const Rule abr_005{"ABR-005",
                   {"сокращение введено и не употребляется", "introduced and never used"},
                   messages,
                   find,
                   {"ЦОКО – Центр оценки качества образования (в тексте ЦОКО нет)",
                    "список сокращений только из тех, что есть в тексте"}};

}  // namespace check
