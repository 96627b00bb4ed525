// What check and build share: which packages are meant, how their findings are shown, the exit code.
#pragma once

#include "app/batch.h"
#include "cli/verb.h"

#include <cstdint>
#include <vector>

namespace cli {

// UsageError when --org names no folder.
app::Resources open_resources(const Arguments& arguments);

// UsageError for no package, for what is no folder, for two packages of one name.
void demand_packages(const std::vector<std::string>& folders, bool names_by_act = false);

app::ReportOptions report_options(const Arguments& arguments);

// SOURCE_DATE_EPOCH; negative where it is not set. UsageError when it is no number.
std::int64_t stamp_seconds();

// What the call says of a batch: report, --strict, --jobs; the terminal.
app::BatchOptions batch_options(const Arguments& arguments);

// `work` for every package of the call; the exit code.
int for_packages(const Arguments& arguments, const app::Resources& resources, const app::PackageWork& work,
                 const app::BatchOptions& options);

}  // namespace cli
