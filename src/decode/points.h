// Points of an act or of a regulation: read with their numbers counted.
#pragma once

#include "base/diagnostic.h"
#include "decode/number_pattern.h"
#include "decode/tables.h"
#include "model/point.h"
#include "yaml/value.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace decode {

// First numbers of points, level by level: a string or a list under `key`. An unreadable one is reported.
std::vector<std::string> read_number_samples(const yaml::Value& map, std::string_view key,
                                             base::Diagnostics& diagnostics);

// The samples of `numbering:`, or those of the profile when it is absent.
std::vector<NumberPattern> read_point_patterns(const yaml::Value& document, const std::vector<std::string>& usual,
                                               base::Diagnostics& diagnostics);

class PointReader {
 public:
  // Footnotes of points are added to `footnotes`; `columns` are those that tables name.
  PointReader(std::vector<NumberPattern> patterns, std::vector<model::Footnote>& footnotes, SharedColumns& columns,
              base::Diagnostics& diagnostics)
      : patterns_(std::move(patterns)), footnotes_(footnotes), columns_(columns), diagnostics_(diagnostics) {}

  // The `points:` of `parent`, counted on from the last of `levels`, which then is the number of the last of them.
  std::vector<model::Point> read(const yaml::Value& parent, std::vector<int>& levels,
                                 const model::Text& addressee = {});

 private:
  model::Point point(const yaml::Value& value, std::vector<int>& levels, const model::Text& addressee);
  model::Label next_label(const yaml::Value& value, std::vector<int>& levels);
  void sub_points(const yaml::Value& value, const std::vector<int>& levels, model::Point& point);
  [[nodiscard]] NumberPattern& pattern_of(std::size_t level);

  std::vector<NumberPattern> patterns_;
  std::vector<model::Footnote>& footnotes_;
  SharedColumns& columns_;
  base::Diagnostics& diagnostics_;
};

// A document's only number of a point, unless it is set by hand or its sub-points count under it: who has one
// instruction only does not number it. `lists` are the outermost points, part by part.
void drop_lone_number(std::span<std::vector<model::Point>* const> lists);

}  // namespace decode
