// Styles of a Word document (ECMA-376-1, 17.7): what they say of letters, places and lists, chains of basedOn resolved.
#pragma once

#include "xml/word_names.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace xml {

// What is said of letters; nothing: left to who stands below.
struct WordLetters {
  std::optional<bool> bold, italic, hidden;  // toggled by styles (17.7.3)
  std::optional<bool> underlined, spaced, raised;

  void add_missing(const WordLetters& below);
};

struct WordLook {
  bool bold = false, italic = false, underlined = false, spaced = false, raised = false, hidden = false;

  friend bool operator==(const WordLook&, const WordLook&) = default;
};

// The list of a paragraph as it or its style says it.
struct WordListPlace {
  std::optional<std::int64_t> list;  // w:numId; 0: none
  std::optional<std::int64_t> level;
};

// What is said of a paragraph.
struct WordSetting {
  WordListPlace place;
  std::optional<bool> centred;
  std::optional<std::int64_t> outline;  // from 0; 9: text
};

// A property of letters or of a paragraph as it is met, by whoever meets it.
void read_letter_property(WordName name, const WordTag& tag, WordLetters& out);
void read_paragraph_property(WordName name, const WordTag& tag, WordSetting& out);

class WordStyles {
 public:
  struct Style {
    std::string id, name, based_on;
    WordName type = WordName::unknown;  // paragraph, run, unknown
    WordLetters letters;
    WordSetting setting;
    std::optional<std::size_t> list_style;  // that of its chain which names its list; levels of lists name it
  };

  static std::variant<WordStyles, WordFault> read(std::string_view bytes, std::size_t depth);

  [[nodiscard]] const Style* find(std::string_view id) const;
  // The style by which levels of lists name it; empty: its chain names no list.
  [[nodiscard]] std::string_view list_style(const Style& style) const;
  // Of paragraphs that name none; never nothing.
  [[nodiscard]] const Style& standard() const { return standard_; }
  [[nodiscard]] WordLook look(const Style& paragraph, const Style* run, const WordLetters& direct) const;
  [[nodiscard]] bool is_centred(const Style& paragraph, const WordSetting& direct) const;
  [[nodiscard]] std::optional<std::uint8_t> outline(const Style& paragraph, const WordSetting& direct) const;

 private:
  friend class WordStylesReader;
  void resolve();

  std::vector<Style> styles_;
  std::map<std::string, std::size_t, std::less<>> by_id_;
  Style standard_;
  WordLetters letters_;  // of the document's defaults
  WordSetting setting_;
};

}  // namespace xml
