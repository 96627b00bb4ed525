// yaml-cpp reads streams only; this one copies nothing. The text must outlive it.
#pragma once

#include <istream>
#include <streambuf>
#include <string_view>

namespace yaml {

class MemoryBuffer : public std::streambuf {
 public:
  explicit MemoryBuffer(std::string_view text) {
    char* begin = const_cast<char*>(text.data());  // the interface of streambuf; a get area is never written
    setg(begin, begin, begin + text.size());
  }
};

class MemoryStream : private MemoryBuffer, public std::istream {
 public:
  explicit MemoryStream(std::string_view text) : MemoryBuffer(text), std::istream(static_cast<MemoryBuffer*>(this)) {}
};

}  // namespace yaml
