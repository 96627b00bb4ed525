// Labels of points as Word's numbering (ECMA-376-1, 17.9): what is printed is what the document says, and a point that
// a person adds in Word gets the next number.
//
// Word counts by lists (w:abstractNum): each level has a format («%1.%2.») and goes on from the last number of its
// level, or from one behind a number of a higher level; an instance (w:num) may begin a level anew the first time it is
// used there (w:startOverride), and says nothing of the levels above. So Word's counting is done here too: a label that
// it comes to by itself goes on in its list; one that needs another number begins an instance; one whose numbers above
// are not those that Word counted («2.1.» under a chapter that is text, «1.2.1.» under «б)») has them as they stand in
// a list of its own; and one that nothing counts («5а.») has a list for itself.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace docx {

inline constexpr std::size_t level_count = 9;  // of a list of Word

enum class Counting : std::uint8_t { decimal, russian_lower, roman_upper, none };

// A label as its numbers: «2.1.» is 2 and 1 with a stop behind each.
struct Label {
  std::vector<int> numbers;            // those of the levels above it first, as far as it names them
  Counting counting = Counting::none;  // of the last number
  std::string format;                  // «%1.%2.»: with the place of its last number at its own level
  std::string own_format;              // «2.%2.»: the numbers above as they stand
  std::size_t level = 0;
};

// `level` from 0; «1.1.» is of the second level at least. Nothing that Word counts: Counting::none.
Label label_of(std::string_view words, std::size_t level);

// The instance of a list, from 1, and the level in it that a paragraph has.
struct Numbered {
  int list = 0;
  std::size_t level = 0;
  std::size_t counted_in = 0;  // the list that the instance is of
  bool begins = false;         // the numbers of all levels
};

// Numbers of two editions are counted beside each other, in lists of their own.
enum class Edition : std::uint8_t { present, earlier };

class ListNumbers {
 public:
  // The instance of a list in which this label is the next of its level.
  Numbered numbered(std::string_view label, std::size_t level, Edition edition = Edition::present);
  // That which shows this label wherever it stands, and counts nothing.
  Numbered fixed(std::string_view label, std::size_t level);
  // Of a list item with this mark.
  Numbered marked(std::string_view mark);

  [[nodiscard]] bool empty() const { return instances_.empty(); }
  [[nodiscard]] std::string part() const;  // word/numbering.xml: numbering_part.cpp

 private:
  struct Level {
    Counting counting = Counting::none;
    std::string format;
  };
  struct List {  // w:abstractNum
    std::array<Level, level_count> levels;
    std::string mark;                                            // of items
    bool closed = false;                                         // only for labels of its own kind
    std::array<int, level_count> counters{};                     // where Word stands; 0: nowhere yet, less: passed over
    std::array<std::optional<std::size_t>, level_count> last{};  // the instance used last at each level
  };
  struct Instance {  // w:num
    std::size_t list = 0;
    std::size_t level = 0;  // begins it anew, and those below
    int start = 0;          // 0: begins none
    std::array<bool, level_count> used{};
  };

  [[nodiscard]] bool takes(const List& list, const Label& label) const;
  [[nodiscard]] std::optional<std::size_t> instance_for(const List& list, std::size_t level) const;
  [[nodiscard]] int next_number(const List& list, const Instance& instance, std::size_t level) const;
  [[nodiscard]] std::string shown(const List& list, const Label& label, int number) const;
  [[nodiscard]] std::vector<std::size_t> near_lists(std::size_t level) const;
  std::optional<Numbered> go_on(std::size_t list, const Label& label, std::string_view words);
  Numbered begin(std::size_t list, const Label& label);
  Numbered use(std::size_t instance, std::size_t level, int number);
  int instance(Instance made);

  std::vector<List> lists_;
  std::vector<Instance> instances_;
  std::map<std::string, int, std::less<>> marks_;
  struct Counted {
    std::map<std::string, std::size_t, std::less<>> own_lists;     // by level and own format
    std::array<std::optional<std::size_t>, level_count> recent{};  // the list used last at each level
  };
  std::array<Counted, 2> editions_;
  Counted* counted_ = editions_.data();  // of the edition that is counted now
};

}  // namespace docx
