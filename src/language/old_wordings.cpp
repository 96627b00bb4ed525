#include "language/old_wordings.h"

#include "language/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace language {

namespace {

constexpr std::string_view opening = "«", closing = "»";

// Where the quotation that begins at `at` ends: behind its closing mark; 0 where none begins or it is not closed.
std::size_t end_of_quotation(std::string_view line, std::size_t at) {
  if (line.substr(at).starts_with('"')) {
    const std::size_t end = line.find('"', at + 1);
    return end == std::string_view::npos ? 0 : end + 1;
  }
  int depth = 0;
  for (std::size_t i = at; i < line.size(); ++i) {
    const std::string_view rest = line.substr(i);
    if (rest.starts_with(opening)) ++depth;
    if (depth == 0) return 0;
    if (rest.starts_with(closing) && --depth == 0) return i + closing.size();
  }
  return 0;
}

// What is quoted behind these words is what stood there: not «словами», which is what will.
bool announces_old(std::string_view word) {
  constexpr auto names = std::to_array<std::string_view>(
      {"слова", "слово", "слов", "слова:", "цифры", "цифру", "цифр", "число", "числа", "знак", "знаки", "вместо",
       "опечатки", "опечатку", "ошибки", "предложение", "фразу", "словосочетание"});
  return std::ranges::find(names, word) != names.end();
}

std::size_t skip(std::string_view line, std::size_t at, std::string_view what) {
  return line.substr(at).starts_with(what) ? at + what.size() : at;
}

// «слова «А», «Б» и «В» исключить».
std::size_t skip_between(std::string_view line, std::size_t at) {
  for (const std::string_view between : {", ", " и ", " или ", "; "})
    if (const std::size_t next = skip(line, at, between); next != at) return next;
  return at;
}

}  // namespace

std::vector<OldWording> find_old_wordings(std::string_view line) {
  std::vector<OldWording> out;
  if (line.find(opening) == std::string_view::npos && line.find('"') == std::string_view::npos) return out;
  const std::string small = lower_in_place(line);
  for (const Word& word : words_of(small)) {
    if ((!out.empty() && word.first < out.back().end) || !announces_old(word.in(small))) continue;
    std::size_t at = skip(line, skip(line, word.end, ":"), " ");
    for (std::size_t end = end_of_quotation(line, at); end != 0; end = end_of_quotation(line, at)) {
      const std::size_t mark = line[at] == '"' ? 1 : opening.size();
      out.push_back({at + mark, end - mark});
      at = skip_between(line, end);
      if (at == end) break;
    }
  }
  return out;
}

}  // namespace language
