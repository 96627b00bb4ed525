// How alike two items are, and which are worth comparing at all.
#pragma once

#include "match/items.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace match {

using WordId = std::uint32_t;

// What of an item is compared: words as numbers, without their endings; of sorted lists equal ones stand together.
struct Profile {
  std::vector<WordId> said;                     // in order, all of it: equal where the items say the same
  std::vector<WordId> words;                    // sorted
  std::vector<WordId> rest;                     // sorted
  std::vector<WordId> pairs;                    // neighbouring words, sorted, each once
  std::vector<WordId> bodies;                   // sorted
  WordId deadline = 0, label = 0, section = 0;  // 0: none
  double words_weight = 0, rest_weight = 0;
};

// The words of both lists. A word weighs the more the fewer items have it.
class Likeness {
 public:
  Likeness(const std::vector<Item>& before, const std::vector<Item>& after);

  [[nodiscard]] const Profile& before(std::size_t item) const { return before_[item]; }
  [[nodiscard]] const Profile& after(std::size_t item) const { return after_[item]; }
  [[nodiscard]] std::size_t known_words() const { return weights_.size(); }
  [[nodiscard]] double weight(WordId word) const { return weights_[word]; }

  // 0 … 1. `context`: how well the places agree, as far as neighbours tell.
  [[nodiscard]] double of(std::size_t before, std::size_t after, double context) const;

 private:
  WordId number_of(std::string word);
  Profile read(const Item& item);
  void weigh(std::vector<Profile>& profiles) const;
  [[nodiscard]] double alike(const std::vector<WordId>& one, double one_weight, const std::vector<WordId>& other,
                             double other_weight) const;

  std::unordered_map<std::string, WordId> numbers_;
  std::vector<Profile> before_, after_;
  std::vector<double> weights_;
};

}  // namespace match
