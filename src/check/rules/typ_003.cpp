// TYP-003: a hyphen stands for a dash, or between the ends of a range.
// Example: «ШНОР - школы», «РМО- районные объединения», «2020-2022 годы», «июль-сентябрь».

#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/hyphens.h"

#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"правила набора: тире – знак между словами и между концами промежутка",
                              "rules of typesetting: a dash between words and between the ends of a range"};

constexpr base::Message for_dash{"TYP-003.dash",
                                 base::Severity::warning,
                                 {"дефис вместо тире: «{0}»", "a hyphen for a dash: “{0}”"},
                                 {"поставьте тире «–» с пробелами; если это одно слово через дефис – уберите пробелы",
                                  "type a dash “–” with spaces; drop the spaces if it is one word with a hyphen"},
                                 basis};
constexpr base::Message in_range{
    "TYP-003.range",
    base::Severity::warning,
    {"дефис в промежутке: «{0}», нужно «{1}»", "a hyphen in a range: “{0}”, should be “{1}”"},
    {"поставьте тире «–» – с пробелами или без них, но везде одинаково",
     "type a dash “–”, spaced or not, everywhere alike"},
    basis};

constexpr std::array messages{&for_dash, &in_range};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const SlipReport report(package, diagnostics);
  const auto range = [&report](const TypedLine& typed, const language::Slip& slip) {
    report(in_range, typed, slip, {typed.line.text.substr(slip.first, slip.length), slip.words});
  };
  for (const TypedLine& typed : reading.lines) {
    for (const language::Slip& slip : language::find_hyphens_for_dashes(typed.words()))
      report(for_dash, typed, slip, {shown(typed.words(), slip.first, slip.length)});
    for (const language::Slip& slip : language::find_hyphens_in_ranges(typed.words())) range(typed, slip);
    // Heads of columns count something; a cell may hold a code.
    if (typed.where.what == "графа" || typed.where.what == "заголовок графы")
      for (const language::Slip& slip : language::find_hyphen_of_bare_range(typed.words())) range(typed, slip);
  }
}

}  // namespace

const Rule typ_003{"TYP-003",
                   {"дефис вместо тире", "a hyphen for a dash"},
                   messages,
                   find,
                   {"ШНОР - школы; 2020-2022 годы", "ШНОР – школы; 2020–2022 годы"},
                   {"в шифре или артикуле дефис на месте", "the hyphen belongs to a code"}};

}  // namespace check
