// The words on which remarks (comments) are laid: from where their range begins to where it ends.
#pragma once

#include "xml/word.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

class WordRemarks {
 public:
  // By their ids, in the order of the part.
  void add(std::int64_t id, WordComment comment);

  // In WordDocument::comments; nothing: no such remark, or its range is open already.
  std::optional<std::uint32_t> begin(std::int64_t id);
  void say(std::string_view words) {
    if (open_ > 0) said_ += words;
  }
  // False: ranges over each other hold more words than anyone reads.
  [[nodiscard]] bool end(std::int64_t id);
  // The sign of a remark stands behind its range. In WordDocument::comments, where it had none.
  std::optional<std::uint32_t> refer(std::int64_t id);

  [[nodiscard]] std::vector<WordComment> finish();

 private:
  enum class State : std::uint8_t { unmet, open, met };
  struct Range {
    std::uint32_t index = 0;
    State state = State::unmet;
    std::size_t from = 0;  // in said_
  };

  std::vector<WordComment> comments_;
  std::map<std::int64_t, Range> ranges_;
  std::string said_;  // while any range is open
  std::size_t open_ = 0, taken_ = 0;
};

}  // namespace xml
