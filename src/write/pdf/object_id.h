// What the objects of a PDF file are named and made of (ISO 32000-1, 7.3.7 and 7.3.10).
#pragma once

#include <cstdint>
#include <string>

namespace pdf {

struct ObjectId {
  std::uint32_t number = 0;
};

// "7 0 R"
inline std::string reference(ObjectId id) { return std::to_string(id.number) + " 0 R"; }

// A key of a dictionary and its value as PDF text.
struct Entry {
  const char* key;
  std::string value;
};

}  // namespace pdf
