#include "yaml/encoding.h"

#include "base/utf8.h"
#include "yaml/messages.h"
#include "yaml/unfit.h"

#include <algorithm>
#include <array>
#include <optional>

namespace yaml {

namespace {

// One damaged file may hold thousands of bad bytes; a clerk needs the first few.
constexpr int shown_bytes = 20;

unsigned byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

std::string hexadecimal(unsigned value, int digits) {
  std::string out;
  for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += "0123456789ABCDEF"[(value >> shift) & 0xFU];
  return out;
}

// A byte order mark, or ASCII characters with their second byte zero: every YAML file has line feeds and colons.
bool looks_like_utf16(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return true;
  const std::string_view head = bytes.substr(0, 512);
  std::array<std::size_t, 2> zeros{};
  for (std::size_t at = 0; at < head.size(); ++at)
    if (head[at] == '\0') ++zeros[at % 2];
  return std::max(zeros[0], zeros[1]) >= 4 && std::max(zeros[0], zeros[1]) * 8 > head.size() &&
         std::min(zeros[0], zeros[1]) == 0;
}

// Russian letters of Windows-1251 are 0xC0…0xFF, so words are runs of them; in UTF-8 no two such bytes stand together.
bool looks_like_windows_1251(std::string_view bytes) {
  std::size_t pairs = 0;
  std::size_t utf8 = 0;
  for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {
    const unsigned next = byte_at(bytes, at + 1);
    if (byte_at(bytes, at) < 0xC0) continue;
    if (next >= 0xC0) ++pairs;
    if (next >= 0x80 && next < 0xC0) ++utf8;
  }
  return pairs > utf8;
}

void report_bad_bytes(std::string_view bytes, Findings& findings) {
  std::size_t at = 0;
  for (int shown = 0; shown < shown_bytes; ++shown) {
    const auto bad = base::find_bad_utf8(bytes.substr(at));
    if (!bad) return;
    at += *bad;
    findings.add(message::bad_utf8, at, {"0x" + hexadecimal(byte_at(bytes, at), 2)});
    const std::size_t first = at;
    // A torn sequence is one mistake: its loose continuation bytes go with it.
    do ++at;
    while (at < bytes.size() && base::find_bad_utf8(bytes.substr(at, 4)) == 0);
    findings.mend(first, at, Mend::blank);
  }
  findings.distrust_from(at);
}

struct Unfit {
  char32_t code_point;
  std::size_t length;
};

// The unfit character at `at`; the bytes around it need not be well-formed.
std::optional<Unfit> unfit_at(std::string_view bytes, std::size_t at) {
  const unsigned first = byte_at(bytes, at);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  const std::string_view character = bytes.substr(at, length);
  if (base::find_bad_utf8(character)) return std::nullopt;
  const char32_t c = base::code_point_at(character, 0);
  return is_unfit(c) ? std::optional(Unfit{c, length}) : std::nullopt;
}

// Whether an unfit character can begin so: Cyrillic letters, the bulk of every file, cannot.
bool may_be_unfit(unsigned byte) {
  return byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF || byte >= 0xF0;
}

void report_controls(std::string_view bytes, Findings& findings) {
  int shown = 0;
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (!may_be_unfit(byte_at(bytes, at))) continue;
    const auto unfit = unfit_at(bytes, at);
    if (!unfit) continue;
    if (unfit->code_point == 0)
      findings.add(message::nul_character, at);
    else
      findings.add(message::control_character, at, {code_point_name(unfit->code_point)});
    findings.mend(at, at + unfit->length, Mend::blank);
    if (++shown == shown_bytes) return findings.distrust_from(at);
  }
}

// CR alone ended lines on old systems; read as line feeds, so that one finding is all.
void report_lone_carriage_returns(std::string_view bytes, Findings& findings) {
  for (std::size_t at = bytes.find('\r'); at != std::string_view::npos; at = bytes.find('\r', at + 1)) {
    if (at + 1 < bytes.size() && bytes[at + 1] == '\n') continue;
    findings.add(message::lone_carriage_return, at);
    return findings.mend(at, bytes.size(), Mend::returns);
  }
}

}  // namespace

bool check_encoding(std::string_view bytes, Findings& findings) {
  if (looks_like_utf16(bytes)) {
    findings.add(message::utf16, 0);
    return false;
  }
  const auto bad = base::find_bad_utf8(bytes);
  if (bad && looks_like_windows_1251(bytes)) {
    findings.add(message::windows_1251, *bad);
    return false;
  }
  if (bad) report_bad_bytes(bytes, findings);
  report_controls(bytes, findings);
  report_lone_carriage_returns(bytes, findings);
  return true;
}

}  // namespace yaml
