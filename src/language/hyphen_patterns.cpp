#include "language/hyphen_patterns.h"

#include <algorithm>
#include <limits>

namespace language {

namespace {

constexpr std::size_t nowhere = 64;
constexpr std::size_t longest = std::numeric_limits<std::uint8_t>::max();  // letters of a pattern
constexpr std::size_t most_states = std::numeric_limits<std::uint16_t>::max();

// The place of a byte in State::next; `nowhere` for bytes that no Russian word holds.
std::size_t index_of(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  if (code >= 0xC0 && code < 0xE0) return code - 0xC0U;
  if (code == 0xA3) return 32;
  return byte == '.' ? 33 : nowhere;
}

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  while (line.ends_with('\r') || line.ends_with(' ')) line.remove_suffix(1);
  return line;
}

}  // namespace

std::optional<HyphenPatterns> HyphenPatterns::find(std::string_view dictionary) {
  if (take_line(dictionary) != "KOI8-R") return std::nullopt;
  HyphenPatterns out;
  out.states_.reserve(dictionary.size() / 3);
  out.states_.emplace_back();
  while (!dictionary.empty()) out.add(take_line(dictionary));
  out.link();
  return out;
}

// Lines that are no patterns of Russian letters (comments, settings) say nothing to us.
void HyphenPatterns::add(std::string_view pattern) {
  std::size_t state = 0;
  std::string numbers = "0";  // before the first letter, then after each
  for (const char byte : pattern) {
    if (is_digit(byte)) {
      numbers.back() = byte;
      continue;
    }
    const std::size_t letter = index_of(byte);
    if (letter == nowhere || states_[state].depth == longest || states_.size() > most_states) return;
    if (states_[state].next[letter] == 0) {
      states_[state].next[letter] = static_cast<std::uint16_t>(states_.size());
      State& next = states_.emplace_back();
      next.before = static_cast<std::uint16_t>(state);
      next.letter = static_cast<std::uint8_t>(letter);
      next.depth = static_cast<std::uint8_t>(states_[state].depth + 1);
    }
    state = states_[state].next[letter];
    numbers += '0';
  }
  if (state == 0) return;
  numbers.erase(0, std::min(numbers.find_first_not_of('0'), numbers.size()));
  states_[state].first_number = static_cast<std::uint32_t>(numbers_.size());
  states_[state].numbers = static_cast<std::uint16_t>(numbers.size());
  numbers_ += numbers;
}

// From the shortest beginnings to the longest: the way back of a state goes on where that of the state before it ends.
void HyphenPatterns::link() {
  std::vector<std::vector<std::uint16_t>> by_depth;
  for (std::size_t state = 1; state < states_.size(); ++state) {
    const std::size_t depth = states_[state].depth;
    if (by_depth.size() <= depth) by_depth.resize(depth + 1);
    by_depth[depth].push_back(static_cast<std::uint16_t>(state));
  }
  for (const auto& states : by_depth)
    for (const std::uint16_t state : states) link(states_[state]);
}

void HyphenPatterns::link(State& state) {
  for (std::uint16_t back = state.before; back != 0;) {
    back = states_[back].back;
    state.back = states_[back].next[state.letter];
    if (state.back != 0) return;
  }
}

void HyphenPatterns::number(std::string_view word, std::span<char> after) const {
  std::fill_n(after.begin(), word.size(), '0');
  std::size_t state = 0;
  for (std::size_t i = 0; i < word.size() + 2; ++i) {
    const bool stop = i == 0 || i == word.size() + 1;
    const std::size_t letter = index_of(stop ? '.' : word[i - 1]);
    if (letter == nowhere) {
      state = 0;
      continue;
    }
    while (state != 0 && states_[state].next[letter] == 0) state = states_[state].back;
    state = states_[state].next[letter];
    const State& here = states_[state];
    for (std::size_t k = 0; k < here.numbers; ++k) {
      const std::size_t place = i + 1 + k - here.numbers;  // letters before this number
      if (place < 1 || place > word.size()) continue;
      after[place - 1] = std::max(after[place - 1], numbers_[here.first_number + k]);
    }
  }
}

}  // namespace language
