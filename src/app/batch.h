// Many packages of one call. What fails is said and the rest goes on; what is found in a package is shown when it is
// done, in the order of the command line, however many workers there are.
#pragma once

#include "app/baseline.h"
#include "app/lawyer_report.h"
#include "app/pipeline.h"
#include "app/report.h"

#include <filesystem>
#include <functional>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace app {

struct BatchOptions {
  ReportOptions report;
  Baseline* baseline = nullptr;                   // what it knows is not told again
  bool strict = false;                            // warnings are as bad as errors
  std::vector<GatheredReport>* lawyer = nullptr;  // takes the lawyer's report of each package
  bool patch = false;                             // what mending changes, in place of the findings
  unsigned jobs = 1;                              // workers side by side; no more than there are packages
  bool progress = false;                          // a line that rewrites itself on `err`
  bool tell_clean = false;                        // a check that found nothing says so on `err`
  std::size_t err_width = 0;                      // of the terminal that `err` goes to; 0: none
};

enum class BatchEnd { clean, findings, failure };  // failure: the world's or ours, in at least one package

using PackageWork = std::function<Result(Worker& worker, const std::filesystem::path& folder)>;

// Findings and last looks go to `out`, the rest of what is said to `err`. `work` is called by several threads at once,
// each with a worker of its own.
BatchEnd run_batch(const Resources& resources, std::span<const std::string> folders, const BatchOptions& options,
                   const PackageWork& work, std::ostream& out, std::ostream& err);

}  // namespace app
