// Phrases found in lines whatever their case: «управление образования» in «сайт управления образования», and not in
// «органы управления образованием».
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace language {

struct FoundPhrase {
  std::size_t phrase = 0;          // its index
  std::size_t first = 0, end = 0;  // bytes of the line
};

class Phrases {
 public:
  // In the nominative, or as it stands in a text. One without words is never found.
  std::size_t add(std::string_view words);

  // In the order of the line. Costs a look at each word's first letters, more only where a phrase begins so.
  [[nodiscard]] std::vector<FoundPhrase> find(std::string_view line) const;

 private:
  struct Member {
    std::string word, stem;  // in small letters
    bool declined = false;   // up to the noun, or a participle behind it: compared by the stem
  };

  static bool is_form_of(std::string_view word, const Member& member);
  // Where the phrase ends that begins at this word; 0: another one stands there.
  static std::size_t end_of(const std::vector<Member>& phrase, std::string_view line, std::size_t at);

  std::vector<std::vector<Member>> phrases_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_beginning_;
};

}  // namespace language
