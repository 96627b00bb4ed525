#include "yaml/pointer.h"

namespace yaml {

namespace {

// True when the value or something inside it begins at the byte; `pointer` then leads to the innermost.
bool find(const Value& value, std::uint32_t byte, std::string& pointer) {
  const std::size_t length = pointer.size();
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    pointer += "/" + std::to_string(i);
    if (find(value.items[i], byte, pointer)) return true;
    pointer.resize(length);
  }
  for (const yaml::Member& member : value.members) {
    pointer += pointer_step(member.key.text);
    if (find(member.value, byte, pointer)) return true;
    // A map begins where its first key does: the map is meant then.
    const bool first = &member == value.members.data();
    if (member.key.origin.byte == byte && !(first && value.origin.byte == byte)) return true;
    pointer.resize(length);
  }
  return value.origin.byte == byte;
}

}  // namespace

std::string pointer_step(std::string_view key) {
  std::string out = "/";
  for (const char c : key) {
    if (c == '~')
      out += "~0";
    else if (c == '/')
      out += "~1";
    else
      out += c;
  }
  return out;
}

std::string pointer_of(std::span<const Value> documents, const base::Origin& origin) {
  std::string pointer;
  for (const Value& document : documents)
    if (document.origin.file == origin.file && find(document, origin.byte, pointer)) return pointer;
  return {};
}

}  // namespace yaml
