// Kinds, choices, numbers, texts, lists.
#include "base/date.h"
#include "base/utf8.h"
#include "validate/checker.h"
#include "validate/choices.h"
#include "validate/messages.h"
#include "validate/units.h"
#include "yaml/list_marks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace validate {

namespace {

// A value inside a message: one line, not too long.
std::string shown(const yaml::Value& value) {
  if (value.is(yaml::Kind::list)) return "[…]";
  if (value.is(yaml::Kind::map)) return "{…}";
  if (value.is(yaml::Kind::null)) return "";
  constexpr std::size_t longest = 60;
  std::u32string words = base::to_utf32(value.text.substr(0, value.text.find('\n')));
  if (words.size() > longest) words = words.substr(0, longest) + U"…";
  return base::to_utf8(words);
}

std::string shown(double number) {
  std::array<char, 40> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
  return {buffer.data(), result.ptr};
}

std::string joined(const std::vector<std::string>& words, std::size_t most) {
  std::string out;
  for (std::size_t i = 0; i < words.size() && i < most; ++i) out += (i == 0 ? "" : ", ") + words[i];
  return words.size() > most ? out + ", …" : out;
}

bool is_date(const std::string& text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto number = [&](std::size_t at, std::size_t size) {
    int value = -1;
    const char* end = text.data() + at + size;
    return std::from_chars(text.data() + at, end, value).ptr == end ? value : -1;
  };
  return base::Date::find(number(0, 4), number(5, 2), number(8, 2)).has_value();
}

// Division of doubles leaves a rest in the last digits even of 0.3 / 0.1.
bool is_multiple(double number, double of) {
  const double quotient = number / of;
  if (!std::isfinite(quotient)) return false;
  return std::abs(quotient - std::round(quotient)) <= 1e-9 * std::max(1.0, std::abs(quotient)) &&
         (quotient == 0 || std::round(quotient) != 0);
}

// The mark that the words begin with in place of the dash of a list.
std::string dash_of(std::string_view words) {
  const std::size_t mark = words.starts_with('-') ? 1 : yaml::other_dash_length(words, 0);
  return std::string(words.substr(0, mark));
}

bool fits_pattern(const Schema::Node& node, const yaml::Value& scalar) {
  return node.pattern == nullptr || re2::RE2::PartialMatch(scalar.text, *node.pattern);
}

const base::Message& kind_message(Types wanted) {
  const bool text = (wanted & types::string) != 0;
  const bool list = (wanted & types::array) != 0;
  const bool keys = (wanted & types::object) != 0;
  if (text && list && keys) return message::wrong_kind;
  if (text && list) return message::text_or_list_expected;
  if (text && keys) return message::text_or_keys_expected;
  if (list && keys) return message::list_or_keys_expected;
  if (list) return message::list_expected;
  if (keys) return message::keys_expected;
  if (text) return message::text_expected;
  const Types rest = wanted & types::scalar;
  if (rest == (types::number | types::integer)) return message::number_expected;
  if (rest == types::integer) return message::whole_number_expected;
  if (rest == types::boolean) return message::boolean_expected;
  return message::wrong_kind;
}

}  // namespace

bool Checker::check_kind(const Node& node, const Value& value, Problems* problems) {
  if (node.may_be_blank && is_nothing(value) && !value.is(yaml::Kind::null)) return true;
  if (node.types == 0 || (node.types & kind_of(value)) != 0) return true;
  if (problems == nullptr || report_unit(node, value, *problems)) return false;
  // In quotation marks it would be text and still no good.
  if (value.is(yaml::Kind::scalar) && !is_nothing(value) && node.types == types::string && !fits_pattern(node, value))
    report_pattern(node, value, *problems);
  else
    report_kind(node.types, value, *problems);
  return false;
}

void Checker::report_pattern(const Node& node, const Value& value, Problems& problems) {
  if (report_unit(node, value, problems)) return;
  const bool example = !node.examples.empty();
  report(example ? message::pattern_with_example : message::pattern, value,
         {field(), shown(value), example ? joined(node.examples, 3) : node.pattern->pattern()}, problems);
}

bool Checker::report_unit(const Node& node, const Value& value, Problems& problems) {
  const std::string right = with_unit(node, value);
  if (!right.empty()) report(message::unit_missing, value, {field(), shown(value), right}, problems);
  return !right.empty();
}

void Checker::report_kind(Types wanted, const Value& value, Problems& problems) {
  const std::string mark =
      (wanted & types::array) != 0 && value.is(yaml::Kind::scalar) ? dash_of(value.text) : std::string{};
  const bool text_only = (wanted & types::scalar) == types::string;
  std::vector<std::string> arguments{field()};
  if (is_nothing(value)) {
    report(message::empty_value, value, std::move(arguments), problems);
  } else if (!mark.empty()) {
    report(message::list_of_other_dashes, value, {field(), mark}, problems);
  } else if (text_only && value.is(yaml::Kind::scalar)) {
    report(message::quotes_needed, value, {field(), shown(value)}, problems);
  } else {
    const base::Message& message = kind_message(wanted);
    if (message.text.ru.find("{1}") != std::string_view::npos) arguments.push_back(shown(value));
    report(message, value, std::move(arguments), problems);
  }
}

bool Checker::check_choices(const Node& node, const Value& value, Problems* problems) {
  if (!node.choices) return true;
  const std::string here = canonical(value);
  if (std::ranges::any_of(*node.choices, [&](const Node::Choice& c) { return c.canonical == here; })) return true;
  if (problems != nullptr) report_choices(*node.choices, value, *problems);
  return false;
}

void Checker::report_choices(const std::vector<Node::Choice>& choices, const Value& value, Problems& problems) {
  if (is_nothing(value)) {
    report(message::empty_value, value, {field()}, problems);
    return;
  }
  const Node::Choice* meant = value.is(yaml::Kind::scalar) ? meant_choice(value.text, choices) : nullptr;
  std::vector<std::string> arguments{field(), shown(value)};
  if (meant != nullptr) arguments.push_back(meant->shown);
  base::Diagnostic& said = report(meant == nullptr ? message::not_in_list : message::not_in_list_near, value,
                                  std::move(arguments), problems);
  said.ours = {listed(choices)};
  if (meant != nullptr) name_cyrillic(value.text, meant->shown, said);
}

bool Checker::check_number(const Node& node, const Value& value, Problems* problems) {
  if (!node.minimum && !node.maximum && !node.exclusive_minimum && !node.exclusive_maximum && !node.multiple_of)
    return true;
  if ((types_of(value) & types::number) == 0) return true;
  const double number = number_of(value);
  bool good = true;
  const auto demand = [&](bool holds, const base::Message& message, double bound) {
    if (holds) return;
    good = false;
    if (problems != nullptr) report(message, value, {field(), shown(value), shown(bound)}, *problems);
  };
  if (node.minimum) demand(number >= *node.minimum, message::too_small, *node.minimum);
  if (node.exclusive_minimum) demand(number > *node.exclusive_minimum, message::too_small, *node.exclusive_minimum);
  if (node.maximum) demand(number <= *node.maximum, message::too_great, *node.maximum);
  if (node.exclusive_maximum) demand(number < *node.exclusive_maximum, message::too_great, *node.exclusive_maximum);
  if (node.multiple_of) demand(is_multiple(number, *node.multiple_of), message::not_a_multiple, *node.multiple_of);
  return good;
}

bool Checker::check_text(const Node& node, const Value& value, Problems* problems) {
  if (!node.min_length && !node.max_length && !node.pattern && !node.date) return true;
  if (types_of(value) != types::string) return true;
  bool good = true;
  const auto demand = [&](bool holds, const base::Message& message, std::vector<std::string> arguments) {
    if (holds) return;
    good = false;
    if (problems != nullptr) report(message, value, std::move(arguments), *problems);
  };
  const std::size_t length = base::count_code_points(value.text);
  if (node.min_length)
    demand(length >= *node.min_length, message::too_short, {field(), std::to_string(*node.min_length)});
  if (node.max_length)
    demand(length <= *node.max_length, message::too_long, {field(), std::to_string(*node.max_length)});
  if (node.date) demand(is_date(value.text), message::impossible_date, {field(), shown(value)});
  if (!fits_pattern(node, value)) {
    good = false;
    if (problems != nullptr) report_pattern(node, value, *problems);
  }
  return good;
}

bool Checker::check_items(const Node& node, const Value& value, Problems* problems) {
  bool good = true;
  const auto demand = [&](bool holds, const base::Message& message, std::size_t bound) {
    if (holds) return;
    good = false;
    std::vector<std::string> arguments{field()};
    if (&message != &message::empty_list) arguments.push_back(std::to_string(bound));
    if (problems != nullptr) report(message, value, std::move(arguments), *problems);
  };
  const std::size_t count = value.items.size();
  if (node.min_items)
    demand(count >= *node.min_items, count == 0 ? message::empty_list : message::too_few_items, *node.min_items);
  if (node.max_items) demand(count <= *node.max_items, message::too_many_items, *node.max_items);
  if (!good && problems == nullptr) return false;
  if (node.unique_items && !check_unique(value, problems)) good = false;
  if (node.contains != nullptr &&
      std::ranges::none_of(value.items, [&](const Value& item) { return accepts(*node.contains, item); })) {
    good = false;
    if (problems != nullptr) report(message::nothing_contained, value, {field()}, *problems);
  }
  return check_each_item(node, value, problems) && good;
}

bool Checker::check_each_item(const Node& node, const Value& value, Problems* problems) {
  bool good = true;
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    const bool listed = i < node.item_list.size();
    const Node* rest = node.item_list.empty() ? node.items : node.additional_items;
    const Node* item = listed ? node.item_list[i] : rest;
    if (item == nullptr) return good;
    path_.enter(i);
    if (!check(*item, value.items[i], problems)) good = false;
    path_.leave();
    if (!good && problems == nullptr) return false;
    if (problems != nullptr && problems->size() > enough_problems) return false;
  }
  return good;
}

bool Checker::check_unique(const Value& value, Problems* problems) {
  std::vector<std::pair<std::string, std::size_t>> seen;
  for (std::size_t i = 0; i < value.items.size(); ++i) seen.emplace_back(canonical(value.items[i]), i);
  std::ranges::sort(seen);
  bool good = true;
  for (std::size_t i = 1; i < seen.size(); ++i) {
    if (seen[i].first != seen[i - 1].first) continue;
    good = false;
    if (problems == nullptr) return false;
    path_.enter(seen[i].second);
    report(message::repeated_item, value.items[seen[i].second], {field()}, *problems);
    path_.leave();
  }
  return good;
}

}  // namespace validate
