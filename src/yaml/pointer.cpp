#include "yaml/pointer.h"

#include <charconv>

namespace yaml {

namespace {

// True when the value or something inside it begins at the byte; `pointer` then leads to the innermost.
bool find(const Value& value, std::uint32_t byte, std::string& pointer) {
  const std::size_t length = pointer.size();
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    pointer += "/" + std::to_string(i);
    if (find(value.items[i], byte, pointer)) return true;
    pointer.resize(length);
  }
  for (const yaml::Member& member : value.members) {
    pointer += pointer_step(member.key.text);
    if (find(member.value, byte, pointer)) return true;
    // A map begins where its first key does: the map is meant then.
    const bool first = &member == value.members.data();
    if (member.key.origin.byte == byte && !(first && value.origin.byte == byte)) return true;
    pointer.resize(length);
  }
  return value.origin.byte == byte;
}

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

std::string pointer_of(std::span<const Value> documents, const base::Origin& origin) {
  std::string pointer;
  for (const Value& document : documents)
    if (document.origin.file == origin.file && find(document, origin.byte, pointer)) return pointer;
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
