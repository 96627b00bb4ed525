// The name an author probably meant.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace compose {

// The nearest of `names` when at most a third of its letters differ (one at least); the first of equals.
std::optional<std::string> closest(std::string_view name, std::span<const std::string_view> names);

}  // namespace compose
