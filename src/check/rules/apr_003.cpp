// APR-003: one person stands twice under one post on one sheet, or the signatory of the act among its visas. One name
// under two posts is noted: it may be a namesake, or one who acts for another.

#include "base/utf8.h"
#include "check/rules.h"
#include "check/visas.h"
#include "language/same_words.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «виза»", "GOST R 7.0.97-2025, visa"};

constexpr base::Message twice{"APR-003.twice",
                              base::Severity::warning,
                              {"{0} визирует дважды в одной должности", "{0} stands twice under one post"},
                              {"оставьте одну визу", "leave one visa"},
                              basis};
constexpr base::Message two_posts{
    "APR-003.namesake",
    base::Severity::note,
    {"{0} визирует в двух должностях", "{0} stands under two posts"},
    {"если это один человек, оставьте одну визу; для исполняющего обязанности напишите «И.о. …»",
     "if it is one person leave one visa; of one who acts for another write “И.о. …”"},
    basis};
constexpr base::Message signatory{
    "APR-003.signatory",
    base::Severity::warning,
    {"{0} подписывает акт и стоит среди виз", "{0} signs the act and stands among its visas"},
    {"уберите визу: подписывающий не согласует свой акт",
     "drop the visa: who signs does not approve the draft besides"},
    basis};

constexpr std::array messages{&twice, &two_posts, &signatory};

std::string post_key(const model::Text& post) {
  std::string out;
  for (const std::string& word : language::plain_words_of(model::plain(post))) out += word + " ";
  return out;
}

std::set<std::string> signatories_of(const model::Order& order) {
  std::set<std::string> out;
  for (const model::Signature& signature : order.signatures) out.insert(person_key(signature.name));
  out.erase("");
  return out;
}

class Round {
 public:
  Round(const model::Package& package, const model::Document& document, std::set<std::string> signatories,
        base::Diagnostics& diagnostics)
      : package_(package), document_(document), signatories_(std::move(signatories)), diagnostics_(diagnostics) {}

  // Who brings or makes the draft may approve it besides: a visa is another one in another group.
  void add(const model::Text& name, const std::string& post, const std::string& group, base::Span visa,
           const model::Where& where) {
    const std::string person = person_key(name);
    if (person.empty()) return;
    const bool brings =
        base::contains(group, "внос") || base::contains(group, "подготов") || base::contains(group, "разработ");
    if (!brings && signatories_.contains(person)) return report(signatory, name, visa, where);
    std::set<std::string>& posts = posts_[person];
    const bool other_post = !posts.empty() && !posts.contains(post);
    posts.insert(post);
    if (!visas_.insert(person + "|" + post + "|" + group).second)
      report(twice, name, visa, where);
    else if (other_post)
      report(two_posts, name, visa, where);
  }

 private:
  void report(const base::Message& message, const model::Text& name, base::Span visa, const model::Where& where) {
    const model::Line line = model::line_of(name);
    const base::Span typed = line.span_of(0, line.text.size());
    diagnostics_.report(message, typed.known() ? typed : visa, {line.text},
                        model::place_of(package_, document_.id, where));
  }

  const model::Package& package_;
  const model::Document& document_;
  std::set<std::string> signatories_;
  base::Diagnostics& diagnostics_;
  std::map<std::string, std::set<std::string>> posts_;  // of a person
  std::set<std::string> visas_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const model::Order* act = package.find_order();
  const std::set<std::string> signatories = act == nullptr ? std::set<std::string>() : signatories_of(*act);
  for (const model::Document& document : package.documents) {
    Round round(package, document, signatories, diagnostics);
    if (const auto* order = std::get_if<model::Order>(&document.body))
      for (const model::SheetVisa& visa : order->visas) {
        std::string post;
        for (const model::Text& line : visa.post) post += post_key(line);
        round.add(visa.name, post, post_key(visa.role), visa.span, {"виза"});
      }
    const auto* sheet = std::get_if<model::ApprovalSheet>(&document.body);
    if (sheet == nullptr || sheet->sheet != model::SheetKind::approval) continue;
    for (const model::VisaGroup& group : sheet->groups)
      for (const model::Visa& visa : group.visas)
        round.add(visa.name, post_key(visa.post), post_key(group.title), visa.span, {"виза", visa.plain_name});
  }
}

}  // namespace

const Rule apr_003{"APR-003",
                   {"одно лицо в двух визах", "one person in two visas"},
                   messages,
                   find,
                   {"«Начальник отдела И.О. Фамилия» дважды в одном листе", "каждое лицо – одной строкой"},
                   {"полные тёзки на одинаковых должностях", "namesakes in equal posts"}};

}  // namespace check
