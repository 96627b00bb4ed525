#include "yaml/cuts.h"

#include "base/place.h"
#include "yaml/characters.h"
#include "yaml/extent.h"

#include <algorithm>
#include <tuple>

namespace yaml {

Page::Page(std::string_view bytes) : text(bytes), line_break("\n") {
  const std::size_t first = text.find('\n');
  if (first != std::string_view::npos && first > 0 && text[first - 1] == '\r') line_break = "\r\n";
}

bool Page::has_brackets(const Value& value) const {
  const char c = char_at(text, value.origin.byte);
  return c == '[' || c == '{';
}

std::size_t Page::begin_of_line(std::size_t at) const {
  const std::size_t begin = line_begin(text, at);
  return begin == 0 && text.starts_with(base::byte_order_mark) ? base::byte_order_mark.size() : begin;
}

bool Page::begins_line(std::size_t at) const { return skip_spaces(text, begin_of_line(at)) == at; }

std::size_t Page::line_behind(std::size_t end) const {
  const bool has_break = end > 0 && text[end - 1] == '\n';
  return has_break ? end : next_line(text, end);
}

Holder inside(const Page& page, const Value& value, const Holder& holder) {
  const bool flow = holder.flow || page.has_brackets(value);
  return {flow ? holder.column : static_cast<long>(page.column(value.origin.byte)), nullptr, flow};
}

std::size_t Changes::removals() const { return static_cast<std::size_t>(std::ranges::count(removed, true)); }

std::size_t entry_count(const Value& value) { return value.is(Kind::list) ? value.items.size() : value.members.size(); }

std::vector<Entry> entries_of(const Page& page, const Value& value) {
  std::vector<Entry> out;
  for (const Member& member : value.members) out.push_back({member.key.origin.byte, member.value.end});
  const bool brackets = page.has_brackets(value);
  for (const Value& item : value.items) {
    const std::size_t dash = out.empty() ? value.origin.byte : skip_to_content(page.text, out.back().end);
    out.push_back({brackets ? item.origin.byte : dash, item.end});
  }
  return out;
}

void Cuts::put_lines(const Page& page, std::size_t at, std::string lines) {
  const bool unfinished = at == page.text.size() && at > 0 && page.text[at - 1] != '\n';
  put(at, unfinished ? std::string(page.line_break) + std::move(lines) : std::move(lines));
}

std::size_t lines_behind(const Page& page, std::size_t entry_end, std::size_t column) {
  std::size_t end = page.line_behind(entry_end);
  for (std::size_t line = end; line < page.text.size(); line = next_line(page.text, line)) {
    const std::size_t word = skip_blanks(page.text, line);
    if (is_break(char_at(page.text, word))) continue;
    if (char_at(page.text, word) != '#' || word - line <= column) break;
    end = next_line(page.text, word);
  }
  return end;
}

std::size_t lines_above(const Page& page, std::size_t entry_first) {
  std::size_t out = page.begin_of_line(entry_first);
  const std::size_t column = entry_first - out;
  while (out > 0) {
    const std::size_t line = page.begin_of_line(out - 1);
    if (line == out || skip_spaces(page.text, line) != line + column || char_at(page.text, line + column) != '#') break;
    out = line;
  }
  return out;
}

std::optional<base::Bytes> Cuts::made(std::size_t first, std::size_t end) {
  std::ranges::stable_sort(cuts_, [](const Cut& a, const Cut& b) {
    return std::tuple(a.first, a.end != a.first) < std::tuple(b.first, b.end != b.first);
  });
  base::Bytes out;
  std::size_t at = first;
  for (const Cut& cut : cuts_) {
    if (cut.first < at || cut.end > end) return std::nullopt;
    out.append(text_.substr(at, cut.first - at)).append(cut.put);
    at = cut.end;
  }
  return out.append(text_.substr(at, end - at));
}

}  // namespace yaml
