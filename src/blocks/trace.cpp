#include "blocks/trace.h"

#include <algorithm>
#include <charconv>
#include <variant>

namespace blocks {

namespace {

constexpr std::string_view prefix = "_p";
constexpr int base = 36;

std::size_t count_words(const Paragraph& paragraph) {
  std::size_t out = 0;
  for (const Inline& part : paragraph.inlines)
    if (const auto* run = std::get_if<Run>(&part)) out += run->text.size();
  return out;
}

std::size_t count_words(const Cell& cell) {
  std::size_t out = 0;
  for (const Paragraph& paragraph : cell.paragraphs) out += count_words(paragraph);
  return out;
}

class Tracer {
 public:
  void trace(Document& document) {
    for (Section& section : document.sections)
      for (Block& block : section.blocks) {
        if (auto* paragraph = std::get_if<Paragraph>(&block)) trace(*paragraph);
        if (auto* table = std::get_if<Table>(&block)) trace(table->rows);
      }
  }

 private:
  void trace(Paragraph& paragraph) {
    if (count_words(paragraph) > 0) paragraph.trace = ++last_;
  }

  void trace(std::vector<Row>& rows) {
    for (Row& row : rows) {
      const auto has_words = [](const Cell& cell) { return count_words(cell) > 0; };
      const auto first = std::ranges::find_if(row.cells, has_words);
      if (first == row.cells.end()) continue;
      const auto longest = std::ranges::max_element(row.cells, {}, [](const Cell& cell) { return count_words(cell); });
      trace(first->paragraphs.front());
      if (longest != first) trace(longest->paragraphs.front());
    }
  }

  std::uint32_t last_ = 0;
};

}  // namespace

std::string trace_name(std::uint32_t trace) {
  char digits[16];
  const auto [end, error] = std::to_chars(digits, digits + sizeof digits, trace, base);
  return std::string(prefix).append(digits, end);
}

std::optional<std::uint32_t> trace_of(std::string_view bookmark) {
  if (!bookmark.starts_with(prefix)) return std::nullopt;
  bookmark.remove_prefix(prefix.size());
  std::uint32_t trace = 0;
  const auto [end, error] = std::from_chars(bookmark.data(), bookmark.data() + bookmark.size(), trace, base);
  if (error != std::errc{} || end != bookmark.data() + bookmark.size() || trace == 0) return std::nullopt;
  return trace;
}

void leave_traces(Document& document) { Tracer().trace(document); }

}  // namespace blocks
