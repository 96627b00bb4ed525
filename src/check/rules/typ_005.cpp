// TYP-005: spaces that do not belong: before a colon or a comma, inside brackets, two in a row, between the letters of
// a word. Example: «п р и к а з ы в а ю :». Letters are set apart by the program: <spaced>приказываю</spaced>.

#include "check/rules.h"
#include "check/typed_lines.h"
#include "check/typed_verb.h"
#include "language/spacing.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace check {

namespace {

constexpr base::Wording basis{"правила набора: между словами один пробел, перед знаком препинания – ни одного",
                              "rules of typesetting: one space between words, none before a sign"};

constexpr base::Message before_sign{"TYP-005.sign",
                                    base::Severity::warning,
                                    {"пробел перед знаком: «{0}»", "a space before a sign: “{0}”"},
                                    {"уберите пробел", "drop the space"},
                                    basis};
constexpr base::Message doubled{
    "TYP-005.double",
    base::Severity::warning,
    {"лишний пробел: «{0}»", "a space too many: “{0}”"},
    {"оставьте один пробел; место слов на строке задаёт стиль", "leave one space; where words stand is for the style"},
    basis};
constexpr base::Message spaced{
    "TYP-005.spaced",
    base::Severity::warning,
    {"слово набрано через пробелы: «{0}»", "a word is typed with spaces between its letters: “{0}”"},
    {"наберите его слитно; вразрядку слово ставит программа: <spaced>{1}</spaced> – такое слово находит поиск и читает "
     "программа чтения с экрана",
     "type it whole; the program sets it apart: “<spaced>{1}</spaced>”; search and screen readers then know the word"},
    basis};

constexpr std::array messages{&before_sign, &doubled, &spaced};

// A mark of a note, a reference that prints nothing, or markup that is told already stands behind the blanks or between
// them.
bool holds_mark(const model::Line& line, const language::Slip& slip) {
  const std::size_t end = slip.first + slip.length;
  return std::ranges::any_of(line.parts, [&slip, end](const model::LinePart& part) {
    const bool empty = part.length == 0 && slip.first <= part.first && part.first <= end;
    return empty || (part.first > slip.first && part.first < end);
  });
}

// «/______/   «__» ____ 20__ г.»: places to write in stand apart.
bool is_beside_blank(std::string_view words, const language::Slip& slip) {
  const auto is_blank = [](char c) { return c == '_' || c == '/'; };
  const std::string_view before = words.substr(0, slip.first), behind = words.substr(slip.first + slip.length);
  const std::size_t last = before.find_last_not_of(' '), first = behind.find_first_not_of(' ');
  const std::string_view mark = "«_";
  return (last != std::string_view::npos && is_blank(before[last])) ||
         (first != std::string_view::npos && (is_blank(behind[first]) || behind.substr(first).starts_with(mark)));
}

// «п р и к а з ы в а ю :»: the blank before the sign is one of those between the letters and goes with them. The sign;
// empty: none stands there.
std::string take_sign_behind(const language::Slip& word, std::vector<language::Slip>& before_signs) {
  const auto slip = std::ranges::find_if(before_signs, [&word](const language::Slip& one) {
    return one.first == word.first + word.length && one.length == 1 + one.words.size();
  });
  if (slip == before_signs.end()) return {};
  std::string sign = slip->words;
  before_signs.erase(slip);
  return sign;
}

// The ordering word typed at the end of a preamble, beside the one that the program makes, is ORD-009's.
bool ends_with_typed_verb(const TypedLine& typed) {
  const auto* order = std::get_if<model::Order>(&typed.document->body);
  if (order == nullptr || order->verb.text.empty() || order->preamble.empty()) return false;
  const auto& pieces = order->preamble.paragraphs.back().pieces;
  const bool of_preamble = !pieces.empty() && typed.line.parts.front().piece == &pieces.front();
  return of_preamble && find_typed_verb(typed.line.text).length > 0;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const SlipReport report(package, diagnostics);
  for (const TypedLine& typed : reading.lines) {
    if (!language::may_misplace_spaces(typed.words())) continue;
    const auto shown_at = [&typed](const language::Slip& slip) {
      return shown(typed.words(), slip.first, slip.length);
    };
    const bool typed_verb = ends_with_typed_verb(typed);
    std::vector<language::Slip> before_signs = language::find_spaces_before_signs(typed.words());
    for (const language::Slip& slip : language::find_spaced_words(typed.words())) {
      const std::string sign = take_sign_behind(slip, before_signs);
      const std::size_t length = slip.length + (sign.empty() ? 0 : 1 + sign.size());
      if (!typed_verb)
        report(spaced, typed, {slip.first, length, "<spaced>" + slip.words + "</spaced>" + sign},
               {typed.line.text.substr(slip.first, slip.length), slip.words});
    }
    for (const language::Slip& slip : before_signs)
      if (!holds_mark(typed.line, slip)) report(before_sign, typed, slip, {shown_at(slip)});
    for (const language::Slip& slip : language::find_spaces_inside_marks(typed.words()))
      if (!holds_mark(typed.line, slip)) report(doubled, typed, slip, {shown_at(slip)});
    for (const language::Slip& slip : language::find_double_spaces(typed.words()))
      if (!holds_mark(typed.line, slip) && !is_beside_blank(typed.words(), slip))
        report(doubled, typed, slip, {shown_at(slip)});
  }
}

}  // namespace

const Rule typ_005{"TYP-005",
                   {"лишние пробелы", "spaces too many"},
                   messages,
                   find,
                   {"п р и к а з ы в а ю :", "<spaced>приказываю</spaced>:"}};

}  // namespace check
