// Said and meant: the author's words, what they mean if understood, and whether they were set by hand.
#pragma once

#include "base/origin.h"

#include <optional>
#include <string>

namespace model {

template <class Meaning>
struct Written {
  std::string words;               // what is printed
  std::optional<Meaning> meaning;  // nothing: not understood («?»)
  bool by_hand = false;            // typed by the author; else made from the order and the profile
  base::Span span;                 // of the author's words; unknown when made

  friend bool operator==(const Written&, const Written&) = default;
};

}  // namespace model
