#include "cli/heap.h"

#include <cstdint>
#include <cstdlib>
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace cli {

// The limits are those that the library comes to by itself where work is large. What is freed stays with the program,
// and so does the block that is asked for here: what follows lies in it. Where the system has no large pages or
// refuses, all goes on as before.
void prepare_heap() {
  constexpr int bytes = 4 * 1024 * 1024;
  mallopt(M_MMAP_THRESHOLD, 8 * bytes);
  mallopt(M_TRIM_THRESHOLD, 16 * bytes);
  mallopt(M_TOP_PAD, bytes / 4);
  void* block = std::malloc(bytes);
  const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
  const auto at = reinterpret_cast<std::uintptr_t>(block);
  if (block != nullptr) (void)madvise(reinterpret_cast<void*>(at - at % page), bytes, MADV_HUGEPAGE);
  std::free(block);
}

}  // namespace cli
