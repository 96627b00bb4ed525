#include "yaml/locate.h"

#include "yaml/scalar_source.h"

#include <algorithm>
#include <iterator>

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
      known_{{file.bytes.starts_with(base::byte_order_mark) ? base::byte_order_mark.size() : 0, base::Place{1, 1}}} {}

base::Place Locator::at(const base::Span& span) {
  const auto words = find_words(file_, span);
  const std::size_t begin = known_.front().byte;
  const std::size_t byte =
      std::clamp<std::size_t>(words ? words->first : span.origin.byte, begin, std::max(begin, file_.bytes.size()));
  walk_to(byte);
  const Known& last = *std::prev(std::ranges::upper_bound(known_, byte, {}, &Known::byte));
  return base::place_after(last.place, std::string_view(file_.bytes).substr(last.byte, byte - last.byte));
}

void Locator::walk_to(std::size_t byte) {
  constexpr std::size_t step = 4096;
  const std::string_view bytes = file_.bytes;
  while (known_.back().byte + step < byte) {
    const Known& last = known_.back();
    const std::size_t newline = bytes.find('\n', last.byte + step);
    if (newline >= byte) return;
    const std::size_t next = newline + 1;
    known_.push_back({next, base::place_after(last.place, bytes.substr(last.byte, next - last.byte))});
  }
}

base::Place locate(const base::SourceFile& file, const base::Span& span) {
  const auto words = find_words(file, span);
  return base::place_of_byte(file.bytes, words ? words->first : span.origin.byte);
}

}  // namespace yaml
