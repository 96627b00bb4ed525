// Two versions of a text as a unified patch that `patch -p0` and `git apply -p0` take.
#pragma once

#include <string>
#include <string_view>

namespace app {

// Empty where they are equal. `name` stands in its head, as the reader of the patch would name the file.
std::string patch_of(const std::string& name, std::string_view before, std::string_view after);

}  // namespace app
