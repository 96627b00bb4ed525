#include "language/stems.h"

#include "base/failure.h"
#include "base/utf8.h"
#include "language/letters.h"
#include "language/words.h"

#include <libstemmer.h>

#include <memory>

namespace language {

namespace {

struct Release {
  void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};

// It keeps the word it works on, so each thread has its own.
sb_stemmer* stemmer() {
  thread_local const std::unique_ptr<sb_stemmer, Release> own(sb_stemmer_new("russian", "UTF_8"));
  base::ensure(own != nullptr, "Snowball has the rules of Russian");
  return own.get();
}

void replace_yo(std::string& word) {
  constexpr std::string_view yo = "ё";
  for (std::size_t at = base::find(word, yo); at != std::string::npos; at = base::find(word, yo, at))
    word.replace(at, 2, "е");
}

}  // namespace

std::string stem_of(std::string_view word) {
  std::string small = lower(word);
  replace_yo(small);
  const auto* bytes = reinterpret_cast<const sb_symbol*>(small.data());
  const sb_symbol* stem = sb_stemmer_stem(stemmer(), bytes, static_cast<int>(small.size()));
  base::ensure(stem != nullptr, "memory for one stem");
  return {reinterpret_cast<const char*>(stem), static_cast<std::size_t>(sb_stemmer_length(stemmer()))};
}

std::vector<std::string> stems_of(std::string_view line) {
  std::vector<std::string> out;
  for (const Word& word : words_of(line)) out.push_back(stem_of(word.in(line)));
  return out;
}

}  // namespace language
