// BOD-002: a body stands in the package's own register and does nothing in it: it answers for no row, issues nothing,
// and no text names it. The organisation's register serves many packages and is not looked at.

#include "base/utf8.h"
#include "check/responsible_items.h"
#include "check/rules.h"

#include <array>
#include <set>

namespace check {

namespace {

constexpr base::Message idle_body{
    "BOD-002",
    base::Severity::note,
    {"«{0}» есть в bodies.yaml, но ни за что не отвечает", "“{0}” is in bodies.yaml and answers for nothing"},
    {"уберите запись или назначьте мероприятия", "drop the entry, or give it measures"},
    {"реестр пакета – перечень тех, кто в нём действует", "the register of a package lists who acts in it"}};

constexpr std::array messages{&idle_body};

// Who has a row, issues the act, or stands above another body.
std::set<std::string> busy_bodies(const model::Package& package) {
  std::set<std::string> out;
  for (const model::Document& document : package.documents) {
    if (const auto* order = std::get_if<model::Order>(&document.body))
      for (const model::Issuer& issuer : order->issuers) out.insert(issuer.body.value);
    model::visit_rows(document, [&out](const model::Measure& row, const model::RowPlace&) {
      for (const model::Responsible& one : row.responsible) out.insert(one.body.value);
    });
  }
  for (const model::Body& body : package.register_.bodies) out.insert(body.parent.value);
  for (const model::Unit& unit : package.register_.units) out.insert(unit.of);
  return out;
}

bool has_rows(const model::Package& package) {
  bool out = false;
  for (const model::Document& document : package.documents)
    model::visit_rows(
        document, [&out](const model::Measure& row, const model::RowPlace&) { out = out || !row.responsible.empty(); });
  return out;
}

bool is_named(const Reading& reading, const model::Body& body) {
  const std::string use = body.id.value, name = body.name;
  return std::ranges::any_of(reading.lines, [&](const TypedLine& typed) {
    return typed.where.what != "список сокращений" &&
           (base::contains(typed.line.text, use) || base::contains(typed.line.text, name));
  });
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  if (!has_rows(reading.package)) return;
  const std::set<std::string> busy = busy_bodies(reading.package);
  for (const model::Body& body : reading.package.register_.bodies) {
    const bool own = body.span.known() && body.span.origin.file.index < base::SharedSources::first_id;
    if (own && !busy.contains(body.id.value) && !is_named(reading, body))
      diagnostics.report(idle_body, body.span, {body.id.value});
  }
}

}  // namespace

const Rule bod_002{"BOD-002",
                   {"орган, у которого нет дел", "a body that answers for nothing"},
                   messages,
                   find,
                   {"bodies: ЦОКО: Центр оценки качества, а исполнителем ЦОКО не назван", "исполнитель: ЦОКО"}};

}  // namespace check
