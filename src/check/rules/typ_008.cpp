// TYP-008: numbers of one document look different: a decimal point beside decimal commas, thousands apart and not, «%»
// with a space and without. Example: «10 %» and «15%». Cells of money are made alike by the program.

#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/number_looks.h"

#include <array>
#include <map>
#include <set>

namespace check {

namespace {

constexpr base::Wording basis{"правила набора: числа одного документа пишут одинаково",
                              "rules of typesetting: numbers of one document look alike"};

constexpr base::Message decimal_point{
    "TYP-008.decimal",
    base::Severity::warning,
    {"дробь с точкой: «{0}», а другие дроби документа – с запятой", "a decimal point: “{0}”, and commas elsewhere"},
    {"напишите «{1}»", "write “{1}”"},
    basis};
constexpr base::Message thousands{"TYP-008.thousands",
                                  base::Severity::warning,
                                  {"разряды числа не отделены: «{0}», а в других числах документа отделены",
                                   "thousands are not apart: “{0}”, and are elsewhere"},
                                  {"напишите «{1}»", "write “{1}”"},
                                  basis};
constexpr base::Message percent{
    "TYP-008.percent",
    base::Severity::warning,
    {"знак «%» то с пробелом, то без: здесь «{0}»", "“%” is spaced here and not there: “{0}”"},
    {"напишите «{1}», как в других местах документа", "write “{1}” as elsewhere"},
    basis};

constexpr std::array messages{&decimal_point, &thousands, &percent};

using language::NumberLook;

// ---- columns of a plan: a cell that is nothing but a fraction

struct Fraction {
  std::string words;
  bool point;
};

std::optional<Fraction> find_fraction(const std::string& cell) {
  if (cell.empty() || cell.front() < '0' || cell.front() > '9') return std::nullopt;
  const std::size_t mark = cell.find_first_of(".,");
  const auto digits = [](std::string_view part) {
    return !part.empty() && part.find_first_not_of("0123456789") == std::string_view::npos;
  };
  if (mark == std::string::npos || !digits(std::string_view(cell).substr(0, mark)) ||
      !digits(std::string_view(cell).substr(mark + 1)))
    return std::nullopt;
  return Fraction{cell, cell[mark] == '.'};
}

// Most cells begin with a letter.
bool may_be_fraction(const model::Text& cell) {
  if (cell.paragraphs.empty() || cell.paragraphs.front().pieces.empty()) return false;
  const auto* words = std::get_if<model::Words>(&cell.paragraphs.front().pieces.front());
  return words == nullptr || words->text.empty() || (words->text.front() >= '0' && words->text.front() <= '9');
}

// Columns that have fractions with a comma.
std::set<const model::PlanColumn*> comma_columns(const model::Document& document) {
  std::set<const model::PlanColumn*> out;
  model::visit_cells(document, [&out](const model::PlanCell& cell) {
    if (cell.text == nullptr || !may_be_fraction(*cell.text)) return;
    const auto fraction = find_fraction(model::plain(*cell.text));
    if (fraction && !fraction->point) out.insert(cell.column);
  });
  return out;
}

class Finder {
 public:
  Finder(const Reading& reading, const model::Document& document, base::Diagnostics& diagnostics)
      : reading_(reading), document_(document), report_(reading.package, diagnostics) {}

  void find() {
    std::vector<std::pair<const TypedLine*, language::SeenNumber>> numbers;
    for (const TypedLine& typed : found_in(reading_.lines, document_))
      for (language::SeenNumber& number : language::find_number_looks(typed.words())) {
        ++seen_[number.look];
        numbers.emplace_back(&typed, std::move(number));
      }
    for (const auto& [typed, number] : numbers) judge(*typed, number);
    cells();
  }

 private:
  void judge(const TypedLine& typed, const language::SeenNumber& number) {
    if (number.look == NumberLook::point && seen_[NumberLook::comma] > 0) tell(decimal_point, typed, number);
    if (number.look == NumberLook::solid && seen_[NumberLook::grouped] > 0) tell(thousands, typed, number);
    const std::size_t apart = seen_[NumberLook::percent_apart], glued = seen_[NumberLook::percent_glued];
    if (apart == 0 || glued == 0) return;
    const NumberLook fewer = apart < glued ? NumberLook::percent_apart : NumberLook::percent_glued;
    if (number.look == fewer) tell(percent, typed, number);
  }

  void tell(const base::Message& message, const TypedLine& typed, const language::SeenNumber& number) {
    report_(message, typed, {number.first, number.length, number.other},
            {typed.line.text.substr(number.first, number.length), number.other});
  }

  void cells() {
    const std::set<const model::PlanColumn*> with_comma = comma_columns(document_);
    if (with_comma.empty()) return;
    model::visit_cells(document_, [&](const model::PlanCell& cell) {
      if (cell.text == nullptr || !with_comma.contains(cell.column)) return;
      const model::Line line = model::line_of(*cell.text);
      const auto fraction = find_fraction(line.text);
      if (!fraction || !fraction->point || !line.written_at(0)) return;
      std::string other = fraction->words;
      other[other.find('.')] = ',';
      report_(decimal_point, {&document_, nullptr, line, cell.place.where}, {0, line.text.size(), other},
              {fraction->words, other});
    });
  }

  const Reading& reading_;
  const model::Document& document_;
  SlipReport report_;
  std::map<NumberLook, std::size_t> seen_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) Finder(reading, document, diagnostics).find();
}

}  // namespace

const Rule typ_008{"TYP-008",
                   {"запись чисел", "how numbers look"},
                   messages,
                   find,
                   {"«10 %» и «15%»; «2.5» рядом с «3,5»", "«10 %» и «15 %»; «2,5» и «3,5»"},
                   {"число – номер версии или раздела", "the number is a version or a section"}};

}  // namespace check
