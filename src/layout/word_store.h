// The words of a document, each kept once.
#pragma once

#include "pages/document.h"

#include <unordered_map>
#include <vector>

namespace layout {

class WordStore {
 public:
  // `word` must stay where it is: a Shaper's words do.
  pages::WordId id_of(const pages::ShapedWord& word) {
    const auto [entry, is_new] = ids_.try_emplace(&word, pages::WordId{static_cast<std::uint32_t>(words_.size())});
    if (is_new) words_.push_back(&word);
    return entry->second;
  }

  [[nodiscard]] const pages::ShapedWord& at(pages::WordId id) const { return *words_[id.index]; }

  [[nodiscard]] std::vector<pages::ShapedWord> copies() const {
    std::vector<pages::ShapedWord> all;
    all.reserve(words_.size());
    for (const pages::ShapedWord* word : words_) all.push_back(*word);
    return all;
  }

 private:
  std::unordered_map<const pages::ShapedWord*, pages::WordId> ids_;
  std::vector<const pages::ShapedWord*> words_;  // by WordId
};

}  // namespace layout
