// Sheets of approval, acquaintance and distribution: the posts of those who visa, and the title that names the act
// (ГОСТ Р 7.0.97-2016, 5.20 and 5.21).

#include "decode/act_mention.h"
#include "decode/join.h"
#include "decode/messages.h"
#include "decode/near_names.h"
#include "language/acts.h"

#include <algorithm>
#include <set>

namespace decode {

namespace {

// «департамента … Министерства …»: genitives one after another up the chain. `named` is where its beginning is named.
std::string unit_genitives(const model::Package& package, const std::string& id, base::Span named,
                           base::Diagnostics& diagnostics) {
  const model::Register& bodies = package.register_;
  std::string out;
  std::set<const model::Unit*> seen;
  const auto add = [&out](const std::string& genitive) { out += (out.empty() ? "" : " ") + genitive; };
  for (std::string next = id; !next.empty();) {
    const model::Unit* unit = bodies.find_unit(next);
    const model::Body* body = unit == nullptr ? bodies.find_body({next}) : nullptr;
    if (unit == nullptr && body == nullptr) report_unknown_body(package, named, next, diagnostics);
    if (body != nullptr) add(genitive_of(*body, diagnostics));
    if (unit == nullptr) break;
    if (!seen.insert(unit).second) {
      diagnostics.report(circle_of_units, named, {next});
      break;
    }
    add(unit->genitive);
    next = unit->of;
    named = unit->span;
  }
  return out;
}

void append(model::Text& post, const model::Text& more) {
  if (more.empty()) return;
  if (post.empty()) post.paragraphs.push_back({});
  auto& pieces = post.paragraphs.back().pieces;
  if (!pieces.empty()) pieces.push_back(model::Words{" ", {}, {}});
  std::ranges::copy(more.paragraphs.front().pieces, std::back_inserter(pieces));
}

void add_unit(const model::Package& package, model::Visa& visa, base::Diagnostics& diagnostics) {
  if (visa.unit.words.empty()) return;
  const std::string genitives = unit_genitives(package, visa.unit.words, visa.unit.span, diagnostics);
  if (!genitives.empty()) append(visa.post, model::made(genitives));
}

// An outside approver's organisation need not be in the register: its words are then the author's.
void add_body(const model::Package& package, model::Visa& visa, base::Diagnostics& diagnostics) {
  const model::Body* body = package.register_.find_body({model::plain(visa.body)});
  if (body == nullptr) return append(visa.post, visa.body);
  append(visa.post, model::made(genitive_of(*body, diagnostics)));
}

void finish_post(const model::Package& package, model::Visa& visa, base::Diagnostics& diagnostics) {
  add_unit(package, visa, diagnostics);
  add_body(package, visa, diagnostics);
}

void make_title(const model::Package& package, const model::Order& order, const model::DocumentId& id,
                model::ApprovalSheet& sheet, base::Diagnostics& diagnostics) {
  const auto add = [&sheet](std::string_view line) { sheet.title.push_back(model::made(line)); };
  const std::string genitive = issuers_genitive(package, order, diagnostics);
  const std::string of = genitive.empty() ? "" : " " + genitive;
  if (sheet.sheet == model::SheetKind::acquaintance) {
    add("ЛИСТ ОЗНАКОМЛЕНИЯ");
    add("с " + language::act_instrumental(order.act) + of);
    const auto& number = sheet.number.words.empty() ? order.number : sheet.number;
    sheet.title.push_back(date_and_number(package, order, order.date, number, id));
  } else {
    add("ЛИСТ СОГЛАСОВАНИЯ");
    add("проекта " + language::act_genitive(order.act) + of);
  }
  if (sheet.title_of_act && !order.title.empty()) add("«" + model::plain(order.title) + "»");
}

// The list of who gets a copy, on a sheet of its own: it names its act.
void make_distribution(const model::Package& package, const model::DocumentId& id, model::Order& order,
                       base::Diagnostics& diagnostics) {
  model::Distribution& list = order.distribution;
  if (list.groups.empty() || list.place != model::DistributionPlace::sheet) return;
  if (list.title.empty()) list.title = model::made("СПИСОК РАССЫЛКИ");
  const std::string genitive = issuers_genitive(package, order, diagnostics);
  list.of_act.push_back(model::made(language::act_genitive(order.act) + (genitive.empty() ? "" : " " + genitive)));
  list.of_act.push_back(date_and_number(package, order, order.date, order.number, {id.value + ".distribution"}));
}

void make_sheet(const model::Package& package, const model::DocumentId& id, model::ApprovalSheet& sheet,
                base::Diagnostics& diagnostics) {
  for (model::VisaGroup& group : sheet.groups)
    for (model::Visa& visa : group.visas) finish_post(package, visa, diagnostics);
  if (sheet.prepared_by) finish_post(package, *sheet.prepared_by, diagnostics);
  const model::Order* order = package.find_order();
  // A sheet without its act is a draft of a sheet; with an act it must name what lies here.
  if (order == nullptr) return;
  if (package.find_document(sheet.of.id) == nullptr) report_unknown_document(package, sheet.of, diagnostics);
  if (sheet.title.empty()) make_title(package, *order, id, sheet, diagnostics);
}

}  // namespace

void make_sheets(model::Package& package, base::Diagnostics& diagnostics) {
  for (model::Document& document : package.documents) {
    if (auto* order = std::get_if<model::Order>(&document.body))
      make_distribution(package, document.id, *order, diagnostics);
    if (auto* sheet = std::get_if<model::ApprovalSheet>(&document.body))
      make_sheet(package, document.id, *sheet, diagnostics);
  }
}

}  // namespace decode
