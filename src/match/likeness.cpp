#include "match/likeness.h"

#include "base/utf8.h"
#include "language/same_words.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace match {

namespace {

// Shares of the whole, where both have all of it. Measured on edits of the sample plans (tests/match).
constexpr double words_share = 0.6;
constexpr double rest_share = 0.12;
constexpr double deadline_share = 0.07;
constexpr double bodies_share = 0.07;
constexpr double context_share = 0.07;
constexpr double label_share = 0.03;
constexpr double section_share = 0.04;

// Forms of one word mostly differ behind their sixth letter, and in the last two of a short one.
std::string without_ending(const std::string& word) {
  constexpr std::size_t shortest = 4, longest = 6;  // letters
  std::vector<std::size_t> letters;
  for (std::size_t at = 0; at < word.size(); at += base::code_point_length(word, at)) letters.push_back(at);
  if (letters.size() <= shortest) return word;
  const std::size_t kept = std::clamp(letters.size() - 2, shortest, longest);
  return word.substr(0, letters[kept]);
}

WordId joined(WordId one, WordId other) { return (one * 2654435761U) ^ (other + 0x9e3779b9U + (one << 6U)); }

template <class List>
void sort_each_once(List& list) {
  std::ranges::sort(list);
  const auto [first, last] = std::ranges::unique(list);
  list.erase(first, last);
}

double shared_of_sets(const std::vector<WordId>& one, const std::vector<WordId>& other) {
  std::vector<WordId> both;
  std::ranges::set_intersection(one, other, std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(one.size() + other.size() - both.size());
}

// A share counts where one of the two says something.
class Mean {
 public:
  void add(double share, double likeness) {
    sum_ += share * likeness;
    whole_ += share;
  }
  [[nodiscard]] double value() const { return whole_ == 0 ? 0 : sum_ / whole_; }

 private:
  double sum_ = 0, whole_ = 0;
};

}  // namespace

Likeness::Likeness(const std::vector<Item>& before, const std::vector<Item>& after) {
  for (const Item& item : before) before_.push_back(read(item));
  for (const Item& item : after) after_.push_back(read(item));
  std::vector<std::size_t> seen(numbers_.size() + 1, 0);
  for (const auto* profiles : {&before_, &after_})
    for (const Profile& profile : *profiles) {
      std::vector<WordId> words = profile.words;
      words.insert(words.end(), profile.rest.begin(), profile.rest.end());
      sort_each_once(words);
      for (const WordId word : words) ++seen[word];
    }
  const double items = static_cast<double>(before.size() + after.size());
  for (const std::size_t times : seen) weights_.push_back(std::log1p(items / static_cast<double>(times + 1)));
  weigh(before_);
  weigh(after_);
}

WordId Likeness::number_of(std::string word) {
  if (word.empty()) return 0;
  return numbers_.emplace(std::move(word), static_cast<WordId>(numbers_.size() + 1)).first->second;
}

Profile Likeness::read(const Item& item) {
  Profile out;
  const auto words_of = [this](const std::string& line) {
    std::vector<WordId> words;
    for (const std::string& word : language::plain_words_of(line)) words.push_back(number_of(without_ending(word)));
    return words;
  };
  out.words = words_of(item.words);
  out.rest = words_of(item.rest);
  // What lacks its own words is known by the rest.
  if (out.words.empty()) std::swap(out.words, out.rest);
  for (std::size_t i = 1; i < out.words.size(); ++i) out.pairs.push_back(joined(out.words[i - 1], out.words[i]));
  for (const std::string& body : item.bodies) out.bodies.push_back(number_of("@" + body));
  sort_each_once(out.bodies);
  out.deadline = number_of(item.deadline.empty() ? "" : "=" + item.deadline);
  out.label = number_of(item.label.empty() ? "" : "#" + item.label);
  out.section = number_of(item.section.empty() ? "" : "/" + item.section);
  out.said = {static_cast<WordId>(item.kind), number_of("!" + item.words), number_of("!" + item.rest), out.deadline};
  out.said.insert(out.said.end(), out.bodies.begin(), out.bodies.end());
  std::ranges::sort(out.words);
  std::ranges::sort(out.rest);
  sort_each_once(out.pairs);
  return out;
}

void Likeness::weigh(std::vector<Profile>& profiles) const {
  for (Profile& profile : profiles) {
    for (const WordId word : profile.words) profile.words_weight += weights_[word];
    for (const WordId word : profile.rest) profile.rest_weight += weights_[word];
  }
}

// What both have, of what one of them has (Dice), by weight.
double Likeness::alike(const std::vector<WordId>& one, double one_weight, const std::vector<WordId>& other,
                       double other_weight) const {
  if (one_weight + other_weight == 0) return 0;
  double shared = 0;
  auto left = one.begin();
  auto right = other.begin();
  while (left != one.end() && right != other.end()) {
    if (*left == *right) {
      shared += weights_[*left];
      ++left;
      ++right;
    } else if (*left < *right) {
      ++left;
    } else {
      ++right;
    }
  }
  return 2 * shared / (one_weight + other_weight);
}

double Likeness::of(std::size_t before, std::size_t after, double context) const {
  const Profile& one = before_[before];
  const Profile& other = after_[after];
  Mean mean;
  if (!one.words.empty() || !other.words.empty())
    mean.add(words_share, alike(one.words, one.words_weight, other.words, other.words_weight));
  if (!one.rest.empty() || !other.rest.empty())
    mean.add(rest_share, alike(one.rest, one.rest_weight, other.rest, other.rest_weight));
  if (one.deadline != 0 || other.deadline != 0) mean.add(deadline_share, one.deadline == other.deadline ? 1 : 0);
  if (!one.bodies.empty() || !other.bodies.empty()) mean.add(bodies_share, shared_of_sets(one.bodies, other.bodies));
  mean.add(context_share, context);
  if (one.label != 0 || other.label != 0) mean.add(label_share, one.label == other.label ? 1 : 0);
  if (one.section != 0 || other.section != 0) mean.add(section_share, one.section == other.section ? 1 : 0);
  return mean.value();
}

}  // namespace match
