#include "compose/kinds.h"

#include "compose/closest.h"
#include "compose/finding.h"
#include "compose/messages.h"
#include "compose/parse.h"
#include "compose/views/approval.h"
#include "compose/views/form.h"
#include "compose/views/order.h"
#include "compose/views/plan.h"
#include "compose/views/regulation.h"
#include "xml/read.h"

#include <algorithm>

namespace compose {

namespace {

constexpr Kind all[] = {
    {"order", order_fields},           {"plan", plan_fields}, {"approval", approval_fields}, {"form", form_fields},
    {"regulation", regulation_fields},
};

void report_kind(const base::SourceFile& file, const xml::Attribute& kind, base::Diagnostics& diagnostics) {
  std::vector<std::string_view> names;
  std::string listed;
  for (const Kind& one : all) {
    names.push_back(one.name);
    listed.append(listed.empty() ? "" : ", ").append(one.name);
  }
  report(diagnostics, unknown_kind, {file.id, kind.place, kind.byte}, {kind.value, listed}, closest(kind.value, names));
}

}  // namespace

std::span<const Kind> kinds() { return all; }

std::optional<Template> read_template(const base::SourceFile& file, base::Diagnostics& diagnostics,
                                      const PartLookup& parts) {
  const auto root = xml::read(file, diagnostics);
  if (!root) return std::nullopt;
  const xml::Attribute* kind = root->find("kind");
  if (root->name == "template" && kind != nullptr) {
    const auto known = std::ranges::find(all, kind->value, &Kind::name);
    if (known != std::end(all)) return parse_root(*root, file, known->fields(), diagnostics, parts);
    report_kind(file, *kind, diagnostics);
  } else {
    parse_root(*root, file, {}, diagnostics);  // tells what is wrong with the root
  }
  return std::nullopt;
}

}  // namespace compose
