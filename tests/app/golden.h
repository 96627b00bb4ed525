// Goldens: the text of a stage's result beside the test, compared whole. Rewritten only when asked for by
// PRIKAZ_UPDATE_GOLDENS, which CI refuses.
#pragma once

#include <filesystem>
#include <string>

namespace golden {

// Fails the test with the first differing line.
void expect(const std::filesystem::path& file, const std::string& text);

}  // namespace golden
