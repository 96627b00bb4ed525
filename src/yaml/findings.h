// What is wrong with one file: gathered by the encoding check, the gate and the reader, delivered in the file's order.
//
// A finding may carry a mend: bytes masked in a copy of the text, so that yaml-cpp reads on behind the mistake and
// further mistakes are found in the same run. A mended text never becomes a result. Offsets stay those of the file.
#pragma once

#include "base/diagnostic.h"
#include "base/limits.h"

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace yaml {

struct Finding {
  const base::Message* message = nullptr;
  std::size_t byte = 0;
  std::vector<std::string> arguments;
  bool bracketed = false;  // inside {} or [], where no | helps
};

enum class Mend {
  word,     // every ASCII character but letters, digits and white space becomes a letter: the words are a plain scalar
  blank,    // spaces
  comment,  // the first byte becomes #
  returns,  // carriage returns that end a line alone become line feeds
  tabs,     // tabs become spaces
};

class Findings {
 public:
  explicit Findings(std::string_view text) : text_(text) {}

  // Bounded: a damaged file has a fault at every byte. Who walks the file stops when it is full.
  void add(const base::Message& message, std::size_t byte, std::vector<std::string> arguments = {});
  // From now on findings stand inside brackets, or no longer.
  void set_bracketed(bool bracketed) { bracketed_ = bracketed; }
  [[nodiscard]] bool full() const { return findings_.size() > base::limits::findings_per_file; }
  void mend(std::size_t first, std::size_t end, Mend how);

  // What follows `byte` has no structure that can be relied on.
  void distrust_from(std::size_t byte) { trusted_ = std::min(trusted_, byte); }
  [[nodiscard]] bool trusts(std::size_t byte) const { return byte < trusted_; }

  // Notes tell; they refuse nothing.
  [[nodiscard]] bool has_errors() const;
  [[nodiscard]] const std::vector<Finding>& all() const { return findings_; }
  [[nodiscard]] bool any_on_line_of(std::size_t byte) const;

  // The text with all mends made. A mend without a finding is harmless: the value still counts.
  [[nodiscard]] bool has_mends() const { return !mends_.empty(); }
  [[nodiscard]] std::string mended() const;

  void replace(std::vector<Finding> findings) { findings_ = std::move(findings); }

  void deliver(const base::SourceFile& file, base::Diagnostics& diagnostics);

 private:
  struct Range {
    std::size_t first;
    std::size_t end;
    Mend how;
  };

  std::string_view text_;
  std::vector<Finding> findings_;
  bool bracketed_ = false;
  std::vector<Range> mends_;
  std::size_t trusted_ = std::numeric_limits<std::size_t>::max();
};

// At most `limit` code points of a line's rest, for a message.
std::string excerpt(std::string_view text, std::size_t limit = 40);

}  // namespace yaml
