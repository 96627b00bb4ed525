// Reading walks the central directory (APPNOTE.TXT 4.3.12) from its end record: of archives that our own library made
// in this call, with 32-bit sizes, no comment, no encryption. Writing gives deflated entries with UTF-8 names.
#include "write/xlsx/archive.h"

#include "base/failure.h"

#include <zlib.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace xlsx {

namespace {

constexpr std::string_view end_mark = "PK\x05\x06";
constexpr std::string_view entry_mark = "PK\x01\x02";
constexpr std::string_view local_mark = "PK\x03\x04";

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

void put(std::string& out, std::uint32_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) out += static_cast<char>(static_cast<unsigned char>(value >> (8 * i)));
}

std::string deflated(const base::Bytes& plain) {
  z_stream stream{};
  base::ensure(deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) == Z_OK,
               "there is memory to deflate");
  std::string out(deflateBound(&stream, static_cast<uLong>(plain.size())), '\0');
  std::string input = plain;
  stream.next_in = reinterpret_cast<Bytef*>(input.data());
  stream.avail_in = static_cast<uInt>(input.size());
  stream.next_out = reinterpret_cast<Bytef*>(out.data());
  stream.avail_out = static_cast<uInt>(out.size());
  const int result = deflate(&stream, Z_FINISH);
  out.resize(stream.total_out);
  deflateEnd(&stream);
  base::ensure(result == Z_STREAM_END, "the bound of deflate holds");
  return out;
}

// The fields that a local header and an entry of the directory share, from «version needed» to the name's length.
std::string common_fields(const Part& part, std::size_t packed) {
  constexpr std::uint32_t first_day = 0x21;  // 1 January 1980
  const auto crc = crc32(0, reinterpret_cast<const Bytef*>(part.bytes.data()), static_cast<uInt>(part.bytes.size()));
  std::string out;
  put(out, 20, 2);
  put(out, 0x0800, 2);  // the name is UTF-8
  put(out, Z_DEFLATED, 2);
  put(out, 0, 2);
  put(out, first_day, 2);
  put(out, static_cast<std::uint32_t>(crc), 4);
  put(out, static_cast<std::uint32_t>(packed), 4);
  put(out, static_cast<std::uint32_t>(part.bytes.size()), 4);
  put(out, static_cast<std::uint32_t>(part.name.size()), 2);
  put(out, 0, 2);
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

std::optional<std::vector<Part>> read_archive(const base::Bytes& archive) {
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

base::Bytes write_archive(const std::vector<Part>& parts) {
  base::Bytes out;
  std::string directory;
  for (const Part& part : parts) {
    const std::string packed = deflated(part.bytes);
    const std::string fields = common_fields(part, packed.size());
    directory += entry_mark;
    put(directory, 20, 2);
    directory += fields;
    put(directory, 0, 2);  // comment
    put(directory, 0, 2);  // disk
    put(directory, 0, 2);  // internal attributes
    put(directory, 0, 4);  // external attributes
    put(directory, static_cast<std::uint32_t>(out.size()), 4);
    directory += part.name;
    out += local_mark;
    out += fields + part.name + packed;
  }
  const auto begin = static_cast<std::uint32_t>(out.size());
  out += directory;
  out += end_mark;
  put(out, 0, 4);
  put(out, static_cast<std::uint32_t>(parts.size()), 2);
  put(out, static_cast<std::uint32_t>(parts.size()), 2);
  put(out, static_cast<std::uint32_t>(directory.size()), 4);
  put(out, begin, 4);
  put(out, 0, 2);
  return out;
}

bool is_whole(const Part& part) { return ends_with_its_root(part.bytes); }

}  // namespace xlsx
