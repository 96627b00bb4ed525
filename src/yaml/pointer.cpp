#include "yaml/pointer.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace yaml {

namespace {

// Walks a document; what lies innermost at a byte is met first and names it.
class Walk {
 public:
  explicit Walk(std::span<const std::uint32_t> bytes) : bytes_(bytes), found_(bytes.size()), known_(bytes.size()) {}

  void into(const Value& value) {
    for (std::size_t i = 0; i < value.items.size(); ++i) {
      steps_.push_back({nullptr, i});
      into(value.items[i]);
      steps_.pop_back();
    }
    for (const yaml::Member& member : value.members) {
      steps_.push_back({&member.key, 0});
      into(member.value);
      // A map begins where its first key does: the map is meant then.
      const bool first = &member == value.members.data() && value.origin.byte == member.key.origin.byte;
      if (!first) name(member.key.origin.byte);
      steps_.pop_back();
    }
    name(value.origin.byte);
  }

  std::vector<std::string> found() { return std::move(found_); }

 private:
  struct Step {
    const Value* key;  // null: an item
    std::size_t index;
  };

  void name(std::uint32_t byte) {
    const auto at = std::ranges::lower_bound(bytes_, byte);
    for (auto same = at; same != bytes_.end() && *same == byte; ++same) {
      const auto index = static_cast<std::size_t>(same - bytes_.begin());
      if (known_[index]) return;
      known_[index] = true;
      found_[index] = pointer();
    }
  }

  [[nodiscard]] std::string pointer() const {
    std::string out;
    for (const Step& step : steps_)
      out += step.key == nullptr ? "/" + std::to_string(step.index) : pointer_step(step.key->text);
    return out;
  }

  std::span<const std::uint32_t> bytes_;
  std::vector<std::string> found_;
  std::vector<bool> known_;
  std::vector<Step> steps_;
};

std::string key_of(std::string_view step) {
  std::string key;
  for (std::size_t i = 0; i < step.size(); ++i) {
    const bool escape = step[i] == '~' && i + 1 < step.size();
    key += escape ? (step[++i] == '0' ? '~' : '/') : step[i];
  }
  return key;
}

std::optional<Pointed> step_into(const Value& holder, std::string_view step) {
  if (holder.is(Kind::map)) {
    const Member* member = holder.find_member(key_of(step));
    if (member == nullptr) return std::nullopt;
    return Pointed{&member->value, &holder, static_cast<std::size_t>(member - holder.members.data())};
  }
  std::size_t index = 0;
  const auto [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
  if (error != std::errc() || end != step.data() + step.size() || index >= holder.items.size()) return std::nullopt;
  return Pointed{&holder.items[index], &holder, index};
}

}  // namespace

std::string pointer_step(std::string_view key) {
  std::string out = "/";
  for (const char c : key) {
    if (c == '~')
      out += "~0";
    else if (c == '/')
      out += "~1";
    else
      out += c;
  }
  return out;
}

std::vector<std::string> pointers_of(const Value& document, std::span<const std::uint32_t> bytes) {
  Walk walk(bytes);
  walk.into(document);
  return walk.found();
}

std::string pointer_of(std::span<const Value> documents, const base::Origin& origin) {
  for (const Value& document : documents)
    if (document.origin.file == origin.file) return pointers_of(document, std::span(&origin.byte, 1)).front();
  return {};
}

std::optional<Pointed> follow(const Value& document, std::string_view pointer) {
  Pointed place{&document, nullptr, 0};
  while (!pointer.empty()) {
    if (pointer.front() != '/') return std::nullopt;
    pointer.remove_prefix(1);
    const std::string_view step = pointer.substr(0, pointer.find('/'));
    const auto next = step_into(*place.value, step);
    if (!next) return std::nullopt;
    place = *next;
    pointer.remove_prefix(step.size());
  }
  return place;
}

}  // namespace yaml
