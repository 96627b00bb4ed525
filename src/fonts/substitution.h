// A word that its face does not show, as parts that are shown.
//
// The idea: letters that stand together stay together, so that a word is of one hand; the first face that shows them
// all takes them, any other sign alone goes to the first face that has it. Where no face shows a stretch, its
// characters are looked at one by one, a letter never parted from a mark that its face can place. What is left over
// gets a box: so does every letter that is written from right to left, which nothing here sets.
#pragma once

#include "fonts/word_cache.h"

#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fonts {

class Shaper;

class Substitution {
 public:
  // The parts of a word of `shaper` that lacks glyphs, in order; kept.
  std::span<const pages::ShapedWord* const> parts(const pages::ShapedWord& word, Shaper& shaper);

 private:
  // Of the word that is parted: bytes that one face shows; without a face a box.
  struct Part {
    std::size_t begin, end;
    std::optional<pages::FaceId> face;
  };

  void add(std::string_view text, std::size_t begin, std::size_t end, pages::FaceId own, Shaper& shaper);
  void join_or_add(Part part);
  const pages::ShapedWord& box(pages::FaceId face, std::string_view text, Shaper& shaper);

  WordCache boxes_;
  std::unordered_map<const pages::ShapedWord*, std::vector<const pages::ShapedWord*>> known_;
  std::vector<Part> parts_;
};

}  // namespace fonts
