// Entries are lines; all is simple but for the first entry of a list or map that stands behind a dash (`- post: …`).
// What goes there takes along the removed entries that follow it at once, and the next one moves up to the dash.
#include "yaml/lines_edit.h"

#include "yaml/characters.h"
#include "yaml/extent.h"
#include "yaml/say.h"

#include <algorithm>

namespace yaml {

namespace {

class LinesEdit {
 public:
  LinesEdit(const Page& page, const Value& value, const Changes& changes, const Holder& holder, Cuts& cuts)
      : page_(page),
        value_(value),
        changes_(changes),
        holder_(holder),
        cuts_(cuts),
        entries_(entries_of(page, value)),
        column_(page.column(value.origin.byte)),
        empty_(changes.removals() == entries_.size() && changes.insertions == 0) {}

  void run() {
    std::size_t next = 0;
    if (!page_.begins_line(entries_.front().first))
      next = behind_dash();
    else if (empty_)
      next = empty_lines();
    else
      put_before(0);
    for (std::size_t i = next; i < entries_.size(); ++i) {
      if (changes_.removed[i]) cuts_.cut(first_line(i), behind(i));
      put_before(i + 1);
    }
  }

 private:
  [[nodiscard]] std::size_t behind(std::size_t i) const { return lines_behind(page_, entries_[i].end, column_); }
  [[nodiscard]] std::size_t first_line(std::size_t i) const {
    return changes_.moved[i] ? lines_above(page_, entries_[i].first) : page_.begin_of_line(entries_[i].first);
  }

  [[nodiscard]] std::string indent() const { return std::string(column_, ' '); }
  [[nodiscard]] std::string line_break() const { return std::string(page_.line_break); }
  [[nodiscard]] std::string brackets() const { return value_.is(Kind::list) ? "[]" : "{}"; }

  // Lines that stood at another column.
  [[nodiscard]] std::string shifted(const Written& written, std::size_t column) const {
    if (written.flow) return "- " + written.bytes;
    std::string out;
    for (std::size_t line = 0; line < written.bytes.size(); line = next_line(written.bytes, line)) {
      const std::size_t end = next_line(written.bytes, line), word = std::min(skip_spaces(written.bytes, line), end);
      const bool empty = word == written.bytes.size() || is_break(written.bytes[word]);
      const std::size_t old_indent = word - line;
      if (line > 0 && !empty)
        out += std::string(old_indent + column > written.column ? old_indent + column - written.column : 0, ' ');
      out += written.bytes.substr(word, end - word);
    }
    return out;
  }

  [[nodiscard]] std::string entry(const Insertion& insertion) const {
    if (insertion.written != nullptr && value_.is(Kind::list)) return shifted(*insertion.written, column_);
    if (insertion.written != nullptr) {
      const std::size_t inner = column_ + 2;
      return std::string(insertion.key) + ":" + line_break() + std::string(inner, ' ') +
             shifted(*insertion.written, inner);
    }
    Value one{value_.kind, Style::plain, {}, 0, {}, {}, {}};
    if (value_.is(Kind::list))
      one.items.push_back(*insertion.value);
    else
      one.members.push_back(
          {{Kind::scalar, Style::plain, {}, 0, std::string(insertion.key), {}, {}}, *insertion.value});
    return entries_in_lines(one, {page_.line_break, column_});
  }

  // Comment lines above the first member are the file's; above the first item they are the item's.
  [[nodiscard]] std::size_t first_place() const {
    return value_.is(Kind::list) ? lines_above(page_, entries_[0].first) : first_line(0);
  }

  // Lines for what is inserted before entry `i`: behind the entry above, so that comment lines stay with the entry
  // below.
  void put_before(std::size_t i) {
    std::string lines;
    for (const Insertion& insertion : changes_.inserted[i]) lines += indent() + entry(insertion) + line_break();
    if (!lines.empty()) cuts_.put_lines(page_, i == 0 ? first_place() : behind(i - 1), std::move(lines));
  }

  // The first entry, behind a dash. Returns the index of the entry to go on with.
  std::size_t behind_dash() {
    const std::size_t first = entries_.front().first;
    std::size_t next = 0;
    std::size_t stop = first;  // where the removed entries end, and where what comes then begins
    std::size_t content = first;
    while (next < entries_.size() && changes_.removed[next] && (next == 0 || content == entries_[next].first)) {
      stop = behind(next++);
      content = stop;
      while (content < page_.text.size() && (is_blank(page_.text[content]) || is_break(page_.text[content]))) ++content;
    }
    std::string put;
    for (std::size_t i = 0; i <= next; ++i)
      for (const Insertion& insertion : changes_.inserted[i]) put += entry(insertion) + line_break() + indent();
    if (empty_) put = brackets() + line_break() + indent();
    const bool moves_up = next < entries_.size() && content == entries_[next].first;
    if (next == 0 || moves_up || put.empty()) {
      cuts_.cut(first, next == 0 ? first : content, std::move(put));
    } else {
      put.resize(put.size() - column_);
      cuts_.cut(first, stop, std::move(put));
    }
    if (next == 0) put_before(++next);
    return next;
  }

  // Brackets behind the key, or on the line of the first entry when a dash above holds it or nothing does.
  std::size_t empty_lines() {
    if (holder_.key != nullptr) {
      cuts_.put(skip_blanks(page_.text, holder_.key->end) + 1, ' ' + brackets());
      return 0;
    }
    cuts_.cut(page_.begin_of_line(entries_.front().first), behind(0), indent() + brackets() + line_break());
    return 1;
  }

  const Page& page_;
  const Value& value_;
  const Changes& changes_;
  const Holder& holder_;
  Cuts& cuts_;
  std::vector<Entry> entries_;
  std::size_t column_;
  bool empty_;
};

}  // namespace

void edit_lines(const Page& page, const Value& value, const Changes& changes, const Holder& holder, Cuts& cuts) {
  LinesEdit(page, value, changes, holder, cuts).run();
}

}  // namespace yaml
