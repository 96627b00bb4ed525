#include "compose/compose.h"

#include "base/failure.h"
#include "base/limits.h"
#include "compose/expand.h"
#include "compose/template_finding.h"
#include "compose/messages.h"
#include "compose/views/approval.h"
#include "compose/views/column_width.h"
#include "compose/views/form.h"
#include "compose/views/order.h"
#include "compose/views/plan.h"
#include "compose/views/regulation.h"
#include "model/fingerprint.h"
#include "model/kinds.h"

#include <algorithm>
#include <span>

namespace compose {

namespace {

// What a visa on paper is bound to its text by; empty where none is printed.
std::string code_of_draft(const model::Package& package) {
  const model::Order* act = package.find_order();
  const bool draft = act != nullptr && act->status == model::Status::draft;
  return draft && package.profile.fingerprint ? model::fingerprint_words(package) : std::string();
}

// One document and those it includes; `open_` are the documents being shown, outermost first.
class Composer {
 public:
  Composer(const model::Package& package, const Templates& templates, blocks::Document& out,
           base::Diagnostics& diagnostics)
      : package_(package), templates_(templates), out_(out), diagnostics_(diagnostics) {}

  void show(const model::Document& document) {
    const std::string_view kind = model::kind_of(document).name;
    const auto found = templates_.find(kind);
    if (found == templates_.end()) {
      diagnostics_.report(no_template, {}, {std::string(kind)});
      return;
    }
    open_.push_back(document.id);
    const base::Origin whole{document.file, 0};
    std::visit([&](const auto& body) { show(body, whole, *found->second); }, document.body);
    open_.pop_back();
  }

 private:
  template <class Body>
  void show(const Body& body, base::Origin anchor, const Template& source) {
    const auto view = view_for(body);
    const Include include = [&](const model::DocumentId& id, const Node& at) { this->include(id, at); };
    expand(source, &view, anchor, include, out_, diagnostics_);
  }

  template <class Body>
  [[nodiscard]] auto view_for(const Body& body) const {
    return view_of(body);
  }
  [[nodiscard]] OrderView view_for(const model::Order& order) const {
    OrderView view = view_of(order, package_.profile);
    const model::Body* issuer = package_.register_.find_body(order.issuer());
    // A picture that could not be read and a document that is nowhere are findings already; what is printed all the
    // same does without.
    if (issuer != nullptr && !view.preprinted && package_.pictures.contains(issuer->emblem))
      view.emblem = issuer->emblem;
    // The height of a blank is measured with a ruler, from the sheet's edge.
    const base::Length margin = out_.styles.page.portrait.top;
    if (view.preprinted && package_.profile.blank_height > margin)
      view.blank_room = in_points(package_.profile.blank_height - margin);
    std::erase_if(view.appendices, [this](const AppendixItem& appendix) {
      return package_.find_document(appendix.document) == nullptr;
    });
    return view;
  }
  [[nodiscard]] ApprovalView view_for(const model::ApprovalSheet& sheet) const {
    ApprovalView view = view_of(sheet);
    if (sheet.sheet == model::SheetKind::approval) view.fingerprint = code_of_draft(package_);
    return view;
  }
  [[nodiscard]] PlanView view_for(const model::Plan& plan) const { return view_of(plan, package_.profile); }

  void include(const model::DocumentId& id, const Node& at) {
    const TemplatePlace place{at.file, at.place, at.byte};
    const model::Document* document = package_.find_document(id);
    if (document == nullptr) return report(diagnostics_, include_nowhere, place, {id.value});
    if (std::ranges::find(open_, id) != open_.end())
      return report(diagnostics_, include_circle, place, {id.value, circle(id)});
    if (open_.size() >= base::limits::include_depth)
      return report(diagnostics_, include_too_deep, place, {std::to_string(base::limits::include_depth)});
    const std::size_t before = out_.sections.size();
    show(*document);
    if (before < out_.sections.size()) resume_numbers(before);
  }

  // After a document with page numbers of its own those of the act go on.
  void resume_numbers(std::size_t section) {
    const std::span earlier(out_.sections.data(), section);
    out_.sections[section].resume_numbers =
        !out_.sections[section].restart_numbers && std::ranges::any_of(earlier, &blocks::Section::restart_numbers);
  }

  [[nodiscard]] std::string circle(const model::DocumentId& id) const {
    std::string out;
    for (auto one = std::ranges::find(open_, id); one != open_.end(); ++one) out += one->value + " → ";
    return out + id.value;
  }

  const model::Package& package_;
  const Templates& templates_;
  blocks::Document& out_;
  base::Diagnostics& diagnostics_;
  std::vector<model::DocumentId> open_;
};

}  // namespace

blocks::Document compose(const model::Package& package, const model::DocumentId& document, const Templates& templates,
                         const blocks::StyleSheet& styles, base::Diagnostics& diagnostics) {
  const model::Document* shown = package.find_document(document);
  base::ensure(shown != nullptr, "a document of this package");
  blocks::Document out;
  out.styles = styles;
  out.title = model::title_of(*shown);
  out.pictures = package.pictures;
  const model::Order* act = package.find_order();
  if (const std::string code = code_of_draft(package); !code.empty()) out.foot_words = "Код текста " + code;
  out.final_act = act != nullptr && act->status == model::Status::final;
  Composer(package, templates, out, diagnostics).show(*shown);
  return out;
}

}  // namespace compose
