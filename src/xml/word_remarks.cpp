#include "xml/word_remarks.h"

namespace xml {

namespace {

constexpr std::size_t most_taken = 16U * 1024U * 1024U;

}  // namespace

void WordRemarks::add(std::int64_t id, WordComment comment) {
  ranges_.emplace(id, Range{static_cast<std::uint32_t>(comments_.size())});
  comments_.push_back(std::move(comment));
}

std::optional<std::uint32_t> WordRemarks::begin(std::int64_t id) {
  const auto found = ranges_.find(id);
  if (found == ranges_.end() || found->second.state != State::unmet) return std::nullopt;
  if (open_++ == 0) said_.clear();
  found->second.state = State::open;
  found->second.from = said_.size();
  return found->second.index;
}

bool WordRemarks::end(std::int64_t id) {
  const auto found = ranges_.find(id);
  if (found == ranges_.end() || found->second.state != State::open) return true;
  Range& range = found->second;
  range.state = State::met;
  --open_;
  std::size_t end = said_.size();
  while (end > range.from && said_[end - 1] == '\n') --end;
  taken_ += end - range.from;
  if (taken_ > most_taken) return false;
  comments_[range.index].about = said_.substr(range.from, end - range.from);
  return true;
}

std::optional<std::uint32_t> WordRemarks::refer(std::int64_t id) {
  const auto found = ranges_.find(id);
  if (found == ranges_.end() || found->second.state != State::unmet) return std::nullopt;
  found->second.state = State::met;
  return found->second.index;
}

std::vector<WordComment> WordRemarks::finish() { return std::move(comments_); }

}  // namespace xml
