// Symmetric deletion: two words that are one slip apart become equal when each loses at most one letter. So every word
// is filed under itself and under each of its deletions, and only words of one file are compared.
// A rolling hash gives the key of a deletion from those of what stands before and behind the letter, so the cost is the
// sum of the lengths, and the sorting of as many keys. Words that lose one and the same letter and are not near («школа
// № 1» … «школа № 9») are as many as the alphabet has letters; a file that grows beyond that is not compared to its
// end.

#include "language/near_spellings.h"

#include "base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace language {

namespace {

struct Filed {
  std::uint64_t key;
  std::size_t word;

  friend auto operator<=>(const Filed&, const Filed&) = default;
};

// Of a word and of all its deletions; sums and products wrap.
void file(std::u32string_view word, std::size_t index, std::vector<Filed>& out) {
  constexpr std::uint64_t base = 0x100000001b3U;
  std::vector<std::uint64_t> before(word.size() + 1, 0);  // of the first letters
  for (std::size_t i = 0; i < word.size(); ++i) before[i + 1] = before[i] * base + word[i] + 1;
  out.push_back({before.back(), index});
  std::uint64_t behind = 0, power = 1;  // of the last letters
  for (std::size_t i = word.size(); i-- > 0;) {
    out.push_back({before[i] * power + behind, index});
    behind += (word[i] + 1) * power;
    power *= base;
  }
}

// Behind what they share at both ends one letter is left of one of them, of each, or two that are swapped.
bool differ_by_one_slip(std::u32string_view one, std::u32string_view other) {
  if (one.size() > other.size()) std::swap(one, other);
  if (other.size() - one.size() > 1) return false;
  const auto [a, b] = std::ranges::mismatch(one, other);
  one.remove_prefix(static_cast<std::size_t>(a - one.begin()));
  other.remove_prefix(static_cast<std::size_t>(b - other.begin()));
  while (!one.empty() && one.back() == other.back()) {
    one.remove_suffix(1);
    other.remove_suffix(1);
  }
  if (one.size() == 2 && other.size() == 2) return one[0] == other[1] && one[1] == other[0];
  return one.size() <= 1 && other.size() == 1;
}

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

// Few words, as of one column, are compared each to each: that is cheaper than to sort their deletions.
Pairs near_of_few(const std::vector<std::u32string>& letters) {
  Pairs out;
  for (std::size_t one = 0; one < letters.size(); ++one)
    for (std::size_t other = one + 1; other < letters.size(); ++other)
      if (differ_by_one_slip(letters[one], letters[other])) out.emplace_back(one, other);
  return out;
}

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> near_spellings(std::span<const std::string> words) {
  constexpr std::ptrdiff_t most_in_a_file = 64;
  constexpr std::size_t few = 64;
  std::vector<std::u32string> letters;
  letters.reserve(words.size());
  for (const std::string& word : words) letters.push_back(base::to_utf32(word));
  if (letters.size() <= few) return near_of_few(letters);
  std::vector<Filed> files;
  for (std::size_t i = 0; i < letters.size(); ++i) file(letters[i], i, files);
  std::ranges::sort(files);
  Pairs out;
  for (auto first = files.begin(); first != files.end();) {
    const auto end = std::find_if(first, files.end(), [&](const Filed& one) { return one.key != first->key; });
    const auto last = first + std::min(end - first, most_in_a_file);
    for (auto one = first; one != last; ++one)
      for (auto other = one + 1; other != last; ++other)
        if (one->word != other->word && differ_by_one_slip(letters[one->word], letters[other->word]))
          out.emplace_back(one->word, other->word);
    first = end;
  }
  std::ranges::sort(out);
  out.erase(std::ranges::unique(out).begin(), out.end());
  return out;
}

}  // namespace language
