// An error of the operating system as a Failure.
#pragma once

#include "base/failure.h"

#include <filesystem>
#include <string>

namespace base {

// What the system's `errno` says of `what`, in words where a clerk can do something about it, else as the system words
// it.
Failure system_failure(std::string what, int error);

[[noreturn]] void fail(const std::filesystem::path& path, int error);

}  // namespace base
