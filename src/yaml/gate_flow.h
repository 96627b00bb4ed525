// The gate inside brackets: [a, b] and {key: value}.
#pragma once

#include "yaml/findings.h"
#include "yaml/prose.h"

#include <cstddef>
#include <string_view>

namespace yaml {

struct FlowEnd {
  bool closed = false;
  std::size_t end = 0;  // closed: behind the last bracket; else the line on which reading goes on
};

// `at` is the opening bracket; `parent` the column of the key or dash that holds it, -1 at the root.
FlowEnd walk_flow(std::string_view text, std::size_t at, int parent, Anchors& anchors, Findings& findings);

}  // namespace yaml
