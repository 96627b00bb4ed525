#include "check/visas.h"

#include "check/blanks.h"
#include "language/letters.h"
#include "language/same_words.h"
#include "model/line.h"

#include <algorithm>

namespace check {

std::string plain_conclusion(const model::Visa& visa) {
  std::string words = language::lower(model::plain(visa.conclusion));
  for (const std::string_view space : {"\u00a0", "\u202f", "\t", "\n", "  "})
    for (std::size_t at = words.find(space); at != std::string::npos; at = words.find(space))
      words.replace(at, space.size(), " ");
  words.erase(0, words.find_first_not_of(' '));
  while (words.ends_with(' ') || words.ends_with('.')) words.pop_back();
  return words;
}

bool refuses(const model::Visa& visa) {
  std::string words = plain_conclusion(visa);
  if (!words.starts_with("не ") && !words.starts_with("несоглас")) return false;
  words.erase(0, std::string_view("не").size());
  const std::size_t word = words.find_first_not_of(' ');
  return word != std::string::npos && words.substr(word).starts_with("соглас");
}

bool all_answered(const model::Visa& visa) {
  return !visa.remarks.empty() &&
         std::ranges::all_of(visa.remarks, [](const model::Remark& remark) { return says_something(remark.answer); });
}

base::Span conclusion_span(const model::Visa& visa) {
  const model::Line line = model::line_of(visa.conclusion);
  const base::Span span = line.span_of(0, line.text.size());
  return span.known() ? span : visa.span;
}

std::string person_key(const model::Text& name) {
  std::string out;
  for (const std::string& word : language::plain_words_of(model::plain(name))) out += word;
  return out.find("фамили") == std::string::npos ? out : std::string();
}

}  // namespace check
