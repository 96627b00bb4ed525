// The acts that packages cite as a register to keep: `kind: acts`, ready for a person who checks each.
#pragma once

#include "app/lawyer_report.h"

#include <span>
#include <string>

namespace app {

// YAML of all acts with a date and a number, each once; empty where none is cited so. What the register of the packages
// says already is kept (`checked:`), else a comment asks for the day.
std::string acts_file(std::span<const GatheredReport> reports);

}  // namespace app
