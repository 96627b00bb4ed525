// Line by line. What a line means depends on little: whether a plain scalar is open above it (`plain_parent_`), and
// whether a key or dash above waits for its value (`pending_`). Both are columns: deeper lines belong to them.
#include "yaml/gate.h"

#include "base/utf8.h"
#include "yaml/characters.h"
#include "yaml/gate_flow.h"
#include "yaml/lines.h"
#include "yaml/list_marks.h"
#include "yaml/messages.h"
#include "yaml/prose.h"
#include "yaml/quotes.h"

#include <algorithm>
#include <optional>

namespace yaml {

namespace {

class Gate {
 public:
  Gate(std::string_view text, Findings& findings) : text_(text), findings_(findings) {
    if (text_.starts_with(base::byte_order_mark)) at_ = base::byte_order_mark.size();
  }

  void run() {
    while (at_ < text_.size() && !findings_.full()) line();
    if (other_dashes_ > 0)
      findings_.add(message::other_dash, first_other_dash_,
                    {mark_at(first_other_dash_), std::to_string(other_dashes_)});
  }

 private:
  void line() {
    line_ = at_;
    const std::size_t word = skip_blanks(text_, at_);
    const char c = char_at(text_, word);
    if (is_break(c)) return empty_line(word);
    if (c == '#') {
      plain_parent_.reset();
      return end_line(word);
    }
    if (tab_indented(word)) return end_line(word);
    if (word == line_) slipped_ = false;
    if (column(word) == 0 && is_document_marker_at(text_, word)) return marker(word);
    if (plain_parent_ && column(word) > *plain_parent_) return continuation(word);
    plain_parent_.reset();
    if (ended_) return second_document(word);
    if (c == '%' && !content_) return unusable_line(message::directive, word, {});
    node(odd_indent(word));
  }

  [[nodiscard]] int column(std::size_t at) const { return static_cast<int>(at - line_); }
  [[nodiscard]] std::size_t line_stop(std::size_t at) const { return line_end(text_, at); }
  [[nodiscard]] bool ends_at(std::size_t at) const { return is_break(char_at(text_, at)) || is_comment_at(text_, at); }
  void end_line(std::size_t at) { at_ = next_line(text_, at); }

  // yaml-cpp stumbles over tabs even here, where they mean nothing.
  void empty_line(std::size_t end) {
    const std::size_t tab = skip_spaces(text_, line_);
    if (tab < end) findings_.mend(tab, end, Mend::tabs);
    end_line(end);
  }

  // Reports a tab before the word that begins a line; lines of a run share one finding.
  bool tab_indented(std::size_t word) {
    const std::size_t tab = skip_spaces(text_, line_);
    if (tab >= word) {
      tab_above_ = false;
      return false;
    }
    const bool cells = holds_tab(word, line_stop(word));
    if (!tab_above_ && cells) cells_alone(word);
    if (!tab_above_ && !cells) findings_.add(message::tab_indent, tab);
    tab_above_ = true;
    slipped_ = true;
    findings_.distrust_from(tab);
    plain_parent_.reset();
    pending_.reset();
    return true;
  }

  std::size_t odd_indent(std::size_t at) {
    std::size_t word = at;
    while (const std::size_t length = odd_space_length(text_, word)) word = skip_spaces(text_, word + length);
    if (word == at) return at;
    findings_.add(message::no_break_space, at, {excerpt(text_.substr(word))});
    findings_.mend(at, word, Mend::blank);
    findings_.distrust_from(at);
    return word;
  }

  void marker(std::size_t at) {
    plain_parent_.reset();
    if (text_[at] == '.') {
      ended_ = true;
      return end_line(at);
    }
    if (content_ || started_) return second_document(at);
    started_ = true;
    const std::size_t word = skip_blanks(text_, at + 3);
    if (ends_at(word)) return end_line(at);
    content_ = true;
    value(word, -1);
  }

  void second_document(std::size_t at) {
    findings_.add(message::second_document, at, {excerpt(text_.substr(at))});
    findings_.distrust_from(at);
    at_ = text_.size();
  }

  void unusable_line(const base::Message& message, std::size_t at, std::vector<std::string> arguments) {
    findings_.add(message, at, std::move(arguments));
    findings_.mend(at, at + 1, Mend::comment);
    end_line(at);
  }

  // A tab between words: people do not type it, sheets put it between cells.
  [[nodiscard]] bool holds_tab(std::size_t first, std::size_t end) const {
    const std::size_t tab = text_.substr(0, end).find('\t', first);
    return tab != std::string_view::npos && skip_blanks(text_, tab) < end;
  }

  // Whether the line above at the column of `at` or left of it is an item of a list at that column.
  [[nodiscard]] bool item_above(std::size_t at) const {
    constexpr int farthest = 200;  // lines, so that a file of such lines costs no more than its length
    std::size_t begin = line_;
    for (int i = 0; i < farthest && begin > 0; ++i) {
      begin = line_begin(text_, begin - 1);
      const std::size_t word = skip_blanks(text_, begin);
      const char c = char_at(text_, word);
      if (is_break(c) || c == '#' || static_cast<int>(word - begin) > column(at)) continue;
      return static_cast<int>(word - begin) == column(at) && (c == '-' || other_dash_length(text_, word) > 0);
    }
    return false;
  }

  void cells_alone(std::size_t at) {
    std::string cells(text_.substr(at, line_stop(at) - at));
    for (std::size_t tab = cells.find('\t'); tab != std::string::npos; tab = cells.find('\t', tab))
      cells.replace(tab, 1, " | ");
    findings_.add(message::cells_without_keys, at, {excerpt(cells, 60)});
  }

  [[nodiscard]] std::string mark_at(std::size_t at) const {
    return std::string(text_.substr(at, base::code_point_length(text_, at)));
  }

  // Behind the mark that stands for the dash of a list at `at`: one of another kind, or a dash without its space. Only
  // before a key or a brace it is surely that; `at` when there is none.
  [[nodiscard]] std::size_t behind_slipped_dash(std::size_t at) const {
    const std::size_t mark = text_[at] == '-' ? 1 : other_dash_length(text_, at, false);
    const std::size_t key = skip_any_blanks(text_, at + mark);
    const std::size_t name = latin_name_end(text_, key);
    const bool is_key = name > key && is_key_colon_at(text_, skip_blanks(text_, name));
    return mark > 0 && (is_key || char_at(text_, key) == '{') ? key : at;
  }

  // What stands below a slipped dash stands where it belongs; only YAML would not think so.
  void slipped_dash(std::size_t at) {
    if (text_[at] == '-')
      findings_.add(message::no_space_after_dash, at, {excerpt(text_.substr(at))});
    else
      other_dash(at);
    slipped_ = true;
    findings_.distrust_from(at);
  }

  void other_dash(std::size_t at) {
    if (other_dashes_++ == 0) first_other_dash_ = at;
  }

  // Dashes, a key, a value: whatever of them the line has.
  void node(std::size_t at) {
    bool awaited = !content_ || (pending_ && column(at) > *pending_);
    int parent = pending_ && column(at) > *pending_ ? *pending_ : -1;
    content_ = true;
    pending_.reset();
    if (!holds_tab(at, line_stop(at))) cells_above_ = false;
    while (char_at(text_, at) == '-' && is_space_at(text_, at + 1)) {
      parent = column(at);
      awaited = true;
      at = skip_blanks(text_, at + 1);
      if (ends_at(at)) return await(parent, at);
    }
    if (text_[at] == '-' && odd_space_length(text_, at + 1) > 0) return dash_with_odd_space(at);
    if (const std::size_t key = behind_slipped_dash(at); key > at) {
      slipped_dash(at);
      // One column, whatever bytes the mark has.
      line_ += base::code_point_length(text_, at) - 1;
      awaited = true;
      at = key;
    }
    at = skip_properties(text_, at, anchors_, findings_);
    if (ends_at(at)) return await(parent, at);
    if (text_[at] == '?' && is_space_at(text_, at + 1)) return explicit_key(at);
    if (const auto colon = find_key_colon(at)) return member(at, *colon);
    if (awaited) return lone_value(at, parent);
    lone_line(at);
  }

  void await(int parent, std::size_t at) {
    pending_ = parent;
    end_line(at);
  }

  // A list item that YAML would read as words.
  void dash_with_odd_space(std::size_t at) {
    findings_.add(message::no_break_space_after_dash, at + 1);
    findings_.mend(at + 1, at + 1 + odd_space_length(text_, at + 1), Mend::blank);
    findings_.distrust_from(at);
    end_line(at);
  }

  void explicit_key(std::size_t at) {
    findings_.add(message::explicit_key, at);
    findings_.distrust_from(at);
    end_line(at);
  }

  // The colon that makes the words at `at` a key, on this line.
  [[nodiscard]] std::optional<std::size_t> find_key_colon(std::size_t at) const {
    const char c = text_[at];
    if (c == '|' || c == '>' || c == '[' || c == '{') return std::nullopt;
    const std::size_t stop = line_stop(at);
    if (c == '"' || c == '\'') {
      const QuoteEnd quote = find_quote_end(text_.substr(0, stop), at, -1);
      const std::size_t colon = skip_blanks(text_, quote.end);
      return quote.closed && is_key_colon_at(text_, colon) ? std::optional(colon) : std::nullopt;
    }
    const std::size_t comment = find_comment(text_, at, stop);
    const std::string_view until = text_.substr(0, comment);
    for (std::size_t colon = until.find(':', at); colon != std::string_view::npos; colon = until.find(':', colon + 1))
      if (is_key_colon_at(text_, colon)) return colon;
    return std::nullopt;
  }

  void member(std::size_t key, std::size_t colon) {
    const int parent = column(key);
    if (text_[key] != '"' && text_[key] != '\'') {
      check_opening(text_, key, anchors_, findings_);
      check_key_spaces(key, colon);
    }
    const std::size_t word = skip_properties(text_, skip_blanks(text_, colon + 1), anchors_, findings_);
    if (ends_at(word)) return await(parent, word);
    value(word, parent);
  }

  // `key:` with a no-break space behind it, swallowed into what reads as a longer key or as plain text.
  bool check_key_spaces(std::size_t first, std::size_t end) {
    const std::size_t colon = text_.substr(0, end).find(':', first);
    if (colon == std::string_view::npos) return false;
    const std::size_t length = odd_space_length(text_, colon + 1);
    if (length == 0) return false;
    findings_.add(message::no_break_space, colon + 1, {excerpt(text_.substr(first, colon + 1 - first))});
    findings_.mend(colon + 1, colon + 1 + length, Mend::blank);
    return true;
  }

  // `key:value`; behind a dash only a Latin key with Russian text is surely a mistake.
  bool check_missing_space(std::size_t first, bool surely_key) {
    const std::size_t colon = latin_name_end(text_, first);
    if (colon == first || char_at(text_, colon) != ':') return false;
    const auto next = static_cast<unsigned char>(char_at(text_, colon + 1));
    if (next == '/' || (!surely_key && next < 0x80)) return false;
    findings_.add(message::no_space_after_colon, colon, {excerpt(text_.substr(first))});
    findings_.mend(colon, colon + 1, Mend::word);
    return true;
  }

  // A value on a line of its own: an item of a list, or what the key above waits for.
  void lone_value(std::size_t at, int parent) {
    const bool quoted_words = text_[at] == '"' || text_[at] == '\'';
    if (!quoted_words && !check_key_spaces(at, line_stop(at)) && check_missing_space(at, parent == -1) &&
        parent == -1) {
      findings_.mend(at, at + 1, Mend::comment);
      return end_line(at);
    }
    value(at, parent);
  }

  // A line where only a key can stand, and there is none.
  void lone_line(std::size_t at) {
    if (holds_tab(at, line_stop(at))) {
      if (!cells_above_) cells_alone(at);
      cells_above_ = true;
      findings_.mend(at, at + 1, Mend::comment);
      return end_line(at);
    }
    if (other_dash_length(text_, at) > 0 || text_[at] == '-') {
      if (!item_above(at)) return unusable_line(message::line_without_key, at, {excerpt(text_.substr(at))});
      slipped_dash(at);
      findings_.mend(at, at + 1, Mend::comment);
      return end_line(at);
    }
    if (check_key_spaces(at, line_stop(at))) return end_line(at);
    if (check_missing_space(at, true)) {
      findings_.mend(at, at + 1, Mend::comment);
      return end_line(at);
    }
    if (!slipped_) return unusable_line(message::line_without_key, at, {excerpt(text_.substr(at))});
    findings_.mend(at, at + 1, Mend::comment);
    end_line(at);
  }

  void value(std::size_t at, int parent) {
    const char c = text_[at];
    if (c == '"' || c == '\'') return quoted(at, parent);
    if (c == '|' || c == '>') return block(at, parent);
    if (c == '[' || c == '{') return flow(at, parent);
    plain(at, parent);
  }

  void plain(std::size_t at, int parent) {
    check_opening(text_, at, anchors_, findings_);
    open_plain(at, parent);
    words(at);
  }

  void open_plain(std::size_t at, int parent) {
    plain_parent_ = parent;
    plain_first_ = at;
    plain_reported_ = false;
  }

  // One line of a plain scalar. A comment ends the scalar.
  void words(std::size_t first) {
    const std::size_t stop = line_stop(first);
    const std::size_t comment = find_comment(text_, first, stop);
    if (!plain_reported_) plain_reported_ = check_colons(text_, first, comment, findings_);
    if (comment < stop) {
      check_hash(text_, first, comment, findings_);
      plain_parent_.reset();
    }
    end_line(first);
  }

  // A further line of a plain scalar that YAML would glue to the words above.
  void continuation(std::size_t at) {
    const std::size_t name = latin_name_end(text_, at);
    if (name > at && is_key_colon_at(text_, name)) {
      if (*plain_parent_ == -1 && column(at) == 0) return text_before_keys(at);
      report_once(message::misplaced_key, at);
      findings_.mend(at, line_stop(at), Mend::word);
      plain_reported_ = true;
      return end_line(at);
    }
    if (text_[at] == '-' && is_space_at(text_, at + 1)) {
      const bool own_line = skip_blanks(text_, line_begin(text_, plain_first_)) == plain_first_;
      if (own_line && other_dash_length(text_, plain_first_) > 0 && !plain_reported_) {
        slipped_dash(plain_first_);
        plain_reported_ = true;
      }
      report_once(message::dash_in_prose, at);
      findings_.mend(at, line_stop(at), Mend::word);
      return end_line(at);
    }
    words(at);
  }

  // Words at the top that no key introduces, then the keys.
  void text_before_keys(std::size_t at) {
    plain_parent_.reset();
    findings_.add(message::line_without_key, plain_first_, {excerpt(text_.substr(plain_first_))});
    findings_.mend(plain_first_, plain_first_ + 1, Mend::comment);
    node(at);
  }

  void report_once(const base::Message& message, std::size_t at) {
    if (!plain_reported_ && !slipped_) {
      if (message.text.ru.find("{0}") != std::string_view::npos)
        findings_.add(message, at, {excerpt(text_.substr(at))});
      else
        findings_.add(message, at);
    }
    plain_reported_ = true;
  }

  void quoted(std::size_t at, int parent) {
    const QuoteEnd quote = find_quote_end(text_, at, parent);
    if (!quote.closed) {
      findings_.add(message::unclosed_quote, at, {std::string(1, text_[at])});
      findings_.mend(at, quote.end, Mend::word);
      at_ = quote.end;
      return;
    }
    check_quoted_lines(at, quote.end);
    rest_of_line(at, quote.end, parent, message::text_after_quote);
  }

  // A quoted text over several lines that has taken a key in: its quotation mark was forgotten, or the key slipped.
  void check_quoted_lines(std::size_t first, std::size_t end) {
    for (std::size_t line = next_line(text_, first); line < end; line = next_line(text_, line)) {
      const std::size_t word = skip_blanks(text_, line);
      if (word >= end || !key_begins(word)) continue;
      findings_.add(message::misplaced_key, word, {excerpt(text_.substr(word))});
      return;
    }
  }

  // A key, perhaps behind a dash.
  [[nodiscard]] bool key_begins(std::size_t at) const {
    const bool dash = text_[at] == '-' && is_space_at(text_, at + 1);
    const std::size_t key = dash ? skip_blanks(text_, at + 1) : behind_slipped_dash(at);
    const std::size_t name = latin_name_end(text_, key);
    return name > key && is_key_colon_at(text_, skip_blanks(text_, name));
  }

  void flow(std::size_t at, int parent) {
    const FlowEnd end = walk_flow(text_, at, parent, anchors_, findings_);
    if (end.closed) return rest_of_line(at, end.end, parent, message::text_after_bracket);
    at_ = end.end;
  }

  // Behind a quoted scalar or brackets only a comment may stand. Else the whole is prose, which may go on below.
  void rest_of_line(std::size_t first, std::size_t end, int parent, const base::Message& message) {
    const std::size_t rest = skip_blanks(text_, end);
    if (ends_at(rest)) return end_line(rest);
    findings_.add(message, rest, {excerpt(text_.substr(rest))});
    findings_.mend(first, line_stop(rest), Mend::word);
    open_plain(first, parent);
    plain_reported_ = true;
    end_line(rest);
  }

  // `|` or `>`, perhaps with a digit for the indent and a sign for the last line breaks.
  void block(std::size_t at, int parent) {
    std::size_t header = at + 1;
    int indent = 0;
    for (; header < at + 3; ++header) {
      const char c = char_at(text_, header);
      if (c >= '1' && c <= '9')
        indent = c - '0';
      else if (c != '+' && c != '-')
        break;
    }
    const bool good = ends_at(skip_blanks(text_, header)) && is_space_at(text_, header);
    const bool folded = text_[at] == '>';
    if (folded && !good) return plain(at, parent);
    const std::size_t first = next_line(text_, at);
    if (!good) findings_.add(message::text_after_bar, at);
    if (folded) findings_.add(message::folded_scalar, at);
    at_ = first;
    block_lines(parent, indent == 0 ? 0 : std::max(parent, 0) + indent);
    if (!good) findings_.mend(at, at_, Mend::word);
  }

  // Steps over the lines of a block scalar; `indent` is their column, 0 while not known.
  void block_lines(int parent, int indent) {
    bool reported = false;
    for (; at_ < text_.size(); at_ = next_line(text_, at_)) {
      line_ = at_;
      const std::size_t word = skip_spaces(text_, at_);
      if (is_break(char_at(text_, word))) continue;
      const int here = column(word);
      if (text_[word] == '\t' && here < std::max(indent, parent + 1)) {
        const std::size_t first = skip_blanks(text_, word);
        if (!is_break(char_at(text_, first))) tab_indented(first);
      } else if (here == 0 && is_document_marker_at(text_, word)) {
        return;
      } else if (here <= parent) {
        return;
      } else if (indent == 0) {
        indent = here;
      } else if (here < indent) {
        if (text_[word] == '#') return;
        if (!reported && !slipped_) outdented(word);
        reported = true;
        findings_.distrust_from(word);
      }
    }
  }

  // To align a key with the text would only hide it there.
  void outdented(std::size_t word) {
    if (key_begins(word))
      findings_.add(message::misplaced_key, word, {excerpt(text_.substr(word))});
    else
      findings_.add(message::block_outdent, word);
  }

  std::string_view text_;
  Findings& findings_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;             // where the current line begins
  std::optional<int> plain_parent_;  // column of the holder of the open plain scalar
  std::size_t plain_first_ = 0;
  bool plain_reported_ = false;  // one finding a scalar
  std::optional<int> pending_;   // column of the key or dash whose value has not come yet
  bool content_ = false;
  bool started_ = false;      // `---` was there
  bool ended_ = false;        // `...` was there
  bool tab_above_ = false;    // the line above is indented with a tab too
  bool cells_above_ = false;  // the line above holds cells of a sheet too
  bool slipped_ = false;      // a dash above is none, or a tab indents: up to the margin the columns below mean nothing
  std::size_t other_dashes_ = 0;
  std::size_t first_other_dash_ = 0;
  Anchors anchors_;
};

}  // namespace

void pass_gate(std::string_view text, Findings& findings) { Gate(text, findings).run(); }

}  // namespace yaml
