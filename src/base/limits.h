// What an input may cost before it is refused. Numbers of the contract; every reader checks the ones it meets.
#pragma once

#include <cstddef>

namespace base::limits {

inline constexpr std::size_t file_bytes = 200U * 1024U * 1024U;
inline constexpr std::size_t values = 5'000'000;  // YAML values of one file
inline constexpr std::size_t depth = 64;          // nesting of YAML and of templates
inline constexpr std::size_t pages = 60'000;
inline constexpr std::size_t columns = 256;  // of one table: a millimetre of the sheet each
inline constexpr std::size_t picture_bytes = 20U * 1024U * 1024U;
inline constexpr std::size_t picture_side = 4000;                 // pixels
inline constexpr std::size_t jpeg_side = 12'000;                  // pixels: a scan; its samples are never held
inline constexpr std::size_t jpeg_memory = 256U * 1024U * 1024U;  // of one that is drawn in several passes
inline constexpr std::size_t foreign_pages = 500;                 // of one PDF that is shown as it is
inline constexpr std::size_t foreign_objects = 100'000;
inline constexpr std::size_t foreign_content = 64U * 1024U * 1024U;  // bytes of one page's content, unpacked
inline constexpr std::size_t include_depth = 32;                     // templates inside templates
inline constexpr std::size_t part_uses = 1000;                       // of parts in one template
inline constexpr std::size_t findings_per_file = 200;  // further ones of the same file are counted, not listed

}  // namespace base::limits
