// Names that point at nothing, told with the one that was meant where a near one exists.
#pragma once

#include "base/diagnostic.h"
#include "model/package.h"

#include <cstddef>
#include <string>
#include <vector>

namespace decode {

// Among more names a near one is there by chance, and looking for it costs.
inline constexpr std::size_t most_compared_names = 1000;

// Reports `message` about `typed` with the nearest of `known`, and with the Cyrillic letters among Latin ones.
void report_unknown(const base::Message& message, base::Span span, const std::string& typed,
                    const std::vector<std::string>& known, std::vector<std::string> steps,
                    base::Diagnostics& diagnostics);

void report_unknown_document(const model::Package& package, const model::Link<model::DocumentId>& named,
                             base::Diagnostics& diagnostics);
void report_unknown_body(const model::Package& package, base::Span span, const std::string& typed,
                         base::Diagnostics& diagnostics);

}  // namespace decode
