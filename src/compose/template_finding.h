// Findings about a template: they stand at its own line and column.
#pragma once

#include "base/diagnostic.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace compose {

struct TemplatePlace {
  base::FileId file;
  base::Place place;
  std::size_t byte = 0;
};

// `meant`: the name the author probably meant.
void report(base::Diagnostics& diagnostics, const base::Message& message, const TemplatePlace& at,
            std::vector<std::string> arguments, const std::optional<std::string>& meant = {});

}  // namespace compose
