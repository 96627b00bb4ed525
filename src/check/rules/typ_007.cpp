// TYP-007: one word is spelled with «ё» here and with «е» there, once a document. Example: «утверждённого» beside
// «утвержденной». Quoted titles are spelled as in the original and not looked at.

#include "base/utf8.h"
#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/words.h"
#include "language/yo.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Message in_part{
    "TYP-007",
    base::Severity::note,
    {"«ё» стоит не везде: здесь «{0}», а в другом месте документа «{1}»",
     "“ё” stands here and there only: “{0}”, and elsewhere in the document “{1}”"},
    {"пишите «ё» во всём документе или нигде; в фамилиях и там, где слово можно прочитать неверно, она нужна всегда",
     "write “ё” in all of the document or nowhere, but in names and words that could be misread"},
    {"правила орфографии: «ё» пишут последовательно или только там, где без неё можно ошибиться",
     "rules of orthography: “ё” is written throughout, or only where one could err without it"}};

constexpr std::array messages{&in_part};

// The line with what stands in «…» left out. `open`: how many are open before it.
std::string without_quotations(std::string words) {
  std::size_t depth = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const std::string_view rest = std::string_view(words).substr(at);
    if (rest.starts_with("«")) ++depth;
    if (rest.starts_with("»") && depth > 0) --depth;
    if (depth > 0) words[at] = language::made;
  }
  return words;
}

bool has_yo(const TypedLine& typed) {
  return base::contains(typed.line.text, "ё") || base::contains(typed.line.text, "Ё");
}

void judge(const Reading& reading, const model::Document& document, base::Diagnostics& diagnostics) {
  const std::span<const TypedLine> lines = found_in(reading.lines, document);
  if (std::ranges::none_of(lines, has_yo)) return;
  struct Spellings {
    std::string yo, ye;
  };
  std::map<std::string, Spellings, std::less<>> seen;
  const SlipReport report(reading.package, diagnostics);
  for (const TypedLine& typed : lines) {
    const std::string words = without_quotations(std::string(typed.words()));
    for (const language::Word& word : language::words_of(words)) {
      const std::string_view typed_word = word.in(words);
      const auto spelled = language::find_yo_word(typed_word);
      if (!spelled) continue;
      Spellings& of_word = seen[spelled->key];
      std::string& own = spelled->yo ? of_word.yo : of_word.ye;
      if (own.empty()) own = typed_word;
      if (of_word.yo.empty() || of_word.ye.empty()) continue;
      report(in_part, typed, {word.first, word.end - word.first, {}},
             {std::string(typed_word), spelled->yo ? of_word.ye : of_word.yo});
      return;
    }
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const model::Document& document : reading.package.documents) judge(reading, document, diagnostics);
}

}  // namespace

const Rule typ_007{
    "TYP-007",
    {"буква «ё»", "the letter “ё”"},
    messages,
    find,
    {"«утверждённого» и «утвержденной» в одном документе", "«утверждённого» и «утверждённой»"},
    {"«ё» поставлена намеренно, чтобы слово не спутали", "“ё” stands on purpose so that a word is not mistaken"}};

}  // namespace check
