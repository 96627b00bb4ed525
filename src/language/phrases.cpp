// Of a noun phrase the adjectives, the noun, what a hyphen joins to it and the participles behind it are declined, what
// depends on the noun is not. The noun is taken to be the first word without an adjective's ending; where it has one
// («организаций») all words are compared by their stems.

#include "language/phrases.h"

#include "base/utf8.h"
#include "language/letters.h"
#include "language/same_words.h"
#include "language/stems.h"
#include "language/words.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

// clang-format off
constexpr auto adjective_endings = std::to_array<std::string_view>({
    "ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ыми",
    "ими", "ую", "юю", "ей", "ийся", "аяся", "ееся", "иеся", "ихся", "имся", "емуся", "егося",
});
// clang-format on

bool is_adjective(std::string_view small) {
  if (small.ends_with("ние") || small.ends_with("тие")) return false;  // «управление»
  return std::ranges::any_of(adjective_endings, [&](std::string_view end) { return small.ends_with(end); });
}

// Other letters than Russian end a word.
bool is_letter_at(std::string_view line, std::size_t at) {
  const auto lead = static_cast<unsigned char>(line[at]);
  return lead == 0xD0U || lead == 0xD1U;
}

// The first three letters in lower case, as one number; 0 of a word that does not begin with two Russian letters.
std::uint64_t beginning_of(std::string_view text, std::size_t at) {
  std::uint64_t out = 0;
  for (int i = 0; i < 3; ++i, at += 2) {
    const bool letter = at + 1 < text.size() && is_letter_at(text, at);
    if (!letter) return i < 2 ? 0 : out;
    const auto lead = static_cast<unsigned char>(text[at]);
    std::uint64_t c = ((lead & 0x1FU) << 6U) | (static_cast<unsigned char>(text[at + 1]) & 0x3FU);
    if (c >= 0x410U && c <= 0x42FU) c += 0x20U;
    out = (out << 16U) | c;
  }
  return out;
}

// Two Russian letters as a number below 1024. The last five bits of a letter are the same in both cases.
std::size_t pair_at(std::string_view text, std::size_t at) {
  const auto bits = [text](std::size_t byte) { return static_cast<std::size_t>(text[byte]) & 0x1FU; };
  return (bits(at + 1) << 5U) | bits(at + 3);
}

// The first letter of a Russian word as stems have it, small and with «е» for «ё»; 0 of another word.
char32_t first_letter_of(std::string_view word) {
  if (!is_letter_at(word, 0)) return U'\0';
  const char32_t c = base::code_point_at(word, 0);
  if (c == U'Ё' || c == U'ё') return U'е';
  return c >= U'А' && c <= U'Я' ? c + (U'а' - U'А') : c;
}

// Whatever their endings are, two forms of a word begin with one letter.
bool begin_alike(std::string_view one, std::string_view other) {
  const char32_t a = first_letter_of(one), b = first_letter_of(other);
  return a == b || a == U'\0' || b == U'\0';
}

// The first word from here on; empty: there is none.
Word word_from(std::string_view line, std::size_t at) {
  while (at < line.size() && !is_letter(base::code_point_at(line, at))) at += base::code_point_length(line, at);
  Word out{at, at};
  while (out.end < line.size() && is_letter_at(line, out.end)) out.end += 2;
  while (out.end < line.size() && is_letter(base::code_point_at(line, out.end)))
    out.end += base::code_point_length(line, out.end);
  return out;
}

}  // namespace

// The stemmer takes «органы» and «органов» for two words; their endings tell that they are one.
bool Phrases::is_form_of(std::string_view word, Member& member) {
  if (same_but_ending(word, member.word)) return true;
  if (member.stem.empty()) member.stem = stem_of(member.word);
  // A stem is the beginning of its word, but for «ё».
  const bool may_be = word.starts_with(member.stem) || base::contains(word, "ё");
  return may_be && stem_of(word) == member.stem;
}

std::size_t Phrases::add(std::string_view words) {
  std::vector<Member> phrase;
  bool before_noun = true;
  for (const Word& word : words_of(words)) {
    Member member{lower(word.in(words)), {}, false};
    const bool adjective = is_adjective(member.word);
    const bool apposition = word.first > 0 && words[word.first - 1] == '-';  // «школы-партнеры»
    member.declined = before_noun || adjective || apposition;
    before_noun = before_noun && adjective;
    phrase.push_back(std::move(member));
  }
  if (!phrase.empty()) file_under(phrase.front().word);
  phrases_.push_back(std::move(phrase));
  return phrases_.size() - 1;
}

void Phrases::file_under(std::string_view word) {
  const std::uint64_t beginning = beginning_of(word, 0);
  by_beginning_[beginning].push_back(phrases_.size());
  if (beginning == 0)
    pairs_.set();
  else
    pairs_.set(pair_at(word, 0));
}

std::size_t Phrases::end_of(std::vector<Member>& phrase, std::string_view line, std::size_t at) {
  for (Member& member : phrase) {
    const Word found = word_from(line, at);
    if (found.first == found.end || !begin_alike(found.in(line), member.word)) return 0;
    if (!member.declined && found.end - found.first != member.word.size()) return 0;
    at = found.end;
    if (found.in(line) == member.word) continue;
    const std::string word = lower(found.in(line));
    if (word != member.word && !(member.declined && is_form_of(word, member))) return 0;
  }
  return at;
}

void Phrases::find_at(std::string_view line, std::size_t at, std::vector<FoundPhrase>& out) {
  if (at + 3 < line.size() && !pairs_.test(pair_at(line, at))) return;
  const auto beginning = by_beginning_.find(beginning_of(line, at));
  if (beginning == by_beginning_.end()) return;
  for (const std::size_t i : beginning->second)
    if (const std::size_t end = end_of(phrases_[i], line, at); end > 0) out.push_back({i, at, end});
}

std::vector<FoundPhrase> Phrases::find(std::string_view line) {
  std::vector<FoundPhrase> out;
  bool inside = false;
  for (std::size_t at = 0; at < line.size();) {
    if (!is_letter_at(line, at)) {
      inside = static_cast<unsigned char>(line[at]) < 0x80 && is_letter(base::code_point_at(line, at));
      at += base::code_point_length(line, at);
      continue;
    }
    if (!inside) find_at(line, at, out);
    inside = true;
    while (at < line.size() && is_letter_at(line, at)) at += 2;
  }
  return out;
}

}  // namespace language
