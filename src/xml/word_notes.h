// Notes at the foot of pages and at the end: which are cited, in which order, by which marks.
#pragma once

#include "xml/word_numbering.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

class WordNotes {
 public:
  std::string format;      // of their marks
  std::int64_t start = 1;  // the first mark that counts

  // The place of the note with this id among those cited.
  std::uint32_t cite(std::int64_t id) {
    return places_.emplace(id, static_cast<std::uint32_t>(places_.size())).first->second;
  }
  // Its mark, where it is counted.
  std::string next_mark(std::uint32_t place) {
    marks_.resize(places_.size());
    return marks_[place] = word_number_words(format, start + counted_++);
  }
  // Its mark, or some of it, where it is typed.
  void type_mark(std::uint32_t place, std::string_view words) {
    marks_.resize(places_.size());
    marks_[place] += words;
  }
  [[nodiscard]] std::optional<std::uint32_t> find(std::int64_t id) const {
    const auto found = places_.find(id);
    return found == places_.end() ? std::nullopt : std::optional(found->second);
  }
  [[nodiscard]] std::string mark(std::uint32_t place) const {
    return place < marks_.size() ? marks_[place] : std::string{};
  }
  [[nodiscard]] std::size_t size() const { return places_.size(); }

 private:
  std::map<std::int64_t, std::uint32_t> places_;
  std::vector<std::string> marks_;
  std::int64_t counted_ = 0;
};

}  // namespace xml
