// Phrases found in lines whatever their case: «управление образования» in «сайт управления образования», and not in
// «органы управления образованием».
#pragma once

#include <bitset>
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
  [[nodiscard]] std::vector<FoundPhrase> find(std::string_view line);

 private:
  struct Member {
    std::string word;       // in small letters
    std::string stem;       // of what is declined; made when first asked for: of most it never is
    bool declined = false;  // up to the noun, or a participle behind it: compared by the stem
  };

  void file_under(std::string_view word);
  static bool is_form_of(std::string_view word, Member& member);
  // Where the phrase ends that begins at this word; 0: another one stands there.
  static std::size_t end_of(std::vector<Member>& phrase, std::string_view line, std::size_t at);

  // Those that begin at this word.
  void find_at(std::string_view line, std::size_t at, std::vector<FoundPhrase>& out);

  std::vector<std::vector<Member>> phrases_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_beginning_;
  std::bitset<1024> pairs_;  // of letters that phrases begin with: tells of most words that none does
};

}  // namespace language
