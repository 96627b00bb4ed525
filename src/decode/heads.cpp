#include "decode/join.h"
#include "decode/messages.h"
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
    if (const model::Body* body = package.register_.find_body(issuer.body)) add_body(package.register_, *body, 0, own);
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
  }
}

}  // namespace decode
