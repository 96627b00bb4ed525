// TXT-002: a number and its words in brackets differ. Example: «в течение 5 (шести) рабочих дней».

#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/numerals.h"

#include <array>

namespace check {

namespace {

constexpr base::Message differ{
    "TXT-002",
    base::Severity::warning,
    {"число и слова в скобках расходятся: «{0}» – цифрами {1}, словами {2}",
     "the number and its words differ: “{0}”, {1} in digits, {2} in words"},
    {"решите, какое число верно, и исправьте другое", "decide which is right and mend the other"},
    {"число, записанное дважды, должно быть одним и тем же", "a number written twice is one number"}};

constexpr std::array messages{&differ};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const SlipReport report(package, diagnostics);
  for (const TypedLine& typed : reading.lines) {
    for (const language::NumberWithWords& found : language::find_numbers_not_as_said(typed.words()))
      report(differ, typed, {found.first, found.length, {}},
             {typed.line.text.substr(found.first, found.length), std::to_string(found.number),
              std::to_string(found.said)});
  }
}

}  // namespace

const Rule txt_002{"TXT-002",
                   {"число и его слова", "a number and its words"},
                   messages,
                   find,
                   {"«в течение 5 (шести) рабочих дней»", "«в течение 5 (пяти) рабочих дней»"}};

}  // namespace check
