// A stack of open brackets; each knows what its current entry has had so far. A line that is not indented deeper than
// the holder of the brackets ends them (a lone closing bracket may stand there): so a missing bracket costs one
// finding.
#include "yaml/gate_flow.h"

#include "base/limits.h"
#include "yaml/characters.h"
#include "yaml/messages.h"
#include "yaml/quotes.h"

#include <optional>
#include <vector>

namespace yaml {

namespace {

bool is_flow_mark(char c) { return c == ',' || c == '[' || c == ']' || c == '{' || c == '}'; }

// What is found meanwhile stands inside brackets.
class Bracketed {
 public:
  explicit Bracketed(Findings& findings) : findings_(findings) { findings_.set_bracketed(true); }
  Bracketed(const Bracketed&) = delete;
  Bracketed& operator=(const Bracketed&) = delete;
  ~Bracketed() { findings_.set_bracketed(false); }

 private:
  Findings& findings_;
};

class FlowWalk {
 public:
  FlowWalk(std::string_view text, std::size_t at, int parent, Anchors& anchors, Findings& findings)
      : text_(text), at_(at), begin_(at), parent_(parent), anchors_(anchors), findings_(findings) {}

  FlowEnd run() {
    do {
      if (at_ >= text_.size()) return unclosed(text_.size());
      if (findings_.full()) return {false, text_.size()};
      if (const auto stop = step()) return *stop;
    } while (!levels_.empty());
    return {true, template_ ? line_end(text_, at_) : at_};
  }

 private:
  struct Level {
    char open;
    bool colon = false;                     // the entry has had its colon
    bool comma = false;                     // there was an entry before this one
    bool complete = false;                  // a quoted scalar or a bracket has just ended
    std::optional<std::size_t> entry = {};  // first character of the entry
    std::optional<std::size_t> word = {};   // first character of the plain scalar being read
  };

  // One character or one word; a value only where reading stops inside.
  std::optional<FlowEnd> step() {
    const char c = text_[at_];
    if (c == '\n') return line_break();
    if (levels_.size() > base::limits::depth && pass_deep(c)) return std::nullopt;
    if (is_blank(c) || c == '\r') {
      ++at_;
    } else if (is_comment_at(text_, at_)) {
      const Bracketed inside(findings_);
      comment();
    } else if (c == '[' || c == '{') {
      open(c);
    } else if (c == ']' || c == '}') {
      return close(c);
    } else if (c == ',') {
      end_entry();
      ++at_;
    } else if (c == ':' && ends_key()) {
      const Bracketed inside(findings_);
      colon();
    } else {
      const Bracketed inside(findings_);
      return scalar();
    }
    return std::nullopt;
  }

  // Brackets nested too deep are told by whoever builds the tree; here they are counted, so that the outer ones close.
  bool pass_deep(char c) {
    const bool opens = c == '[' || c == '{', closes = c == ']' || c == '}';
    if (!opens && deep_ == 0) return false;
    if (opens) ++deep_;
    if (closes) --deep_;
    ++at_;
    return true;
  }

  // A # that cuts words is read on as text: the brackets behind it count.
  void comment() {
    const Level& level = levels_.back();
    if (level.word && check_hash(text_, *level.word, at_, findings_)) {
      findings_.mend(at_, at_ + 1, Mend::word);
      ++at_;
    } else {
      at_ = line_end(text_, at_);
    }
  }

  std::optional<FlowEnd> line_break() {
    const std::size_t begin = ++at_;
    const std::size_t word = skip_blanks(text_, begin);
    const char c = char_at(text_, word);
    if (is_break(c) || c == '#') return std::nullopt;
    const bool inside = static_cast<long>(word - begin) > parent_ || c == ']' || c == '}';
    if (!inside || is_document_marker_at(text_, begin)) return unclosed(begin);
    return std::nullopt;
  }

  FlowEnd unclosed(std::size_t line) {
    findings_.add(message::unclosed_bracket, begin_, {std::string(1, text_[begin_])});
    findings_.mend(begin_, line, Mend::word);
    return {false, line};
  }

  void open(char bracket) {
    if (!levels_.empty()) begin_value();
    if (bracket == '{' && char_at(text_, at_ + 1) == '{') {
      findings_.add(message::template_field, at_);
      findings_.distrust_from(at_);
      template_ = true;
    }
    levels_.push_back({bracket});
    ++at_;
  }

  std::optional<FlowEnd> close(char bracket) {
    end_entry();
    if (levels_.back().open != (bracket == ']' ? '[' : '{')) {
      findings_.add(message::broken_flow, at_);
      findings_.distrust_from(at_);
    }
    levels_.pop_back();
    ++at_;
    if (!levels_.empty()) levels_.back().complete = true;
    return std::nullopt;
  }

  void begin_value() {
    Level& level = levels_.back();
    if (!level.entry) level.entry = at_;
    level.word.reset();
  }

  void end_entry() {
    Level& level = levels_.back();
    if (level.open == '{' && level.entry && !level.colon && !template_) {
      const std::size_t name = latin_name_end(text_, *level.entry);
      if (name > *level.entry && char_at(text_, name) == ':')
        findings_.add(message::no_space_after_colon, name, {excerpt(text_.substr(*level.entry, at_ - *level.entry))});
      else if (level.comma)
        findings_.add(message::comma_in_flow, *level.entry, {excerpt(text_.substr(*level.entry, at_ - *level.entry))});
      else
        findings_.add(message::starts_with_mark, begin_, {"{"});
    }
    const char bracket = level.open;
    level = Level{bracket};
    level.comma = true;
  }

  // Behind a quoted key no space is needed.
  [[nodiscard]] bool ends_key() const {
    return is_space_at(text_, at_ + 1) || is_flow_mark(char_at(text_, at_ + 1)) || levels_.back().complete;
  }

  void colon() {
    Level& level = levels_.back();
    if (level.colon && level.entry) {
      const std::size_t first = level.word.value_or(*level.entry);
      findings_.add(message::colon_in_prose, at_, {excerpt(text_.substr(first, at_ - first))});
      findings_.mend(at_, at_ + 1, Mend::word);
      ++at_;
      return;
    }
    level.colon = true;
    level.complete = false;
    if (!level.entry) level.entry = at_;
    level.word.reset();
    ++at_;
  }

  std::optional<FlowEnd> scalar() {
    Level& level = levels_.back();
    if (level.complete) return stray_text();
    const bool fresh = !level.word;
    if (fresh) {
      begin_value();
      at_ = skip_properties(text_, at_, anchors_, findings_);
      if (at_ >= text_.size() || is_break(text_[at_]) || is_flow_mark(text_[at_])) return std::nullopt;
      if (text_[at_] == '"' || text_[at_] == '\'') return quoted();
      check_opening(text_, at_, anchors_, findings_);
      level.word = at_;
    }
    plain_run();
    return std::nullopt;
  }

  std::optional<FlowEnd> quoted() {
    const QuoteEnd quote = find_quote_end(text_, at_, parent_);
    if (!quote.closed) {
      findings_.add(message::unclosed_quote, at_, {std::string(1, text_[at_])});
      findings_.mend(begin_, quote.end, Mend::word);
      return FlowEnd{false, quote.end};
    }
    at_ = quote.end;
    levels_.back().complete = true;
    return std::nullopt;
  }

  // Words behind a quoted scalar or a bracket, before the comma.
  std::optional<FlowEnd> stray_text() {
    Level& level = levels_.back();
    const std::size_t first = at_;
    plain_run();
    findings_.add(message::text_after_quote, first, {excerpt(text_.substr(first, at_ - first))});
    findings_.mend(*level.entry, at_, Mend::word);
    level.complete = false;
    level.word = first;
    // The mend took the entry's colon along with its quotes.
    if (level.colon) findings_.distrust_from(*level.entry);
    return std::nullopt;
  }

  // At least one character, then up to what may end a plain scalar.
  void plain_run() {
    do ++at_;
    while (at_ < text_.size() && !is_flow_mark(text_[at_]) && !is_break(text_[at_]) && !is_comment_at(text_, at_) &&
           !(text_[at_] == ':' && ends_key()));
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t begin_;
  int parent_;
  Anchors& anchors_;
  Findings& findings_;
  std::vector<Level> levels_;
  bool template_ = false;
  std::size_t deep_ = 0;  // brackets open beyond the depth that is walked
};

}  // namespace

FlowEnd walk_flow(std::string_view text, std::size_t at, int parent, Anchors& anchors, Findings& findings) {
  return FlowWalk(text, at, parent, anchors, findings).run();
}

}  // namespace yaml
