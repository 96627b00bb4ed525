// Shaped words by their letters. Open addressing with linear probing: a long plan asks for two million words, most of
// them known, so a question costs one hash and, nearly always, one comparison. Words never move.
#pragma once

#include "pages/document.h"

#include <cstdint>
#include <deque>
#include <string_view>
#include <vector>

namespace fonts {

class WordCache {
 public:
  WordCache();

  // The word, or nothing when it was not kept.
  [[nodiscard]] const pages::ShapedWord* find(pages::FaceId face, std::string_view text) const;
  const pages::ShapedWord& keep(pages::ShapedWord word);
  [[nodiscard]] std::size_t size() const { return words_.size(); }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    const pages::ShapedWord* word = nullptr;
  };

  void insert(Slot slot);
  void grow();

  std::deque<pages::ShapedWord> words_;
  std::vector<Slot> slots_;  // a power of two, at most half full
};

}  // namespace fonts
