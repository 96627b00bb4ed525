// Mends change a few lines and leave those around them: where two texts part, the nearest pair of lines from which they
// go on alike ends the change. Such a patch is right whatever it meets, if not always the shortest.
#include "app/patch.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace app {

namespace {

using Lines = std::vector<std::string_view>;  // each with its line break, if it has one

Lines lines_of(std::string_view text) {
  Lines out;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::size_t length = end == std::string_view::npos ? text.size() : end + 1;
    out.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
  return out;
}

// Lines [first, end) of both texts that differ.
struct Change {
  std::size_t old_first, old_end, new_first, new_end;
};

class Changes {
 public:
  Changes(const Lines& before, const Lines& after) : before_(before), after_(after) {}

  [[nodiscard]] std::vector<Change> find() const {
    std::vector<Change> out;
    for (std::size_t i = 0, j = 0; i < before_.size() || j < after_.size();) {
      if (is_same(i, j)) {
        ++i;
        ++j;
        continue;
      }
      const Change change = change_at(i, j);
      out.push_back(change);
      i = change.old_end;
      j = change.new_end;
    }
    return out;
  }

 private:
  [[nodiscard]] bool is_same(std::size_t i, std::size_t j) const {
    return i < before_.size() && j < after_.size() && before_[i] == after_[j];
  }
  // Both at their ends, or alike for two lines: one alone may be a line that stands in many places.
  [[nodiscard]] bool goes_on(std::size_t i, std::size_t j) const {
    if (i == before_.size() && j == after_.size()) return true;
    return is_same(i, j) && (is_same(i + 1, j + 1) || (i + 1 == before_.size() && j + 1 == after_.size()));
  }

  [[nodiscard]] Change change_at(std::size_t i, std::size_t j) const {
    const std::size_t old_left = before_.size() - i, new_left = after_.size() - j;
    constexpr std::size_t furthest = 1000;  // lines; a longer change is shown to the end of the file
    for (std::size_t sum = 1; sum <= std::min(furthest, old_left + new_left); ++sum) {
      // Of equal distances the one that takes as many lines as it gives.
      for (std::size_t off = sum % 2; off <= sum; off += 2)
        for (const std::size_t taken : {(sum - off) / 2, (sum + off) / 2}) {
          const std::size_t given = sum - taken;
          if (taken <= old_left && given <= new_left && goes_on(i + taken, j + given))
            return {i, i + taken, j, j + given};
        }
    }
    return {i, before_.size(), j, after_.size()};
  }

  const Lines& before_;
  const Lines& after_;
};

void add_line(char sign, std::string_view line, std::string& out) {
  out += sign;
  out += line;
  if (!line.ends_with('\n')) out += "\n\\ No newline at end of file\n";
}

// «12,7», or the line before where there are none.
std::string range(std::size_t first, std::size_t count) {
  return std::to_string(count == 0 ? first : first + 1) + (count == 1 ? "" : "," + std::to_string(count));
}

constexpr std::size_t context = 3;  // lines

class Hunks {
 public:
  Hunks(const Lines& before, const Lines& after) : before_(before), after_(after) {}

  [[nodiscard]] std::string text(const std::vector<Change>& changes) const {
    std::string out;
    for (std::size_t i = 0; i < changes.size();) {
      std::size_t end = i + 1;
      while (end < changes.size() && changes[end].old_first <= changes[end - 1].old_end + 2 * context) ++end;
      add({changes.begin() + static_cast<std::ptrdiff_t>(i), changes.begin() + static_cast<std::ptrdiff_t>(end)}, out);
      i = end;
    }
    return out;
  }

 private:
  void add(const std::vector<Change>& near, std::string& out) const {
    const std::size_t above = std::min(context, near.front().old_first);
    const std::size_t below = std::min(context, before_.size() - near.back().old_end);
    const std::size_t first = near.front().old_first - above, end = near.back().old_end + below;
    const std::size_t new_first = near.front().new_first - above, new_end = near.back().new_end + below;
    out += "@@ -" + range(first, end - first) + " +" + range(new_first, new_end - new_first) + " @@\n";
    std::size_t at = first;
    for (const Change& change : near) {
      for (; at < change.old_first; ++at) add_line(' ', before_[at], out);
      for (; at < change.old_end; ++at) add_line('-', before_[at], out);
      for (std::size_t i = change.new_first; i < change.new_end; ++i) add_line('+', after_[i], out);
    }
    for (; at < end; ++at) add_line(' ', before_[at], out);
  }

  const Lines& before_;
  const Lines& after_;
};

}  // namespace

std::string patch_of(const std::string& name, std::string_view before, std::string_view after) {
  if (before == after) return {};
  const Lines old_lines = lines_of(before), new_lines = lines_of(after);
  // A tab ends a name that has blanks in it.
  const std::string ended = name + (name.find(' ') == std::string::npos ? "\n" : "\t\n");
  return "--- " + ended + "+++ " + ended + Hunks(old_lines, new_lines).text(Changes(old_lines, new_lines).find());
}

}  // namespace app
