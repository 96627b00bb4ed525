#include "match/halves.h"

#include "language/same_words.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace match {

namespace {

constexpr std::size_t common_word = 64;  // a word that more changes took away tells nothing
constexpr std::size_t fewest_far = 3;    // words that two places far from each other must share

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> out = language::plain_words_of(text);
  std::ranges::sort(out);
  const auto [first, last] = std::ranges::unique(out);
  out.erase(first, last);
  return out;
}

// Words of the one that the other has not.
std::vector<std::string> words_beyond(const std::string& one, const std::string& other) {
  std::vector<std::string> out;
  std::ranges::set_difference(words_of(one), words_of(other), std::back_inserter(out));
  return out;
}

std::string words_where(const PrintedDocument& document, const std::optional<PrintedPlace>& place) {
  return place ? words_at(document, *place) : std::string{};
}

}  // namespace

Halves::Halves(const PrintedDocument& before, const PrintedDocument& after, const PrintedComparison& comparison)
    : before_(before), after_(after), comparison_(comparison), lost_(comparison.changes.size(), 0) {
  count_kept(comparison);
  for (std::size_t i = 0; i < comparison.changes.size(); ++i) {
    const PrintedChange& change = comparison.changes[i];
    if (change.kind == PrintedChangeKind::added) added_.insert(*change.after);
    if (change.kind != PrintedChangeKind::removed && change.kind != PrintedChangeKind::words) continue;
    if (change.before && change.before->is_column()) continue;
    if (change.kind == PrintedChangeKind::removed && !change.before->note)
      removed_[gap_of(kept_before_, *change.before)].push_back(i);
    const Words lost = words_beyond(words_where(before, change.before), words_where(after, change.after));
    lost_[i] = lost.size();
    for (const std::string& word : lost) by_lost_word_[word].push_back(i);
  }
}

void Halves::count_kept(const PrintedComparison& comparison) {
  std::set<PrintedPlace> moved;
  for (const PrintedChange& change : comparison.changes)
    if (change.kind == PrintedChangeKind::moved) moved.insert(*change.after);
  const auto keep = [&](const PrintedPlace& before, const PrintedPlace& after) {
    if (moved.contains(after)) return;
    kept_before_.push_back(before);
    kept_after_.push_back(after);
  };
  for (std::size_t block = 0; block < after_.blocks.size(); ++block) {
    const auto& rows = comparison.pairs.before_of_row[block];
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (rows[row]) keep(*rows[row], {block, row});
    const std::size_t from = comparison.pairs.before_of_block[block];
    if (rows.empty() && from != PrintedPairs::none) keep({from}, {block});
  }
}

Halves::Gap Halves::gap_of(const std::vector<PrintedPlace>& kept, PrintedPlace place) const {
  place.cell.reset();
  const auto behind = std::ranges::lower_bound(kept, place);
  return {place.row.has_value(), static_cast<std::size_t>(behind - kept.begin())};
}

// In its row, or beside it.
bool Halves::stands_near(std::size_t change, const PrintedPlace& came) const {
  const PrintedChange& other = comparison_.changes[change];
  const std::size_t here = gap_of(kept_after_, came).second;
  const std::size_t there =
      other.after ? gap_of(kept_after_, *other.after).second : gap_of(kept_before_, *other.before).second;
  return here <= there + 1 && there <= here + 1;
}

std::vector<std::size_t> Halves::taken_for(const PrintedPlace& came, const std::string& had) const {
  std::set<std::size_t> out;
  if (came.note || came.is_column()) return {};
  const Words gained = words_beyond(words_at(after_, came), had);
  if (gained.empty()) return {};
  if (added_.contains(came))
    if (const auto found = removed_.find(gap_of(kept_after_, came)); found != removed_.end())
      out.insert(found->second.begin(), found->second.end());
  std::map<std::size_t, std::size_t> shared;
  for (const std::string& word : gained)
    if (const auto found = by_lost_word_.find(word);
        found != by_lost_word_.end() && found->second.size() <= common_word)
      for (const std::size_t change : found->second) ++shared[change];
  for (const auto& [change, words] : shared) {
    if (comparison_.changes[change].after == came) continue;
    const bool much = 2 * words >= std::min(gained.size(), lost_[change]);
    if (much && (words >= fewest_far || stands_near(change, came))) out.insert(change);
  }
  return {out.begin(), out.end()};
}

}  // namespace match
