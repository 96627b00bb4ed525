// The deadlines of a package one by one, with what their rules need to judge them.
#pragma once

#include "base/diagnostic.h"
#include "model/deadline_days.h"
#include "model/walk.h"

namespace check {

// Where a deadline stands. The act's date is nothing where there is none yet.
struct DeadlinePlace {
  const model::Package& package;
  const model::Document& document;
  const model::Plan* plan;  // of a row; nothing of a point
  model::Where where;
  std::optional<base::Date> act_date;

  [[nodiscard]] model::DeadlineContext context() const {
    return plan == nullptr ? model::DeadlineContext{} : model::context_of(*plan);
  }
  [[nodiscard]] std::vector<std::string> steps() const { return model::place_of(package, document.id, where); }
};

// Calls visit(deadline, place) for every deadline of points and of rows, in reading order.
template <class Visit>
void visit_deadlines(const model::Package& package, Visit&& visit) {
  const model::Order* order = package.find_order();
  const auto date = order == nullptr ? std::nullopt : order->date.meaning;
  for (const model::Document& document : package.documents) {
    model::visit_points(document, [&](const model::Point& point, const model::Where& where) {
      for (const model::WrittenDeadline& deadline : point.deadlines)
        visit(deadline, DeadlinePlace{package, document, nullptr, where, date});
    });
    const auto* plan = std::get_if<model::Plan>(&document.body);
    model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace& place) {
      for (const model::WrittenDeadline& deadline : row.deadlines)
        visit(deadline, DeadlinePlace{package, document, plan, place.where, date});
    });
  }
}

// `words` as typed, without the ends of lines.
std::string shown(const model::WrittenDeadline& deadline);

}  // namespace check
