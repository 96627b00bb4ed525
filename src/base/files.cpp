#include "base/files.h"

#include "base/failure.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace base {

// The causes a clerk can do something about, in words; others as the system words them.
Failure system_failure(std::string what, int error) {
  struct Cause {
    int error;
    Wording words;
  };
  static constexpr std::array<Cause, 11> causes{{
      {ENOENT, {"нет такого файла или папки", "no such file or folder"}},
      {EACCES, {"нет прав доступа", "permission denied"}},
      {EPERM, {"нет прав доступа", "permission denied"}},
      {ENOSPC, {"на диске нет места", "no space left on the disk"}},
      {EDQUOT, {"на диске нет места", "no space left on the disk"}},
      {EROFS, {"диск доступен только для чтения", "the disk is read-only"}},
      {EISDIR, {"это папка, а нужен файл", "a folder where a file is needed"}},
      {ENOTDIR, {"на месте папки лежит файл", "a file where a folder is needed"}},
      {ENAMETOOLONG, {"слишком длинное имя", "the name is too long"}},
      {EBADF, {"закрыт, писать некуда", "closed, there is nowhere to write"}},
      {EPIPE, {"закрыт раньше времени: читать некому", "closed too early: nobody reads it"}},
  }};
  for (const Cause& cause : causes)
    if (cause.error == error) return Failure(std::move(what), cause.words);
  return Failure(std::move(what), {"не удалось прочитать или записать", "reading or writing failed"},
                 std::strerror(error));
}

namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const fs::path& path, int error) { throw system_failure(path.string(), error); }

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

}  // namespace

Bytes read_file(const fs::path& path, std::size_t limit) {
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.get() < 0) fail(path, errno);
  struct stat status {};
  if (::fstat(file.get(), &status) != 0) fail(path, errno);
  if (S_ISDIR(status.st_mode)) fail(path, EISDIR);
  if (!S_ISREG(status.st_mode)) throw Failure(path.string(), {"это не обычный файл", "not a regular file"});
  Bytes bytes;
  bytes.reserve(static_cast<std::size_t>(status.st_size));
  std::array<char, 65536> chunk{};
  while (true) {
    const ssize_t got = ::read(file.get(), chunk.data(), chunk.size());
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) fail(path, errno);
    if (got == 0) return bytes;
    bytes.append(chunk.data(), static_cast<std::size_t>(got));
    if (bytes.size() > limit)
      throw Failure(path.string(), {"файл слишком велик, предел в мегабайтах", "the file is too large, limit in MB"},
                    std::to_string(limit / (1024U * 1024U)));
  }
}

namespace {

// In the target's folder, so that the rename stays on one disk; the process id keeps two calls apart.
fs::path temporary_of(const fs::path& path) { return path.string() + ".part" + std::to_string(::getpid()); }

void stage(const fs::path& path, const Bytes& bytes, Flush flush) {
  std::error_code error;
  if (path.has_parent_path()) fs::create_directories(path.parent_path(), error);
  if (error) fail(path.parent_path(), error.value());
  if (fs::is_directory(path, error)) fail(path, EISDIR);
  Descriptor file(::open(temporary_of(path).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666));
  if (file.get() < 0) fail(path, errno);
  write_all(file.get(), bytes, path);
  if (flush == Flush::yes && ::fsync(file.get()) != 0 && errno != EINVAL) fail(path, errno);
  if (file.close() != 0) fail(path, errno);
}

// A name is on the disk when its folder is. Some file systems cannot flush a folder; the file itself is there then.
void flush_folder_of(const fs::path& path) {
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (opened.get() >= 0) ::fsync(opened.get());
}

}  // namespace

void write_files(std::span<const FileToWrite> files, Flush flush) {
  try {
    for (const FileToWrite& file : files) stage(file.path, *file.bytes, flush);
    for (const FileToWrite& file : files) {
      if (::rename(temporary_of(file.path).c_str(), file.path.c_str()) != 0) fail(file.path, errno);
      if (flush == Flush::yes) flush_folder_of(file.path);
    }
  } catch (...) {
    for (const FileToWrite& file : files) ::unlink(temporary_of(file.path).c_str());
    throw;
  }
}

void write_file(const fs::path& path, const Bytes& bytes, Flush flush) {
  const FileToWrite file{path, &bytes};
  write_files({&file, 1}, flush);
}

}  // namespace base
