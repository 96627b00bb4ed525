// The lawyer's report of packages: their findings and what they say, gathered as plain words for compose, and its file.
#pragma once

#include "app/finding.h"
#include "app/worker.h"
#include "base/bytes.h"
#include "base/date.h"
#include "compose/lawyer_report.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace app {

struct GatheredReport {
  compose::LawyerReport words;
  std::optional<base::Date> newest;  // of the package
};

// `findings` are those of the package, all of them, in Russian: the report is.
GatheredReport gather_report(const OpenedPackage& opened, std::span<const Finding> findings);

enum class ReportAs { pdf, docx };

// The stamp is `stamp_seconds`, else the newest date of the packages.
base::Bytes report_file(Worker& worker, std::span<const GatheredReport> reports, std::int64_t stamp_seconds,
                        ReportAs as);

}  // namespace app
