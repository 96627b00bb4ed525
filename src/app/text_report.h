// Findings as a person reads them: the place, the words, the line with a caret, what to do. On a terminal each document
// has a heading that counts its findings.
//
// One fault repeated in a file (the same missing id, the same narrow column) is shown once and counted. Of a file with
// very many faults errors are shown first, then warnings, then notes, as far as the limit goes; the rest is counted.
#pragma once

#include "app/finding.h"
#include "base/wording.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace app {

struct TextOptions {
  base::Language language = base::Language::ru;
  bool notes = false;
  bool colour = false;
  std::size_t width = 0;  // of the terminal; 0: no terminal, lines are as long as they are
};

// Of one package, sorted as findings_of sorts them; they are shown in that order.
std::string text_of(std::span<const Finding> findings, const TextOptions& options);

using SeverityCounts = std::array<std::int64_t, 3>;  // by severity

// «3 ошибки, 1 предупреждение», or empty.
std::string counts_of(const SeverityCounts& counts, base::Language language);

// The folder and the file of a finding, fit for a terminal.
std::string path_of(const Finding& finding);

}  // namespace app
