#include "decode/join.h"
#include "decode/messages.h"
#include "language/letters.h"

#include <algorithm>
#include <set>
#include <vector>

namespace decode {

namespace {

const model::Body* issuer_of(const model::Package& package, const model::Order& order) {
  return package.register_.find_body(order.issuer());
}

// ---- heads

void add_lines(const std::vector<std::string>& lines, model::HeadColumn& out) {
  for (const std::string& line : lines) out.lines.push_back({model::made(line)});
}

// The names of the issuing bodies. A body stands once, below those above it (ГОСТ Р 7.0.97-2016, 5.5).
class Names {
 public:
  Names(const model::Register& bodies, model::HeadColumn& out, base::Diagnostics& diagnostics)
      : bodies_(bodies), out_(out), diagnostics_(diagnostics) {}

  void add_issuer(const model::Body& body) {
    const std::size_t first = out_.lines.size();
    std::vector<const model::Body*> chain;  // upwards
    std::set<const model::Body*> below;
    for (const model::Body* next = &body; next != nullptr && !shown_.contains(next); next = parent_of(*next, below)) {
      chain.push_back(next);
      below.insert(next);
    }
    std::ranges::for_each(chain.rbegin(), chain.rend(), [this](const model::Body* each) { show(*each); });
    if (first > 0 && first < out_.lines.size()) out_.lines[first].next_body = true;
  }

 private:
  const model::Body* parent_of(const model::Body& body, const std::set<const model::Body*>& below) {
    if (body.parent.empty()) return nullptr;
    const model::Body* parent = bodies_.find_body(body.parent);
    if (parent == nullptr) {
      diagnostics_.report(unknown_body, body.parent_span, {body.parent.value});
    } else if (below.contains(parent)) {
      diagnostics_.report(ring_of_bodies, body.parent_span, {body.id.value, body.parent.value});
      return nullptr;
    }
    return parent;
  }

  void show(const model::Body& body) {
    shown_.insert(&body);
    add_lines(body.head, out_);
    if (body.head.empty()) out_.lines.push_back({model::made(language::capitals(body.name))});
    if (!body.short_name.empty()) out_.lines.push_back({model::made("(" + body.short_name + ")")});
  }

  const model::Register& bodies_;
  model::HeadColumn& out_;
  base::Diagnostics& diagnostics_;
  std::set<const model::Body*> shown_;
};

void make_order_head(const model::Package& package, model::Order& order, base::Diagnostics& diagnostics) {
  model::HeadColumn& own = order.heads.front();
  if (own.heading.empty()) own.heading = model::made(language::capitals(order.act));
  if (!own.lines.empty()) return;
  Names names(package.register_, own, diagnostics);
  for (const model::Issuer& issuer : order.issuers)
    if (const model::Body* body = package.register_.find_body(issuer.body)) names.add_issuer(*body);
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
  const std::string word = usual_verb(order, issuer_of(package, order));
  if (!word.empty()) order.verb.text = model::made(word + ":");
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
      make_order_head(package, *order, diagnostics);
      make_verb(package, *order);
    }
  }
}

}  // namespace decode
