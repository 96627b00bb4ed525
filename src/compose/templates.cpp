#include "compose/closest.h"
#include "compose/template_finding.h"
#include "compose/messages.h"
#include "compose/parse.h"
#include "compose/views/approval.h"
#include "compose/views/form.h"
#include "compose/views/order.h"
#include "compose/views/plan.h"
#include "compose/views/regulation.h"
#include "model/kinds.h"
#include "xml/read.h"

namespace compose {

namespace {

// The fields a template of this kind may name: one overload for each.
struct FieldsOf {
  AnyFields operator()(const model::Order&) const { return order_fields(); }
  AnyFields operator()(const model::Plan&) const { return plan_fields(); }
  AnyFields operator()(const model::ApprovalSheet&) const { return approval_fields(); }
  AnyFields operator()(const model::Form&) const { return form_fields(); }
  AnyFields operator()(const model::Regulation&) const { return regulation_fields(); }
};

void refuse_kind(const base::SourceFile& file, const xml::Attribute& kind, base::Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  std::string listed;
  for (const model::Kind& one : model::kinds()) {
    if (!one.printed()) continue;
    names.push_back(one.name);
    listed.append(listed.empty() ? "" : ", ").append(one.name);
  }
  report(diagnostics, unknown_kind, {file.id, kind.place, kind.byte}, {kind.value, listed}, closest(kind.value, names));
}

}  // namespace

std::optional<Template> read_template(const base::SourceFile& file, base::Diagnostics& diagnostics,
                                      const PartLookup& parts) {
  const auto root = xml::read(file, diagnostics);
  if (!root) return std::nullopt;
  const xml::Attribute* kind = root->find("kind");
  if (root->name == "template" && kind != nullptr) {
    const model::Kind* known = model::find_kind(kind->value);
    if (known != nullptr && known->printed()) {
      const AnyFields fields = std::visit(FieldsOf{}, known->body->empty());
      return parse_root(*root, file, fields, diagnostics, parts);
    }
    refuse_kind(file, *kind, diagnostics);
  } else {
    parse_root(*root, file, {}, diagnostics);  // tells what is wrong with the root
  }
  return std::nullopt;
}

}  // namespace compose
