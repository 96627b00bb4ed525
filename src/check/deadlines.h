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

// What a point without a `deadline:` is due by in its own words: «представить сведения до 5 июня 2020 года».
std::vector<model::WrittenDeadline> deadlines_in_words(const model::Point& point);

// Calls visit(deadline, place) for every deadline of points and of rows, in reading order.
template <class Visit>
void visit_deadlines(const model::Package& package, Visit&& visit) {
  const model::Order* order = package.find_order();
  const auto date = order == nullptr ? std::nullopt : order->date.meaning;
  for (const model::Document& document : package.documents) {
    model::visit_points(document, [&](const model::Point& point, const model::Where& where) {
      const DeadlinePlace place{package, document, nullptr, where, date};
      for (const model::WrittenDeadline& deadline : point.deadlines) visit(deadline, place);
      if (!point.deadlines.empty()) return;
      for (const model::WrittenDeadline& deadline : deadlines_in_words(point)) visit(deadline, place);
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
