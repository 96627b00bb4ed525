// Findings as text for people, as JSON and SARIF 2.1.0 for programs, as workflow commands for GitHub.
#pragma once

#include "app/finding.h"

#include <span>
#include <string>

namespace app {

enum class ReportFormat { text, json, sarif, github };

struct ReportOptions {
  ReportFormat format = ReportFormat::text;
  base::Language language = base::Language::ru;
  bool notes = false;  // text shows notes; the other formats always have them
  bool colour = false;
};

// The whole report; empty text when there is nothing to say.
std::string report(std::span<const Finding> findings, const ReportOptions& options);

// «3 ошибки, 1 предупреждение», or empty.
std::string totals(std::span<const Finding> findings, const ReportOptions& options);

}  // namespace app
