#include "base/files.h"

#include "base/failure.h"
#include "base/scratch_folder.h"
#include "base/system_failure.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace base {

namespace {

namespace fs = std::filesystem;

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  [[nodiscard]] int get() const { return fd_; }
  // The result of close matters for a file just written: a full disk may show only here.
  int close() { return ::close(std::exchange(fd_, -1)); }

 private:
  int fd_;
};

void write_all(int fd, std::string_view bytes, const fs::path& path) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) fail(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
}

[[noreturn]] void refuse_size(const fs::path& path, std::size_t limit) {
  throw Failure(path.string(), {"файл слишком велик, предел в мегабайтах", "the file is too large, limit in MB"},
                std::to_string(limit / (1024U * 1024U)));
}

// Of a regular file that is open.
std::size_t size_of(int file, const fs::path& path, std::size_t limit) {
  struct stat status {};
  if (file < 0 || ::fstat(file, &status) != 0) fail(path, errno);
  if (S_ISDIR(status.st_mode)) fail(path, EISDIR);
  if (!S_ISREG(status.st_mode)) throw Failure(path.string(), {"это не обычный файл", "not a regular file"});
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size > limit) refuse_size(path, limit);
  return size;
}

}  // namespace

Bytes read_file(const fs::path& path, std::size_t limit) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  const std::size_t size = size_of(file.get(), path, limit);
  Bytes bytes;
  bytes.reserve(size);
  std::array<char, 65536> chunk;  // not cleared: two dozen files a call are read through it
  while (true) {
    const ssize_t got = ::read(file.get(), chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(path, errno);
    if (got == 0) return bytes;
    bytes.append(chunk.data(), static_cast<std::size_t>(got));
    if (bytes.size() > limit) refuse_size(path, limit);  // it grows while it is read
  }
}

MappedFile::MappedFile(const fs::path& path, std::size_t limit) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  const std::size_t size = size_of(file.get(), path, limit);
  if (size == 0) return;
  void* first = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
  if (first == MAP_FAILED) fail(path, errno);
  bytes_ = {static_cast<const char*>(first), size};
}

MappedFile::~MappedFile() {
  if (!bytes_.empty()) ::munmap(const_cast<char*>(bytes_.data()), bytes_.size());
}

namespace {

fs::path folder_of(const fs::path& path) { return path.has_parent_path() ? path.parent_path() : fs::path("."); }

// Makes what is missing of a folder; gives the folders in which a new name stands now.
std::vector<fs::path> make_folders(const fs::path& folder) {
  std::vector<fs::path> changed;
  std::error_code error;
  for (fs::path missing = folder; !missing.empty() && !fs::exists(missing, error); missing = folder_of(missing)) {
    changed.push_back(folder_of(missing));
    if (missing == folder_of(missing)) break;
  }
  fs::create_directories(folder, error);
  if (error) fail(folder, error.value());
  return changed;
}

// A name is on the disk when its folder is. Some file systems cannot flush a folder; the file itself is there then.
void flush_folder(const fs::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.get() < 0) return;
  if (::fsync(opened.get()) != 0 && errno != EINVAL && errno != EROFS) fail(folder, errno);
}

// Files on their way to their names: each written whole under a short one in a scratch folder beside its target, so
// that the rename stays on one disk.
class Staging {
 public:
  explicit Staging(Flush flush) : flush_(flush) {}

  void stage(const FileToWrite& file) {
    const fs::path folder = folder_of(file.path);
    auto scratch = scratches_.find(folder);
    if (scratch == scratches_.end()) {
      for (const fs::path& changed : make_folders(folder)) changed_.insert(changed);
      changed_.insert(folder);
      scratch = scratches_.try_emplace(folder, folder).first;
    }
    std::error_code ignored;
    if (fs::is_directory(file.path, ignored)) fail(file.path, EISDIR);
    staged_.push_back({&file.path, scratch->second.descriptor(), std::to_string(staged_.size())});
    write(staged_.back(), *file.bytes);
  }

  void rename() {
    for (const Staged& each : staged_)
      if (::renameat(each.folder, each.name.c_str(), AT_FDCWD, each.path->c_str()) != 0) fail(*each.path, errno);
    if (flush_ == Flush::yes)
      for (const fs::path& folder : changed_) flush_folder(folder);
  }

 private:
  struct Staged {
    const fs::path* path;
    int folder;
    std::string name;
  };

  void write(const Staged& staged, const Bytes& bytes) const {
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    Descriptor file(::openat(staged.folder, staged.name.c_str(), flags, 0666));
    if (file.get() < 0) fail(*staged.path, errno);
    if (flush_ == Flush::yes) keep_rights(file.get(), *staged.path);
    write_all(file.get(), bytes, *staged.path);
    if (flush_ == Flush::yes && ::fsync(file.get()) != 0 && errno != EINVAL) fail(*staged.path, errno);
    if (file.close() != 0) fail(*staged.path, errno);
  }

  // What a person wrote stays as open or closed as it was, and a file that may not be written is not replaced by one
  // that may.
  static void keep_rights(int fd, const fs::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return;
    if (::access(path.c_str(), W_OK) != 0) fail(path, errno);
    constexpr mode_t rights = 07777;
    if (::fchmod(fd, status.st_mode & rights) != 0) fail(path, errno);
  }

  Flush flush_;
  std::map<fs::path, ScratchFolder> scratches_;
  std::set<fs::path> changed_;
  std::vector<Staged> staged_;
};

}  // namespace

void write_files(std::span<const FileToWrite> files, Flush flush) {
  Staging staging(flush);
  for (const FileToWrite& file : files) staging.stage(file);
  staging.rename();
}

void write_file(const fs::path& path, const Bytes& bytes, Flush flush) {
  const FileToWrite file{path, &bytes};
  write_files({&file, 1}, flush);
}

}  // namespace base
