#include "app/source_line.h"

#include "base/utf8.h"

#include <algorithm>

namespace app {

namespace {

// Code points kept on each side of the place: more than a wide terminal shows.
constexpr std::size_t kept_points = 250;

bool is_continuation(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; }

// The byte `count` code points before or behind `at`, or the end of the text.
std::size_t back(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at > 0; --count) do
      --at;
    while (at > 0 && is_continuation(text[at]));
  return at;
}

std::size_t forth(std::string_view text, std::size_t at, std::size_t count) {
  for (; count > 0 && at < text.size(); --count) do
      ++at;
    while (at < text.size() && is_continuation(text[at]));
  return at;
}

// A space for whatever a terminal would obey, a question mark for what is no UTF-8.
std::string visible(std::string_view text) {
  std::string sound(text);
  for (auto bad = base::find_bad_utf8(sound); bad; bad = base::find_bad_utf8(sound)) sound[*bad] = '?';
  std::u32string out = base::to_utf32(sound);
  const auto unseen = [](char32_t c) {
    return c < U' ' || (c >= 0x7F && c < 0xA0) || (c >= 0x200E && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
  };
  std::ranges::replace_if(out, unseen, U' ');
  return base::to_utf8(out);
}

}  // namespace

void SourceLines::go_to(std::uint32_t line) {
  if (line < line_) {
    line_ = 1;
    begin_ = 0;
  }
  if (begin_ == 0 && bytes_.starts_with(base::byte_order_mark)) begin_ = base::byte_order_mark.size();
  for (; line_ < line && begin_ < bytes_.size(); ++line_) {
    const std::size_t end = bytes_.find('\n', begin_);
    begin_ = end == std::string_view::npos ? bytes_.size() : end + 1;
  }
}

SourceLine SourceLines::at(base::Place place) {
  SourceLine out;
  if (place.line == 0 || place.column == 0) return out;
  go_to(place.line);
  std::string_view rest = bytes_.substr(begin_);
  const std::size_t at = forth(rest, 0, place.column - 1);
  // The end of the line is looked for no further than is shown.
  const std::size_t furthest = forth(rest, at, kept_points);
  const std::size_t newline = rest.substr(0, furthest).find('\n');
  if (newline < at) return out;
  std::size_t end = std::min(newline, furthest);
  out.cut_after = newline == std::string_view::npos && furthest < rest.size() && rest[furthest] != '\n';
  if (end > at && rest[end - 1] == '\r') --end;
  const std::size_t first = back(rest, at, kept_points);
  out.cut_before = first > 0;
  const std::string before = visible(rest.substr(first, at - first));
  out.caret = base::count_code_points(before);
  out.words = before + visible(rest.substr(at, end - at));
  return out;
}

std::string excerpt(const SourceLine& line, std::string_view indent, std::size_t width) {
  std::u32string words = base::to_utf32(line.words);
  if (words.empty()) return {};
  width = std::max<std::size_t>(width, indent.size() + 20) - indent.size();
  std::size_t caret = line.caret;
  std::size_t first = caret > width * 2 / 3 ? caret - width / 3 : 0;
  // A line that fits is shown whole.
  if (words.size() <= width && caret < width) first = 0;
  std::u32string shown = words.substr(first, width);
  caret -= first;
  if (first > 0 || line.cut_before) shown.front() = U'…';
  if (first + width < words.size() || (line.cut_after && first + width >= words.size())) shown.back() = U'…';
  const std::string margin(indent);
  return margin + base::to_utf8(shown) + "\n" + margin + std::string(caret, ' ') + "^\n";
}

}  // namespace app
