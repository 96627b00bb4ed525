#include "base/origin.h"

#include "base/failure.h"

namespace base {

const SourceFile& SourceFiles::add(std::string package, std::string name, Bytes bytes) {
  const FileId id{static_cast<std::uint32_t>(files_.size())};
  files_.push_back({id, std::move(package), std::move(name), std::move(bytes)});
  return files_.back();
}

const SourceFile& SourceFiles::at(FileId id) const {
  ensure(id.index < files_.size(), "a file id of this call");
  return files_[id.index];
}

}  // namespace base
