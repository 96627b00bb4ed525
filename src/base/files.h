// Files as the program sees them: read whole, written whole or not at all. Every error is a Failure.
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace base {

// The bytes of a regular file of at most `limit` bytes.
Bytes read_file(const std::filesystem::path& path, std::size_t limit);

// The bytes of such a file as the system pages them in: of a face of 400 KB a document shows fifty letters. Who changes
// the file in place while it is looked at changes what is seen.
class MappedFile {
 public:
  MappedFile() = default;
  MappedFile(const std::filesystem::path& path, std::size_t limit);
  MappedFile(MappedFile&& other) noexcept : bytes_(std::exchange(other.bytes_, {})) {}
  MappedFile& operator=(MappedFile&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
  }
  ~MappedFile();

  [[nodiscard]] std::string_view bytes() const { return bytes_; }

 private:
  std::string_view bytes_;
};

// Must it be on the disk when the call returns? What people wrote must; what can be made again need not, and a flush
// costs more than a workbook.
enum class Flush { no, yes };

// Writes to a temporary file beside `path`, then renames: `path` holds either what it held before or all of `bytes`.
// Missing parent folders are made. What is flushed keeps the rights of the file before it, and is refused where that
// may not be written.
void write_file(const std::filesystem::path& path, const Bytes& bytes, Flush flush = Flush::yes);

struct FileToWrite {
  std::filesystem::path path;
  const Bytes* bytes = nullptr;
};

// The same for files that belong together: every one is written under its temporary name before the first is renamed.
void write_files(std::span<const FileToWrite> files, Flush flush = Flush::yes);

}  // namespace base
