// APR-004: an approval sheet without a lawyer, or without one who made the draft. A lawyer is known by `role: lawyer`,
// else by a post or a group of «юрист», «юридический», «правовое управление»; who made the draft by `role: drafter` or
// `prepared_by`. Visas on the act and sheets of acquaintance are not looked at.

#include "base/utf8.h"
#include "check/rules.h"
#include "language/letters.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «виза»", "GOST R 7.0.97-2025, visa"};

constexpr base::Message no_lawyer{
    "APR-004.lawyer",
    base::Severity::warning,
    {"в листе согласования нет юриста", "the approval sheet has no lawyer"},
    {"добавьте визу юридической службы; если она есть, а по должности этого не видно – role: lawyer",
     "add the visa of the lawyers; if it is there and its post does not tell, role: lawyer"},
    basis};
constexpr base::Message no_drafter{
    "APR-004.drafter",
    base::Severity::warning,
    {"в листе согласования не сказано, кто подготовил проект", "the approval sheet does not say who made the draft"},
    {"добавьте prepared_by: {post: …, name: …} или визу с role: drafter",
     "add prepared_by: {post: …, name: …} or a visa with role: drafter"},
    basis};

constexpr std::array messages{&no_lawyer, &no_drafter};

bool says_any(const model::Text& text, std::initializer_list<std::string_view> stems) {
  const std::string small = language::lower(model::plain(text));
  return std::ranges::any_of(stems, [&small](std::string_view stem) { return base::contains(small, stem); });
}

struct Found {
  bool visas = false, lawyer = false, drafter = false;
};

Found read(const model::ApprovalSheet& sheet) {
  Found out;
  out.drafter = sheet.prepared_by.has_value();
  for (const model::VisaGroup& group : sheet.groups) {
    const bool of_lawyers = says_any(group.title, {"юрис", "юрид", "правов"});
    const bool of_drafters = says_any(group.title, {"подготов", "разработ", "исполнител"});
    for (const model::Visa& visa : group.visas) {
      out.visas = true;
      out.lawyer = out.lawyer || of_lawyers || visa.role == "lawyer" || says_any(visa.post, {"юрис", "юрид", "правов"});
      out.drafter =
          out.drafter || of_drafters || visa.role == "drafter" || says_any(visa.post, {"разработчик", "исполнитель"});
    }
  }
  return out;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::ApprovalSheet>(
      package, [&](const model::Document& document, const model::ApprovalSheet& sheet) {
        if (sheet.sheet != model::SheetKind::approval) return;
        const Found found = read(sheet);
        if (!found.visas) return;  // all of them are written in by hand
        const base::Span span{{document.file, 0}, 0, 0};
        const std::vector<std::string> place = model::document_place(package, document.id);
        if (!found.lawyer) diagnostics.report(no_lawyer, span, {}, place);
        if (!found.drafter) diagnostics.report(no_drafter, span, {}, place);
      });
}

}  // namespace

const Rule apr_004{"APR-004",
                   {"юрист и разработчик среди виз", "a lawyer and a drafter among the visas"},
                   messages,
                   find,
                   {"лист согласования: только начальники отделов",
                    "среди виз – «Начальник правового управления», внизу – «Проект подготовил …»"},
                   {"юрист назван должностью без слов «юрист», «юридический», «правовой»: поставьте ему role: lawyer",
                    "a lawyer’s post has none of the usual words: give him role: lawyer"}};

}  // namespace check
