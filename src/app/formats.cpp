#include "app/formats.h"

#include "app/boxes.h"
#include "app/messages.h"
#include "app/pipeline.h"
#include "app/stage.h"
#include "app/tasks.h"
#include "app/word_state.h"
#include "forms/blank.h"
#include "write/docx/write_docx.h"
#include "write/pdf/write_pdf.h"
#include "write/xlsx/write_xlsx.h"

#include <algorithm>
#include <array>
#include <utility>

namespace app {

namespace {

constexpr std::string_view boxes_ending = ".boxes.json";

// Once a document: what is wrong with it is told once.
blocks::Document composed(Work& work) {
  if (work.flow) return *std::exchange(work.flow, {});
  return in_stage(stage::compose, work.document.id.value,
                  [&] { return flow_of(work.worker, work.opened, work.document.id, work.diagnostics); });
}

pages::Document laid_out(Work& work) {
  // The flow goes before the file is written: of a long plan either is large.
  const blocks::Document flow = composed(work);
  return in_stage(stage::layout, work.document.id.value, [&] { return pages_of(work.worker, flow, work.diagnostics); });
}

bool is_copy(const model::Document& document) {
  const auto* order = std::get_if<model::Order>(&document.body);
  return order != nullptr && order->copied;
}

// A copy bears no stamps to come, so it has no file of boxes and leaves that of the original.
std::vector<MadeFile> to_pdf(Work& work) {
  const pages::Document pages = laid_out(work);
  return in_stage(stage::pdf, work.document.id.value, [&]() -> std::vector<MadeFile> {
    pdf::FontShelf& shelf = work.worker.font_shelf(work.opened.styles.family);
    const std::string name = work.name + std::string(is_copy(work.document) ? copy_ending : ".pdf");
    if (is_copy(work.document))
      return {{name, pdf::write_pdf(pages, shelf, work.stamp, work.worker.resources().colour_profile())}};
    return {{name, pdf::write_pdf(pages, shelf, work.stamp, work.worker.resources().colour_profile())},
            {work.name + std::string(boxes_ending), boxes_json(pages, name)}};
  });
}

void tell_losses(Work& work) {
  const docx::Losses losses = docx::losses_of(*work.flow);
  const auto tell = [&work](bool lost, const base::Message& message) {
    if (lost) work.diagnostics.report(message, {}, {work.name + ".docx"});
  };
  tell(losses.continuation_heads, no_continuation_in_word);
  tell(losses.resumed_numbers, no_resumed_numbers_in_word);
  tell(losses.foreign_pages, no_foreign_pages_in_word);
}

void prove_docx(Work& work) {
  work.flow = composed(work);
  tell_losses(work);
}

// A copy is certified on paper: nobody edits it.
std::vector<MadeFile> to_docx(Work& work) {
  if (is_copy(work.document)) return {};
  prove_docx(work);
  leave_state(*work.flow, work.opened, work.document.id);
  return in_stage(stage::docx, work.document.id.value, [&]() -> std::vector<MadeFile> {
    return {{work.name + ".docx", docx::write_docx(*work.flow, work.stamp)}};
  });
}

// What the form says of the act it belongs to.
model::Requisites requisites_of(const model::Package& package, const model::DocumentId& form) {
  model::Requisites out;
  out.form = form;
  const model::Order* order = package.find_order();
  if (order == nullptr) return out;
  if (const model::Body* issuer = package.register_.find_body(order->issuer())) out.issuer = issuer->name;
  out.act = order->act;
  out.number = order->number.words;
  out.date = order->date.words;
  if (const model::Mark* mark = model::mark_of(*package.find_document(form))) out.appendix = mark->title;
  const auto visit = [&out, &form](const auto& self, const std::vector<model::Point>& points) -> void {
    for (const model::Point& point : points) {
      if (point.form.id == form && !point.deadlines.empty()) out.deadline = point.deadlines.front().words;
      self(self, point.points);
    }
  };
  visit(visit, order->points);
  return out;
}

sheets::Workbook workbook_of(Work& work) {
  return in_stage(stage::compose, work.document.id.value, [&] {
    const auto& form = std::get<model::Form>(work.document.body);
    // A workbook is set in Times New Roman whatever the style says; this family has its widths.
    fonts::Shaper& shaper = work.worker.shaper("Liberation Serif");
    return forms::blank(form, requisites_of(*work.opened.package, work.document.id), shaper);
  });
}

std::vector<MadeFile> to_xlsx(Work& work) {
  const sheets::Workbook book = workbook_of(work);
  return in_stage(stage::xlsx, work.document.id.value, [&]() -> std::vector<MadeFile> {
    return {{work.name + ".xlsx", xlsx::write_xlsx(book, work.stamp)}};
  });
}

constexpr std::string_view tasks_ending = ".tasks.xlsx";

std::optional<sheets::Workbook> tasks_book(Work& work) {
  return in_stage(stage::compose, work.document.id.value,
                  [&] { return tasks_of(*work.opened.package, work.document); });
}

std::vector<MadeFile> to_tasks(Work& work) {
  const std::optional<sheets::Workbook> book = tasks_book(work);
  return in_stage(stage::xlsx, work.document.id.value, [&]() -> std::vector<MadeFile> {
    MadeFile made{work.name + std::string(tasks_ending), {}};
    if (book) made.bytes = xlsx::write_xlsx(*book, work.stamp);
    return {std::move(made)};
  });
}

}  // namespace

std::span<const Format> formats() {
  static constexpr std::array<Format, 4> all{{
      {"docx", {".docx", ""}, [](const model::Kind& kind) { return kind.printed(); }, to_docx, prove_docx},
      {"pdf",
       {".pdf", boxes_ending},
       [](const model::Kind& kind) { return kind.printed(); },
       to_pdf,
       [](Work& work) { laid_out(work); }},
      {"xlsx",
       {".xlsx", ""},
       [](const model::Kind& kind) { return kind.workbook; },
       to_xlsx,
       [](Work& work) { workbook_of(work); }},
      {"tasks",
       {tasks_ending, ""},
       [](const model::Kind& kind) { return kind.name == "order" || kind.name == "plan"; },
       to_tasks,
       [](Work& work) { tasks_book(work); },
       false},
  }};
  return all;
}

const Format* find_format(std::string_view name) {
  const auto all = formats();
  const auto found = std::ranges::find(all, name, &Format::name);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace app
