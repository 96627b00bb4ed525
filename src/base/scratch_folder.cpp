// The handler may use only what is safe in a signal (signal-safety(7)): no memory, no locks. So the paths of all
// scratch folders stand in a fixed array of its own, and a folder is read by the system's call, not by opendir. Other
// threads go on while it works; a file that one of them makes meanwhile lets the last step fail, and it is tried again.
#include "base/scratch_folder.h"

#include "base/system_failure.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <utility>

namespace base {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = ".prikaz-part-";
constexpr std::string_view pattern = ".prikaz-part-XXXXXX";

// ---- what the handler of signals sees

struct Listed {
  std::atomic<bool> taken = false;
  std::atomic<bool> shown = false;  // the path is whole
  std::array<char, 4096> path{};
};

// Two for each of 256 workers; the pages of those that are never taken cost nothing.
constexpr std::size_t most_listed = 512;
constexpr std::size_t not_listed = SIZE_MAX;
std::array<Listed, most_listed> listed;

std::size_t list(const fs::path& path) {
  const std::string& bytes = path.native();
  for (std::size_t i = 0; i < listed.size() && bytes.size() < listed[i].path.size(); ++i) {
    if (listed[i].taken.exchange(true)) continue;
    std::memcpy(listed[i].path.data(), bytes.c_str(), bytes.size() + 1);
    listed[i].shown = true;
    return i;
  }
  return not_listed;  // the next run will take it away
}

void unlist(std::size_t index) {
  if (index == not_listed) return;
  listed[index].shown = false;
  listed[index].taken = false;
}

// ---- removing, in a signal too

// getdents64(2): the head of an entry; its name follows.
struct Entry {
  std::uint64_t inode;
  std::int64_t next;
  std::uint16_t size;
  unsigned char type;
};
constexpr std::size_t name_at = 19;  // no padding there, unlike sizeof(Entry)

void remove_files(int folder) {
  alignas(Entry) std::array<char, 4096> entries{};
  while (true) {
    const long got = ::syscall(SYS_getdents64, folder, entries.data(), entries.size());
    if (got <= 0) return;
    for (std::size_t at = 0; at < static_cast<std::size_t>(got);) {
      Entry entry{};
      std::memcpy(&entry, entries.data() + at, name_at);
      const std::string_view name = entries.data() + at + name_at;
      if (name != "." && name != "..") ::unlinkat(folder, name.data(), 0);
      at += entry.size;
    }
  }
}

int open_folder(const char* path) { return ::open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC); }

void remove_folder(const char* path) {
  constexpr int tries = 100;
  for (int i = 0; i < tries; ++i) {
    const int folder = open_folder(path);
    if (folder < 0) return;
    remove_files(folder);
    ::close(folder);
    if (::rmdir(path) == 0 || errno != ENOTEMPTY) return;
  }
}

extern "C" void tidy_and_die(int signal) {
  for (Listed& each : listed)
    if (each.shown) remove_folder(each.path.data());
  std::signal(signal, SIG_DFL);
  std::raise(signal);
}

// ---- what the dead left

// Ours by name, by owner, and by no lock on it.
void remove_if_dead(const fs::path& path) {
  const int folder = open_folder(path.c_str());
  if (folder < 0) return;
  struct stat status {};
  const bool ours = ::fstat(folder, &status) == 0 && status.st_uid == ::geteuid();
  if (ours && ::flock(folder, LOCK_EX | LOCK_NB) == 0) remove_folder(path.c_str());
  ::close(folder);
}

void sweep(const fs::path& parent) {
  std::error_code error;
  for (fs::directory_iterator it(parent, error), end; !error && it != end; it.increment(error)) {
    const std::string name = it->path().filename().string();
    if (name.size() == pattern.size() && name.starts_with(prefix)) remove_if_dead(it->path());
  }
}

// Once for each place: a folder of ten thousand files is not to be read for each of them.
void sweep_once(const fs::path& parent) {
  static std::mutex mutex;
  static std::set<fs::path> swept;
  const std::lock_guard lock(mutex);
  if (swept.insert(parent).second) sweep(parent);
}

// Another that sweeps may have been faster than the lock.
bool is_still_at(const fs::path& path, int folder) {
  struct stat here {
  }, there{};
  return ::fstat(folder, &here) == 0 && ::lstat(path.c_str(), &there) == 0 && here.st_ino == there.st_ino &&
         here.st_dev == there.st_dev;
}

}  // namespace

ScratchFolder::ScratchFolder(const fs::path& parent) {
  sweep_once(parent);
  do {
    if (descriptor_ >= 0) ::close(std::exchange(descriptor_, -1));
    unlist(std::exchange(listed_, unlisted));
    make(parent);
    // Where folders cannot be locked nobody can sweep either.
    ::flock(descriptor_, LOCK_EX | LOCK_NB);
  } while (!is_still_at(path_, descriptor_));
}

void ScratchFolder::make(const fs::path& parent) {
  std::string path = (parent / pattern).string();
  if (::mkdtemp(path.data()) == nullptr) fail(parent, errno);
  path_ = path;
  listed_ = list(path_);
  descriptor_ = open_folder(path.c_str());
  if (descriptor_ >= 0) return;
  const int error = errno;
  remove_folder(path.c_str());
  unlist(listed_);
  fail(parent, error);
}

ScratchFolder::~ScratchFolder() {
  remove_folder(path_.c_str());
  unlist(listed_);
  ::close(descriptor_);
}

void tidy_on_signals() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP})
    if (std::signal(signal, tidy_and_die) == SIG_IGN) std::signal(signal, SIG_IGN);
  std::signal(SIGXFSZ, SIG_IGN);
}

}  // namespace base
