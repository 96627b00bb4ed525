#include "write/pdf/deflate.h"

#include "base/failure.h"

#include <libdeflate.h>
#include <new>

namespace pdf {

namespace {

constexpr int level = 1;  // level 6 takes twice as long and saves a twentieth of a file

}  // namespace

Deflater::Deflater() : compressor_(libdeflate_alloc_compressor(level)) {
  if (compressor_ == nullptr) throw std::bad_alloc();
}

Deflater::~Deflater() { libdeflate_free_compressor(compressor_); }

std::string_view Deflater::deflate(std::string_view bytes) {
  const std::size_t bound = libdeflate_zlib_compress_bound(compressor_, bytes.size());
  if (out_.size() < bound) out_.resize(bound);
  const std::size_t size = libdeflate_zlib_compress(compressor_, bytes.data(), bytes.size(), out_.data(), out_.size());
  base::ensure(size != 0, "room for the compressed bytes");
  return std::string_view(out_).substr(0, size);
}

}  // namespace pdf
