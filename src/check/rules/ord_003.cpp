// ORD-003: one person signs the act as acting («И.о. министра») and a sheet of it as the one whose post it is, or the
// reverse. Posts in other words («Министр», «Министр образования области») are not compared: who holds which post only
// a register of officials could tell.

#include "check/rules.h"
#include "check/visas.h"
#include "language/letters.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Message acting_once{
    "ORD-003",
    base::Severity::error,
    {"{0} подписывает здесь как «{1}», а раньше как «{2}»", "{0} signs as “{1}” here and as “{2}” before"},
    {"напишите одну должность; временно исполняющий обязанности подписывает как «И.о. …» везде",
     "write one post; who acts for another signs as “И.о. …” everywhere"},
    {"ГОСТ Р 7.0.97-2025, реквизит «подпись»", "GOST R 7.0.97-2025, signature"}};

constexpr std::array messages{&acting_once};

std::string post_of(const model::Signature& signature) { return model::plain_lines(signature.post); }

// «И.о.», «И. о.», «Врио», «Вр.и.о.», «Исполняющий обязанности», «Временно исполняющая обязанности».
bool is_acting(const model::Signature& signature) {
  std::string post = language::lower(post_of(signature));
  std::erase(post, ' ');
  return std::ranges::any_of(std::array{"и.о", "ио", "врио", "вр.и.о", "временноисполн", "исполняющ"},
                             [&post](const char* sign) { return post.starts_with(sign); });
}

const std::vector<model::Signature>* signatures_of(const model::Document& document) {
  if (const auto* order = std::get_if<model::Order>(&document.body)) return &order->signatures;
  if (const auto* plan = std::get_if<model::Plan>(&document.body)) return &plan->signatures;
  if (const auto* regulation = std::get_if<model::Regulation>(&document.body)) return &regulation->signatures;
  return nullptr;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  std::map<std::string, const model::Signature*> first;
  for (const model::Document& document : package.documents) {
    const std::vector<model::Signature>* signatures = signatures_of(document);
    if (signatures == nullptr) continue;
    for (const model::Signature& signature : *signatures) {
      const std::string person = person_key(signature.name);
      if (person.empty() || signature.post.empty()) continue;
      const model::Signature* before = first.emplace(person, &signature).first->second;
      if (is_acting(*before) == is_acting(signature)) continue;
      diagnostics.report(acting_once, signature.post_span,
                         {model::plain(signature.name), post_of(signature), post_of(*before)},
                         model::place_of(package, document.id, {"подпись"}));
    }
  }
}

}  // namespace

const Rule ord_003{
    "ORD-003",
    {"должность подписавшего", "the post of who signs"},
    messages,
    find,
    {"подписал «И.о. министра», в отметке приложения – «Министр»", "и там и там – «И.о. министра»"},
    {"полномочия сменились между подписанием документов", "the post changed hands between the documents"}};

}  // namespace check
