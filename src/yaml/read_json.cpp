// RapidJSON's events, iterative (no recursion to exhaust), numbers as typed.
#include "base/limits.h"
#include "yaml/findings.h"
#include "yaml/messages.h"
#include "yaml/read.h"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>

namespace yaml {

namespace {

namespace rj = rapidjson;

class JsonBuilder : public rj::BaseReaderHandler<rj::UTF8<>, JsonBuilder> {
 public:
  JsonBuilder(std::string_view text, base::FileId file, const rj::MemoryStream& stream, Findings& findings)
      : text_(text), file_(file), stream_(stream), findings_(findings) {}

  bool Null() { return push({Kind::null, Style::plain, behind(4), here(), {}, {}, {}}); }
  bool Bool(bool b) {
    return push({Kind::scalar, Style::plain, behind(b ? 4 : 5), here(), b ? "true" : "false", {}, {}});
  }
  bool RawNumber(const char* digits, rj::SizeType length, bool) {
    return push({Kind::scalar, Style::plain, behind(length), here(), std::string(digits, length), {}, {}});
  }
  bool String(const char* words, rj::SizeType length, bool) {
    return push({Kind::scalar, Style::quoted, opening_quote(), here(), std::string(words, length), {}, {}});
  }
  bool Key(const char* words, rj::SizeType length, bool copy) { return String(words, length, copy); }
  bool StartObject() { return open(); }
  bool StartArray() { return open(); }

  bool EndObject(rj::SizeType count) {
    Value map{Kind::map, Style::plain, frames_.back().origin, here() + 1, {}, {}, {}};
    const auto first = pending_.begin() + static_cast<std::ptrdiff_t>(frames_.back().first);
    map.members.reserve(count);
    for (auto key = first; key != pending_.end(); key += 2) map.members.push_back({std::move(*key), std::move(key[1])});
    report_duplicates(map.members);
    return close(std::move(map));
  }
  bool EndArray(rj::SizeType) {
    Value list{Kind::list, Style::plain, frames_.back().origin, here() + 1, {}, {}, {}};
    const auto first = pending_.begin() + static_cast<std::ptrdiff_t>(frames_.back().first);
    list.items.assign(std::make_move_iterator(first), std::make_move_iterator(pending_.end()));
    return close(std::move(list));
  }

  std::optional<Value> take() {
    if (!frames_.empty() || pending_.empty()) return std::nullopt;
    return std::move(pending_.front());
  }

 private:
  struct Frame {
    base::Origin origin;
    std::size_t first;
  };

  // The stream stands behind a token, but before a bracket.
  [[nodiscard]] std::uint32_t here() const { return static_cast<std::uint32_t>(stream_.Tell()); }
  [[nodiscard]] base::Origin behind(std::size_t length) const {
    return {file_, static_cast<std::uint32_t>(stream_.Tell() - length)};
  }

  // Back over the string: its opening quote is the nearest one without an odd run of backslashes before it.
  [[nodiscard]] base::Origin opening_quote() const {
    std::size_t at = stream_.Tell() - 1;
    while (at > 0) {
      at = text_.rfind('"', at - 1);
      std::size_t slashes = 0;
      while (slashes < at && text_[at - 1 - slashes] == '\\') ++slashes;
      if (slashes % 2 == 0) break;
    }
    return {file_, static_cast<std::uint32_t>(at)};
  }

  bool open() {
    if (frames_.size() >= base::limits::depth) {
      findings_.add(message::too_deep, stream_.Tell(), {std::to_string(base::limits::depth)});
      return false;
    }
    frames_.push_back({behind(0), pending_.size()});
    return true;
  }

  bool close(Value value) {
    pending_.resize(frames_.back().first);
    frames_.pop_back();
    return push(std::move(value));
  }

  bool push(Value value) {
    if (++count_ > base::limits::values) {
      findings_.add(message::too_many_values, value.origin.byte, {std::to_string(base::limits::values)});
      return false;
    }
    pending_.push_back(std::move(value));
    return true;
  }

  void report_duplicates(const std::vector<Member>& members) {
    std::vector<const Value*> keys;
    keys.reserve(members.size());
    for (const Member& member : members) keys.push_back(&member.key);
    const auto text_of = [](const Value* key) { return std::string_view(key->text); };
    std::ranges::stable_sort(keys, {}, text_of);
    for (std::size_t i = 1; i < keys.size(); ++i)
      if (keys[i]->text == keys[i - 1]->text) report_duplicate(*keys[i - 1], *keys[i]);
  }

  void report_duplicate(const Value& first, const Value& second) {
    const base::Place above = base::place_of_byte(text_, first.origin.byte);
    findings_.add(message::duplicate_key, second.origin.byte, {excerpt(second.text), std::to_string(above.line)});
  }

  std::string_view text_;
  base::FileId file_;
  const rj::MemoryStream& stream_;
  Findings& findings_;
  std::vector<Value> pending_;
  std::vector<Frame> frames_;
  std::size_t count_ = 0;
};

std::optional<Value> parse_json(const base::SourceFile& file, Findings& findings) {
  constexpr unsigned flags = rj::kParseNumbersAsStringsFlag | rj::kParseValidateEncodingFlag | rj::kParseIterativeFlag;
  rj::MemoryStream stream(file.bytes.data(), file.bytes.size());
  JsonBuilder builder(file.bytes, file.id, stream, findings);
  rj::Reader reader;
  const rj::ParseResult result = reader.Parse<flags>(stream, builder);
  if (!result.IsError()) return builder.take();
  if (result.Code() != rj::kParseErrorTermination)
    findings.add(message::broken_json, result.Offset(), {rj::GetParseError_En(result.Code())});
  return std::nullopt;
}

}  // namespace

std::optional<Value> read_json(const base::SourceFile& file, base::Diagnostics& diagnostics) {
  Findings findings(file.bytes);
  std::optional<Value> value;
  if (file.bytes.size() > base::limits::file_bytes)
    findings.add(message::too_large, 0,
                 {std::to_string(file.bytes.size() >> 20U), std::to_string(base::limits::file_bytes >> 20U)});
  else
    value = parse_json(file, findings);
  if (!findings.has_errors()) return value;
  findings.deliver(file, diagnostics);
  return std::nullopt;
}

}  // namespace yaml
