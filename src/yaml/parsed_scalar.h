// yaml-cpp as the judge of one scalar.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace yaml {

// The last scalar of a tiny document, as yaml-cpp decodes it; nothing when it cannot.
std::optional<std::string> parse_scalar(std::string_view document);

}  // namespace yaml
