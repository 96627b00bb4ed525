// Small packages for tests of the model alone: built by hand, as decode would leave them.
#pragma once

#include "model/package.h"

#include <string>
#include <string_view>
#include <utility>

namespace packages {

inline model::Label label(std::string_view words) {
  return {std::string(words), model::PointNumber::find(words), false, {}};
}

inline model::Point point(std::string_view number, std::string_view words, int level = 1) {
  model::Point out;
  out.label = label(number);
  out.text = model::made(words);
  out.level = level;
  return out;
}

inline model::Measure row(std::string_view number, std::string_view measure) {
  model::Measure out;
  out.label = label(number);
  out.cells["measure"] = model::made(measure);
  return out;
}

inline model::PlanColumn column(std::string_view key) {
  model::PlanColumn out;
  out.key = key;
  out.heading = model::made(key);
  return out;
}

// A plan of one table with the columns number, measure and deadline.
inline model::Plan plan(std::string_view title) {
  model::Plan out;
  out.title = model::made(title);
  out.parts.emplace_back();
  out.parts.front().columns = {column("number"), column("measure"), column("deadline")};
  return out;
}

template <class Body>
model::Document document(std::string_view id, Body body) {
  return {{std::string(id)}, {}, std::move(body)};
}

}  // namespace packages
