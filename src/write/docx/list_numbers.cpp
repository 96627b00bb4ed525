#include "write/docx/list_numbers.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace docx {

namespace {

// As Word counts: ё, й, ъ, ы, ь are no letters of its lists (ST_NumberFormat russianLower).
constexpr std::u32string_view russian_letters = U"абвгдежзиклмнопрстуфхцчшщэюя";

std::optional<int> take_decimal(std::string_view& text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || number < 1 || text.front() == '0') return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

std::optional<int> take_russian(std::string_view& text) {
  if (text.size() < 2) return std::nullopt;
  const std::size_t place = russian_letters.find(base::code_point_at(text, 0));
  if (place == std::u32string_view::npos) return std::nullopt;
  text.remove_prefix(base::code_point_length(text, 0));
  return static_cast<int>(place) + 1;
}

std::string roman(int number) {
  constexpr std::array<std::pair<int, std::string_view>, 9> signs{
      {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
  std::string out;
  for (const auto& [value, sign] : signs)
    for (; number >= value; number -= value) out += sign;
  return out;
}

std::optional<int> take_roman(std::string_view& text) {
  constexpr int most = 50;
  const std::size_t end = std::min(text.find_first_not_of("IVXLC"), text.size());
  for (int number = 1; number <= most; ++number)
    if (roman(number) == text.substr(0, end)) {
      text.remove_prefix(end);
      return number;
    }
  return std::nullopt;
}

bool is_place_sign(char c) { return c == '.' || c == ')' || c == '('; }

std::string place_of(std::size_t level) { return "%" + std::to_string(level + 1); }

// «2.1.»: its last number is of its level, those before it of the levels right above.
std::optional<Label> decimal_label(std::string_view words, std::size_t level) {
  std::vector<int> numbers;
  std::string_view rest = words;
  std::vector<std::string> signs;  // behind each number
  while (!rest.empty()) {
    const auto number = take_decimal(rest);
    if (!number) return std::nullopt;
    numbers.push_back(*number);
    std::string behind;
    while (!rest.empty() && is_place_sign(rest.front())) {
      behind += rest.front();
      rest.remove_prefix(1);
    }
    signs.push_back(std::move(behind));
  }
  if (numbers.empty() || numbers.size() > level_count) return std::nullopt;
  level = std::max(level, numbers.size() - 1);
  Label out{std::move(numbers), Counting::decimal, {}, level};
  const std::size_t first = level + 1 - out.numbers.size();
  for (std::size_t i = 0; i < out.numbers.size(); ++i) out.format += place_of(first + i) + signs[i];
  return out;
}

template <class Take>
std::optional<Label> single_label(std::string_view words, std::size_t level, Counting counting, Take take) {
  std::string_view rest = words;
  const auto number = take(rest);
  if (!number || !std::ranges::all_of(rest, is_place_sign)) return std::nullopt;
  return Label{{*number}, counting, place_of(level) + std::string(rest), level};
}

std::string_view name_of(Counting counting) {
  switch (counting) {
    case Counting::decimal: return "decimal";
    case Counting::russian_lower: return "russianLower";
    case Counting::roman_upper: return "upperRoman";
    case Counting::none: return "none";
  }
  return "none";
}

}  // namespace

Label label_of(std::string_view words, std::size_t level) {
  if (auto label = decimal_label(words, level)) return *std::move(label);
  if (auto label = single_label(words, level, Counting::russian_lower, take_russian)) return *std::move(label);
  if (auto label = single_label(words, level, Counting::roman_upper, take_roman)) return *std::move(label);
  return {{}, Counting::none, {}, level};
}

int ListNumbers::instance(Instance made) {
  instances_.push_back(std::move(made));
  return static_cast<int>(instances_.size());
}

// The list that has this format at the level, or leaves the level free; else a new one.
std::size_t ListNumbers::list_for(const Label& label, std::size_t level) {
  const auto takes = [&](const List& list) {
    if (list.closed) return false;
    const Level& own = list.levels[level];
    return own.format.empty() || (own.format == label.format && own.counting == label.counting);
  };
  const std::size_t running = running_ == 0 ? lists_.size() : instances_[static_cast<std::size_t>(running_) - 1].list;
  std::size_t found = running < lists_.size() && takes(lists_[running]) ? running : lists_.size();
  for (std::size_t i = 0; i < lists_.size() && found == lists_.size(); ++i)
    if (takes(lists_[i])) found = i;
  if (found == lists_.size()) lists_.emplace_back();
  lists_[found].levels[level] = {label.counting, label.format};
  return found;
}

Numbered ListNumbers::numbered(std::string_view words, std::size_t level) {
  const Label label = label_of(words, std::min(level, level_count - 1));
  level = label.level;
  if (label.counting == Counting::none) {
    List& own = lists_.emplace_back();
    own.levels[level].format = words;
    own.closed = true;
    return {instance({lists_.size() - 1, {}}), level};
  }
  const std::size_t list = list_for(label, level);
  // Where the counters stand once Word has counted this label by itself.
  std::array<int, level_count> next = counters_;
  ++next[level];
  std::fill(next.begin() + static_cast<std::ptrdiff_t>(level) + 1, next.end(), 0);
  std::array<int, level_count> wanted = next;
  const std::size_t first = level + 1 - label.numbers.size();
  std::ranges::copy(label.numbers, wanted.begin() + static_cast<std::ptrdiff_t>(first));
  const bool runs = running_ != 0 && instances_[static_cast<std::size_t>(running_) - 1].list == list;
  if (!runs || wanted != next) {
    Instance made{list, wanted};
    for (int& start : made.starts) start = std::max(start, 1);
    running_ = instance(std::move(made));
  }
  counters_ = wanted;
  return {running_, level};
}

Numbered ListNumbers::marked(std::string_view mark) {
  if (const auto known = marks_.find(mark); known != marks_.end()) return {known->second, 0};
  lists_.push_back({{}, std::string(mark), true});
  const int made = instance({lists_.size() - 1, {}});
  marks_.emplace(std::string(mark), made);
  return {made, 0};
}

// ---- the part

namespace {

void write_level(std::size_t level, std::string_view format, std::string_view text, xml::Writer& out) {
  out.open("w:lvl").attribute("w:ilvl", static_cast<std::int64_t>(level));
  out.empty("w:start", "w:val", std::int64_t{1});
  out.empty("w:numFmt", "w:val", format);
  out.empty("w:suff", "w:val", "space");
  out.empty("w:lvlText", "w:val", text);
  out.empty("w:lvlJc", "w:val", "left");
  out.close();
}

// «%1.%2.» of a level that no label has.
std::string usual_format(std::size_t level) {
  std::string out;
  for (std::size_t i = 0; i <= level; ++i) out += place_of(i) + ".";
  return out;
}

}  // namespace

std::string ListNumbers::part() const {
  xml::Writer out;
  out.open("w:numbering").attribute("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
  for (std::size_t id = 0; id < lists_.size(); ++id) {
    const List& list = lists_[id];
    out.open("w:abstractNum").attribute("w:abstractNumId", static_cast<std::int64_t>(id));
    out.empty("w:multiLevelType", "w:val", list.mark.empty() ? "multilevel" : "singleLevel");
    if (!list.mark.empty()) write_level(0, "bullet", list.mark, out);
    for (std::size_t level = 0; list.mark.empty() && level < level_count; ++level) {
      const Level& own = list.levels[level];
      if (own.format.empty())
        write_level(level, "decimal", usual_format(level), out);
      else
        write_level(level, name_of(own.counting), own.format, out);
    }
    out.close();
  }
  for (std::size_t id = 0; id < instances_.size(); ++id) {
    const Instance& made = instances_[id];
    out.open("w:num").attribute("w:numId", static_cast<std::int64_t>(id + 1));
    out.empty("w:abstractNumId", "w:val", static_cast<std::int64_t>(made.list));
    for (std::size_t level = 0; level < level_count && made.starts[level] > 0; ++level) {
      out.open("w:lvlOverride").attribute("w:ilvl", static_cast<std::int64_t>(level));
      out.empty("w:startOverride", "w:val", static_cast<std::int64_t>(made.starts[level]));
      out.close();
    }
    out.close();
  }
  out.close();
  return out.finish();
}

}  // namespace docx
