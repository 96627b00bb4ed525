#include "yaml/locate.h"

#include "yaml/scalar_source.h"

namespace yaml {

std::optional<FileRange> find_words(const base::SourceFile& file, const base::Span& span) {
  if (!span.known() || span.length == 0) return std::nullopt;
  const std::size_t end = std::size_t{span.first} + span.length;
  const auto source = read_scalar_source(file.bytes, span.origin.byte, end);
  if (!source || source->text.size() < end) return std::nullopt;
  return FileRange{source->bytes[span.first], source->bytes[end]};
}

base::Place locate(const base::SourceFile& file, const base::Span& span) {
  const auto words = find_words(file, span);
  return base::place_of_byte(file.bytes, words ? words->first : span.origin.byte);
}

}  // namespace yaml
