// Words that are spelled with «ё» or with «е» in its place, so that both spellings of one word can be told.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace language {

struct YoWord {
  std::string key;  // of all forms of one word that keep their «ё»
  bool yo;          // it is written with «ё»
};

// Nothing of a word without «е» and «ё», and of those that are two words («все», «совершенный»). «Утверждена» and
// «утверждение» are no forms of «утверждён»: their «е» is right.
std::optional<YoWord> find_yo_word(std::string_view word);

}  // namespace language
