// Patterns of Liang ("Word Hy-phen-a-tion by Com-put-er", 1983) as dictionaries of libhyphen hold them, one byte a
// letter. Read once a call for every document that is set, so reading is made for speed: libhyphen's own takes a tenth
// of the time of a whole order. libhyphen judges it in the tests.
//
// The automaton is that of libhyphen: a state for each beginning of a pattern; from a letter that leads nowhere back to
// the longest beginning that ends what was read; at each letter the one pattern counts that is this state's own. (The
// dictionary is prepared so: it holds every pattern combined with those that end it.)
#pragma once

#include "base/bytes.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace language {

class HyphenPatterns {
 public:
  // A dictionary of Russian in KOI8-R; nothing when the bytes are none.
  static std::optional<HyphenPatterns> find(std::string_view dictionary);

  // For each letter of the word (small Russian letters of KOI8-R) the number after it: odd, and a hyphen may stand
  // there.
  void number(std::string_view word, std::span<char> after) const;

 private:
  static constexpr std::size_t letters = 34;  // 32 of 0xC0…0xDF, ё, and the stop at either end of a word

  struct State {
    std::array<std::uint16_t, letters> next{};  // 0: none
    std::uint16_t back = 0;
    std::uint16_t before = 0;  // the state without its last letter
    std::uint8_t letter = 0, depth = 0;
    std::uint16_t numbers = 0;  // how many of `numbers_` end after this state's letter
    std::uint32_t first_number = 0;
  };

  void add(std::string_view pattern);
  void link();
  void link(State& state);

  std::vector<State> states_;
  std::string numbers_;
};

}  // namespace language
