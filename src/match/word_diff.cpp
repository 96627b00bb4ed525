// The longest common subsequence of words by the plain table; of texts for which it would be too large, one change from
// the first word that differs to the last.

#include "match/word_diff.h"

#include <algorithm>
#include <cstdint>

namespace match {

namespace {

using Words = std::vector<std::string_view>;

Words split(std::string_view text) {
  Words out;
  constexpr std::string_view blanks = " \n\t";
  for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
    const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
    out.push_back(text.substr(at, end - at));
    at = text.find_first_not_of(blanks, end);
  }
  return out;
}

using Hunk = WordRange;

std::vector<Hunk> hunks_of(const Words& one, const Words& other, Hunk inside) {
  constexpr std::size_t largest = 4'000'000;  // cells of the table
  const std::size_t rows = inside.before_end - inside.before, columns = inside.after_end - inside.after;
  if (rows == 0 || columns == 0 || (rows + 1) * (columns + 1) > largest) return {inside};
  std::vector<std::uint32_t> common((rows + 1) * (columns + 1), 0);
  const auto at = [&](std::size_t row, std::size_t column) -> std::uint32_t& {
    return common[row * (columns + 1) + column];
  };
  for (std::size_t row = rows; row-- > 0;)
    for (std::size_t column = columns; column-- > 0;)
      at(row, column) = one[inside.before + row] == other[inside.after + column]
                            ? at(row + 1, column + 1) + 1
                            : std::max(at(row + 1, column), at(row, column + 1));
  std::vector<Hunk> out;
  std::size_t row = 0, column = 0;
  Hunk open{inside.before, inside.before, inside.after, inside.after};
  const auto close = [&] {
    if (open.before != open.before_end || open.after != open.after_end) out.push_back(open);
    open = {inside.before + row, inside.before + row, inside.after + column, inside.after + column};
  };
  while (row < rows || column < columns) {
    if (row < rows && column < columns && one[inside.before + row] == other[inside.after + column] &&
        at(row, column) == at(row + 1, column + 1) + 1) {
      close();
      ++row;
      ++column;
      open = {inside.before + row, inside.before + row, inside.after + column, inside.after + column};
    } else if (column == columns || (row < rows && at(row + 1, column) >= at(row, column + 1))) {
      open.before_end = inside.before + ++row;
    } else {
      open.after_end = inside.after + ++column;
    }
  }
  close();
  return out;
}

// `nearest`: so many words between two changes make them one.
std::vector<Hunk> joined(std::vector<Hunk> hunks, std::size_t nearest) {
  std::vector<Hunk> out;
  for (const Hunk& hunk : hunks) {
    if (!out.empty() && hunk.before - out.back().before_end <= nearest) {
      out.back().before_end = hunk.before_end;
      out.back().after_end = hunk.after_end;
    } else {
      out.push_back(hunk);
    }
  }
  return out;
}

std::string shown(const Words& words, std::size_t first, std::size_t end, std::size_t around) {
  if (first == end) around = std::min<std::size_t>(around, 2);
  const std::size_t from = first > around ? first - around : 0;
  const std::size_t to = std::min(words.size(), end + around);
  std::string out = from > 0 ? "…" : "";
  for (std::size_t i = from; i < to; ++i) out += (out.empty() ? "" : " ") + std::string(words[i]);
  if (to < words.size()) out += out.empty() ? "…" : " …";
  return out;
}

std::string shown(const Words& words, std::size_t first, std::size_t end) {
  std::string out;
  for (; first < end; ++first) out += (out.empty() ? "" : " ") + std::string(words[first]);
  return out;
}

// Of the two texts, in their order.
std::vector<Hunk> changes_of(const Words& one, const Words& other, Grain grain = Grain::readable) {
  std::size_t first = 0;
  while (first < one.size() && first < other.size() && one[first] == other[first]) ++first;
  std::size_t last = 0;
  while (last < one.size() - first && last < other.size() - first &&
         one[one.size() - 1 - last] == other[other.size() - 1 - last])
    ++last;
  const Hunk all{first, one.size() - last, first, other.size() - last};
  if (all.before == all.before_end && all.after == all.after_end) return {};
  return joined(hunks_of(one, other, all), grain == Grain::readable ? 2 : 0);
}

}  // namespace

std::vector<WordChange> word_changes(std::string_view before, std::string_view after, std::size_t around) {
  const Words one = split(before), other = split(after);
  std::vector<WordChange> out;
  for (const Hunk& hunk : changes_of(one, other))
    out.push_back({shown(one, hunk.before, hunk.before_end, around), shown(other, hunk.after, hunk.after_end, around)});
  return out;
}

std::vector<WordStretch> word_stretches(std::string_view before, std::string_view after, Grain grain) {
  const Words one = split(before), other = split(after);
  std::vector<WordStretch> out;
  Hunk last{0, 0, 0, 0};
  const auto add = [&](const Hunk& part, bool changed) {
    if (part.before == part.before_end && part.after == part.after_end) return;
    out.push_back({shown(one, part.before, part.before_end), shown(other, part.after, part.after_end), changed});
  };
  for (const Hunk& hunk : changes_of(one, other, grain)) {
    add({last.before_end, hunk.before, last.after_end, hunk.after}, false);
    add(hunk, true);
    last = hunk;
  }
  add({last.before_end, one.size(), last.after_end, other.size()}, false);
  return out;
}

std::vector<WordRange> differing_words(const Words& before, const Words& after) { return changes_of(before, after); }

}  // namespace match
