// A private folder for the library's files, gone with the object.
#pragma once

#include <filesystem>

namespace xlsx {

class ScratchFolder {
 public:
  explicit ScratchFolder(const std::filesystem::path& parent);  // Failure when it cannot be made
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace xlsx
