// A face made for counting: every character is half an em wide and a line exactly as high as its size, so 10 pt text
// takes 5 pt a letter and 10 pt a line. It knows the characters up to U+2FFF; none has an outline.
#pragma once

#include "fonts/font_set.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace fonts {

namespace even {

// Big-endian numbers of a TrueType file.
inline std::string numbers(int bytes, std::initializer_list<std::uint32_t> values) {
  std::string out;
  for (const std::uint32_t value : values)
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xffU);
  return out;
}
inline std::string u16(std::initializer_list<std::uint32_t> values) { return numbers(2, values); }
inline std::string u32(std::initializer_list<std::uint32_t> values) { return numbers(4, values); }

inline constexpr std::uint32_t below_zero(std::uint32_t value) { return 0x10000 - value; }

// By tag, in the order the directory wants. Glyph 0 is what a face lacks, glyph 1 is every character.
inline std::array<std::pair<std::string_view, std::string>, 8> tables() {
  return {{{"cmap", u16({0, 1, 3, 10}) + u32({12}) + u16({13, 0}) + u32({28, 0, 1, 0x20, 0x2fff, 1})},
           {"glyf", u32({0})},
           {"head", u32({0x10000, 0x10000, 0, 0x5f0f3cf5}) + u16({0, 1000}) + u32({0, 0, 0, 0}) +
                        u16({0, 0, 500, 800, 0, 6, 2, 0, 0})},
           {"hhea", u32({0x10000}) + u16({800, below_zero(200), 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 1})},
           {"hmtx", u16({500, 0, 0})},
           {"loca", u16({0, 0, 0})},
           {"maxp", u32({0x5000}) + u16({2})},
           {"post", u32({0x30000, 0, 0, 0, 0, 0, 0, 0})}}};
}

inline std::string truetype() {
  const auto all = tables();
  const auto count = static_cast<std::uint32_t>(all.size());
  std::string head = u32({0x10000}) + u16({count, 128, 3, 0});
  std::string body;
  for (const auto& [tag, bytes] : all) {
    const auto at = static_cast<std::uint32_t>(12 + 16 * all.size() + body.size());
    head += std::string(tag) + u32({0, at, static_cast<std::uint32_t>(bytes.size())});
    body += bytes;
    body.resize((body.size() + 3) / 4 * 4);
  }
  return head + body;
}

}  // namespace even

inline FontSet even_face() {
  std::vector<FaceFile> files;
  files.push_back({"Even", false, false, "even.ttf", even::truetype()});
  return FontSet(std::move(files));
}

}  // namespace fonts
