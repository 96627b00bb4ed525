#include "app/changes.h"

#include <algorithm>
#include <map>

namespace app {

namespace {

constexpr std::string_view blanks = " \t\r\n";

// A text laid on other lines is the same text.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    out += (out.empty() ? "" : " ") + std::string(text.substr(at, end - at));
    at = text.find_first_not_of(blanks, end);
  }
  return out;
}

// A value in one line, as YAML would have it in brackets.
std::string shown(const yaml::Value& value) {
  std::string out;
  for (const yaml::Value& item : value.items) out += (out.empty() ? "" : ", ") + shown(item);
  for (const yaml::Member& member : value.members)
    out += (out.empty() ? "" : ", ") + member.key.text + ": " + shown(member.value);
  if (value.is(yaml::Kind::list)) return "[" + out + "]";
  if (value.is(yaml::Kind::map)) return "{" + out + "}";
  return on_one_line(value.text);
}

// Where two values differ, as deep as they are alike.
class ValueComparer {
 public:
  // `whole`: what only the old file has counts as removed.
  ValueComparer(std::string file, bool whole, std::vector<SettingChange>& out)
      : file_(std::move(file)), whole_(whole), out_(out) {}

  void compare(const yaml::Value* one, const yaml::Value* other, const std::string& pointer) {
    const yaml::Value* shown = other != nullptr ? other : one;
    names_.push_back(shown == nullptr || pointer.empty() ? std::string{} : name_of(*shown));
    compare_inside(one, other, pointer);
    names_.pop_back();
  }

 private:
  // By what a reader knows it: a row by its measure.
  static std::string name_of(const yaml::Value& value) {
    for (const std::string_view key : {"title", "measure", "text", "name"})
      if (const yaml::Value* found = value.find(key); found != nullptr && found->is(yaml::Kind::scalar))
        return on_one_line(found->text);
    return {};
  }

  void compare_inside(const yaml::Value* one, const yaml::Value* other, const std::string& pointer) {
    if (other == nullptr && !whole_) return;
    if (one == nullptr || other == nullptr || one->kind != other->kind || one->is(yaml::Kind::scalar))
      return tell(one, other, pointer);
    for (std::size_t i = 0; i < std::max(one->items.size(), other->items.size()); ++i)
      compare(i < one->items.size() ? &one->items[i] : nullptr, i < other->items.size() ? &other->items[i] : nullptr,
              pointer + "/" + std::to_string(i));
    for (const yaml::Member& member : one->members)
      compare(&member.value, other->find(member.key.text), pointer + "/" + member.key.text);
    for (const yaml::Member& member : other->members)
      if (one->find(member.key.text) == nullptr) compare(nullptr, &member.value, pointer + "/" + member.key.text);
  }

  void tell(const yaml::Value* one, const yaml::Value* other, const std::string& pointer) {
    std::string before = one == nullptr ? std::string{} : shown(*one);
    std::string after = other == nullptr ? std::string{} : shown(*other);
    if (before != after)
      out_.push_back({file_, pointer, {names_.begin() + 1, names_.end()}, std::move(before), std::move(after)});
  }

  std::string file_;
  std::vector<std::string> names_;
  bool whole_;
  std::vector<SettingChange>& out_;
};

using ByName = std::map<std::string, const yaml::Value*>;

ByName files_of(const OpenedPackage& package) {
  ByName out;
  for (const yaml::Value& value : package.values) out[package.sources.at(value.origin.file).name] = &value;
  return out;
}

std::string kind_of(const yaml::Value* value) {
  const yaml::Value* kind = value == nullptr ? nullptr : value->find("kind");
  return kind == nullptr ? std::string{} : kind->text;
}

std::string file_of(const std::string& document) { return document + ".yaml"; }

// What the words of the documents told already needs no second telling.
class Told {
 public:
  explicit Told(const std::vector<match::Change>& changes) {
    for (const match::Change& change : changes)
      for (const auto* spot : {&change.before, &change.after})
        if (*spot) (*spot)->document.empty() ? void(bodies_ = true) : void(++files_[file_of((*spot)->document)]);
  }

  [[nodiscard]] bool of(const std::string& file, const std::string& kind) const {
    return files_.contains(file) || (kind == "bodies" && bodies_);
  }

 private:
  std::map<std::string, int> files_;
  bool bodies_ = false;
};

void compare_settings(const ByName& before, const ByName& after, bool whole, PackageChanges& out) {
  const Told told(out.changes);
  std::map<std::string, std::pair<const yaml::Value*, const yaml::Value*>> files;
  for (const auto& [name, value] : before) files[name].first = value;
  for (const auto& [name, value] : after) files[name].second = value;
  for (const auto& [name, values] : files) {
    const auto& [one, other] = values;
    if (told.of(name, kind_of(one == nullptr ? other : one))) continue;
    ValueComparer(name, whole, out.settings).compare(one, other, {});
  }
}

}  // namespace

PackageChanges changes_between(const OpenedPackage& before, const OpenedPackage& after, std::string_view part) {
  PackageChanges out{before.named, after.named, {}, {}};
  out.changes = match::compare(*before.package, *after.package, part);
  compare_settings(files_of(before), files_of(after), part.empty(), out);
  return out;
}

}  // namespace app
