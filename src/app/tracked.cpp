#include "app/tracked.h"

#include "app/pipeline.h"
#include "app/word_state.h"
#include "match/revised.h"
#include "model/kinds.h"
#include "write/docx/write_docx.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace app {

namespace {

const model::Document* printed_document(const OpenedPackage& opened, const model::DocumentId& id) {
  const model::Document* out = opened.package->find_document(id);
  return out != nullptr && model::kind_of(*out).printed() ? out : nullptr;
}

blocks::Document flow_in(Worker& worker, const OpenedPackage& opened, const model::DocumentId& id) {
  base::Diagnostics ignored;  // `check` tells them
  return flow_of(worker, opened, id, ignored);
}

// What a document was before it was written, or is when it is gone: its looks, and nothing that is said.
blocks::Document nothing_of(const blocks::Document& document) {
  blocks::Document out;
  out.styles = document.styles;
  out.title = document.title;
  return out;
}

match::Revised revised_of(Worker& worker, const OpenedPackage& before, const OpenedPackage& after,
                          const model::DocumentId& id, bool on_disk) {
  const bool was = printed_document(before, id) != nullptr, is = printed_document(after, id) != nullptr;
  blocks::Document old_flow = was ? flow_in(worker, before, id) : blocks::Document{};
  blocks::Document flow = is ? flow_in(worker, after, id) : nothing_of(old_flow);
  if (!was) old_flow = nothing_of(flow);
  // Traces are left behind the comparison: those of two editions have nothing to do with each other.
  const match::PrintedPairs pairs = match::compare_printed(match::printed(old_flow), match::printed(flow)).pairs;
  if (is && on_disk) leave_state(flow, after, id);
  return match::revised(old_flow, std::move(flow), pairs);
}

bool is_appendix(const OpenedPackage& opened, const model::DocumentId& id) {
  const model::Order* order = opened.package->find_order();
  return order != nullptr &&
         std::ranges::find(order->appendices, id, &model::Appendix::document) != order->appendices.end();
}

}  // namespace

std::vector<TrackedFile> tracked_files(Worker& worker, const OpenedPackage& before, const OpenedPackage& after,
                                       std::int64_t stamp_seconds, bool on_disk) {
  std::vector<TrackedFile> out;
  const auto add = [&](const OpenedPackage& side, const model::Document& document) {
    const match::Revised made = revised_of(worker, before, after, document.id, on_disk);
    const base::Stamp stamp = stamp_of(*side.package, document, stamp_seconds);
    out.push_back({document.id, made.changed, docx::write_docx(made.document, stamp), is_appendix(side, document.id)});
    if (std::holds_alternative<model::Order>(document.body)) std::ranges::rotate(out, out.end() - 1);
  };
  for (const model::Document& document : after.package->documents)
    if (model::kind_of(document).printed()) add(after, document);
  for (const model::Document& document : before.package->documents)
    if (model::kind_of(document).printed() && printed_document(after, document.id) == nullptr) add(before, document);
  return out;
}

}  // namespace app
