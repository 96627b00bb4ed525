// Ids first, then equal words, each leaving less to compare; what is left is weighed. Candidates of an item are those
// that share its rarest words or pairs of words, and those that stand where it should stand by its paired neighbours
// (a patience split: between two things that were found, what lay between them). Pairs that win clearly are taken at
// once and tell more about places; the others are chosen together, island by island of the graph of candidates, so that
// two near-equal rows cannot both claim one.

#include "match/assignment.h"
#include "match/items.h"
#include "match/likeness.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <unordered_map>
#include <utility>

namespace match {

namespace {

constexpr std::size_t none = std::numeric_limits<std::size_t>::max();

// Below `least` two items are two things; between a pair and its best rival, or none at all, `margin` must lie.
constexpr double least = 0.42;
constexpr double margin = 0.06;
constexpr double clear_likeness = 0.7;
constexpr double clear_margin = 0.2;

constexpr std::size_t common_word = 24;     // a word of more items tells nothing about candidates
constexpr std::size_t most_by_words = 8;    // candidates of one item
constexpr std::size_t reach = 4;            // places around the one where an item should stand
constexpr std::size_t largest_island = 80;  // items of one side that are chosen together

struct Candidate {
  std::size_t before, after;
  double worth = 0;  // likeness
};

class Matcher {
 public:
  Matcher(const std::vector<Item>& before, const std::vector<Item>& after)
      : before_(before),
        after_(after),
        likeness_(before, after),
        after_of_(before.size(), none),
        before_of_(after.size(), none) {}

  std::vector<Pair> matched() {
    pair_ids();
    pair_equal();
    for (int round = 0; round < 3 && take_clear(); ++round) continue;
    choose();
    doubt_replaced();
    std::ranges::sort(pairs_, {}, &Pair::before);
    return std::move(pairs_);
  }

 private:
  void pair(std::size_t before, std::size_t after, By by, bool doubtful = false) {
    after_of_[before] = after;
    before_of_[after] = before;
    pairs_.push_back({before, after, by, doubtful});
  }

  [[nodiscard]] bool open(std::size_t before, std::size_t after) const {
    return after_of_[before] == none && before_of_[after] == none;
  }

  // ---- ids

  using ById = std::map<std::pair<int, std::string_view>, std::vector<std::size_t>>;

  static ById by_id(const std::vector<Item>& items) {
    ById out;
    for (std::size_t i = 0; i < items.size(); ++i)
      if (!items[i].id.empty()) out[{items[i].kind, items[i].id}].push_back(i);
    return out;
  }

  // An id seen twice names a copied row: it tells nothing.
  void pair_ids() {
    const ById theirs = by_id(after_);
    for (const auto& [id, places] : by_id(before_)) {
      const auto found = theirs.find(id);
      if (found == theirs.end() || places.size() > 1 || found->second.size() > 1) continue;
      pair(places.front(), found->second.front(), By::id);
    }
  }

  // ---- equal words

  using BySaid = std::map<std::vector<WordId>, std::vector<std::size_t>>;

  void pair_equal() {
    BySaid ours, theirs;
    for (std::size_t i = 0; i < before_.size(); ++i)
      if (after_of_[i] == none) ours[likeness_.before(i).said].push_back(i);
    for (std::size_t i = 0; i < after_.size(); ++i)
      if (before_of_[i] == none) theirs[likeness_.after(i).said].push_back(i);
    std::vector<std::pair<const std::vector<std::size_t>*, const std::vector<std::size_t>*>> repeated;
    for (const auto& [said, places] : ours) {
      const auto found = theirs.find(said);
      if (found == theirs.end()) continue;
      if (places.size() == 1 && found->second.size() == 1)
        pair(places.front(), found->second.front(), By::sameness);
      else
        repeated.emplace_back(&places, &found->second);
    }
    // Which of equal ones is which nobody can tell: first those that stand among the same neighbours, then under the
    // same number, then in their order.
    for (const auto& [some, others] : repeated) {
      pair_each(*some, *others, [this](std::size_t i, std::size_t j) { return beside_same(i, j); });
      pair_each(*some, *others, [this](std::size_t i, std::size_t j) {
        return likeness_.before(i).label == likeness_.after(j).label &&
               likeness_.before(i).section == likeness_.after(j).section;
      });
      pair_each(*some, *others, [](std::size_t, std::size_t) { return true; });
    }
  }

  template <class Fits>
  void pair_each(const std::vector<std::size_t>& some, const std::vector<std::size_t>& others, Fits&& fits) {
    auto next = others.begin();
    for (const std::size_t i : some) {
      if (after_of_[i] != none) continue;
      auto j = std::find_if(next, others.end(), [&](std::size_t at) { return open(i, at) && fits(i, at); });
      if (j == others.end()) continue;
      pair(i, *j, By::sameness);
      next = std::next(j);
    }
  }

  [[nodiscard]] bool beside_same(std::size_t i, std::size_t j) const {
    const bool above = i > 0 && j > 0 && after_of_[i - 1] == j - 1;
    const bool below = i + 1 < before_.size() && after_of_[i + 1] == j + 1;
    return above || below;
  }

  // ---- places

  // The nearest paired items above and below every item of `before`, as places of `after`.
  struct Gaps {
    std::vector<std::size_t> above, below;  // none: the beginning, the end
  };

  // Only what kept its order tells where others stand.
  [[nodiscard]] Gaps gaps() const {
    std::vector<std::size_t> order, places;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (after_of_[i] == none) continue;
      places.push_back(i);
      order.push_back(after_of_[i]);
    }
    const std::vector<bool> moved = out_of_order(order);
    std::vector<std::size_t> steady(before_.size(), none);
    for (std::size_t k = 0; k < places.size(); ++k)
      if (!moved[k]) steady[places[k]] = order[k];
    Gaps out{std::vector<std::size_t>(before_.size(), none), std::vector<std::size_t>(before_.size(), none)};
    std::size_t last = none;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      out.above[i] = last;
      if (steady[i] != none) last = steady[i];
    }
    last = none;
    for (std::size_t i = before_.size(); i-- > 0;) {
      out.below[i] = last;
      if (steady[i] != none) last = steady[i];
    }
    return out;
  }

  [[nodiscard]] double context(std::size_t i, std::size_t j, const Gaps& gaps) const {
    const bool inside = (gaps.above[i] == none || gaps.above[i] < j) && (gaps.below[i] == none || j < gaps.below[i]);
    const bool above = i == 0 ? j == 0 : j > 0 && after_of_[i - 1] == j - 1;
    const bool below =
        i + 1 == before_.size() ? j + 1 == after_.size() : j + 1 < after_.size() && after_of_[i + 1] == j + 1;
    return (inside ? 0.5 : 0) + (above ? 0.25 : 0) + (below ? 0.25 : 0);
  }

  // ---- candidates

  // For every word and pair of words the items of `after` that have it and are not paired.
  struct Index {
    std::vector<std::vector<std::size_t>> by_word;
    std::unordered_map<WordId, std::vector<std::size_t>> by_pair;
  };

  [[nodiscard]] Index index_of_open() const {
    Index out;
    out.by_word.resize(likeness_.known_words());
    const auto put = [](std::vector<std::size_t>& places, std::size_t j) {
      if (places.size() <= common_word && (places.empty() || places.back() != j)) places.push_back(j);
    };
    for (std::size_t j = 0; j < after_.size(); ++j) {
      if (before_of_[j] != none) continue;
      for (const WordId word : likeness_.after(j).words) put(out.by_word[word], j);
      for (const WordId word : likeness_.after(j).rest) put(out.by_word[word], j);
      for (const WordId pair : likeness_.after(j).pairs) put(out.by_pair[pair], j);
    }
    return out;
  }

  [[nodiscard]] std::vector<std::size_t> sharing_words(std::size_t i, const Index& index) const {
    std::map<std::size_t, double> shared;
    const auto count = [&shared](const std::vector<std::size_t>& places, double weight) {
      if (places.size() > common_word) return;
      for (const std::size_t j : places) shared[j] += weight;
    };
    const Profile& profile = likeness_.before(i);
    for (const WordId word : profile.words) count(index.by_word[word], likeness_.weight(word));
    for (const WordId word : profile.rest) count(index.by_word[word], likeness_.weight(word) / 4);
    for (const WordId pair : profile.pairs)
      if (const auto found = index.by_pair.find(pair); found != index.by_pair.end()) count(found->second, 1);
    std::vector<std::pair<double, std::size_t>> best;
    for (const auto& [j, weight] : shared)
      if (after_[j].kind == before_[i].kind) best.emplace_back(-weight, j);
    std::ranges::sort(best);
    if (best.size() > most_by_words) best.resize(most_by_words);
    std::vector<std::size_t> out;
    for (const auto& [weight, j] : best) out.push_back(j);
    return out;
  }

  void add_standing_there(std::size_t i, const Gaps& gaps, std::vector<std::size_t>& out) const {
    const auto add = [&](std::size_t j) {
      if (j < after_.size() && before_of_[j] == none && after_[j].kind == before_[i].kind) out.push_back(j);
    };
    const std::size_t first = gaps.above[i] == none ? 0 : gaps.above[i] + 1;
    const std::size_t end = gaps.below[i] == none ? after_.size() : gaps.below[i];
    for (std::size_t j = first; j < std::min(end, first + reach); ++j) add(j);
    for (std::size_t j = end > first + reach ? end - reach : end; j < end; ++j) add(j);
  }

  [[nodiscard]] std::vector<Candidate> candidates() const {
    const Gaps gaps = this->gaps();
    const Index index = index_of_open();
    std::map<std::pair<WordId, WordId>, std::size_t> by_place;  // by section and label
    for (std::size_t j = 0; j < after_.size(); ++j)
      if (before_of_[j] == none) by_place.emplace(std::pair{likeness_.after(j).section, likeness_.after(j).label}, j);
    std::vector<Candidate> out;
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (after_of_[i] != none) continue;
      std::vector<std::size_t> some = sharing_words(i, index);
      add_standing_there(i, gaps, some);
      const auto same_place = by_place.find({likeness_.before(i).section, likeness_.before(i).label});
      if (same_place != by_place.end() && after_[same_place->second].kind == before_[i].kind)
        some.push_back(same_place->second);
      std::ranges::sort(some);
      const auto [first, last] = std::ranges::unique(some);
      some.erase(first, last);
      for (const std::size_t j : some)
        if (const double worth = worth_of(i, j, gaps); worth > least) out.push_back({i, j, worth});
    }
    return out;
  }

  // Who gave two things two ids meant two things, unless they are nearly the same.
  [[nodiscard]] double worth_of(std::size_t i, std::size_t j, const Gaps& gaps) const {
    constexpr double of_two_ids = 0.3;
    const bool two_ids = !before_[i].id.empty() && !after_[j].id.empty();
    return likeness_.of(i, j, context(i, j, gaps)) - (two_ids ? of_two_ids : 0);
  }

  // ---- pairs that win clearly

  struct Best {
    double first = 0, second = 0;
    void see(double worth) {
      if (worth > first)
        second = std::exchange(first, worth);
      else
        second = std::max(second, worth);
    }
  };

  bool take_clear() {
    const std::vector<Candidate> all = candidates();
    std::map<std::size_t, Best> ours, theirs;
    for (const Candidate& one : all) {
      ours[one.before].see(one.worth);
      theirs[one.after].see(one.worth);
    }
    bool taken = false;
    for (const Candidate& one : all) {
      if (one.worth < clear_likeness) continue;
      const auto wins = [&one](const Best& best) {
        return one.worth >= std::max(best.first, best.second + clear_margin);
      };
      if (!wins(ours[one.before]) || !wins(theirs[one.after])) continue;
      pair(one.before, one.after, By::likeness);
      taken = true;
    }
    return taken;
  }

  // ---- the rest, island by island

  void choose() {
    std::vector<Candidate> all = candidates();
    // Islands: items joined by candidates. Those of `after` stand behind those of `before`.
    std::vector<std::size_t> root(before_.size() + after_.size());
    std::iota(root.begin(), root.end(), std::size_t{0});
    const auto find = [&root](std::size_t at) {
      while (root[at] != at) at = root[at] = root[root[at]];
      return at;
    };
    for (const Candidate& one : all) root[find(before_.size() + one.after)] = find(one.before);
    std::map<std::size_t, std::vector<Candidate>> islands;
    for (const Candidate& one : all) islands[find(one.before)].push_back(one);
    for (auto& [at, island] : islands) choose_in(island);
  }

  void choose_in(std::vector<Candidate>& island) {
    std::map<std::size_t, std::size_t> rows, columns;
    for (const Candidate& one : island) {
      rows.emplace(one.before, 0);
      columns.emplace(one.after, 0);
    }
    if (rows.size() > largest_island || columns.size() > largest_island) return choose_one_by_one(island);
    std::size_t count = 0;
    for (auto& [item, row] : rows) row = count++;
    count = 0;
    for (auto& [item, column] : columns) column = count++;
    Assignment assignment(rows.size(), columns.size());
    for (const Candidate& one : island) assignment.set(rows[one.before], columns[one.after], one.worth - least);
    assignment.solve();
    for (const Candidate& one : island)
      if (assignment.column_of(rows[one.before]) == columns[one.after])
        pair(one.before, one.after, By::likeness, assignment.regret(rows[one.before]) < margin);
  }

  // The likeliest first; doubtful where a rival that is still free comes near.
  void choose_one_by_one(std::vector<Candidate>& island) {
    std::ranges::stable_sort(island, std::greater{}, &Candidate::worth);
    std::map<std::size_t, std::vector<const Candidate*>> ours, theirs;
    for (const Candidate& one : island) {
      ours[one.before].push_back(&one);
      theirs[one.after].push_back(&one);
    }
    const auto rival = [this](const std::vector<const Candidate*>& all, const Candidate& one) {
      double best = least;
      for (const Candidate* other : all)
        if (other != &one && open(other->before, other->after)) best = std::max(best, other->worth);
      return best;
    };
    for (const Candidate& one : island) {
      if (!open(one.before, one.after)) continue;
      const double best = std::max(rival(ours[one.before], one), rival(theirs[one.after], one));
      pair(one.before, one.after, By::likeness, one.worth - best < margin);
    }
  }

  // ---- one in the place of another

  // Under the same number, between the same neighbours, and not quite strange to each other: written anew, or another.
  void doubt_replaced() {
    constexpr double strange = 0.2;
    const Gaps gaps = this->gaps();
    for (std::size_t i = 0; i < before_.size(); ++i) {
      const std::size_t j = gaps.above[i] == none ? 0 : gaps.above[i] + 1;
      if (after_of_[i] != none || j >= after_.size() || before_of_[j] != none) continue;
      const bool same_place = context(i, j, gaps) == 1 && before_[i].kind == after_[j].kind &&
                              likeness_.before(i).label == likeness_.after(j).label;
      if (same_place && worth_of(i, j, gaps) > strange) pair(i, j, By::likeness, true);
    }
  }

  const std::vector<Item>& before_;
  const std::vector<Item>& after_;
  Likeness likeness_;
  std::vector<std::size_t> after_of_, before_of_;
  std::vector<Pair> pairs_;
};

}  // namespace

std::vector<Pair> match_items(const std::vector<Item>& before, const std::vector<Item>& after) {
  return Matcher(before, after).matched();
}

// Patience: on every pile the least number that ends a rising run of that length.
std::vector<bool> out_of_order(const std::vector<std::size_t>& order) {
  std::vector<std::size_t> piles, under(order.size(), none);
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto pile = std::ranges::lower_bound(piles, order[i], {}, [&order](std::size_t at) { return order[at]; });
    if (pile != piles.begin()) under[i] = *std::prev(pile);
    if (pile == piles.end())
      piles.push_back(i);
    else
      *pile = i;
  }
  std::vector<bool> out(order.size(), true);
  for (std::size_t at = piles.empty() ? none : piles.back(); at != none; at = under[at]) out[at] = false;
  return out;
}

}  // namespace match
