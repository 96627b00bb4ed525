// ORD-009: a number or the ordering word is typed where the program prints it, so the page bears it twice. Example:
// «1. 1. Утвердить», «… приказываю: приказываю:». Signs of numbers and the «от» of dates are taken off by decode.

#include "check/rules.h"
#include "check/typed_lines.h"
#include "check/typed_numbers.h"
#include "check/typed_verb.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «текст документа»", "GOST R 7.0.97-2025, text"};

constexpr base::Message typed_number{
    "ORD-009.number",
    base::Severity::warning,
    {"номер «{0}» напечатан в словах, а программа ставит перед ними свой: «{1}»",
     "the number “{0}” is typed in the words, and the program puts its own before them: “{1}”"},
    {"уберите номер из слов; если он должен быть именно таким, напишите number: {0} рядом",
     "drop the number from the words; to have this very number write number: {0} beside them"},
    basis};
constexpr base::Message typed_verb{
    "ORD-009.verb",
    base::Severity::warning,
    {"слово «{0}» напечатано в преамбуле, а программа ставит за ней своё: «{1}»",
     "“{0}” is typed in the preamble, and the program puts its own word behind it: “{1}”"},
    {"уберите слово из преамбулы; если нужно другое слово, напишите его в verb:",
     "drop the word from the preamble; to have another word write it under verb:"},
    basis};

constexpr std::array messages{&typed_number, &typed_verb};

class Finder {
 public:
  Finder(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  void number(const model::Text& text, const model::Label& made, const model::Where& where) {
    if (text.empty()) return;
    const model::Line line = model::line_of(text.paragraphs.front());
    if (!line.written_at(0)) return;
    const TypedNumber typed = find_typed_number(line.text, made.words);
    if (typed.length > 0) report(typed_number, line, 0, typed.length, {typed.words, made.words}, where);
  }

  void verb(const model::Order& order) {
    if (order.verb.text.empty() || order.preamble.empty()) return;
    const model::Line line = model::line_of(order.preamble);
    TypedVerb typed = find_typed_verb(line.text);
    if (typed.length == 0) return;
    // The blank before it goes too, where something is left.
    const std::string word = line.text.substr(typed.first, typed.length);
    for (; typed.first > 0 && line.text[typed.first - 1] == ' '; --typed.first) ++typed.length;
    report(typed_verb, line, typed.first, typed.length, {word, model::plain(order.verb.text)}, {"преамбула"});
  }

 private:
  void report(const base::Message& message, const model::Line& line, std::size_t first, std::size_t length,
              std::vector<std::string> arguments, const model::Where& where) {
    base::Diagnostic finding;
    finding.message = &message;
    finding.span = line.span_of(first, length);
    finding.arguments = std::move(arguments);
    finding.steps = model::place_of(package_, document_.id, where);
    finding.fix = replacement(line, first, length, {});
    diagnostics_.report(std::move(finding));
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
};

bool has_numbers(const model::PlanPart& part) {
  return std::ranges::any_of(model::leaf_columns(part.columns),
                             [](const model::PlanColumn* column) { return column->key == "number"; });
}

void find_in_plan(const model::Document& document, Finder& finder) {
  if (const auto* plan = std::get_if<model::Plan>(&document.body))
    for (const model::PlanPart& part : plan->parts)
      for (const model::PlanSection& section : part.sections)
        finder.number(section.title, section.label, {"раздел", section.label.words});
  model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace& place) {
    const auto measure = row.cells.find("measure");
    const bool numbered = place.parent == nullptr && has_numbers(*place.part);
    if (numbered && measure != row.cells.end()) finder.number(measure->second, row.label, place.where);
  });
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    Finder finder(package, document, diagnostics);
    if (const auto* order = std::get_if<model::Order>(&document.body)) finder.verb(*order);
    if (const auto* regulation = std::get_if<model::Regulation>(&document.body))
      for (const model::RegulationPart& part : regulation->parts)
        finder.number(part.title, part.label, {"раздел", part.label.words});
    model::visit_points(document, [&](const model::Point& point, const model::Where& where) {
      finder.number(point.text, point.label, where);
    });
    find_in_plan(document, finder);
  }
}

}  // namespace

const Rule ord_009{"ORD-009",
                   {"напечатанное рядом с тем, что ставит программа", "what is typed beside what the program makes"},
                   messages,
                   find,
                   {"«1. 1. Утвердить план»", "«1. Утвердить план»"}};

}  // namespace check
