#include "samples.h"

#include <algorithm>
#include <cctype>

namespace samples {

namespace fs = std::filesystem;

std::vector<std::string> names() {
  std::vector<std::string> out;
  for (const std::string set : {"as-signed", "clean", "features"})
    for (const auto& package : fs::directory_iterator(folder(set)))
      if (package.is_directory()) out.push_back(set + '/' + package.path().filename().string());
  std::ranges::sort(out);
  return out;
}

fs::path folder(const std::string& name) { return fs::path(PRIKAZ_SOURCE_DIR) / "samples" / name; }

std::string test_name(std::string name) {
  for (char& c : name)
    if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '_';
  return name;
}

}  // namespace samples
