#include "base/utf8.h"
#include "decode/join.h"
#include "decode/messages.h"
#include "decode/near_names.h"
#include "language/letters.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>
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

model::HeadColumn foreign_column(const model::ForeignHead& head, const std::string& kind) {
  model::HeadColumn out;
  add_lines(head.head, out);
  const auto act = head.acts.find(kind);
  if (act != head.acts.end()) out.heading = model::made(act->second);
  return out;
}

void leave_to_the_blank(const model::Profile& profile, model::Order& order) {
  model::HeadColumn& own = order.heads.front();
  own.lines.clear();
  if (profile.blank_holds == model::BlankHolds::body && own.heading.empty())
    own.heading = model::made(language::capitals(order.act));
  if (profile.blank_holds >= model::BlankHolds::act) own.heading = {};
  if (profile.blank_holds == model::BlankHolds::date) order.place = {};
}

void make_order_head(const model::Package& package, model::Order& order, base::Diagnostics& diagnostics) {
  if (package.profile.head == model::HeadLook::preprinted) return leave_to_the_blank(package.profile, order);
  model::HeadColumn& own = order.heads.front();
  if (own.heading.empty()) own.heading = model::made(language::capitals(order.act));
  if (!own.lines.empty()) return;
  Names names(package.register_, own, diagnostics);
  for (const model::Issuer& issuer : order.issuers)
    if (const model::Body* body = package.register_.find_body(issuer.body)) names.add_issuer(*body);
  const model::Body* first = issuer_of(package, order);
  if (first == nullptr) return;
  std::vector<model::HeadColumn> before;
  for (const model::ForeignHead& foreign : first->foreign_heads)
    (foreign.before ? before : order.heads).push_back(foreign_column(foreign, order.act));
  order.heads.insert(order.heads.begin(), std::make_move_iterator(before.begin()),
                     std::make_move_iterator(before.end()));
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

// ---- whose word it is

std::vector<std::string> small_words(std::string_view text) {
  std::vector<std::string> out;
  std::string word;
  for (const char32_t c : base::to_utf32(language::lower(text) + " ")) {
    if (language::is_letter(c)) {
      base::append_utf8(word, c);
    } else if (!word.empty()) {
      out.push_back(std::exchange(word, {}));
    }
  }
  return out;
}

// «постановляет», «решил», «р е ш и л а»: someone does.
bool is_third_person(const model::Text& verb) {
  std::string letters;
  for (const std::string& word : small_words(model::plain(verb))) letters += word;
  return std::ranges::any_of(std::array{"ет", "ит", "ил", "ила", "ило"},
                             [&letters](std::string_view ending) { return letters.ends_with(ending); });
}

// Any word of the body's name, in any case, is enough: an act may call itself shorter than the register does.
bool names_body(const std::string& text, const model::Body& body) {
  constexpr std::size_t shortest = 4, longest_ending = 2;
  const std::string small = language::lower(text);
  for (const std::string& word : small_words(body.name + " " + body.id.value + " " + body.short_name)) {
    const std::u32string letters = base::to_utf32(word);
    if (letters.size() < shortest) continue;
    const std::size_t stem = std::max(shortest, letters.size() - longest_ending);
    if (small.find(base::to_utf8(letters.substr(0, stem))) != std::string::npos) return true;
  }
  return text.find(body.id.value) != std::string::npos;
}

// «Совет депутатов … решил:» is no sentence without its subject.
void name_subject(const model::Package& package, model::Order& order, base::Diagnostics& diagnostics) {
  const model::Body* body = issuer_of(package, order);
  if (body == nullptr || body->name.empty() || order.issuers.size() > 1 || !order.verb.third_person) return;
  const std::string verb = model::plain(order.verb.text);
  const std::string preamble = model::plain(order.preamble);
  if (names_body(preamble + " " + verb, *body)) return;
  if (order.preamble.empty()) {
    order.preamble = model::made(language::with_capital(body->name));
    return;
  }
  const auto* first = std::get_if<model::Words>(&order.preamble.paragraphs.front().pieces.front());
  base::Span span = first == nullptr ? order.span : base::Span{first->span.origin, 0, 0};
  diagnostics.report(no_subject, span, {verb.substr(0, verb.find(':')), body->name}, {"преамбула"});
}

// A word that the program made and that opens the text begins a sentence.
void capitalise(model::Order& order) {
  if (order.verb.by_hand || order.verb.text.empty() || !order.preamble.empty()) return;
  order.verb.text = model::made(language::with_capital(model::plain(order.verb.text)));
}

void check_issuers(const model::Package& package, const model::Order& order, base::Diagnostics& diagnostics) {
  for (const model::Issuer& issuer : order.issuers)
    if (!issuer.body.empty() && package.register_.find_body(issuer.body) == nullptr)
      report_unknown_body(package, issuer.span, issuer.body.value, diagnostics);
}

}  // namespace

void make_heads(model::Package& package, base::Diagnostics& diagnostics) {
  for (model::Document& document : package.documents) {
    if (auto* order = std::get_if<model::Order>(&document.body)) {
      check_issuers(package, *order, diagnostics);
      make_order_head(package, *order, diagnostics);
      make_verb(package, *order);
      order->verb.third_person = is_third_person(order->verb.text);
      name_subject(package, *order, diagnostics);
      capitalise(*order);
    }
  }
}

}  // namespace decode
