// TYP-002: nothing stands where a no-break space belongs. Example: «№2», «2020г.», «г.Оренбург».
// An ordinary space is no slip: the program makes it one that no line ends at.

#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/spacing.h"

#include <array>

namespace check {

namespace {

constexpr base::Message no_space{
    "TYP-002",
    base::Severity::note,
    {"нет пробела: «{0}», нужно «{1}»", "a space is missing: “{0}”, should be “{1}”"},
    {"поставьте обычный пробел – неразрывным его сделает программа",
     "type an ordinary space; the program joins the words"},
    {"правила набора: пробел после «№», между числом и «г.», после «г.», «ул.», «п.»",
     "rules of typesetting: a space behind “№”, between a number and its unit, behind abbreviations"}};

constexpr std::array messages{&no_space};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const SlipReport report(package, diagnostics);
  for (const TypedLine& typed : reading.lines) {
    for (const language::Slip& slip : language::find_missing_spaces(typed.words())) {
      const std::string words = typed.line.text.substr(slip.first, slip.length);
      report(no_space, typed, slip, {words, slip.words});
    }
  }
}

}  // namespace

const Rule typ_002{"TYP-002",
                   {"пропущенный пробел", "a missing space"},
                   messages,
                   find,
                   {"№2, 2020г., г.Оренбург", "№ 2, 2020 г., г. Оренбург"},
                   {"слитно пишется имя или шифр", "a name or a code is written so"}};

}  // namespace check
