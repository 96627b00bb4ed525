// Which things of two lists are the same one: rows, points, visas, columns of two documents.
//
// In go two lists in reading order, out come pairs. First those of one id; then those that say the same, word for word;
// then the likeliest, by their words, the days they mean, the bodies they name and the place they stand at. A pair that
// is not clearly better than any other choice, and than none, is doubtful and says so: it is never a silent guess.
// Refuses nothing, reports nothing. Time grows near-linearly: only things that share rare words or a place are
// compared.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace match {

struct Item {
  int kind = 0;         // only things of one kind can be one
  std::string id;       // the author's; empty: none
  std::string label;    // «2.1»; empty: none
  std::string section;  // the words it stands under
  std::string words;    // what it is known by: a measure, a point's text
  std::string rest;     // what else it says
  std::vector<std::string> bodies;
  std::string deadline;  // its meaning, in normal form
};

enum class By {
  id,
  sameness,  // they say the same, word for word
  likeness,
};

struct Pair {
  std::size_t before = 0, after = 0;  // indices into the lists
  By by = By::sameness;
  bool doubtful = false;
};

// In the order of `before`. What is in no pair was removed or added.
std::vector<Pair> match_items(const std::vector<Item>& before, const std::vector<Item>& after);

// Of numbers all different, which do not belong to their longest rising run: what of a list was moved, when `order` has
// the old places in the new order. The fewest possible.
std::vector<bool> out_of_order(const std::vector<std::size_t>& order);

}  // namespace match
