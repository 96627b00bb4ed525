#include "base/module.h"

#include "base/failure.h"

#include <dlfcn.h>
#include <filesystem>
#include <system_error>

namespace base {

namespace {

namespace fs = std::filesystem;

// By its whole path, so that no folder of the caller's is searched.
fs::path file_of(const char* module) {
  std::error_code ignored;  // without the path the module is not found, which is told
  const fs::path folder = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  const fs::path beside = folder / module;
  return fs::exists(beside, ignored) ? beside : folder.parent_path() / "lib" / "prikaz" / module;
}

}  // namespace

void* function_of_module(const char* module, const char* function) {
  const std::string file = file_of(module).string();
  void* loaded = dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  void* found = loaded == nullptr ? nullptr : dlsym(loaded, function);
  if (found != nullptr) return found;
  const char* why = dlerror();
  throw Failure(file,
                {"часть программы не загружается: поставьте программу заново",
                 "a part of the program does not load: install it anew"},
                why == nullptr ? "" : why);
}

}  // namespace base
