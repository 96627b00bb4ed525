// A head of form, length and hash of the source; then the values in the order of the file. Numbers take seven bits a
// byte, the lowest first; origins and ends are offsets in the source, texts are kept with their length.
#include "yaml/compiled.h"

#include "base/limits.h"

#include <functional>

namespace yaml {

namespace {

constexpr std::string_view form = "prikaz values 1\n";

void put(std::uint64_t number, std::string& out) {
  for (; number >= 0x80; number >>= 7U) out += static_cast<char>(number | 0x80U);
  out += static_cast<char>(number);
}

void put(const Value& value, std::string& out) {
  put(static_cast<std::uint64_t>(value.kind) << 2U | static_cast<std::uint64_t>(value.style), out);
  put(value.origin.byte, out);
  put(value.end, out);
  switch (value.kind) {
    case Kind::null: return;
    case Kind::scalar:
      put(value.text.size(), out);
      out += value.text;
      return;
    case Kind::list:
      put(value.items.size(), out);
      for (const Value& item : value.items) put(item, out);
      return;
    case Kind::map:
      put(value.members.size(), out);
      for (const Member& member : value.members) {
        put(member.key, out);
        put(member.value, out);
      }
      return;
  }
}

std::string head_of(std::string_view source) {
  // Eight bytes a step. Where another library made the file it may differ, and the source is read instead.
  const std::size_t hash = std::hash<std::string_view>{}(source);
  std::string out(form);
  put(source.size(), out);
  put(hash, out);
  return out;
}

// Damaged bytes make it fail, never read or reserve beyond what is there.
class Reader {
 public:
  Reader(std::string_view bytes, base::FileId file) : bytes_(bytes), file_(file) {}

  bool read(Value& out, std::size_t depth) {
    std::uint64_t looks = 0;
    std::uint64_t first = 0;
    std::uint64_t end = 0;
    if (depth > base::limits::depth || !number(looks) || !number(first) || !number(end) || looks >> 4U != 0)
      return false;
    out.kind = static_cast<Kind>(looks >> 2U);
    out.style = static_cast<Style>(looks & 3U);
    out.origin = {file_, static_cast<std::uint32_t>(first)};
    out.end = static_cast<std::uint32_t>(end);
    std::uint64_t count = 0;
    if (out.kind == Kind::null) return true;
    if (!number(count) || count > bytes_.size()) return false;
    if (out.kind == Kind::scalar) return words(count, out.text);
    if (out.kind == Kind::list) {
      out.items.resize(count);
      for (Value& item : out.items)
        if (!read(item, depth + 1)) return false;
      return true;
    }
    out.members.resize(count);
    for (Member& member : out.members)
      if (!read(member.key, depth + 1) || !read(member.value, depth + 1)) return false;
    return true;
  }

  [[nodiscard]] bool at_end() const { return bytes_.empty(); }

 private:
  bool number(std::uint64_t& out) {
    for (unsigned shift = 0; shift < 64 && !bytes_.empty(); shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_.front());
      bytes_.remove_prefix(1);
      out |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
      if (byte < 0x80) return true;
    }
    return false;
  }

  bool words(std::size_t length, std::string& out) {
    out = bytes_.substr(0, length);
    bytes_.remove_prefix(length);
    return true;
  }

  std::string_view bytes_;
  base::FileId file_;
};

}  // namespace

std::string compile(const Value& value, std::string_view source) {
  std::string out = head_of(source);
  put(value, out);
  return out;
}

std::optional<Value> read_compiled(const base::SourceFile& file, std::string_view compiled) {
  const std::string head = head_of(file.bytes);
  if (!compiled.starts_with(head)) return std::nullopt;
  Reader reader(compiled.substr(head.size()), file.id);
  Value value;
  if (!reader.read(value, 0) || !reader.at_end()) return std::nullopt;
  return value;
}

}  // namespace yaml
