// Lists of a Word document and the labels of its paragraphs, counted as Word counts (ECMA-376-1, 17.9).
//
// A list (w:abstractNum) has nine levels, each with a format («%1.%2.»), and one count a level for all its instances
// (w:num). A level goes on from the last number of its level; it begins anew behind a number of a level above it,
// unless w:lvlRestart says otherwise, and the first time that an instance which tells it so is used there
// (w:startOverride, 17.9.27, which also holds whenever the level begins anew). A list may be that of a style of lists
// (w:numStyleLink): its levels and its count are those of the list that the style names. A number above that was never
// counted shows as its level begins, and counts from then on: LibreOffice and Open-Xml-PowerTools do so, the standard
// is silent.
#pragma once

#include "xml/word_styles.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace xml {

inline constexpr std::size_t word_levels = 9;

struct WordListLevel {
  std::int64_t start = 0;
  std::string format = "decimal";  // w:numFmt
  std::size_t digits = 1;          // of a format of zeros: «001»
  std::string text;                // «%1.%2.»
  std::string font;                // of its mark
  std::string style;               // the id of the paragraphs' style that is of this level
  bool legal = false;              // all its numbers are decimal
  std::optional<std::int64_t> restart;
};

class WordNumbering {
 public:
  static std::variant<WordNumbering, WordFault> read(std::string_view bytes, std::size_t depth);
  // After the styles are known: lists of styles.
  void link(const WordStyles& styles);

  struct Override {
    std::size_t level = 0;
    std::optional<std::int64_t> start;
    std::optional<WordListLevel> instead;
  };
  struct Instance {
    std::optional<std::int64_t> list_id;
    std::size_t list = SIZE_MAX;  // in lists
    std::vector<Override> overrides;

    [[nodiscard]] const Override* find(std::size_t level) const;
  };
  struct List {
    std::int64_t id = 0;
    std::string style_link;  // the style of lists whose list this is to be
    std::vector<std::pair<std::size_t, WordListLevel>> levels;

    [[nodiscard]] const WordListLevel* find(std::size_t level) const;
  };

  [[nodiscard]] const Instance* find(std::int64_t id) const;
  [[nodiscard]] const WordListLevel* level_at(const Instance& instance, std::size_t level) const;
  // Where the list and the level of a paragraph stand; nothing: it has none.
  struct Place {
    std::int64_t instance = 0;
    std::size_t level = 0;
  };
  [[nodiscard]] std::optional<Place> place(const WordStyles& styles, const WordStyles::Style& style,
                                           const WordListPlace& direct) const;

 private:
  friend class WordNumberingReader;
  std::optional<std::size_t> linked(std::size_t list, const WordStyles& styles) const;

  std::vector<List> lists_;
  std::map<std::int64_t, std::size_t> list_by_id_;
  std::map<std::int64_t, Instance> instances_;
};

// The counts of one story: the body, the notes, the text boxes are counted each for themselves.
class WordCount {
 public:
  explicit WordCount(const WordNumbering& numbering) : numbering_(numbering) {}

  struct Label {
    std::string words;
    bool counted = false;
  };
  Label next(const WordNumbering::Place& place);

 private:
  struct Counters {
    std::array<std::optional<std::int64_t>, word_levels> values;
  };
  [[nodiscard]] std::int64_t start_of(const WordNumbering::Instance& instance, std::size_t level) const;
  [[nodiscard]] std::string shown(const WordNumbering::Instance& instance, const WordListLevel& level,
                                  const Counters& counters) const;

  const WordNumbering& numbering_;
  std::map<std::size_t, Counters> counters_;    // by list
  std::map<std::int64_t, std::uint32_t> used_;  // levels of instances, as bits
};

// A number in a format of w:numFmt (17.18.59); one that is not known here is decimal.
std::string word_number_words(std::string_view format, std::int64_t number);

}  // namespace xml
