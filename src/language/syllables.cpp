#include "language/syllables.h"

namespace language {

namespace {

// аеёиоуыэюя, ьъй, рл, бвгдкптф, ств.
constexpr std::string_view vowels = "\xC1\xC5\xA3\xC9\xCF\xD5\xD9\xDC\xC0\xD1";
constexpr std::string_view closing = "\xD8\xDF\xCA";
constexpr std::string_view liquids = "\xD2\xCC";
constexpr std::string_view stops = "\xC2\xD7\xC7\xC4\xCB\xD0\xD4\xC6";
constexpr std::string_view undivided = "\xD3\xD4\xD7";

bool is_in(std::string_view set, char letter) { return set.find(letter) != std::string_view::npos; }

// Consonants between two vowels, of which so many end the first syllable.
std::size_t consonants_before(std::string_view cluster) {
  const std::size_t sign = cluster.find_last_of(closing);
  if (sign != std::string_view::npos) return sign + 1;
  const std::size_t size = cluster.size();
  if (size < 2) return 0;
  if (cluster.ends_with(undivided)) return size - undivided.size();
  const bool onset = is_in(stops, cluster[size - 2]) && is_in(liquids, cluster[size - 1]);
  return onset ? size - 2 : 1;
}

}  // namespace

std::vector<std::size_t> syllable_ends(std::string_view word) {
  std::vector<std::size_t> ends;
  std::size_t vowel = word.find_first_of(vowels);
  while (vowel != std::string_view::npos) {
    const std::size_t next = word.find_first_of(vowels, vowel + 1);
    if (next == std::string_view::npos) break;
    ends.push_back(vowel + 1 + consonants_before(word.substr(vowel + 1, next - vowel - 1)));
    vowel = next;
  }
  return ends;
}

}  // namespace language
