// RFC 3986 resolution cut down to what `$id`s in one file need: absolute, rooted and sibling references, no dot
// segments.
#include "validate/references.h"

#include <array>
#include <algorithm>
#include <charconv>

namespace validate {

namespace {

std::string resolve(const std::string& base, const std::string& reference) {
  if (reference.empty()) return base;
  const std::string document = base.substr(0, base.find('#'));
  if (reference[0] == '#') return document + reference;
  if (reference.find("://") != std::string::npos || reference.starts_with("urn:")) return reference;
  const std::size_t scheme = document.find("://");
  const std::size_t authority = scheme == std::string::npos ? 0 : document.find('/', scheme + 3);
  if (reference[0] == '/') return document.substr(0, authority) + reference;
  const std::size_t slash = document.rfind('/');
  return slash == std::string::npos ? reference : document.substr(0, slash + 1) + reference;
}

std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned byte = 0;
    const char* digits = text.data() + at + 1;
    if (text[at] == '%' && at + 2 < text.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2) {
      out += static_cast<char>(byte);
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string pointer_decoded(std::string_view segment) {
  std::string out;
  for (std::size_t at = 0; at < segment.size(); ++at) {
    if (segment[at] == '~' && at + 1 < segment.size())
      out += segment[++at] == '1' ? '/' : '~';
    else
      out += segment[at];
  }
  return out;
}

const yaml::Value* step(const yaml::Value& value, const std::string& segment) {
  if (value.is(yaml::Kind::map)) return value.find(segment);
  std::size_t index = 0;
  const auto result = std::from_chars(segment.data(), segment.data() + segment.size(), index);
  const bool number = result.ec == std::errc() && result.ptr == segment.data() + segment.size();
  return number && index < value.items.size() ? &value.items[index] : nullptr;
}

const yaml::Value* follow(const yaml::Value* value, std::string_view pointer) {
  while (value != nullptr && !pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t end = std::min(pointer.find('/'), pointer.size());
    value = step(*value, pointer_decoded(pointer.substr(0, end)));
    pointer.remove_prefix(end);
  }
  return value;
}

}  // namespace

References::References(const yaml::Value& root) : root_(root) {
  by_id_.emplace("", &root);
  walk(root, "");
}

void References::walk(const yaml::Value& value, const std::string& base) {
  static constexpr std::array<std::string_view, 4> data{"enum", "const", "default", "examples"};
  std::string here = base;
  if (value.is(yaml::Kind::map)) {
    const yaml::Value* id = value.find("$id");
    // Beside `$ref` an `$id` is only a word (draft-07, 8.3).
    if (id != nullptr && id->is(yaml::Kind::scalar) && value.find("$ref") == nullptr) {
      std::string full = resolve(base, id->text);
      if (full.ends_with('#')) full.pop_back();
      by_id_.emplace(full, &value);
      if (!id->text.starts_with('#')) here = full;
    }
    base_of_[&value] = &bases_.emplace(here, true).first->first;
  }
  for (const yaml::Value& item : value.items) walk(item, here);
  for (const yaml::Member& member : value.members)
    if (std::ranges::find(data, member.key.text) == data.end()) walk(member.value, here);
}

const yaml::Value* References::find(const yaml::Value& schema, const std::string& reference) const {
  const auto base = base_of_.find(&schema);
  const std::string full = resolve(base == base_of_.end() ? std::string() : *base->second, reference);
  if (const auto named = by_id_.find(full); named != by_id_.end()) return named->second;
  const std::size_t hash = full.find('#');
  const auto document = by_id_.find(full.substr(0, hash));
  if (document == by_id_.end()) return nullptr;
  const std::string fragment =
      hash == std::string::npos ? "" : percent_decoded(std::string_view(full).substr(hash + 1));
  if (fragment.empty()) return document->second;
  return fragment[0] == '/' ? follow(document->second, fragment) : nullptr;
}

}  // namespace validate
