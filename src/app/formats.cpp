#include "app/formats.h"

#include "app/boxes.h"
#include "compose/compose.h"
#include "forms/blank.h"
#include "layout/layout.h"
#include "settle/settle.h"
#include "write/pdf/write_pdf.h"
#include "write/xlsx/write_xlsx.h"

#include <algorithm>
#include <array>

namespace app {

namespace {

std::vector<MadeFile> to_pdf(Work& work) {
  fonts::Shaper& shaper = work.workshop.shaper(work.styles.family);
  const pages::Document pages = layout::layout(
      settle::settle(compose::compose(work.package, work.document.id, work.templates, work.styles, work.diagnostics),
                     shaper),
      shaper, work.workshop.hyphenator(), work.diagnostics);
  const std::string name = work.document.id.value + ".pdf";
  return {{name, pdf::write_pdf(pages, shaper.fonts(), work.stamp, {work.workshop.colour_profile()})},
          {work.document.id.value + ".boxes.json", boxes_json(pages, name)}};
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

std::vector<MadeFile> to_xlsx(Work& work) {
  const auto& form = std::get<model::Form>(work.document.body);
  // A workbook is set in Times New Roman whatever the style says; this family has its widths.
  fonts::Shaper& shaper = work.workshop.shaper("Liberation Serif");
  const sheets::Workbook book = forms::blank(form, requisites_of(work.package, work.document.id), shaper);
  return {{work.document.id.value + ".xlsx", xlsx::write_xlsx(book, work.stamp)}};
}

}  // namespace

std::span<const Format> formats() {
  static constexpr std::array<Format, 2> all{{
      {"pdf", [](const Kind& kind) { return kind.printed; }, to_pdf},
      {"xlsx", [](const Kind& kind) { return kind.workbook; }, to_xlsx},
  }};
  return all;
}

const Format* find_format(std::string_view name) {
  const auto all = formats();
  const auto found = std::ranges::find(all, name, &Format::name);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace app
