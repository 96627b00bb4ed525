#include "write/xlsx/scratch_folder.h"

#include "base/failure.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace xlsx {

ScratchFolder::ScratchFolder(const std::filesystem::path& parent) {
  std::string pattern = (parent / "prikaz-xlsx-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) {
    throw base::Failure(parent.string(),
                        {"не удалось создать временную папку", "a folder for scratch files cannot be made"},
                        std::strerror(errno));
  }
  path_ = pattern;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

}  // namespace xlsx
