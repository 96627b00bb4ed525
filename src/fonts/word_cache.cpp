#include "fonts/word_cache.h"

#include <functional>

namespace fonts {

namespace {

std::uint64_t hash_of(pages::FaceId face, std::string_view text) {
  return std::hash<std::string_view>{}(text) + face.index * 0x9e3779b97f4a7c15U;
}

}  // namespace

WordCache::WordCache() : slots_(512) {}

const pages::ShapedWord* WordCache::find(pages::FaceId face, std::string_view text) const {
  const std::uint64_t hash = hash_of(face, text);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask; slots_[at].word != nullptr; at = (at + 1) & mask) {
    if (slots_[at].hash != hash) continue;
    const pages::ShapedWord* word = slots_[at].word;
    if (word->face == face && word->text == text) return word;
  }
  return nullptr;
}

const pages::ShapedWord& WordCache::keep(pages::ShapedWord word) {
  if ((words_.size() + 1) * 2 > slots_.size()) grow();
  const pages::ShapedWord& kept = words_.emplace_back(std::move(word));
  insert({hash_of(kept.face, kept.text), &kept});
  return kept;
}

void WordCache::insert(Slot slot) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = slot.hash & mask;
  while (slots_[at].word != nullptr) at = (at + 1) & mask;
  slots_[at] = slot;
}

void WordCache::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.word != nullptr) insert(slot);
}

}  // namespace fonts
