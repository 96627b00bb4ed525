// An error of the operating system as a Failure.
#pragma once

#include <filesystem>

namespace base {

// `error` is an errno. The causes a clerk can do something about are told in words, others as the system words them.
[[noreturn]] void fail(const std::filesystem::path& path, int error);

}  // namespace base
