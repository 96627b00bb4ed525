// Symmetric deletion: two words that are one slip apart become equal when each loses at most one letter. So every word
// is filed under itself and under each of its deletions, and only words of one file are compared.
// A rolling hash gives the key of a deletion from those of what stands before and behind the letter, so the cost is the
// sum of the lengths, and the sorting of as many keys. Words that lose one and the same letter and are not near («школа
// № 1» … «школа № 9») are as many as the alphabet has letters; a file that grows beyond that is not compared to its
// end.

#include "language/near_spellings.h"

#include "base/edit_distance.h"
#include "base/utf8.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

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

}  // namespace

std::vector<std::pair<std::size_t, std::size_t>> near_spellings(std::span<const std::string> words) {
  constexpr std::ptrdiff_t most_in_a_file = 64;
  std::vector<std::u32string> letters;
  std::vector<Filed> files;
  for (std::size_t i = 0; i < words.size(); ++i) {
    letters.push_back(base::to_utf32(words[i]));
    file(letters.back(), i, files);
  }
  std::ranges::sort(files);
  std::vector<std::pair<std::size_t, std::size_t>> out;
  for (auto first = files.begin(); first != files.end();) {
    const auto end = std::find_if(first, files.end(), [&](const Filed& one) { return one.key != first->key; });
    const auto last = first + std::min(end - first, most_in_a_file);
    for (auto one = first; one != last; ++one)
      for (auto other = one + 1; other != last; ++other)
        if (one->word != other->word && base::edit_distance(letters[one->word], letters[other->word], 1) == 1)
          out.emplace_back(one->word, other->word);
    first = end;
  }
  std::ranges::sort(out);
  out.erase(std::ranges::unique(out).begin(), out.end());
  return out;
}

}  // namespace language
