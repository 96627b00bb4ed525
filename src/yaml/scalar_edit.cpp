// Where the words can stand as the old ones did, they do; of a scalar over several lines only the words between the
// common begin and the common end are written anew, so that the other lines stay as they are.
#include "yaml/scalar_edit.h"

#include "yaml/characters.h"
#include "yaml/parsed_scalar.h"
#include "yaml/say.h"
#include "yaml/scalar_source.h"

#include <algorithm>
#include <optional>

namespace yaml {

namespace {

bool begins_code_point(std::string_view text, std::size_t at) {
  return at >= text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

// The bytes [first, end) of `before` and what stands there in `after`; all else is common.
struct Difference {
  std::size_t first;
  std::size_t end;
  std::string_view put;
};

Difference difference(std::string_view before, std::string_view after) {
  const std::size_t shorter = std::min(before.size(), after.size());
  std::size_t first = 0;
  while (first < shorter && before[first] == after[first]) ++first;
  while (!begins_code_point(before, first) || !begins_code_point(after, first)) --first;
  std::size_t last = 0;
  while (last < shorter - first && before[before.size() - last - 1] == after[after.size() - last - 1]) ++last;
  while (!begins_code_point(before, before.size() - last)) --last;
  return {first, before.size() - last, after.substr(first, after.size() - last - first)};
}

class ScalarEdit {
 public:
  ScalarEdit(const Page& page, const Value& value, std::string_view words, const Holder& holder, Cuts& cuts)
      : page_(page), value_(value), words_(words), holder_(holder), cuts_(cuts) {}

  Value run() {
    const char first = value_.is(Kind::scalar) ? char_at(page_.text, value_.origin.byte) : '\0';
    if (value_.style == Style::literal && value_.is(Kind::scalar))
      literal();
    else if (first == '"' && value_.style == Style::quoted)
      put(in_double_quotes, words_);
    else if (first == '\'' && value_.style == Style::quoted && words_.find_first_of("\n\t\r") == std::string_view::npos)
      put(in_single_quotes, words_);
    else if (value_.style == Style::quoted && value_.is(Kind::scalar))
      put_bytes(in_double_quotes(words_));
    else
      plain();
    const bool typed = stays_typed();
    return {Kind::scalar, typed ? Style::plain : Style::quoted, value_.origin, value_.end, std::string(words_), {}, {}};
  }

 private:
  [[nodiscard]] bool stays_typed() const {
    const Value plain{Kind::scalar, Style::plain, {}, 0, std::string(words_), {}, {}};
    return scalar_type(value_) != ScalarType::text && scalar_type(plain) != ScalarType::text;
  }

  // Not written: behind the colon or the dash, else in its place.
  [[nodiscard]] bool absent() const {
    const char last = value_.end > 0 ? page_.text[value_.end - 1] : '\0';
    return value_.is(Kind::null) && (value_.origin.byte == value_.end || last == ':' || last == '-');
  }

  void put_bytes(std::string bytes) {
    if (!absent()) return cuts_.cut(value_.origin.byte, value_.end, std::move(bytes));
    const std::size_t next = skip_blanks(page_.text, value_.end);
    const bool blanks_go = holder_.flow && (char_at(page_.text, next) == ',' || char_at(page_.text, next) == '}');
    cuts_.cut(value_.end, blanks_go ? next : value_.end,
              (value_.origin.byte == value_.end ? "" : " ") + std::move(bytes));
  }

  void plain() {
    if (stays_typed()) return put_bytes(std::string(words_));
    if (plain_can_say(words_, holder_.flow))
      return put([](std::string_view words) { return std::string(words); }, words_);
    const std::size_t below = next_line(page_.text, value_.end);
    const bool lines = words_.find('\n') != std::string_view::npos && literal_can_say(words_);
    if (!lines || holder_.flow || comment_line_within(below)) return put_bytes(in_quotes(words_));
    put_bytes(literal_header(words_));
    cuts_.put_lines(page_, below, literal_lines(words_, indent(), page_.line_break));
  }

  // Comment lines at `line` that a `|` above them would take for its words.
  [[nodiscard]] bool comment_line_within(std::size_t line) const {
    for (; line < page_.text.size(); line = next_line(page_.text, line)) {
      const std::size_t word = skip_blanks(page_.text, line);
      if (is_break(char_at(page_.text, word))) continue;
      return page_.text[word] == '#' && word - line >= indent();
    }
    return false;
  }

  // In the style that stands there; of several lines only what differs.
  template <class Write>
  void put(Write write, std::string_view words) {
    if (!put_difference(write)) put_bytes(write(words));
  }

  template <class Write>
  bool put_difference(Write write) {
    const std::string_view raw = page_.text.substr(value_.origin.byte, value_.end - value_.origin.byte);
    if (raw.find('\n') == std::string_view::npos) return false;
    const auto source = read_scalar_source(page_.text, value_.origin.byte, value_.text.size());
    if (!source || !source->text.starts_with(value_.text)) return false;
    const std::size_t quotes = value_.style == Style::quoted ? 1 : 0;
    const auto byte_of = [&](std::size_t at) {
      return at == value_.text.size() ? value_.end - quotes : std::size_t{source->bytes[at]};
    };
    const Difference what = difference(value_.text, words_);
    std::string middle = write(what.put);
    middle = middle.substr(quotes, middle.size() - 2 * quotes);
    const std::size_t first = byte_of(what.first);
    const std::size_t end = byte_of(what.end);
    if (end < first) return false;
    std::string alone(raw);
    alone.replace(first - value_.origin.byte, end - first, middle);
    if (parse_scalar(alone) != words_) return false;
    cuts_.cut(first, end, std::move(middle));
    return true;
  }

  // The column of the lines of a `|` that is made here.
  [[nodiscard]] std::size_t indent() const { return static_cast<std::size_t>(std::max(holder_.column, 0L)) + 2; }

  void literal() {
    const std::size_t origin = value_.origin.byte;
    const std::size_t header_end = page_.text.find_first_not_of("|+-123456789", origin);
    const std::string_view header = page_.text.substr(origin, std::min(header_end, page_.text.size()) - origin);
    const std::size_t lines = std::min(next_line(page_.text, origin), std::size_t{value_.end});
    const bool numbered = header.find_first_of("123456789") != std::string_view::npos;
    if (!literal_can_say(words_) || (numbered && !old_indent())) {
      cuts_.cut(origin, origin + header.size(), in_quotes(words_));
      cuts_.cut(lines, value_.end);
      return;
    }
    end_as(header);
    const std::string put = literal_lines(words_, old_indent().value_or(indent()), page_.line_break);
    if (lines == value_.end)
      cuts_.put_lines(page_, lines, put);
    else
      cuts_.cut(lines, value_.end, put);
  }

  // The line breaks behind the last words are the header's.
  void end_as(std::string_view header) {
    std::size_t breaks = 0;
    while (words_.ends_with('\n')) {
      words_.remove_suffix(1);
      ++breaks;
    }
    const bool strips = header.find('-') != std::string_view::npos;
    const bool keeps = header.find('+') != std::string_view::npos;
    kept_ = std::string(words_) + std::string(strips ? 0 : keeps ? std::max<std::size_t>(breaks, 1) : 1, '\n');
    words_ = kept_;
  }

  // The column of the old lines: how deep the first words stand, less the blanks that belong to them.
  [[nodiscard]] std::optional<std::size_t> old_indent() const {
    const std::size_t word = value_.text.find_first_not_of(" \n");
    if (word == std::string::npos) return std::nullopt;
    const std::size_t line = value_.text.rfind('\n', word) + 1;
    const auto above = std::count(value_.text.begin(), value_.text.begin() + static_cast<std::ptrdiff_t>(word), '\n');
    std::size_t begin = next_line(page_.text, value_.origin.byte);
    for (auto i = above; i > 0; --i) begin = next_line(page_.text, begin);
    return skip_spaces(page_.text, begin) - begin - (word - line);
  }

  const Page& page_;
  const Value& value_;
  std::string_view words_;
  std::string kept_;
  const Holder& holder_;
  Cuts& cuts_;
};

}  // namespace

Value replace_scalar(const Page& page, const Value& value, std::string_view words, const Holder& holder, Cuts& cuts) {
  return ScalarEdit(page, value, words, holder, cuts).run();
}

}  // namespace yaml
