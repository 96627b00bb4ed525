// The head of a plan: its columns and groups, and the rows' money by them.
#pragma once

#include "base/diagnostic.h"
#include "model/plan.h"
#include "yaml/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace decode {

// The key of a cell of money: its column is named by its caption («2021»).
std::string money_key(std::string_view caption);

std::vector<model::PlanColumn> read_plan_columns(const yaml::Value& list, base::Diagnostics& diagnostics);

}  // namespace decode
