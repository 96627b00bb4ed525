// The rules of YAML 1.2.2 chapters 7.3 and 8.1 for one scalar at a time, with a record of where each byte stood; then
// the proof: yaml-cpp reads the same lines alone, and its words must begin with ours. A plain scalar of mere words is
// taken without it. Reading too far is harmless (a plain scalar inside brackets ends earlier), since a span never
// points behind the true end.
#include "yaml/scalar_source.h"

#include "base/utf8.h"
#include "yaml/characters.h"
#include "yaml/parsed_scalar.h"
#include "yaml/unfit.h"

#include <algorithm>

namespace yaml {

namespace {

// The column of the innermost dash or key of the line before `at`; nothing when only blanks stand there.
std::optional<int> holder_on_line(std::string_view text, std::size_t begin, std::size_t at) {
  std::optional<int> holder;
  std::size_t word = skip_blanks(text, begin);
  while (word < at && text[word] == '-' && is_space_at(text, word + 1)) {
    holder = static_cast<int>(word - begin);
    word = skip_blanks(text, word + 1);
  }
  if (word < at) holder = static_cast<int>(word - begin);
  return holder;
}

// The column of the key or dash that holds the scalar at `at`, -1 at the root: deeper lines belong to it.
int holder_column(std::string_view text, std::size_t at) {
  std::size_t begin = line_begin(text, at);
  if (const auto holder = holder_on_line(text, begin, at)) return *holder;
  const std::size_t column = at - begin;
  while (begin > 0) {
    begin = line_begin(text, begin - 1);
    const std::size_t word = skip_blanks(text, begin);
    const char c = char_at(text, word);
    if (is_break(c) || c == '#' || word - begin >= column) continue;
    return holder_on_line(text, begin, line_end(text, begin)).value_or(-1);
  }
  return -1;
}

class ScalarReader {
 public:
  ScalarReader(std::string_view file, std::size_t origin, std::size_t enough)
      : file_(file), at_(origin), enough_(enough), parent_(holder_column(file, origin)) {}

  std::optional<ScalarSource> read() {
    const std::size_t origin = at_;
    const char c = char_at(file_, at_);
    std::string alone;
    if (c == '"' || c == '\'') {
      quoted(c);
      alone = std::string(file_.substr(origin, at_ - origin)) + c;
    } else if (c == '|' || c == '>') {
      block(c == '>');
      // The same holder column, since an explicit indent counts from it.
      alone = (parent_ < 0 ? "--- " : std::string(static_cast<std::size_t>(parent_), ' ') + "k: ") +
              std::string(file_.substr(origin, at_ - origin));
    } else {
      plain();
      alone = file_.substr(origin, at_ - origin);
    }
    source_.bytes.push_back(static_cast<std::uint32_t>(at_));
    if (!is_simple(file_.substr(origin, at_ - origin)) && !is_proven(alone)) return std::nullopt;
    leave_out_hidden();
    return std::move(source_);
  }

 private:
  // A plain scalar of words and line breaks, a literal one without an indent of its own: nothing in them has a second
  // meaning, and the proof costs ten times as much.
  static bool is_simple(std::string_view written) {
    if (written.starts_with("|\n")) return written.find_first_of("\t\r") == std::string_view::npos;
    return written.find_first_of("\"'|>&*!%@`{}[]#\t\r\\") == std::string_view::npos;
  }

  [[nodiscard]] bool is_proven(const std::string& alone) const {
    const auto judged = parse_scalar(alone);
    // Last line breaks are cut by a header (`|-`) and by the end of the lines given; they are no words anyway.
    const std::size_t last = source_.text.find_last_not_of('\n');
    const std::string_view words = std::string_view(source_.text).substr(0, last == std::string::npos ? 0 : last + 1);
    return judged && judged->starts_with(words);
  }

  [[nodiscard]] bool satisfied() const { return source_.text.size() - hidden_ > enough_; }

  // The reader leaves these out of its words; yaml-cpp, the judge, does not.
  void leave_out_hidden() {
    if (hidden_ == 0) return;
    ScalarSource shown;
    for (std::size_t at = 0; at < source_.text.size();) {
      const std::size_t hidden = hidden_length(source_.text, at);
      if (hidden == 0) {
        shown.text += source_.text[at];
        shown.bytes.push_back(source_.bytes[at]);
      }
      at += std::max<std::size_t>(hidden, 1);
    }
    shown.bytes.push_back(source_.bytes.back());
    source_ = std::move(shown);
  }

  void put(std::string_view words, std::size_t from) {
    source_.text += words;
    if (source_.text.size() >= 3) hidden_ += hidden_length(source_.text, source_.text.size() - 3);
    source_.bytes.insert(source_.bytes.end(), words.size(), static_cast<std::uint32_t>(from));
  }
  // Of whole characters.
  void copy(std::size_t from, std::size_t end) {
    const std::string_view words = file_.substr(from, end - from);
    source_.text += words;
    hidden_ += hidden_bytes(words);
    for (; from < end; ++from) source_.bytes.push_back(static_cast<std::uint32_t>(from));
  }

  // From the end of a line's words to the next line that has some: a space, or one line feed for each empty line.
  // False when the scalar does not go on there.
  bool fold() {
    const std::size_t from = at_;
    std::size_t line = next_line(file_, at_);
    std::size_t empty = 0;
    std::size_t word = skip_blanks(file_, line);
    for (; line < file_.size() && is_break(char_at(file_, word)); word = skip_blanks(file_, line)) {
      ++empty;
      line = next_line(file_, line);
    }
    if (line >= file_.size() || static_cast<int>(word - line) <= parent_ || is_document_marker_at(file_, line))
      return false;
    put(empty == 0 ? " " : std::string(empty, '\n'), from);
    at_ = word;
    return true;
  }

  void plain() {
    while (true) {
      const std::size_t stop = line_end(file_, at_);
      std::size_t end = at_;
      while (end < stop && !is_key_colon_at(file_, end) && !is_comment_at(file_, end)) ++end;
      const bool last = end < stop;
      while (end > at_ && is_blank(file_[end - 1])) --end;
      copy(at_, end);
      at_ = end;
      if (last || satisfied()) return;
      if (char_at(file_, skip_blanks(file_, next_line(file_, at_))) == '#') return;
      if (!fold()) return;
    }
  }

  void quoted(char quote) {
    ++at_;
    while (at_ < file_.size() && file_[at_] != quote) {
      const char c = file_[at_];
      if (is_blank(c) || is_break(c)) {
        if (!white_space()) return;
      } else if (c == '\\' && quote == '"') {
        escape();
      } else {
        put(file_.substr(at_, 1), at_);
        ++at_;
      }
      if (char_at(file_, at_) == quote && quote == '\'' && char_at(file_, at_ + 1) == quote) {
        put("'", at_);
        at_ += 2;
      }
    }
  }

  // Blanks inside a line stay; those around a line break are folded away. False where reading may stop.
  bool white_space() {
    const std::size_t end = skip_blanks(file_, at_);
    if (!is_break(char_at(file_, end))) {
      copy(at_, end);
      at_ = end;
      return true;
    }
    return !satisfied() && fold();
  }

  void escape() {
    static constexpr std::string_view letters = "0abtnvfre \"/\\\t";
    static constexpr std::string_view meanings{"\0\a\b\t\n\v\f\r\x1b \"/\\\t", 14};
    const char c = char_at(file_, at_ + 1);
    const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (is_break(c)) {
      at_ = skip_blanks(file_, next_line(file_, at_));
    } else if (digits > 0) {
      std::string words;
      base::append_utf8(words, code_point(file_.substr(at_ + 2, digits)));
      put(words, at_);
      at_ = std::min(at_ + 2 + digits, file_.size());
    } else {
      const std::size_t index = letters.find(c);
      put(index == std::string_view::npos ? std::string_view("?") : meanings.substr(index, 1), at_);
      at_ = std::min(at_ + 2, file_.size());
    }
  }

  static char32_t code_point(std::string_view digits) {
    char32_t value = 0;
    for (const char c : digits) {
      const char32_t digit = c <= '9' ? static_cast<char32_t>(c - '0') : (static_cast<char32_t>(c) & 0xDFU) - 'A' + 10;
      value = value * 16 + (digit & 0xFU);
    }
    return value & 0x1FFFFFU;
  }

  struct Line {
    std::size_t first;
    std::size_t end;
    bool empty;
    [[nodiscard]] bool deeper(std::string_view text) const { return !empty && is_blank(text[first]); }
  };

  void block(bool folded) {
    int indent = 0;
    for (std::size_t header = at_ + 1; !is_space_at(file_, header); ++header)
      if (file_[header] >= '1' && file_[header] <= '9') indent = std::max(parent_, 0) + (file_[header] - '0');
    at_ = next_line(file_, at_);
    std::size_t empty = 0;
    std::optional<Line> above;
    while (at_ < file_.size()) {
      const auto line = block_line(indent);
      if (!line || (satisfied() && !line->empty)) return;
      if (line->empty) {
        if (!folded) break_line(*line);
        if (folded && !above) break_line(*line);
        ++empty;
      } else {
        if (folded && above) join(*above, *line, empty);
        copy(line->first, line->end);
        if (!folded) break_line(*line);
        above = line;
        empty = 0;
      }
      at_ = next_line(file_, at_);
    }
  }

  void break_line(const Line& line) {
    if (line.end < file_.size()) put("\n", line.end);
  }

  // What a folded scalar puts between two lines: lines that are indented deeper keep their breaks.
  void join(const Line& above, const Line& line, std::size_t empty) {
    const bool kept = above.deeper(file_) || line.deeper(file_);
    const std::size_t breaks = empty + (kept ? 1 : 0);
    put(breaks == 0 ? " " : std::string(breaks, '\n'), above.end);
  }

  // The line at at_, or nothing when the scalar has ended. The first line with words sets `indent`.
  std::optional<Line> block_line(int& indent) const {
    const std::size_t stop = line_end(file_, at_);
    const std::size_t word = skip_spaces(file_, at_);
    const int column = static_cast<int>(word - at_);
    if (word >= stop && (indent == 0 || column <= indent)) return Line{stop, stop, true};
    if (word < stop && (column <= parent_ || (indent > 0 && column < indent) || is_document_marker_at(file_, at_)))
      return std::nullopt;
    if (indent == 0) indent = column;
    return Line{at_ + static_cast<std::size_t>(indent), stop, false};
  }

  std::string_view file_;
  std::size_t at_;
  std::size_t enough_;
  int parent_;
  ScalarSource source_;
  std::size_t hidden_ = 0;  // bytes of characters without width
};

}  // namespace

std::optional<ScalarSource> read_scalar_source(std::string_view file, std::size_t origin, std::size_t enough) {
  if (origin >= file.size()) return std::nullopt;
  return ScalarReader(file, origin, enough).read();
}

}  // namespace yaml
