#include "yaml/locate.h"

#include "yaml/scalar_source.h"

#include <algorithm>

namespace yaml {

std::optional<FileRange> find_words(const base::SourceFile& file, const base::Span& span) {
  if (!span.known() || span.length == 0) return std::nullopt;
  const std::size_t end = std::size_t{span.first} + span.length;
  const auto source = read_scalar_source(file.bytes, span.origin.byte, end);
  if (!source || source->text.size() < end) return std::nullopt;
  return FileRange{source->bytes[span.first], source->bytes[end]};
}

Locator::Locator(const base::SourceFile& file)
    : file_(file),
      known_byte_(file.bytes.starts_with(base::byte_order_mark) ? base::byte_order_mark.size() : 0),
      known_{1, 1} {}

base::Place Locator::at(const base::Span& span) {
  const auto words = find_words(file_, span);
  const std::size_t byte = words ? words->first : span.origin.byte;
  if (byte < known_byte_) return base::place_of_byte(file_.bytes, byte);
  const std::size_t end = std::min(byte, file_.bytes.size());
  if (end <= known_byte_) return known_;
  known_ = base::place_after(known_, std::string_view(file_.bytes).substr(known_byte_, end - known_byte_));
  known_byte_ = end;
  return known_;
}

base::Place locate(const base::SourceFile& file, const base::Span& span) {
  const auto words = find_words(file, span);
  return base::place_of_byte(file.bytes, words ? words->first : span.origin.byte);
}

}  // namespace yaml
