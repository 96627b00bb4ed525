// ABR-007: an abbreviation in a title or a heading that is not expanded by then, and a common noun typed in capitals
// here and in small letters there. Examples: «О поддержке ШНОР» with «(далее – ШНОР)» in the text below, or nowhere;
// «вузы» beside «ВУЗы».

#include "base/utf8.h"
#include "check/rules.h"
#include "language/letters.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Message in_heading{
    "ABR-007.heading",
    base::Severity::warning,
    {"в заголовке сокращение, которое до него не раскрыто: «{0}»",
     "a heading has an abbreviation that is not expanded before it: “{0}”"},
    {"в заголовке напишите название полностью", "write the name in full in the heading"},
    {"юридическая техника: заголовок понятен без текста", "legal drafting: a heading is understood without the text"}};
constexpr base::Message mixed_case{
    "ABR-007.case",
    base::Severity::warning,
    {"«{0}» здесь прописными, а в другом месте строчными: «{1}»",
     "“{0}” in capitals here, and in small letters elsewhere: “{1}”"},
    {"пишите одинаково; нарицательное – строчными: вуз, ссуз", "write it alike; a common noun in small letters: вуз"},
    {"правила орфографии: сокращения, ставшие нарицательными, пишут строчными буквами",
     "rules of orthography: abbreviations that became common nouns are written in small letters"}};

constexpr std::array messages{&in_heading, &mixed_case};

// Without their endings.
constexpr auto common_nouns = std::to_array<std::string_view>({"вуз", "ссуз", "втуз"});

// The noun that the word is, in any case and number; empty: another word.
std::string_view noun_of(std::string_view small) {
  constexpr auto endings = std::to_array<std::string_view>({"", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"});
  for (const std::string_view noun : common_nouns)
    if (small.starts_with(noun) && std::ranges::find(endings, small.substr(noun.size())) != endings.end()) return noun;
  return {};
}

// Most lines have none, in either spelling.
bool may_hold_noun(std::string_view line) { return base::contains(line, "уз") || base::contains(line, "УЗ"); }

class Spellings {
 public:
  explicit Spellings(const Reading& reading, base::Diagnostics& diagnostics) : report_(reading.package, diagnostics) {}

  void look(const TypedLine& typed) {
    for (const language::Word& word : language::words_of(typed.words())) {
      const std::string_view written = word.in(typed.words());
      const std::string small = language::lower(written);
      const std::string_view noun = noun_of(small);
      if (noun.empty()) continue;
      const bool capitals = written.starts_with(language::capitals(noun));
      if (!capitals && written != small) continue;  // «Вузы» begins a sentence
      Spelling& spelling = seen_[noun];
      if (capitals && spelling.line == nullptr) spelling = {&typed, word, std::move(spelling.small)};
      if (!capitals && spelling.small.empty()) spelling.small = written;
    }
  }

  void tell() const {
    for (const auto& [noun, spelling] : seen_) {
      if (spelling.line == nullptr || spelling.small.empty()) continue;
      report_(mixed_case, *spelling.line,
              {spelling.capitals.first, spelling.capitals.end - spelling.capitals.first, {}},
              {std::string(spelling.capitals.in(spelling.line->words())), spelling.small});
    }
  }

 private:
  struct Spelling {
    const TypedLine* line = nullptr;  // the first in capitals
    language::Word capitals;
    std::string small;
  };

  SlipReport report_;
  std::map<std::string_view, Spelling> seen_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  for (const Abbreviation& one : reading.abbreviations.all)
    if (!one.common && one.heading && one.near.empty())
      diagnostics.report(in_heading, one.heading->span, {one.text}, place_of(reading, *one.heading));
  Spellings spellings(reading, diagnostics);
  for (const TypedLine& typed : reading.lines)
    if (!typed.where.quoted && may_hold_noun(typed.words())) spellings.look(typed);
  spellings.tell();
}

}  // namespace

const Rule abr_007{"ABR-007",
                   {"сокращения в заголовках и нарицательные", "abbreviations in headings, and common nouns"},
                   messages,
                   find,
                   {"О поддержке ШНОР", "О поддержке школ с низкими образовательными результатами"}};

}  // namespace check
