#include "decode/join.h"
#include "decode/messages.h"
#include "language/acts.h"
#include "language/letters.h"

namespace decode {

namespace {

const model::Body* issuer_of(const model::Package& package, const model::Order& order) {
  return package.register_.find_body(order.issuer());
}

// ---- heads

void add_lines(const std::vector<std::string>& lines, model::HeadColumn& out) {
  for (const std::string& line : lines) out.lines.push_back(model::made(line));
}

// The body's name, that of the body above it before, its short name in brackets after (ГОСТ Р 7.0.97-2016, 5.5).
void add_body(const model::Register& bodies, const model::Body& body, std::size_t depth, model::HeadColumn& out) {
  const model::Body* parent = bodies.find_body(body.parent);
  if (parent != nullptr && depth < bodies.bodies.size()) add_body(bodies, *parent, depth + 1, out);
  add_lines(body.head, out);
  if (body.head.empty()) out.lines.push_back(model::made(language::capitals(body.name)));
  if (!body.short_name.empty()) out.lines.push_back(model::made("(" + body.short_name + ")"));
}

void make_order_head(const model::Package& package, model::Order& order) {
  model::HeadColumn& own = order.heads.front();
  if (own.heading.empty()) own.heading = model::made(language::capitals(order.act));
  if (!own.lines.empty()) return;
  for (const model::Issuer& issuer : order.issuers)
    if (const model::Body* body = package.register_.find_body(issuer.body))
      add_body(package.register_, *body, 0, own);
  const model::Body* first = issuer_of(package, order);
  if (first == nullptr) return;
  for (const model::ForeignHead& foreign : first->foreign_heads) {
    model::HeadColumn column;
    add_lines(foreign.head, column);
    const auto act = foreign.acts.find(order.act);
    if (act != foreign.acts.end()) column.heading = model::made(act->second);
    order.heads.push_back(std::move(column));
  }
}

// ---- the ordering word

// One person orders, several order together, a collegial body speaks in the third person (5.18 of 2016).
std::string usual_verb(const model::Order& order, const model::Body* issuer) {
  if (issuer != nullptr && !issuer->verb.empty()) return issuer->verb;
  const bool joint = order.issuers.size() > 1;
  if (order.act == "приказ") return joint ? "приказываем" : "приказываю";
  if (order.act != "постановление") return {};
  if (joint) return "постановляем";
  return issuer != nullptr && issuer->collegial ? "постановляет" : "постановляю";
}

void make_verb(const model::Package& package, model::Order& order) {
  if (order.verb.by_hand) return;
  std::string word = usual_verb(order, issuer_of(package, order));
  if (word.empty()) return;
  const model::VerbLook look = package.profile.verb_look;
  if (look == model::VerbLook::capitals) word = language::capitals(word);
  const model::Emphasis emphasis{.spaced = look == model::VerbLook::spaced};
  order.verb.text.paragraphs.push_back({{model::Words{word, {}, emphasis}, model::Words{":", {}, {}}}, false});
}

// ---- approval sheets

// «департамента … Министерства …»: genitives one after another up the chain.
// Empty when a link of the chain is in no register or the chain is a ring.
std::string unit_genitives(const model::Register& bodies, const std::string& id) {
  std::string out;
  std::string next = id;
  for (std::size_t links = 0; !next.empty(); ++links) {
    const model::Unit* unit = bodies.find_unit(next);
    const model::Body* body = unit == nullptr ? bodies.find_body({next}) : nullptr;
    if ((unit == nullptr && body == nullptr) || links > bodies.units.size()) return {};
    out += (out.empty() ? "" : " ") + (unit == nullptr ? body->genitive : unit->genitive);
    next = unit == nullptr ? std::string{} : unit->of;
  }
  return out;
}

void finish_post(const model::Package& package, model::Visa& visa, base::Diagnostics& diagnostics) {
  if (visa.unit.words.empty()) return;
  const std::string genitives = unit_genitives(package.register_, visa.unit.words);
  if (genitives.empty()) {
    diagnostics.report(unknown_body, visa.unit.span, {visa.unit.words});
    return;
  }
  if (visa.post.empty()) visa.post.paragraphs.push_back({});
  visa.post.paragraphs.back().pieces.push_back(model::Words{" " + genitives, {}, {}});
}

void make_sheet(const model::Package& package, model::ApprovalSheet& sheet, base::Diagnostics& diagnostics) {
  for (model::Visa& visa : sheet.visas) finish_post(package, visa, diagnostics);
  if (sheet.prepared_by) finish_post(package, *sheet.prepared_by, diagnostics);
  const model::Order* order = package.find_order();
  // A sheet without its act is a draft of a sheet; with an act it must name what lies here.
  if (order != nullptr && package.find_document(sheet.of.id) == nullptr)
    diagnostics.report(unknown_document, sheet.of.span, {sheet.of.id.value});
  if (!sheet.title.empty() || order == nullptr) return;
  const model::Body* issuer = issuer_of(package, *order);
  sheet.title.push_back(model::made("ЛИСТ СОГЛАСОВАНИЯ"));
  const std::string genitive = issuer == nullptr ? std::string{} : " " + issuer->genitive;
  sheet.title.push_back(model::made("проекта " + language::act_genitive(order->act) + genitive));
}

void check_issuers(const model::Package& package, const model::Order& order, base::Diagnostics& diagnostics) {
  for (const model::Issuer& issuer : order.issuers)
    if (!issuer.body.empty() && package.register_.find_body(issuer.body) == nullptr)
      diagnostics.report(unknown_body, issuer.span, {issuer.body.value});
}

}  // namespace

void make_heads(model::Package& package, base::Diagnostics& diagnostics) {
  for (model::Document& document : package.documents) {
    if (auto* order = std::get_if<model::Order>(&document.body)) {
      check_issuers(package, *order, diagnostics);
      make_order_head(package, *order);
      make_verb(package, *order);
    }
    if (auto* sheet = std::get_if<model::ApprovalSheet>(&document.body)) make_sheet(package, *sheet, diagnostics);
  }
}

}  // namespace decode
