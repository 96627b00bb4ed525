// A folder for files that are not yet what they will be: outputs before they are renamed, the parts of a workbook.
//
// It lies where it is asked for (a rename must stay on one disk), has a name that nobody can guess, is open to its
// owner alone and goes with the object, whatever it holds. Files directly in it only. A program that is killed leaves
// its folder: the next that makes one in the same place takes it away. Which is dead shows by a lock: each program
// holds one on its own folder, and the system lets go of it with the program.
#pragma once

#include <cstdint>
#include <filesystem>

namespace base {

class ScratchFolder {
 public:
  explicit ScratchFolder(const std::filesystem::path& parent);  // Failure when it cannot be made
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  // Of the folder itself, for calls that may not be led elsewhere by a link.
  [[nodiscard]] int descriptor() const { return descriptor_; }

 private:
  static constexpr std::size_t unlisted = SIZE_MAX;

  void make(const std::filesystem::path& parent);

  std::filesystem::path path_;
  int descriptor_ = -1;
  std::size_t listed_ = unlisted;  // where the handler of signals finds it
};

// From now on a signal that ends the program (Ctrl-C, a closed terminal, SIGTERM) removes its scratch folders first.
// One that was ignored stays ignored. A file beyond the limit of the system is no signal but an error of writing.
void tidy_on_signals();

}  // namespace base
