// Removed entries are cut run by run: a run goes with the comma behind it, the last one with the comma before it. What
// is inserted into a run stands behind it.
#include "yaml/brackets_edit.h"

#include "yaml/characters.h"
#include "yaml/extent.h"
#include "yaml/say.h"

namespace yaml {

namespace {

class BracketsEdit {
 public:
  BracketsEdit(const Page& page, const Value& value, const Changes& changes, Cuts& cuts)
      : page_(page),
        text_(page.text),
        value_(value),
        changes_(changes),
        cuts_(cuts),
        entries_(entries_of(page, value)) {
    for (std::size_t i = 0; i < entries_.size(); ++i) last_stays_ = !changes_.removed[i];
  }

  void run() {
    if (changes_.removals() == entries_.size()) return put_whole();
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      const std::size_t first = i;
      std::string words = inserted(i);
      while (i < entries_.size() && changes_.removed[i]) words += inserted(++i);
      if (i > first) cut_run(first, i);
      if (i < entries_.size()) cuts_.put(entries_[i].first, std::move(words));
      if (i == entries_.size()) put_last(std::move(words));
    }
    if (last_stays_) put_last(inserted(entries_.size()));
  }

 private:
  [[nodiscard]] std::string entry(const Insertion& insertion) const {
    const bool as_written = insertion.written != nullptr && insertion.written->flow && value_.is(Kind::list);
    const std::string words = as_written ? insertion.written->bytes : in_brackets(*insertion.value);
    return value_.is(Kind::list) ? words : written_key(insertion.key, true) + ": " + words;
  }

  // Each with a comma and a blank behind it.
  [[nodiscard]] std::string inserted(std::size_t before) const {
    std::string out;
    for (const Insertion& insertion : changes_.inserted[before]) out += entry(insertion) + ", ";
    return out;
  }

  void put_last(std::string words) {
    if (!words.empty()) cuts_.put(entries_.back().end, ", " + words.substr(0, words.size() - 2));
  }

  // Nothing of the old entries stays.
  void put_whole() {
    std::string words;
    for (std::size_t i = 0; i <= entries_.size(); ++i) words += inserted(i);
    if (!words.empty()) words.resize(words.size() - 2);
    const bool list = value_.is(Kind::list);
    cuts_.cut(value_.origin.byte, value_.end, (list ? '[' : '{') + words + (list ? ']' : '}'));
  }

  void cut_run(std::size_t first, std::size_t next) {
    if (next < entries_.size())
      cut_with_comma_behind(entries_[first].first, entries_[next - 1].end);
    else
      cut_with_comma_before(first);
  }

  // Up to the next entry, or to the comment line above it.
  void cut_with_comma_behind(std::size_t first, std::size_t end) {
    const std::size_t comma = skip_to_content(text_, end);
    const std::size_t stop = skip_white(own_comment_end(comma + 1));
    cuts_.cut(first, stop, char_at(text_, stop) == '#' && first > 0 && !is_space_at(text_, first - 1) ? " " : "");
  }

  void cut_with_comma_before(std::size_t first) {
    const std::size_t comma = skip_to_content(text_, entries_[first - 1].end);
    const std::size_t end = entries_.back().end;
    if (skip_white(comma + 1) == entries_[first].first) {
      cuts_.cut(comma, end);
    } else {  // a comment of the entry that stays stands between them
      cuts_.cut(comma, comma + 1);
      cuts_.cut(changes_.insertions == 0 ? last_word_before(entries_[first].first) : entries_[first].first, end);
    }
    const std::size_t last_comma = skip_blanks(text_, end);
    const std::size_t behind = char_at(text_, last_comma) == ',' ? last_comma + 1 : end;
    const std::size_t comment_end = own_comment_end(behind);
    if (comment_end > behind) cuts_.cut(behind, comment_end);
  }

  [[nodiscard]] std::size_t last_word_before(std::size_t at) const {
    while (at > 0 && is_space_at(text_, at - 1)) --at;
    return at;
  }

  [[nodiscard]] std::size_t skip_white(std::size_t at) const {
    while (at < text_.size() && is_space_at(text_, at)) ++at;
    return at;
  }

  // Behind the comment that stands on this line behind `at`; `at` when there is none.
  [[nodiscard]] std::size_t own_comment_end(std::size_t at) const {
    return is_comment_at(text_, skip_blanks(text_, at)) ? line_end(text_, at) : at;
  }

  const Page& page_;
  std::string_view text_;
  const Value& value_;
  const Changes& changes_;
  Cuts& cuts_;
  std::vector<Entry> entries_;
  bool last_stays_ = false;
};

}  // namespace

void edit_brackets(const Page& page, const Value& value, const Changes& changes, Cuts& cuts) {
  BracketsEdit(page, value, changes, cuts).run();
}

}  // namespace yaml
