#include "yaml/locate.h"

#include "base/utf8.h"
#include "yaml/characters.h"
#include "yaml/lines.h"
#include "yaml/scalar_source.h"

#include <algorithm>

namespace yaml {

base::Place place_of_byte(std::string_view bytes, std::size_t byte) {
  byte = std::min(byte, bytes.size());
  std::size_t begin = line_begin(bytes, byte);
  const auto above = std::count(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
  if (begin == 0 && bytes.starts_with(byte_order_mark)) begin = std::min(byte, byte_order_mark.size());
  return {static_cast<std::uint32_t>(above + 1),
          static_cast<std::uint32_t>(base::count_code_points(bytes.substr(begin, byte - begin)) + 1)};
}

std::optional<FileRange> find_words(const base::SourceFile& file, const base::Span& span) {
  if (!span.known() || span.length == 0) return std::nullopt;
  const std::size_t end = std::size_t{span.first} + span.length;
  const auto source = read_scalar_source(file.bytes, span.origin.byte, end);
  if (!source || source->text.size() < end) return std::nullopt;
  return FileRange{source->bytes[span.first], source->bytes[end]};
}

base::Place locate(const base::SourceFile& file, const base::Span& span) {
  const auto words = find_words(file, span);
  return place_of_byte(file.bytes, words ? words->first : span.origin.byte);
}

}  // namespace yaml
