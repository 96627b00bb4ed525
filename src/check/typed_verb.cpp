#include "check/typed_verb.h"

#include "base/utf8.h"
#include "language/letters.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace check {

namespace {

struct Forms {
  std::span<const std::string_view> stems, endings;
};

constexpr std::string_view present[] = {"приказыва", "постановля", "распоряжа", "обязыва", "предлага",
                                        "поруча",    "указыва",    "реша",      "утвержда"};
constexpr std::string_view present_endings[] = {"ю", "ем", "ет", "ют", "юсь", "емся", "ется", "ются"};
constexpr std::string_view past[] = {"решил", "постановил", "определил", "приказал"};
constexpr std::string_view past_endings[] = {"", "а", "о", "и"};
constexpr Forms all_forms[] = {{present, present_endings}, {past, past_endings}};

bool is_verb(std::string_view word) {
  return std::ranges::any_of(all_forms, [word](const Forms& forms) {
    return std::ranges::any_of(forms.stems, [&](std::string_view stem) {
      return word.starts_with(stem) &&
             std::ranges::find(forms.endings, word.substr(stem.size())) != forms.endings.end();
    });
  });
}

struct Letter {
  std::size_t first;
  char32_t letter;
  bool begins;  // no letter stands right before it
};

std::vector<Letter> letters_of(std::string_view words) {
  std::vector<Letter> out;
  bool inside = false;
  for (std::size_t at = 0; at < words.size(); at += base::code_point_length(words, at)) {
    const char32_t c = base::code_point_at(words, at);
    const bool letter = language::is_letter(c);
    if (letter) out.push_back({at, c, !inside});
    inside = letter;
  }
  return out;
}

// Nothing but blanks and signs of an end stands behind it.
std::size_t trimmed_size(std::string_view words) {
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view sign : {" ", ":", ".", ",", "\u00a0", "\u202f", "-", "–", "—", "!"})
      if (words.ends_with(sign)) {
        words.remove_suffix(sign.size());
        cut = true;
      }
  }
  return words.size();
}

bool is_blank_between(std::string_view words, const Letter& one, const Letter& next) {
  const std::size_t begin = one.first + base::code_point_length(words, one.first);
  const std::string_view between = words.substr(begin, next.first - begin);
  return between.find_first_not_of(" \xC2\xA0\xE2\x80\xAF") == std::string_view::npos;
}

}  // namespace

TypedVerb find_typed_verb(std::string_view preamble) {
  constexpr std::size_t longest_verb = 20;  // letters
  const std::string_view words = preamble.substr(0, trimmed_size(preamble));
  const std::vector<Letter> letters = letters_of(words);
  if (letters.empty() || letters.back().first + base::code_point_length(words, letters.back().first) != words.size())
    return {};
  std::u32string verb;
  bool spaced = false;
  TypedVerb found;
  for (std::size_t i = letters.size(); i-- > 0 && verb.size() < longest_verb;) {
    verb.insert(verb.begin(), letters[i].letter);
    if (!letters[i].begins) continue;
    if (is_verb(language::lower(base::to_utf8(verb)))) found = {letters[i].first, preamble.size() - letters[i].first};
    // A word is whole where it begins, unless it is one letter of a word set apart.
    const bool alone = i + 1 == letters.size() || letters[i + 1].begins;
    spaced = spaced || (alone && i + 1 == letters.size());
    if (!spaced || !alone || i == 0 || !is_blank_between(words, letters[i - 1], letters[i])) break;
  }
  return found;
}

}  // namespace check
