// ORD-004: the act has no heading though its profile demands one, the heading does not answer «о чём?», or it ends in a
// full stop. Example: «Утверждение плана.» for «Об утверждении плана».

#include "base/utf8.h"
#include "check/rules.h"
#include "language/letters.h"
#include "language/scripts.h"
#include "model/line.h"

#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «заголовок к тексту»", "GOST R 7.0.97-2025, heading"};

constexpr base::Message no_heading{
    "ORD-004.missing",
    base::Severity::warning,
    {"у акта нет заголовка, а стиль «{0}» его требует", "the act has no heading, and the style “{0}” demands one"},
    {"напишите title: «О …» или «Об …»; если правила организации разрешают короткий текст без заголовка – "
     "requisites: {title: long_text} в её стиле",
     "write title: “О …”; or requisites: {title: long_text} in the style of a body whose rules allow none"},
    basis};
constexpr base::Message no_subject{
    "ORD-004.about",
    base::Severity::warning,
    {"заголовок не отвечает на вопрос «о чём?»: «{0}»", "the heading does not say what the act is about: “{0}”"},
    {"начните его с «О» или «Об»", "begin it with “О” or “Об”"},
    basis};
constexpr base::Message full_stop{"ORD-004.stop",
                                  base::Severity::warning,
                                  {"заголовок кончается точкой", "the heading ends in a full stop"},
                                  {"уберите точку", "drop the full stop"},
                                  basis};

constexpr std::array messages{&no_heading, &no_subject, &full_stop};

bool says_about_what(std::string_view heading) {
  for (const std::string_view word : {"О ", "Об ", "Обо ", "О\u00a0", "Об\u00a0"})
    if (heading.starts_with(word)) return true;
  return false;
}

// «… Иванова И.И.», «2020–2022 гг.», «… и др.»: the stop is the abbreviation's.
bool ends_in_abbreviation(std::string_view heading) {
  for (const std::string_view end :
       {" г.", "\u00a0г.", "гг.", "др.", "т.п.", "т.д.", "т. п.", "т. д.", "пр.", "руб.", "обл."})
    if (heading.ends_with(end)) return true;
  heading.remove_suffix(1);
  std::size_t at = heading.size();
  while (at > 0 && (static_cast<unsigned char>(heading[at - 1]) & 0xC0U) == 0x80U) --at;
  if (at == 0) return false;
  --at;
  const bool apart =
      at == 0 || heading[at - 1] == ' ' || heading[at - 1] == '.' || heading.substr(0, at).ends_with("\u00a0");
  return apart && language::is_capital(base::code_point_at(heading, at));
}

// Where the piece at one end of the heading stands; the act as a whole where nobody typed it.
base::Span span_of(const model::Order& order, const model::Line& heading, const model::LinePart& piece) {
  const base::Span span = heading.span_of(piece.first, piece.length);
  return span.known() ? span : order.span;
}

void judge(const model::Order& order, const model::Profile& profile, base::Diagnostics& diagnostics) {
  const model::Line heading = model::line_of(order.title);
  if (heading.text.empty()) {
    if (profile.title_demanded) diagnostics.report(no_heading, order.span, {profile.title_demanded_by}, {"заголовок"});
    return;
  }
  if (!says_about_what(language::in_one_script(heading.text)))
    diagnostics.report(no_subject, span_of(order, heading, heading.parts.front()), {heading.text}, {"заголовок"});
  if (heading.text.ends_with('.') && !ends_in_abbreviation(heading.text))
    diagnostics.report(full_stop, span_of(order, heading, heading.parts.back()), {}, {"заголовок"});
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  if (const model::Order* order = package.find_order()) judge(*order, package.profile, diagnostics);
}

}  // namespace

const Rule ord_004{"ORD-004",
                   {"заголовок акта", "the act’s heading"},
                   messages,
                   find,
                   {"«Утверждение плана.»", "«Об утверждении плана»"},
                   {"заголовок-название: «Вопросы министерства»", "a heading that is a name: “Вопросы министерства”"}};

}  // namespace check
