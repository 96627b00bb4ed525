// What a Word file remembers of the package it was printed from: every paragraph and row with where it was written and
// the fingerprints of its words, none of the words themselves. By it a change that a person made in Word is told from
// one made in the YAML meanwhile.
#pragma once

#include "match/printed.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace match {

struct StateUnit {
  enum class Kind : std::uint8_t { paragraph, row, note };

  Kind kind = Kind::paragraph;
  std::string written;                // «plan.yaml#/rows/3/measure»; empty: not known
  std::vector<std::uint64_t> prints;  // of its words; of a row those of each cell
  std::vector<std::uint32_t> traces = {};
};

struct State {
  std::string document;  // its id in the package
  std::string source;    // fingerprint of all files of the package
  std::vector<StateUnit> units;
};

std::uint64_t print_of(std::string_view words);

// All but `written`.
std::vector<StateUnit> units_of_state(const PrintedDocument& document);

std::string state_as_xml(const State& state);
// Nothing when these bytes are something else.
std::optional<State> read_state(std::string_view bytes);

}  // namespace match
