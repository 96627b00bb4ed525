// XML of Word's parts as a stream of tags, for documents whose tree would take a hundred times their words.
//
// In: a part's bytes, of anyone, and who hears of its tags. Out: nothing, or why the part cannot be read: not UTF-8 or
// UTF-16, no XML, a DOCTYPE, nested too deep. Names of namespaces become a few that matter, transitional and strict
// ones the same; of alternative content (ECMA-376-3, 7) one choice is told.
#pragma once

#include "xml/word.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace xml {

enum class WordSpace : std::uint8_t {
  none,     // of attributes
  word,     // w:
  word_14,  // w14: of Word 2010
  word_15,  // w15: of Word 2012
  math,
  relation,       // r:
  package,        // relations and content types
  compatibility,  // mc:
  xml,
  other,
};

// Lives as long as the call that tells of it.
class WordTag {
 public:
  WordTag(const char* name, const char** attributes);

  [[nodiscard]] std::optional<std::string_view> find(WordSpace space, std::string_view attribute) const;
  // Of w:, empty where there is none.
  [[nodiscard]] std::string_view value(std::string_view attribute = "val") const;
  // As a number; what is none, or beyond the bounds, is brought within them.
  [[nodiscard]] std::optional<std::int64_t> number(std::string_view attribute = "val") const;
  // Of a property that may stand without a value (ST_OnOff).
  [[nodiscard]] bool on() const;

  WordSpace space = WordSpace::other;
  std::string_view name;  // without its prefix

 private:
  const char** attributes_;
};

std::optional<std::int64_t> word_number(std::string_view words);

class WordListener {
 public:
  WordListener() = default;
  WordListener(const WordListener&) = delete;
  WordListener& operator=(const WordListener&) = delete;
  virtual ~WordListener() = default;

  virtual void start(const WordTag& tag) = 0;
  virtual void end() = 0;
  virtual void text(std::string_view) {}

  [[nodiscard]] const std::optional<WordFault>& refused() const { return refused_; }
  // Was skip() asked for? Told once.
  bool takes_skip() { return std::exchange(skip_, false); }

 protected:
  // Ends the reading.
  void refuse(WordFault fault) {
    if (!refused_) refused_ = fault;
  }
  // In start(): nothing in this element is told, nor its end.
  void skip() { skip_ = true; }

 private:
  std::optional<WordFault> refused_;
  bool skip_ = false;
};

std::optional<WordFault> read_word_xml(std::string_view bytes, std::size_t depth, WordListener& listener);

}  // namespace xml
