#include "architecture/tree.h"

#include <fstream>
#include <iterator>
#include <set>

namespace architecture {
namespace {

namespace fs = std::filesystem;

bool is_ours(const fs::path& folder) {
  static const std::set<std::string> strange{".git", "build", "out", "node_modules", "__pycache__"};
  return !strange.contains(folder.filename().string()) && !fs::exists(folder / "CMakeCache.txt");
}

std::set<fs::path> files_under(const fs::path& root) {
  std::set<fs::path> files;
  for (auto entry = fs::recursive_directory_iterator(root); entry != fs::end(entry); ++entry) {
    if (entry->is_directory() && !is_ours(entry->path())) entry.disable_recursion_pending();
    const bool points_to_git = entry->path().filename() == ".git";  // of a second work tree
    if (entry->is_regular_file() && !points_to_git) files.insert(entry->path());
  }
  return files;
}

}  // namespace

void for_each_file(const fs::path& root,
                   const std::function<void(const std::string& path, const std::string& bytes)>& call) {
  for (const fs::path& file : files_under(root)) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    call(file.lexically_relative(root).generic_string(), bytes);
  }
}

}  // namespace architecture
