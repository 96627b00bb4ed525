// What check and build share: which packages are meant, the findings shown, the exit code settled.
#pragma once

#include "app/pipeline.h"
#include "app/report.h"
#include "cli/verb.h"

#include <functional>
#include <vector>

namespace cli {

app::Workshop open_workshop(const Arguments& arguments);

// UsageError for no package, for what is no folder, for two packages of one name.
void demand_packages(const std::vector<std::string>& folders);

app::ReportOptions report_options(const Arguments& arguments);

// Calls `work` for each package; what fails is said and the rest goes on. Shows the findings of all, returns the code.
int for_packages(const Arguments& arguments, app::Workshop& workshop,
                 const std::function<app::Result(const std::filesystem::path&)>& work);

}  // namespace cli
