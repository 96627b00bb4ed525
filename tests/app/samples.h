// The sample packages, read from the folder, so that a new one is tested without being named anywhere.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace samples {

// «as-signed/omsk», «clean/omsk», «features/…»; sorted.
std::vector<std::string> names();

std::filesystem::path folder(const std::string& name);

// A name as googletest wants it: letters, digits and underscores.
std::string test_name(std::string name);

}  // namespace samples
