// Whose change it is, where a Word file was edited and the YAML it was printed from changed meanwhile: three ways, by
// what the file remembers of its state (match/state.h).
#pragma once

#include "match/printed_changes.h"
#include "match/state.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace match {

enum class Hand : std::uint8_t {
  person,  // in Word
  source,  // in the YAML
  both,    // at the same place, differently
};

// For each change of `comparison`. Without a state, or with that of the very same source, all are a person's.
std::vector<Hand> hands_of(const PrintedDocument& before, const PrintedDocument& after,
                           const PrintedComparison& comparison, const State& state,
                           const std::vector<std::string>& written);

// Paragraphs and rows that were put into the YAML since: the file does not remember them.
std::set<PrintedPlace> newcomers_in(const PrintedDocument& before, const PrintedDocument& after, const State& state,
                                    const std::vector<std::string>& written);

}  // namespace match
