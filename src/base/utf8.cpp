#include "base/utf8.h"

#include "base/failure.h"

#include <algorithm>
#include <array>

namespace base {

namespace {

unsigned byte_at(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

bool is_continuation(unsigned byte) { return (byte & 0xC0U) == 0x80U; }

// Length of the well-formed sequence at `at`, 0 if there is none.
std::size_t sequence_length(std::string_view text, std::size_t at) {
  const unsigned lead = byte_at(text, at);
  if (lead < 0x80) return 1;
  const std::size_t length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
  if (length == 0 || at + length > text.size()) return 0;
  const unsigned second = byte_at(text, at + 1);
  const unsigned low = lead == 0xE0 ? 0xA0U : lead == 0xF0 ? 0x90U : 0x80U;
  const unsigned high = lead == 0xED ? 0x9FU : lead == 0xF4 ? 0x8FU : 0xBFU;
  if (second < low || second > high) return 0;
  for (std::size_t i = 2; i < length; ++i)
    if (!is_continuation(byte_at(text, at + i))) return 0;
  return length;
}

// How often each byte stands in Russian text, in thousandths of its letters: small letters by their second byte.
constexpr auto frequencies = [] {
  // clang-format off
  constexpr std::array<std::uint16_t, 16> from_er{47, 55, 63, 26, 3, 10, 5, 14, 7, 4, 1, 19, 17, 3, 6, 20},
                                          from_a{80, 16, 45, 17, 30, 85, 9, 16, 74, 12, 35, 44, 32, 67, 110, 28};
  // clang-format on
  std::array<std::uint16_t, 0x100> out{};
  out.fill(5);
  std::ranges::copy(from_er, out.begin() + 0x80);
  std::ranges::copy(from_a, out.begin() + 0xB0);
  out[0xD0] = out[0xD1] = 500;
  out[' '] = 130;
  return out;
}();

// Where in the first letters of the words the byte stands that text has least of.
std::size_t rarest_byte(std::string_view words) {
  constexpr std::size_t enough = 8;
  std::size_t out = 0;
  unsigned least = frequencies[byte_at(words, 0)];
  for (std::size_t at = 1; at < std::min(words.size(), enough); ++at) {
    const unsigned here = frequencies[byte_at(words, at)];
    if (here >= least) continue;
    least = here;
    out = at;
  }
  return out;
}

}  // namespace

std::optional<std::size_t> find_bad_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t length = sequence_length(bytes, at);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

std::size_t find(std::string_view text, std::string_view words, std::size_t from) {
  const auto is_frequent = [](char c) { return c == '\xD0' || c == '\xD1' || c == ' '; };
  if (from > text.size() || words.size() < 2 || !is_frequent(words.front())) return text.find(words, from);
  const std::size_t rare = rarest_byte(words);
  for (std::size_t at = text.find(words[rare], from + rare); at != std::string_view::npos;
       at = text.find(words[rare], at + 1))
    if (text.substr(at - rare).starts_with(words)) return at - rare;
  return std::string_view::npos;
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
  if (code_point < 0x80) {
    put(code_point);
  } else if (code_point < 0x800) {
    put(0xC0U | (code_point >> 6U));
    put(0x80U | (code_point & 0x3FU));
  } else if (code_point < 0x10000) {
    put(0xE0U | (code_point >> 12U));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  } else {
    put(0xF0U | (code_point >> 18U));
    put(0x80U | ((code_point >> 12U) & 0x3FU));
    put(0x80U | ((code_point >> 6U) & 0x3FU));
    put(0x80U | (code_point & 0x3FU));
  }
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return !is_continuation(static_cast<unsigned char>(c)); }));
}

std::u32string to_utf32(std::string_view text) {
  std::u32string out;
  out.resize(text.size());  // as many as bytes at most
  std::size_t size = 0;
  for (std::size_t at = 0; at < text.size(); at += code_point_length(text, at)) out[size++] = code_point_at(text, at);
  out.resize(size);
  return out;
}

std::string to_utf8(std::u32string_view text) {
  std::string out;
  out.reserve(text.size() * 2);
  for (const char32_t c : text) append_utf8(out, c);
  return out;
}

}  // namespace base
