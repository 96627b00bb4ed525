#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace architecture {

// Calls back with the path from the root ("src/base/date.h") and the bytes of every file that is ours: not of git,
// not built, not fetched. The order is that of the names.
void for_each_file(const std::filesystem::path& root,
                   const std::function<void(const std::string& path, const std::string& bytes)>& call);

}  // namespace architecture
