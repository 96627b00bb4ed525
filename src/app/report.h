// Findings as text for people, as JSON and SARIF 2.1.0 for programs, as workflow commands for GitHub.
#pragma once

#include "app/finding.h"

#include <array>
#include <cstdint>
#include <ostream>
#include <span>
#include <string>
#include <vector>

namespace app {

enum class ReportFormat { text, json, sarif, github };

struct ReportOptions {
  ReportFormat format = ReportFormat::text;
  base::Language language = base::Language::ru;
  bool notes = false;  // text shows notes; the other formats always have them
  bool colour = false;
  std::size_t width = 0;  // of the terminal that text goes to; 0: none
};

// A report that grows with the packages: what is added is written at once, as far as the format lets it.
class Reporter {
 public:
  Reporter(const ReportOptions& options, std::ostream& out) : options_(options), out_(out) {}

  void add(std::span<const Finding> findings);
  void finish();

  // «3 ошибки, 1 предупреждение», or empty.
  [[nodiscard]] std::string totals() const;
  [[nodiscard]] std::int64_t count(base::Severity severity) const { return count_[static_cast<std::size_t>(severity)]; }

 private:
  void add_json(const Finding& finding);

  ReportOptions options_;
  std::ostream& out_;
  std::vector<Finding> kept_;            // of SARIF, which names its rules first
  std::array<std::int64_t, 3> count_{};  // by severity
  bool begun_ = false;
};

// The whole report; empty text when there is nothing to say.
std::string report(std::span<const Finding> findings, const ReportOptions& options);

}  // namespace app
