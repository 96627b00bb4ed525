// TBL-004: two rows of one section say the same, word for word. Example: a road map with two rows «Реализация программ
// повышения квалификации (модуля), …».
// Rows that differ in a number, an abbreviation or a noun are different; so are short ones and those that come again
// and again, as meetings do, and the same words under another row.

#include "check/rules.h"
#include "language/words.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unordered_map>
#include <utility>

namespace check {

namespace {

constexpr base::Message repeated_row{
    "TBL-004",
    base::Severity::warning,
    {"строка слово в слово повторяет другую: «{0}»", "the row repeats another word for word: “{0}”"},
    {"если это одно мероприятие, объедините строки: сроки и исполнители могут стоять в одной строке списком; если "
     "разные "
     "– скажите, чем они отличаются",
     "if it is one measure, make it one row: deadlines and bodies may be lists; else say how they differ"},
    {"строка плана – одно мероприятие", "a row of a plan is one measure"}};

constexpr std::array messages{&repeated_row};

constexpr std::size_t least_words = 8;

// Small words decide nothing: they are the tenth in which two equal rows may differ.
bool is_small(std::string_view word) {
  constexpr std::size_t longest = 4;  // two letters
  return word.size() <= longest && word.find_first_of("0123456789") == std::string_view::npos;
}

bool parts_words(char c) {
  return static_cast<unsigned char>(c) < 0x40 &&  // no letter
         (c == ' ' || c == ',' || c == '.' || c == ';' || c == ':' || c == '(' || c == ')');
}

// The words that tell one row from another; empty of rows that are too short to be called the same.
std::string key_of(const model::Text& measure) {
  const std::string small = language::lower_in_place(model::plain(measure));
  std::string key;
  std::size_t words = 0;
  for (std::size_t at = 0; at < small.size();) {
    std::size_t end = at;
    while (end < small.size() && !parts_words(small[end])) ++end;
    const std::string_view word = std::string_view(small).substr(at, end - at);
    if (end > at) ++words;
    if (!is_small(word)) key.append(small, at, end - at).append(1, ' ');
    at = end + 1;
  }
  return words < least_words ? std::string{} : key;
}

struct Place {
  const model::Measure* row;
  model::RowPlace place;
};

// Its number, else its first words.
std::string name_of(const model::Measure& row) {
  constexpr std::size_t enough = 60;  // bytes
  if (!row.label.words.empty()) return row.label.words;
  const std::string words = model::plain(row.cells.find("measure")->second);
  const std::size_t end = words.find(' ', std::min(enough, words.size()));
  return end == std::string::npos ? words : words.substr(0, end) + " …";
}

using Group = std::pair<const void*, std::string>;  // the section or the row above, and the words

struct HashOfGroup {
  std::size_t operator()(const Group& group) const {
    return std::hash<std::string>{}(group.second) ^ std::hash<const void*>{}(group.first);
  }
};

void judge(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics) {
  std::unordered_map<Group, std::vector<Place>, HashOfGroup> rows;
  std::vector<const std::vector<Place>*> order;
  model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace& place) {
    const auto measure = row.cells.find("measure");
    if (measure == row.cells.end()) return;
    std::string key = key_of(measure->second);
    if (key.empty()) return;
    const void* parent = place.parent == nullptr ? static_cast<const void*>(place.section) : place.parent;
    std::vector<Place>& same = rows[{parent, std::move(key)}];
    same.push_back({&row, place});
    if (same.size() == 2) order.push_back(&same);
  });
  for (const std::vector<Place>* same : order) {
    if (same->size() != 2) continue;  // it comes again and again
    const model::Line line = model::line_of(same->back().row->cells.find("measure")->second);
    const base::Span span = line.span_of(0, line.text.size());
    diagnostics.report(repeated_row, span.known() ? span : same->back().row->span, {name_of(*same->front().row)},
                       model::place_of(package, document.id, same->back().place.where));
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) judge(package, document, diagnostics);
}

}  // namespace

const Rule tbl_004{"TBL-004",
                   {"строка, написанная дважды", "a row written twice"},
                   messages,
                   find,
                   {"две строки «Реализация программ повышения квалификации»", "одна строка"},
                   {"мероприятие в самом деле проводят дважды", "it is done twice indeed"}};

}  // namespace check
