#include "xml/word_changes.h"

namespace xml {

namespace {

constexpr std::size_t left_place = 6;
constexpr auto look_place = static_cast<std::size_t>(WordChange::look);

// A change of a whole paragraph ends with the end of it, which is no word.
void trim_end(std::string& words) {
  const std::size_t last = words.find_last_not_of('\n');
  if (last != std::string::npos) words.erase(last + 1);
}

std::string letters_of(std::string_view words) {
  std::string out;
  for (const char c : words)
    if (c != '\n' && c != ' ' && c != '\t') out += c;
  return out;
}

}  // namespace

std::optional<std::size_t>& WordChanges::open(const WordTrack& track) {
  return open_[track.left ? left_place : static_cast<std::size_t>(track.kind)];
}

void WordChanges::add(const WordTrack& track, std::string_view words) {
  auto& place = open(track);
  const bool goes_on = place && revisions_[*place].author == track.author;
  if (!goes_on) {
    place = revisions_.size();
    revisions_.push_back({track.kind, track.author, track.date, {}});
    if (track.left) left_.push_back({*place, from_});
  }
  revisions_[*place].text += words;
}

void WordChanges::close_tracked() {
  for (std::size_t i = 0; i < open_.size(); ++i)
    if (i != look_place) open_[i].reset();
}

void WordChanges::say(std::string_view words, const WordTrack* track, const WordTrack* look) {
  if (words.empty()) return;
  if (track != nullptr)
    add(*track, words);
  else
    close_tracked();
  if (look != nullptr)
    add(*look, words);
  else if (track == nullptr || (track->kind != WordChange::removed && !track->left))
    open_[look_place].reset();
}

void WordChanges::tell(const WordTrack& track, std::string_view words) {
  part();
  add(track, words);
  part();
}

void WordChanges::part() { open_.fill({}); }

// Words that left and came nowhere are gone; those that came are told where they came.
std::vector<WordRevision> WordChanges::finish() {
  std::set<std::string> came;
  std::vector<bool> told(revisions_.size(), true);
  for (const Left& left : left_) told[left.revision] = false;
  for (std::size_t i = 0; i < revisions_.size(); ++i)
    if (told[i] && revisions_[i].kind == WordChange::moved) came.insert(letters_of(revisions_[i].text));
  for (const Left& left : left_) {
    WordRevision& revision = revisions_[left.revision];
    const bool arrived = (!left.name.empty() && to_.contains(left.name)) || came.contains(letters_of(revision.text));
    if (arrived) continue;
    revision.kind = WordChange::removed;
    told[left.revision] = true;
  }
  std::vector<WordRevision> out;
  for (std::size_t i = 0; i < revisions_.size(); ++i) {
    trim_end(revisions_[i].text);
    if (told[i]) out.push_back(std::move(revisions_[i]));
  }
  return out;
}

}  // namespace xml
