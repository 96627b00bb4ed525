#include "app/word_edits.h"

#include "app/written_places.h"
#include "yaml/pointer.h"

#include <algorithm>
#include <set>
#include <utility>

namespace app {

namespace {

using Key = std::pair<base::FileId, std::string>;

bool lies_in(std::string_view pointer, std::string_view holder) {
  return pointer.starts_with(holder) && (pointer.size() == holder.size() || pointer[holder.size()] == '/');
}

// The words with these edits made, from the back, so that bytes before stay where they are.
std::string edited(std::string words, std::vector<const TextEdit*> edits) {
  std::ranges::stable_sort(edits, {}, [](const TextEdit* edit) { return std::pair(edit->first, edit->end); });
  std::vector<const TextEdit*> chosen;
  for (const TextEdit* edit : edits)
    if (edit->end <= words.size() && (chosen.empty() || edit->first >= chosen.back()->end)) chosen.push_back(edit);
  for (auto edit = chosen.rbegin(); edit != chosen.rend(); ++edit)
    words.replace((*edit)->first, (*edit)->end - (*edit)->first, (*edit)->words);
  return words;
}

}  // namespace

yaml::Value scalar_of(std::string words) {
  yaml::Value out;
  out.kind = yaml::Kind::scalar;
  out.text = std::move(words);
  return out;
}

void put_at(yaml::Value& map, std::string_view path, yaml::Value value) {
  const std::string_view step = path.substr(0, path.find('/'));
  if (step.size() == path.size()) {
    map.members.push_back({scalar_of(std::string(step)), std::move(value)});
    return;
  }
  if (path.substr(step.size()).starts_with("/0/")) {
    yaml::Value item, list;
    item.kind = yaml::Kind::map;
    list.kind = yaml::Kind::list;
    put_at(item, path.substr(step.size() + 3), std::move(value));
    list.items.push_back(std::move(item));
    map.members.push_back({scalar_of(std::string(step)), std::move(list)});
    return;
  }
  auto found = std::ranges::find(map.members, step, [](const yaml::Member& member) { return member.key.text; });
  if (found == map.members.end()) {
    yaml::Value inner;
    inner.kind = yaml::Kind::map;
    found = map.members.insert(found, {scalar_of(std::string(step)), std::move(inner)});
  }
  put_at(found->value, path.substr(step.size() + 1), std::move(value));
}

std::string marked_up(std::string_view words) {
  std::string out;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool begins = words[at] == '<' && at + 1 < words.size() && words[at + 1] != ' ' && words[at + 1] != '=';
    if (begins && words.find('>', at) != std::string_view::npos) out += '\\';
    out += words[at];
  }
  return out;
}

namespace {

using Texts = std::map<Key, std::vector<const TextEdit*>>;

class Joiner {
 public:
  Joiner(const std::vector<const WordEdit*>& all, const WrittenPlaces& places) : all_(all), places_(places) {}

  std::map<base::FileId, std::vector<yaml::Edit>> join() {
    collect();
    for (const WordEdit* one : all_) {
      for (const auto& [file, edit] : one->edits) add(file, edit);
      for (const MoveEdit& move : one->moves) add(move);
    }
    for (const auto& [key, edits] : texts_) {
      const yaml::Value* value = places_.follow(key.first, key.second);
      if (value != nullptr && !goes(key, true) && !is_copied(key))
        out_[key.first].emplace_back(yaml::Replace{key.second, edited(value->text, edits)});
    }
    return std::move(out_);
  }

 private:
  void collect() {
    for (const WordEdit* one : all_) {
      for (const auto& [file, edit] : one->edits)
        if (const auto* remove = std::get_if<yaml::Remove>(&edit)) removed_.emplace(file, remove->pointer);
      for (const MoveEdit& move : one->moves)
        if (move.file != move.to) copied_.emplace(move.file, move.pointer);
      for (const TextEdit& text : one->texts) texts_[{text.file, text.pointer}].push_back(&text);
    }
  }

  // With what holds it, or by itself.
  [[nodiscard]] bool goes(const Key& key, bool itself) const {
    return std::ranges::any_of(removed_, [&](const Key& gone) {
      return gone.first == key.first && lies_in(key.second, gone.second) && (itself || key.second != gone.second);
    });
  }

  void add(base::FileId file, const yaml::Edit& edit) {
    if (const auto* remove = std::get_if<yaml::Remove>(&edit)) {
      if (!goes({file, remove->pointer}, false) && made_.emplace(file, remove->pointer).second)
        out_[file].push_back(edit);
      return;
    }
    const auto* insert = std::get_if<yaml::Insert>(&edit);
    if (insert == nullptr || !goes({file, insert->pointer}, true)) out_[file].push_back(edit);
  }

  // Into another file.
  [[nodiscard]] bool is_copied(const Key& key) const {
    return std::ranges::any_of(
        copied_, [&](const Key& gone) { return gone.first == key.first && lies_in(key.second, gone.second); });
  }

  void add(const MoveEdit& move) {
    const yaml::Value* value = places_.follow(move.file, move.pointer);
    if (value == nullptr || !made_.emplace(move.file, move.pointer).second) return;
    if (move.to == move.file) {
      out_[move.file].emplace_back(yaml::Move{move.pointer, move.list, move.key, move.before});
      return;
    }
    out_[move.to].emplace_back(yaml::Insert{move.list, {}, changed(*value, move.file, move.pointer), move.before});
    out_[move.file].emplace_back(yaml::Remove{move.pointer});
  }

  // The moved record as it reads with the words typed over in it.
  [[nodiscard]] yaml::Value changed(yaml::Value value, base::FileId file, const std::string& pointer) const {
    if (const auto edits = texts_.find({file, pointer}); edits != texts_.end())
      value.text = edited(value.text, edits->second);
    for (std::size_t i = 0; i < value.items.size(); ++i)
      value.items[i] = changed(std::move(value.items[i]), file, pointer + "/" + std::to_string(i));
    for (yaml::Member& member : value.members)
      member.value = changed(std::move(member.value), file, pointer + yaml::pointer_step(member.key.text));
    return value;
  }

  const std::vector<const WordEdit*>& all_;
  const WrittenPlaces& places_;
  std::set<Key> removed_, copied_, made_;
  Texts texts_;
  std::map<base::FileId, std::vector<yaml::Edit>> out_;
};

}  // namespace

std::map<base::FileId, std::vector<yaml::Edit>> joined_edits(const std::vector<const WordEdit*>& all,
                                                             const WrittenPlaces& places) {
  return Joiner(all, places).join();
}

}  // namespace app
