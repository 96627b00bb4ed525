// Bytes to a zlib stream, the only filter our streams use.
#pragma once

#include "base/bytes.h"

#include <memory>
#include <string_view>

struct libdeflate_compressor;

namespace pdf {

// Keeps its working memory between calls; one thread at a time.
class Deflater {
 public:
  Deflater();
  ~Deflater();

  [[nodiscard]] std::string_view deflate(std::string_view bytes);  // valid until the next call

 private:
  libdeflate_compressor* compressor_;
  base::Bytes out_;
};

}  // namespace pdf
