// ABR-005: «(далее – …)» or a legend introduces what the text never uses. Example: «ЦОКО – Центр оценки качества
// образования» in the legend of a plan that has no «ЦОКО».

#include "check/rules.h"
#include "language/abbreviations.h"
#include "language/declarations.h"
#include "language/phrases.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <functional>
#include <map>

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

// Used, or known to everybody: «идентификационный номер налогоплательщика (ИНН)».
bool is_used(const Reading& reading, const DeclaredTerm& term) {
  const auto parts = language::find_abbreviations(term.text);
  return std::ranges::any_of(parts, [&](const language::FoundAbbreviation& part) {
    const Abbreviation* one = reading.abbreviations.find(part.in(term.text));
    return one != nullptr && (one->uses > 0 || one->common);
  });
}

// Terms of words («План», «рабочая группа») that stand in some other paragraph, or twice in their own.
// Where a phrase stands: a declaration alone is no use of it.
struct Uses {
  const model::Paragraph* declared_in = nullptr;  // the only one so far
  bool anywhere = false;                          // outside declarations, or in those of several paragraphs

  void add(const model::Paragraph& paragraph, bool declares) {
    anywhere = anywhere || !declares || (declared_in != nullptr && declared_in != &paragraph);
    declared_in = &paragraph;
  }
  [[nodiscard]] bool outside(const model::Paragraph* own) const {
    return anywhere || (declared_in != nullptr && declared_in != own);
  }
};

// Words that are introduced and are no abbreviations, each once, with their uses.
class Introduced {
 public:
  explicit Introduced(const Reading& reading) {
    for (const DeclaredTerm& term : reading.abbreviations.terms)
      if (!term.abbreviation)
        for (const std::string_view words : names_of(term)) add(words);
    if (uses_.empty()) return;
    for (const TypedLine& typed : reading.lines)
      if (typed.paragraph != nullptr) look(*typed.paragraph, typed.line.text);
  }

  [[nodiscard]] bool are_used(const DeclaredTerm& term) const {
    return std::ranges::any_of(names_of(term), [&](std::string_view words) {
      return uses_[phrase_of_.find(words)->second].outside(term.paragraph);
    });
  }

 private:
  // «(далее – школы в сложных условиях, школы с низкими результатами)» introduces two.
  static std::vector<std::string_view> names_of(const DeclaredTerm& term) {
    std::vector<std::string_view> out{term.text};
    for (std::size_t at = term.text.find(", "); at != std::string::npos; at = term.text.find(", ", at + 1))
      out.push_back(std::string_view(term.text).substr(at + 2));
    return out;
  }

  void add(std::string_view words) {
    if (!phrase_of_.emplace(words, uses_.size()).second) return;
    phrases_.add(words);
    uses_.emplace_back();
  }

  void look(const model::Paragraph& paragraph, std::string_view line) {
    const std::vector<language::FoundPhrase> found = phrases_.find(line);
    if (found.empty()) return;
    const auto declarations = language::find_declarations(line);
    for (const language::FoundPhrase& one : found)
      uses_[one.phrase].add(paragraph, std::ranges::any_of(declarations, [&](const language::Declaration& declaration) {
                              return declaration.first <= one.first && one.end <= declaration.end;
                            }));
  }

  std::map<std::string, std::size_t, std::less<>> phrase_of_;
  language::Phrases phrases_;
  std::vector<Uses> uses_;  // by phrase
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const Introduced introduced(reading);
  for (const DeclaredTerm& term : reading.abbreviations.terms) {
    if (!term.typed || (term.abbreviation ? is_used(reading, term) : introduced.are_used(term))) continue;
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
