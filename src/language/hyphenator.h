// Where a Russian word may be divided at a line's end. Constant and shared.
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace language {

// How closely words are divided.
enum class Division {
  usual,   // by the patterns; three letters at least on either side
  narrow,  // also by syllables, where the patterns leave a long part whole
  last,    // two letters are enough
};

class Hyphenator {
 public:
  // The bytes of hyph_ru_RU.dic (patterns of libhyphen, KOI8-R), and the path to blame. Failure when they are none.
  Hyphenator(const std::string& path, std::string_view dictionary);
  Hyphenator(Hyphenator&&) noexcept;
  ~Hyphenator();

  // Byte offsets at which `word` may be cut and shown with a hyphen; sorted. Letters only are divided, and no part is
  // without a vowel; words in capitals and acronyms never.
  [[nodiscard]] std::vector<std::size_t> divide(std::string_view word, Division division = Division::usual) const;

 private:
  struct Dictionary;
  std::unique_ptr<Dictionary> dictionary_;
};

}  // namespace language
