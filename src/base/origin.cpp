#include "base/origin.h"

#include "base/failure.h"

namespace base {

const SourceFile& SharedSources::add(std::string package, std::string name, Bytes bytes) {
  const std::lock_guard lock(mutex_);
  const FileId id{first_id + static_cast<std::uint32_t>(files_.size())};
  return files_.emplace_back(SourceFile{id, std::move(package), std::move(name), std::move(bytes)});
}

const SourceFile& SharedSources::at(FileId id) const {
  const std::lock_guard lock(mutex_);
  ensure(id.index >= first_id && id.index - first_id < files_.size(), "a shared file id of this call");
  return files_[id.index - first_id];
}

const SourceFile& SourceFiles::add(std::string package, std::string name, Bytes bytes) {
  const FileId id{static_cast<std::uint32_t>(files_.size())};
  return files_.emplace_back(SourceFile{id, std::move(package), std::move(name), std::move(bytes)});
}

const SourceFile& SourceFiles::at(FileId id) const {
  if (id.index >= SharedSources::first_id && shared_ != nullptr) return shared_->at(id);
  ensure(id.index < files_.size(), "a file id of this package");
  return files_[id.index];
}

}  // namespace base
