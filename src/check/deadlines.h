// The deadlines of a package one by one, with what their rules need to judge them.
#pragma once

#include "base/diagnostic.h"
#include "model/deadline_days.h"
#include "model/walk.h"

namespace check {

struct FoundDeadline {
  model::WrittenDeadline said;
  model::DeadlineDays days;  // it means; none of what is not understood
  const model::Document* document;
  const model::Plan* plan;  // of a row; nothing of a point
  model::Where where;
  const model::Measure* row = nullptr;          // likewise
  const model::Measure* parent = nullptr;       // the measure whose sub-row it is
  const model::PlanSection* section = nullptr;  // of the row
};

// Of points and of rows, in reading order. A point without a `deadline:` has those of its own words: «представить
// сведения до 5 июня 2020 года».
std::vector<FoundDeadline> deadlines_of(const model::Package& package);

// The day of the act that all deadlines are held against; nothing where there is none yet.
std::optional<base::Date> act_date(const model::Package& package);

// `words` as typed, without the ends of lines.
std::string shown(const model::WrittenDeadline& deadline);

}  // namespace check
