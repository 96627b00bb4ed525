// Finished values wait on one stack; the end of a list or map takes its own off and packs them without slack. So a tree
// costs its nodes and nothing more, and an error in the middle leaves the open maps there to be searched for
// duplicates.
#include "yaml/tree_builder.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "yaml/characters.h"
#include "yaml/extent.h"
#include "yaml/lines.h"
#include "yaml/memory_stream.h"
#include "yaml/messages.h"
#include "yaml/parser_errors.h"
#include "yaml/scalar_source.h"
#include "yaml/unfit.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>

namespace yaml {

namespace {

// Thrown through yaml-cpp when a limit is passed or nothing more is wanted.
struct Stop {};

class TreeBuilder : public YAML::EventHandler {
 public:
  TreeBuilder(std::string_view text, base::FileId file, Findings& findings)
      : text_(text), file_(file), findings_(findings), shift_(text.starts_with(base::byte_order_mark) ? 3U : 0U) {}

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    push(null_at(byte_of(mark)));
    weigh(anchor, 1);
  }

  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor, const std::string& text) override {
    const std::uint32_t byte = byte_of(mark);
    if (char_at(text_, byte) == '"') check_escapes(byte, text);
    const Style style = style_at(byte);
    push({Kind::scalar,
          style,
          {file_, byte},
          offset(scalar_end(text_, byte, style, text)),
          without_hidden(byte, text),
          {},
          {}});
    weigh(anchor, 1);
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const std::uint32_t byte = byte_of(mark);
    push({Kind::null, Style::plain, {file_, byte}, byte, {}, {}, {}});
    Anchor& target = anchor_at(anchor);
    if (target.open)
      report(message::alias_cycle, byte, {excerpt(target.name)});
    else if (!std::exchange(target.used, true))
      report(message::alias, byte, {excerpt(target.name)});
    weigh(0, target.weight);
    if (weight_ <= base::limits::values) return;
    report(message::alias_bomb, byte, {std::to_string(base::limits::values)});
    throw Stop{};
  }

  void OnAnchor(const YAML::Mark& mark, const std::string& name) override {
    report(message::anchor, byte_of(mark), {excerpt(name)});
    name_ = name;
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(Kind::list, mark, anchor);
  }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(Kind::map, mark, anchor);
  }

  void OnSequenceEnd() override {
    Value list{Kind::list, Style::plain, {file_, frames_.back().byte}, end_of_open(), {}, {}, {}};
    const auto first = begin_of(frames_.back());
    list.items.assign(std::make_move_iterator(first), std::make_move_iterator(pending_.end()));
    close(std::move(list));
  }

  void OnMapEnd() override {
    check_keys(frames_.back(), pending_.size());
    Value map{Kind::map, Style::plain, {file_, frames_.back().byte}, end_of_open(), {}, {}, {}};
    const auto first = begin_of(frames_.back());
    map.members.reserve(static_cast<std::size_t>(pending_.end() - first) / 2);
    for (auto key = first; key != pending_.end(); key += 2) map.members.push_back({std::move(*key), std::move(key[1])});
    // In block style yaml-cpp's mark is that of the first key too, unless a property stands before it.
    if (!map.members.empty() && char_at(text_, map.origin.byte) != '{') map.origin = map.members.front().key.origin;
    close(std::move(map));
  }

  // The document, once it has ended.
  std::optional<Value> take() {
    if (!frames_.empty() || pending_.empty()) return std::nullopt;
    return std::move(pending_.front());
  }

  // One note a character, however often it stands there.
  void tell_hidden() {
    for (const Hidden& hidden : hidden_)
      report(message::hidden_character, hidden.first,
             {code_point_name(hidden.code_point), std::to_string(hidden.count)});
  }

  // After an error: what the maps that never ended have to say.
  void check_open_maps() {
    for (std::size_t i = 0; i < frames_.size(); ++i) {
      const std::size_t end = i + 1 < frames_.size() ? frames_[i + 1].first : pending_.size();
      if (frames_[i].kind == Kind::map) check_keys(frames_[i], end);
    }
  }

 private:
  struct Frame {
    Kind kind;
    std::uint32_t byte;
    std::size_t first;  // of its values in pending_
    YAML::anchor_t anchor;
    std::size_t weight;
  };

  // A character without width that was left out of the words.
  struct Hidden {
    char32_t code_point = 0;
    std::size_t count = 0;
    std::uint32_t first = 0;
  };

  // What an anchor stands for once aliases are unfolded.
  struct Anchor {
    std::string name;
    std::size_t weight = 0;
    bool open = false;
    bool used = false;
  };

  void report(const base::Message& message, std::uint32_t byte, std::vector<std::string> arguments = {}) {
    if (findings_.trusts(byte)) findings_.add(message, byte, std::move(arguments));
  }

  [[nodiscard]] std::uint32_t byte_of(const YAML::Mark& mark) const {
    return static_cast<std::uint32_t>(std::max(mark.pos, 0)) + shift_;
  }

  std::vector<Value>::iterator begin_of(const Frame& frame) {
    return pending_.begin() + static_cast<std::ptrdiff_t>(frame.first);
  }

  // Escapes can make what the file itself may not hold: unfit characters, and bytes that are no UTF-8 (`\N`, `\_`).
  void check_escapes(std::uint32_t byte, const std::string& words) {
    if (base::find_bad_utf8(words)) return report(message::bad_escape, byte);
    const std::size_t unfit = find_unfit(words);
    if (unfit < words.size())
      report(message::control_character, byte_of_word(byte, words, unfit),
             {code_point_name(base::code_point_at(words, unfit))});
  }

  // Where byte `at` of the words of the scalar at `origin` stands, as exactly as can be proven.
  [[nodiscard]] std::uint32_t byte_of_word(std::uint32_t origin, std::string_view words, std::size_t at) const {
    const auto source = read_scalar_source(text_, origin, at - hidden_bytes(words.substr(0, at)));
    const std::size_t shown = at - hidden_bytes(words.substr(0, at));
    return source && shown < source->bytes.size() ? source->bytes[shown] : origin;
  }

  std::string without_hidden(std::uint32_t byte, const std::string& words) {
    std::string out;
    std::size_t done = 0;
    for (std::size_t at = find_hidden(words); at != std::string::npos; at = find_hidden(words, done)) {
      out += std::string_view(words).substr(done, at - done);
      done = at + hidden_length(words, at);
      const char32_t c = base::code_point_at(words, at);
      const auto known = std::ranges::find(hidden_, c, &Hidden::code_point);
      if (known == hidden_.end())
        hidden_.push_back({c, 1, byte_of_word(byte, words, at)});
      else
        ++known->count;
    }
    return done == 0 ? words : out + words.substr(done);
  }

  [[nodiscard]] Style style_at(std::uint32_t byte) const {
    switch (char_at(text_, byte)) {
      case '"':
      case '\'': return Style::quoted;
      case '|': return Style::literal;
      case '>': return Style::folded;
      default: return Style::plain;
    }
  }

  static std::uint32_t offset(std::size_t byte) { return static_cast<std::uint32_t>(byte); }

  // Of the list or map that is ending: its last value is on the stack.
  [[nodiscard]] std::uint32_t end_of_open() const {
    const Frame& frame = frames_.back();
    const char c = char_at(text_, frame.byte);
    const bool empty = pending_.size() == frame.first;
    const std::uint32_t last = empty ? frame.byte + 1 : pending_.back().end;
    return c == '[' || c == '{' ? offset(bracket_end(text_, last)) : last;
  }

  // yaml-cpp marks an absent value by whatever comes next; we want the key's colon or the dash before it.
  [[nodiscard]] Value null_at(std::uint32_t mark) const {
    const auto made = [&](std::size_t begin, std::size_t end) {
      return Value{Kind::null, Style::plain, {file_, offset(begin)}, offset(end), {}, {}, {}};
    };
    if (const std::size_t word = null_word_length(text_, mark); word > 0) return made(mark, mark + word);
    if (frames_.empty()) return made(mark, mark);
    const Frame& frame = frames_.back();
    const bool value_of_key = frame.kind == Kind::map && (pending_.size() - frame.first) % 2 == 1;
    if (value_of_key && pending_.back().kind == Kind::scalar) {
      const std::uint32_t key_end = pending_.back().end;
      const std::size_t colon = skip_blanks(text_, key_end);
      return made(key_end, char_at(text_, colon) == ':' ? colon + 1 : key_end);
    }
    const std::uint32_t dash = frame.kind == Kind::list ? dash_before(mark) : mark;
    return made(dash, dash == mark ? dash : dash + 1);
  }

  // Between the dash and the mark stand only blanks, empty lines and comments.
  [[nodiscard]] std::uint32_t dash_before(std::uint32_t mark) const {
    std::size_t end = std::min<std::size_t>(mark, text_.size());
    while (true) {
      const std::size_t begin = line_begin(text_, end);
      std::size_t hash = begin;
      while (hash < end && !is_comment_at(text_, hash)) ++hash;
      std::size_t last = hash;
      while (last > begin && (is_blank(text_[last - 1]) || is_break(text_[last - 1]))) --last;
      if (last > begin) return text_[last - 1] == '-' ? static_cast<std::uint32_t>(last - 1) : mark;
      if (begin == 0) return mark;
      end = begin - 1;
    }
  }

  void push(Value value) {
    if (++count_ > base::limits::values) {
      report(message::too_many_values, value.origin.byte, {std::to_string(base::limits::values)});
      throw Stop{};
    }
    if (findings_.full()) throw Stop{};
    pending_.push_back(std::move(value));
  }

  void open(Kind kind, const YAML::Mark& mark, YAML::anchor_t anchor) {
    const std::uint32_t byte = byte_of(mark);
    if (frames_.size() >= base::limits::depth) {
      report(message::too_deep, byte, {std::to_string(base::limits::depth)});
      throw Stop{};
    }
    frames_.push_back({kind, byte, pending_.size(), anchor, 1});
    if (anchor != 0) anchor_at(anchor).open = true;
  }

  void close(Value value) {
    const Frame frame = frames_.back();
    frames_.pop_back();
    pending_.resize(frame.first);
    push(std::move(value));
    if (frame.anchor != 0) anchor_at(frame.anchor).open = false;
    weigh(frame.anchor, frame.weight);
  }

  Anchor& anchor_at(YAML::anchor_t anchor) {
    if (anchors_.size() <= anchor) anchors_.resize(anchor + 1);
    if (anchors_[anchor].name.empty()) anchors_[anchor].name = name_;
    return anchors_[anchor];
  }

  // Adds a value of `weight` unfolded values to what is open. Anchors weigh at most limit + 1, so nothing overflows.
  void weigh(YAML::anchor_t anchor, std::size_t weight) {
    if (anchor != 0) anchor_at(anchor).weight = weight;
    std::size_t& holder = frames_.empty() ? weight_ : frames_.back().weight;
    holder = std::min(holder + weight, base::limits::values + 1);
    weight_ = std::max(weight_, holder);
  }

  // The keys of a map whose values end before `end`: what lies behind belongs to maps and lists inside it.
  void check_keys(const Frame& frame, std::size_t end) {
    std::vector<const Value*> keys;
    for (std::size_t at = frame.first; at < end; at += 2) {
      const Value& key = pending_[at];
      if (key.kind != Kind::scalar || key.text.empty())
        report(message::complex_key, key.origin.byte);
      else if (key.style == Style::plain && key.text == "<<")
        report(message::merge_key, key.origin.byte);
      else
        keys.push_back(&key);
    }
    report_duplicates(std::move(keys));
  }

  void report_duplicates(std::vector<const Value*> keys) {
    std::ranges::stable_sort(keys, {}, [](const Value* key) { return std::string_view(key->text); });
    for (std::size_t i = 1, first = 0; i < keys.size(); ++i) {
      if (keys[i]->text != keys[first]->text) {
        first = i;
        continue;
      }
      if (!lines_) lines_.emplace(text_);
      report(message::duplicate_key, keys[i]->origin.byte,
             {excerpt(keys[i]->text), std::to_string(lines_->at(keys[first]->origin.byte).line)});
    }
  }

  std::string_view text_;
  base::FileId file_;
  Findings& findings_;
  std::uint32_t shift_;  // yaml-cpp counts bytes behind the byte order mark
  std::vector<Value> pending_;
  std::vector<Frame> frames_;
  std::vector<Hidden> hidden_;
  std::vector<Anchor> anchors_;  // by yaml-cpp's number, from 1
  std::string name_;             // of the anchor announced last
  std::optional<Lines> lines_;
  std::size_t count_ = 0;
  std::size_t weight_ = 0;
};

// Stops at the first value of a second document that no `---` announces: yaml-cpp ends the first one silently where a
// line fits no level.
class SecondDocument : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& mark) override { found = static_cast<std::size_t>(std::max(mark.pos, 0)); }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override { throw Stop{}; }
  void OnAlias(const YAML::Mark&, YAML::anchor_t) override { throw Stop{}; }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override { throw Stop{}; }
  void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    throw Stop{};
  }
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    throw Stop{};
  }
  void OnMapEnd() override {}

  std::optional<std::size_t> found;
};

void check_nothing_follows(YAML::Parser& parser, std::size_t shift, Findings& findings) {
  SecondDocument second;
  try {
    parser.HandleNextDocument(second);
  } catch (const Stop&) {
  } catch (const YAML::Exception&) {
  }
  if (second.found && findings.trusts(*second.found + shift))
    findings.add(message::misplaced_line, *second.found + shift);
}

}  // namespace

std::optional<Value> build_tree(std::string_view text, base::FileId file, Findings& findings) {
  const std::size_t shift = text.starts_with(base::byte_order_mark) ? base::byte_order_mark.size() : 0;
  TreeBuilder builder(text, file, findings);
  MemoryStream stream(text);
  try {
    YAML::Parser parser(stream);
    const bool any = parser.HandleNextDocument(builder);
    if (!any && !findings.has_errors()) findings.add(message::empty_document, 0);
    if (any) check_nothing_follows(parser, shift, findings);
  } catch (const Stop&) {
    builder.check_open_maps();
    return std::nullopt;
  } catch (const YAML::Exception& error) {
    builder.check_open_maps();
    report_parser_error(error.msg, static_cast<std::size_t>(std::max(error.mark.pos, 0)) + shift, findings);
    return std::nullopt;
  }
  builder.tell_hidden();
  return builder.take();
}

}  // namespace yaml
