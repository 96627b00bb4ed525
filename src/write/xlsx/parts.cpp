// Walks the central directory (APPNOTE.TXT 4.3.12) from its end record and inflates each entry.
// Reads what our own library wrote in this call: 32-bit sizes, no comment, no encryption.
#include "write/xlsx/parts.h"

#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace xlsx {

namespace {

constexpr std::string_view end_mark = "PK\x05\x06";
constexpr std::string_view entry_mark = "PK\x01\x02";

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t out = 0;
  for (std::size_t i = 0; i < size; ++i) out |= std::uint32_t{static_cast<unsigned char>(bytes[at + i])} << (8 * i);
  return out;
}

struct Entry {
  std::uint32_t packed = 0;
  std::uint32_t plain = 0;
  std::uint32_t local = 0;  // where its local header stands
  std::string name;
  std::size_t next = 0;  // where the next entry of the directory stands
};

std::optional<Entry> entry_at(std::string_view archive, std::size_t at) {
  constexpr std::size_t fixed = 46;
  if (at + fixed > archive.size() || archive.substr(at, 4) != entry_mark) return std::nullopt;
  const std::uint32_t name = number(archive, at + 28, 2);
  Entry entry{number(archive, at + 20, 4), number(archive, at + 24, 4), number(archive, at + 42, 4), {}, 0};
  entry.name = archive.substr(at + fixed, name);
  entry.next = at + fixed + name + number(archive, at + 30, 2) + number(archive, at + 32, 2);
  return entry;
}

std::optional<std::string> inflated(std::string_view archive, const Entry& entry) {
  constexpr std::size_t fixed = 30;
  const std::size_t local = entry.local;
  if (local + fixed > archive.size()) return std::nullopt;
  const std::size_t data = local + fixed + number(archive, local + 26, 2) + number(archive, local + 28, 2);
  if (data + entry.packed > archive.size()) return std::nullopt;
  std::string out(entry.plain, '\0');
  std::string packed(archive.substr(data, entry.packed));
  z_stream stream{};
  stream.next_in = reinterpret_cast<Bytef*>(packed.data());
  stream.avail_in = entry.packed;
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = entry.plain;
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return std::nullopt;
  const int result = inflate(&stream, Z_FINISH);
  inflateEnd(&stream);
  if (result != Z_STREAM_END || stream.total_out != entry.plain) return std::nullopt;
  return out;
}

// The root is the first element that is no declaration.
bool ends_with_its_root(std::string_view xml) {
  std::size_t at = xml.find('<');
  while (at != std::string_view::npos && at + 1 < xml.size() && xml[at + 1] == '?') at = xml.find('<', at + 1);
  if (at == std::string_view::npos) return false;
  const std::size_t end = xml.find_first_of(" >/", at + 1);
  if (end == std::string_view::npos) return false;
  const std::string closing = "</" + std::string(xml.substr(at + 1, end - at - 1)) + ">";
  return xml.substr(0, xml.find_last_not_of("\r\n") + 1).ends_with(closing);
}

}  // namespace

std::optional<std::vector<Part>> read_parts(const base::Bytes& archive) {
  const std::string_view bytes = archive;
  const std::size_t end = bytes.rfind(end_mark);
  if (end == std::string_view::npos || end + 22 > bytes.size()) return std::nullopt;
  const std::uint32_t count = number(bytes, end + 10, 2);
  std::size_t at = number(bytes, end + 16, 4);
  std::vector<Part> parts;
  for (std::uint32_t i = 0; i < count; ++i) {
    const std::optional<Entry> entry = entry_at(bytes, at);
    std::optional<std::string> plain = entry ? inflated(bytes, *entry) : std::nullopt;
    if (!plain) return std::nullopt;
    parts.push_back({entry->name, *std::move(plain)});
    at = entry->next;
  }
  return parts;
}

bool parts_are_whole(const base::Bytes& archive) {
  const std::optional<std::vector<Part>> parts = read_parts(archive);
  return parts && !parts->empty() &&
         std::ranges::all_of(*parts, [](const Part& part) { return ends_with_its_root(part.bytes); });
}

}  // namespace xlsx
