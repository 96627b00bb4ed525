#include "base/module.h"

#include "base/failure.h"

#include <dlfcn.h>

namespace base {

void* function_of_module(const char* module, const char* function) {
  void* loaded = dlopen(module, RTLD_NOW | RTLD_LOCAL);
  void* found = loaded == nullptr ? nullptr : dlsym(loaded, function);
  if (found != nullptr) return found;
  const char* why = dlerror();
  throw Failure(module,
                {"часть программы не загружается: поставьте программу заново",
                 "a part of the program does not load: install it anew"},
                why == nullptr ? "" : why);
}

}  // namespace base
