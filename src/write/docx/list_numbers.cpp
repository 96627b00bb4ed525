#include "write/docx/list_numbers.h"

#include "base/utf8.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace docx {

namespace {

// As Word counts: ё, й, ъ, ы, ь are no letters of its lists (ST_NumberFormat russianLower).
constexpr std::u32string_view russian_letters = U"абвгдежзиклмнопрстуфхцчшщэюя";

constexpr int passed = -1;  // the count of a level that had no number when one below it was counted

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
  Label out{std::move(numbers), Counting::decimal, {}, {}, level};
  const std::size_t first = level + 1 - out.numbers.size();
  for (std::size_t i = 0; i < out.numbers.size(); ++i) {
    const bool own = i + 1 == out.numbers.size();
    out.format += place_of(first + i) + signs[i];
    out.own_format += (own ? place_of(level) : std::to_string(out.numbers[i])) + signs[i];
  }
  return out;
}

template <class Take>
std::optional<Label> single_label(std::string_view words, std::size_t level, Counting counting, Take take) {
  std::string_view rest = words;
  const auto number = take(rest);
  if (!number || !std::ranges::all_of(rest, is_place_sign)) return std::nullopt;
  const std::string format = place_of(level) + std::string(rest);
  return Label{{*number}, counting, format, format, level};
}

std::string written(Counting counting, int number) {
  if (counting == Counting::roman_upper) return roman(number);
  if (counting != Counting::russian_lower) return std::to_string(number);
  const auto place = static_cast<std::size_t>(number) - 1;
  return place < russian_letters.size() ? base::to_utf8(russian_letters.substr(place, 1)) : std::string{};
}

}  // namespace

Label label_of(std::string_view words, std::size_t level) {
  if (auto label = decimal_label(words, level)) return *std::move(label);
  if (auto label = single_label(words, level, Counting::russian_lower, take_russian)) return *std::move(label);
  if (auto label = single_label(words, level, Counting::roman_upper, take_roman)) return *std::move(label);
  return {{}, Counting::none, {}, {}, level};
}

int ListNumbers::instance(Instance made) {
  instances_.push_back(std::move(made));
  return static_cast<int>(instances_.size());
}

bool ListNumbers::takes(const List& list, const Label& label) const {
  const Level& own = list.levels[label.level];
  return !list.closed && (own.format.empty() || (own.format == label.format && own.counting == label.counting));
}

// What a paragraph of this level takes so that Word goes on: the last instance of its level, else of one above.
std::optional<std::size_t> ListNumbers::instance_for(const List& list, std::size_t level) const {
  for (std::size_t i = level + 1; i-- > 0;)
    if (list.last[i]) return list.last[i];
  return std::nullopt;
}

int ListNumbers::next_number(const List& list, const Instance& instance, std::size_t level) const {
  const bool begins = instance.start > 0 && level >= instance.level && !instance.used[level];
  if (begins) return level == instance.level ? instance.start : 1;
  return list.counters[level] + 1;
}

// As Word shows it with this number; empty: a number above was never counted.
std::string ListNumbers::shown(const List& list, const Label& label, int number) const {
  const std::string& format = list.closed ? list.levels[label.level].format : label.format;
  std::string out;
  for (std::size_t at = 0; at < format.size(); ++at) {
    if (format[at] != '%') {
      out += format[at];
      continue;
    }
    const auto place = static_cast<std::size_t>(format[++at] - '1');
    if (place == label.level) {
      out += written(label.counting, number);
    } else {
      if (list.counters[place] <= 0) return {};
      out += written(list.levels[place].counting, list.counters[place]);
    }
  }
  return out;
}

// The list of the point above, then that of the last point of this level.
std::vector<std::size_t> ListNumbers::near_lists(std::size_t level) const {
  std::vector<std::size_t> out;
  for (std::size_t i = level; i-- > 0 && out.empty();)
    if (counted_->recent[i]) out.push_back(*counted_->recent[i]);
  if (counted_->recent[level] && (out.empty() || out.front() != *counted_->recent[level]))
    out.push_back(*counted_->recent[level]);
  return out;
}

Numbered ListNumbers::use(std::size_t instance, std::size_t level, int number) {
  Instance& used = instances_[instance];
  List& list = lists_[used.list];
  used.used[level] = true;
  list.counters[level] = number;
  std::replace(list.counters.begin(), list.counters.begin() + static_cast<std::ptrdiff_t>(level), 0, passed);
  std::fill(list.counters.begin() + static_cast<std::ptrdiff_t>(level) + 1, list.counters.end(), 0);
  list.last[level] = instance;
  counted_->recent[level] = used.list;
  return {static_cast<int>(instance + 1), level, used.list, level == 0 && used.level == 0 && used.start == number};
}

std::optional<Numbered> ListNumbers::go_on(std::size_t index, const Label& label, std::string_view words) {
  const List& list = lists_[index];
  const auto instance = instance_for(list, label.level);
  if (!instance) return std::nullopt;
  // Behind a number of a level above it begins where it is told to begin (17.9.27), or at 1, as some programs do; and
  // where only a level below it was counted, at 1 or at 2.
  const Instance& told = instances_[*instance];
  const int stands = list.counters[label.level];
  if ((told.start > 1 && told.level == label.level && stands == 0 && told.used[label.level]) || stands == passed)
    return std::nullopt;
  const int number = next_number(list, instances_[*instance], label.level);
  if (shown(list, label, number) != words) return std::nullopt;
  return use(*instance, label.level, number);
}

Numbered ListNumbers::begin(std::size_t list, const Label& label) {
  const int made = instance({list, label.level, label.numbers.back(), {}});
  return use(static_cast<std::size_t>(made) - 1, label.level, label.numbers.back());
}

Numbered ListNumbers::fixed(std::string_view words, std::size_t level) {
  level = std::min(level, level_count - 1);
  List& own = lists_.emplace_back();
  own.levels[level].format = words;
  own.closed = true;
  return {instance({lists_.size() - 1, level, 0, {}}), level, lists_.size() - 1};
}

Numbered ListNumbers::numbered(std::string_view words, std::size_t level, Edition edition) {
  counted_ = &editions_[static_cast<std::size_t>(edition)];
  const Label label = label_of(words, std::min(level, level_count - 1));
  if (label.counting == Counting::none) return fixed(words, label.level);
  for (const bool anew : {false, true})
    for (const std::size_t list : near_lists(label.level)) {
      if (!takes(lists_[list], label)) continue;
      std::optional<Numbered> out;
      if (!anew) out = go_on(list, label, words);
      if (anew && shown(lists_[list], label, label.numbers.back()) == words) out = begin(list, label);
      if (!out) continue;
      lists_[list].levels[label.level] = {label.counting, label.format};
      return *out;
    }
  const bool plain = label.numbers.size() == 1;
  const std::string key = std::to_string(label.level) + label.own_format;
  if (const auto own = counted_->own_lists.find(key); !plain && own != counted_->own_lists.end()) {
    if (const auto next = go_on(own->second, label, words)) return *next;
    return begin(own->second, label);
  }
  List& made = lists_.emplace_back();
  made.levels[label.level] = {label.counting, plain ? label.format : label.own_format};
  made.closed = !plain;
  if (!plain) counted_->own_lists.emplace(key, lists_.size() - 1);
  return begin(lists_.size() - 1, label);
}

Numbered ListNumbers::marked(std::string_view mark) {
  if (const auto known = marks_.find(mark); known != marks_.end()) return {known->second};
  List& list = lists_.emplace_back();
  list.mark = mark;
  list.closed = true;
  const int made = instance({lists_.size() - 1, 0, 0, {}});
  marks_.emplace(std::string(mark), made);
  return {made};
}

}  // namespace docx
