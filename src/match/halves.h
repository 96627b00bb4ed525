// Halves of one change: what went at one place of a document and came at another.
//
// In go what was printed, what came back and their differences; out comes, for words that came to a place, which of the
// differences took them, or what stood there, away. They are told by their places (a row that stands where another
// stood) and by the words they share. Who cannot make the one half leaves the other undone: nothing is lost between.
#pragma once

#include "match/printed_changes.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace match {

class Halves {
 public:
  Halves(const PrintedDocument& before, const PrintedDocument& after, const PrintedComparison& comparison);

  // Indices of changes of the comparison. `had`: what would stand at that place of what came back without them.
  [[nodiscard]] std::vector<std::size_t> taken_for(const PrintedPlace& came, const std::string& had) const;

 private:
  using Words = std::vector<std::string>;  // sorted, each once
  // Rows or paragraphs, behind how many that stayed where they were.
  using Gap = std::pair<bool, std::size_t>;

  void count_kept(const PrintedComparison& comparison);
  [[nodiscard]] Gap gap_of(const std::vector<PrintedPlace>& kept, PrintedPlace place) const;
  [[nodiscard]] bool stands_near(std::size_t change, const PrintedPlace& came) const;

  const PrintedDocument& before_;
  const PrintedDocument& after_;
  const PrintedComparison& comparison_;
  std::vector<PrintedPlace> kept_before_, kept_after_;  // pairs, in order
  std::map<Gap, std::vector<std::size_t>> removed_;     // changes, by where they stood
  std::set<PrintedPlace> added_;
  std::vector<std::size_t> lost_;  // how many words each change took away
  std::map<std::string, std::vector<std::size_t>> by_lost_word_;
};

}  // namespace match
