// One scalar re-read from its file: the decoded words, and for each of their bytes the byte of the file it came from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace yaml {

struct ScalarSource {
  std::string text;
  std::vector<std::uint32_t> bytes;  // one more than text has: the last is where reading stopped
};

// The scalar whose first byte is `origin`, at least up to the end of the line that holds decoded byte `enough` (what
// follows may be missing). Nothing when yaml-cpp, given the same lines, reads other words: then no place inside is
// known. It is not asked of plain words without any sign of YAML.
std::optional<ScalarSource> read_scalar_source(std::string_view file, std::size_t origin, std::size_t enough);

}  // namespace yaml
