#include "validate/choices.h"

#include "base/near_words.h"
#include "base/utf8.h"

#include <algorithm>
#include <set>

namespace validate {

namespace {

using Choice = Schema::Node::Choice;

constexpr std::size_t listed_choices = 20;

void append(std::string& list, const Choice& choice, bool glossed) {
  if (!list.empty()) list += glossed ? "; " : ", ";
  list += choice.shown;
  if (glossed && !choice.gloss.empty()) list += " – " + choice.gloss;
}

}  // namespace

base::Phrase listed(const std::vector<Choice>& choices) {
  const bool glossed = std::ranges::any_of(choices, [](const Choice& c) { return !c.gloss.empty(); });
  base::Phrase out;
  std::set<std::string_view> seen;  // `1` and `"1"` are two values and one word
  for (const Choice& choice : choices) {
    if (!seen.insert(choice.shown).second) continue;
    if (seen.size() > listed_choices) {
      out.ru += ", …";
      out.en += ", …";
      break;
    }
    append(out.ru, choice, glossed);
    append(out.en, choice, false);
  }
  return out;
}

const Choice* meant_choice(std::string_view typed, const std::vector<Choice>& choices) {
  std::vector<std::string_view> words, glosses;
  for (const Choice& choice : choices) {
    words.emplace_back(choice.shown);
    glosses.emplace_back(choice.gloss);
  }
  std::size_t meant = base::nearest(typed, words);
  if (meant == words.size())
    meant = static_cast<std::size_t>(std::ranges::find(words, base::in_latin_layout(typed)) - words.begin());
  if (meant == words.size()) meant = base::nearest_gloss(typed, glosses);
  return meant < choices.size() ? &choices[meant] : nullptr;
}

void name_cyrillic(std::string_view typed, std::string_view meant, base::Diagnostic& out) {
  const std::string letters = base::cyrillic_in(typed, meant);
  if (letters.empty()) return;
  const bool one = base::count_code_points(letters) == 1;
  out.hints.push_back(
      {(one ? "здесь русская буква «" : "здесь русские буквы «") + letters + "»: наберите слово латинскими буквами",
       "Cyrillic “" + letters + "” stands here: type the word in Latin letters"});
}

}  // namespace validate
