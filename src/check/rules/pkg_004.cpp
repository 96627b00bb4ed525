// PKG-004: a document that the act approves bears neither an approval mark («УТВЕРЖДЁН приказом …») nor an appendix
// mark («Приложение № 1 …»). Noted where one of them stands and the style wants both.

#include "check/rules.h"
#include "language/agreement.h"
#include "language/letters.h"
#include "language/words.h"
#include "model/kinds.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <set>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизиты «гриф утверждения», «отметка о приложении»",
                              "GOST R 7.0.97-2025, approval mark and appendix mark"};

constexpr base::Message no_mark{
    "PKG-004.none",
    base::Severity::warning,
    {"акт утверждает документ «{0}», а на нём нет ни «Приложение …», ни «УТВЕРЖДЕН …»",
     "the act approves the document “{0}”, and it bears neither an appendix mark nor an approval mark"},
    {"уберите из mark: form: или строки text: – отметку программа сделает сама",
     "drop form: or the lines of text: from mark: and the program makes the mark"},
    basis};
constexpr base::Message no_approval{
    "PKG-004.approval",
    base::Severity::note,
    {"над утверждённым документом «{0}» нет слов «УТВЕРЖДЕН …»",
     "the approved document “{0}” does not say “УТВЕРЖДЕН …”"},
    {"уберите из mark: form: или строки text: – программа поставит обе отметки; если в организации принята одна, "
     "скажите "
     "это в стиле: appendix_mark: reference",
     "drop form: or the lines of text: from mark: and the program makes both; where one is the custom say so in the "
     "style: appendix_mark: reference"},
    basis};
constexpr base::Message no_reference{
    "PKG-004.appendix",
    base::Severity::note,
    {"над утверждённым документом «{0}» нет слова «Приложение»",
     "the approved document “{0}” does not say “Приложение”"},
    {"уберите из mark: form: или строки text: – программа поставит обе отметки; если в организации принята одна, "
     "скажите "
     "это в стиле: appendix_mark: approval",
     "drop form: or the lines of text: from mark: and the program makes both; where one is the custom say so in the "
     "style: appendix_mark: approval"},
    basis};

constexpr std::array messages{&no_mark, &no_approval, &no_reference};

struct Borne {
  bool approval = false, reference = false;
};

Borne read_lines(const std::vector<model::Text>& lines) {
  Borne out;
  for (const model::Text& text : lines) {
    const std::string line = model::plain(text);
    const std::vector<language::Word> words = language::words_of(line);
    if (words.empty()) continue;
    out.approval = out.approval || language::find_approved_word(words.front().in(line)).has_value();
    out.reference = out.reference || language::lower(words.front().in(line)) == "приложение";
  }
  return out;
}

// A person's or a council's «УТВЕРЖДАЮ» approves as well.
bool has_stamp(const model::Document& document) {
  if (const auto* plan = std::get_if<model::Plan>(&document.body)) return !plan->stamps.empty();
  if (const auto* regulation = std::get_if<model::Regulation>(&document.body)) return !regulation->stamps.empty();
  return false;
}

Borne borne_by(const model::Document& document, const model::Mark& mark) {
  Borne out = read_lines(mark.lines);
  const Borne also = read_lines(mark.also);
  out.approval = out.approval || also.approval || has_stamp(document);
  out.reference = out.reference || also.reference;
  return out;
}

std::set<model::DocumentId> approved_by(const model::Document& act) {
  std::set<model::DocumentId> out;
  model::visit_points(act, [&out](const model::Point& point, const model::Where&) { out.insert(point.document.id); });
  return out;
}

// A questionnaire may have no title.
std::string name_of(const model::Document& document) {
  const std::string title = model::title_of(document);
  return title.empty() ? model::called(document) : title;
}

void judge(const model::Package& package, const model::Document& document, const model::Mark& mark, base::Span listed,
           base::Diagnostics& diagnostics) {
  const Borne borne = borne_by(document, mark);
  const bool both = package.profile.appendix_mark == model::MarkForm::both;
  const base::Message* message = nullptr;
  if (!borne.approval && !borne.reference)
    message = &no_mark;
  else if (both && !borne.approval)
    message = &no_approval;
  else if (both && !borne.reference)
    message = &no_reference;
  if (message == nullptr) return;
  diagnostics.report(*message, listed, {name_of(document)}, model::place_of(package, document.id, {"отметка"}));
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& act, const model::Order& order) {
    const std::set<model::DocumentId> approved = approved_by(act);
    for (const model::Appendix& appendix : order.appendices) {
      const model::Document* document = package.find_document(appendix.document);
      const model::Mark* mark = document == nullptr ? nullptr : model::mark_of(*document);
      if (mark == nullptr || appendix.joined || !approved.contains(appendix.document)) continue;
      // Made as the style says; a hand can only have chosen another form or other lines.
      if (mark->form_by_hand || mark->lines_by_hand) judge(package, *document, *mark, appendix.span, diagnostics);
    }
  });
}

}  // namespace

const Rule pkg_004{"PKG-004",
                   {"отметки утверждённого документа", "marks of an approved document"},
                   messages,
                   find,
                   {"«Утвердить дорожную карту», а на карте нет отметки", "«УТВЕРЖДЕНА приказом … от … № …»"},
                   {"карту утверждает другой акт", "another act approves it"}};

}  // namespace check
