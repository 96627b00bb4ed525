// Shaped words by their letters. Open addressing with linear probing: a long plan asks for two million words, most of
// them known, so a question costs one hash and, nearly always, one comparison. Words never move.
#pragma once

#include "pages/document.h"

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

namespace fonts {

struct CachedWord {
  pages::ShapedWord word;
  std::vector<char32_t> missing;  // code points without glyph
};

class WordCache {
 public:
  WordCache();

  // The word, or nothing when it was not kept.
  [[nodiscard]] const CachedWord* find(pages::FaceId face, std::string_view text) const;
  const CachedWord& keep(CachedWord word);
  [[nodiscard]] std::size_t size() const { return words_.size(); }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    const CachedWord* word = nullptr;
  };

  void insert(Slot slot);
  void grow();

  std::deque<CachedWord> words_;
  std::vector<Slot> slots_;  // a power of two, at most half full
};

}  // namespace fonts
