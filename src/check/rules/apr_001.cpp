// APR-001: a conclusion outside the list. Example: «согласно» for «согласовано».

#include "check/rules.h"
#include "check/visas.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <optional>

namespace check {

namespace {

constexpr base::Message other_conclusion{
    "APR-001",
    base::Severity::warning,
    {"заключение «{0}», а бывают «согласовано», «согласовано с замечаниями», «не согласовано»",
     "the conclusion is “{0}”; it is one of “согласовано”, “согласовано с замечаниями”, “не согласовано”"},
    {"напишите одно из трёх; что визирующий думает о проекте, пишут в remarks:",
     "write one of the three; what else is to be said goes to remarks:"},
    {"ГОСТ Р 7.0.97-2025, реквизит «виза»", "GOST R 7.0.97-2025, visa"}};

constexpr std::array messages{&other_conclusion};

// «согласовано с замечаниями», «согласовано, замечания прилагаются», «не согласовано, замечания на 2 л.».
bool is_usual(const std::string& conclusion) {
  for (const std::string_view usual : {"согласовано", "не согласовано"}) {
    if (conclusion == usual) return true;
    if (conclusion.starts_with(usual) && conclusion.find("замечан", usual.size()) != std::string::npos) return true;
  }
  return conclusion.starts_with("замечания");
}

// The same in one word.
std::optional<base::Fix> fix_of(const model::Visa& visa, const std::string& conclusion) {
  constexpr std::array<std::string_view, 6> agreed{"согласно",    "согласен",    "согласна",
                                                   "согласована", "согласованы", "согласован"};
  if (std::ranges::find(agreed, conclusion) == agreed.end()) return std::nullopt;
  const model::Line line = model::line_of(visa.conclusion);
  const base::Span span = line.span_of(0, line.text.size());
  if (line.parts.size() != 1 || !span.known()) return std::nullopt;
  const bool capital = line.text.starts_with("С");
  return base::Fix{base::EditKind::replace, span, {}, line.text, capital ? "Согласовано" : "согласовано"};
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    const auto* sheet = std::get_if<model::ApprovalSheet>(&document.body);
    if (sheet == nullptr || sheet->sheet != model::SheetKind::approval) continue;
    model::visit_visas(document, [&](const model::Visa& visa, const model::Where& where) {
      const std::string conclusion = plain_conclusion(visa);
      if (conclusion.empty() || is_usual(conclusion)) return;
      base::Diagnostic finding;
      finding.message = &other_conclusion;
      finding.span = conclusion_span(visa);
      finding.arguments = {model::plain(visa.conclusion)};
      finding.steps = model::place_of(package, document.id, where);
      finding.fix = fix_of(visa, conclusion);
      diagnostics.report(std::move(finding));
    });
  }
}

}  // namespace

const Rule apr_001{"APR-001",
                   {"заключение визы", "the conclusion of a visa"},
                   messages,
                   find,
                   {"заключение визы: «согласно»", "заключение визы: «согласовано»"},
                   {"орган ввёл заключения со своими словами", "a body has conclusions in words of its own"}};

}  // namespace check
