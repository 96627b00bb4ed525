// Which tables of a source are its plan, and what stands around them.
#pragma once

#include "import/frame.h"
#include "import/plan_draft.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace import_ {

struct ReadPlan {
  DraftPlan draft;
  Frame frame;
};

// Nothing: the source has no table of measures. `keys` by hand may be empty; `any`: a table without a head will do.
std::optional<ReadPlan> read_plan(const Source& source, std::span<const std::string> keys, bool any);

// Several plans as one, a section each; the columns are those of the first and what the others have besides.
ReadPlan join_plans(std::vector<ReadPlan> plans);

}  // namespace import_
