#include "language/citations.h"

#include "language/cited_numbers.h"
#include "language/words.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

constexpr int longest_range = 100;

void fill_integers(int first, int last, std::vector<int>& out) {
  for (int between = first + 1; last - first < longest_range && between < last; ++between) out.push_back(between);
}

// ---- appendices

// Words before a bare «приложение» that make it a citation; elsewhere it may be a mobile one.
bool cites(std::string_view before) {
  for (const std::string_view word : {"(", "согласно ", "соответствии с ", "соответствии со "})
    if (before.ends_with(word)) return true;
  return false;
}

// «№ 4 к приказу … от …» is another act's. A bare «приложение к приказу» may be this act's own and says nothing.
model::CitedOf owner_after_numbers(std::string_view rest) {
  skip(rest, {" ", "\u00a0"});
  if (!skip(rest, {"к "})) return model::CitedOf::unsaid;
  return rest.starts_with("настоящ") ? model::CitedOf::own : model::CitedOf::other;
}

std::optional<int> take_signed_number(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks_and_sign(rest);
  const auto number = take_integer(rest);
  if (number) text = rest;
  return number;
}

std::optional<model::CitedAppendices> appendices_at(std::string_view line, Word word) {
  const bool attached = word.in(line).starts_with("прилагаем");
  if (!attached && !word.in(line).starts_with("приложени")) return std::nullopt;
  model::CitedAppendices out;
  out.first = word.first;
  out.length = word.end - word.first;
  std::string_view rest = line.substr(word.end);
  skip_blanks_and_sign(rest);
  out.number_at = line.size() - rest.size();
  if (attached) return out;
  rest = line.substr(word.end);
  out.numbers = take_list<int>(rest, take_signed_number, fill_integers);
  if (!out.numbers.empty()) out.of = owner_after_numbers(rest);
  return out;
}

// ---- points

constexpr std::array<std::string_view, 10> point_endings{"", "а", "у", "ом", "е", "ы", "ов", "ам", "ами", "ах"};

// «пункт» in any case and number, «п.», «пп.»; the same with «под». Takes the stop of an abbreviation.
bool take_point_word(std::string_view word, std::string_view& rest, bool& sub) {
  std::string_view tail = word;
  sub = skip(tail, {"под"});
  if (skip(tail, {"пункт"})) return std::ranges::find(point_endings, tail) != point_endings.end();
  return (tail == "п" || tail == "пп") && skip(rest, {"."});
}

std::optional<model::PointNumber> take_point_number(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks(rest);
  std::vector<int> levels;
  std::string_view after_level = rest;
  while (const auto level = take_integer(rest)) {
    levels.push_back(*level);
    after_level = rest;
    if (!skip(rest, {"."})) break;
  }
  if (levels.empty()) return std::nullopt;
  text = after_level;
  return model::PointNumber(std::move(levels));
}

void fill_points(const model::PointNumber& first, const model::PointNumber& last,
                 std::vector<model::PointNumber>& out) {
  std::vector<int> levels = first.levels();
  if (levels.size() != last.levels().size() || !std::equal(levels.begin(), levels.end() - 1, last.levels().begin()))
    return;
  std::vector<int> between;
  fill_integers(levels.back(), last.levels().back(), between);
  for (const int number : between) {
    levels.back() = number;
    out.emplace_back(levels);
  }
}

// Words after the numbers: «настоящего приказа», or any others that a point may belong to.
model::CitedOf owner_of_points(std::string_view rest) {
  // «п. 2.1. настоящего приказа»; a sentence that begins «Настоящий …» is in another case.
  if (rest.starts_with(". настоящего ")) return model::CitedOf::own;
  skip_blanks(rest);
  if (rest.starts_with("настоящ")) return model::CitedOf::own;
  for (const std::string_view owner :
       {"приказ", "распоряжени", "постановлени", "решени", "указа", "закон", "федеральн", "протокол", "приложени",
        "положени", "порядк", "правил", "перечн", "план", "стать", "раздел", "глав", "част"})
    if (rest.starts_with(owner)) return model::CitedOf::other;
  return model::CitedOf::unsaid;
}

std::optional<model::CitedPoints> points_at(std::string_view line, Word word) {
  std::string_view rest = line.substr(word.end);
  model::CitedPoints out;
  if (!take_point_word(word.in(line), rest, out.sub)) return std::nullopt;
  out.numbers = take_list<model::PointNumber>(rest, take_point_number, fill_points);
  if (out.numbers.empty()) return std::nullopt;
  out.first = word.first;
  out.length = line.size() - rest.size() - word.first;
  out.of = owner_of_points(rest);
  return out;
}

}  // namespace

std::vector<model::CitedPoints> find_cited_points(std::string_view line) {
  const std::string small = lower_in_place(line);
  std::vector<model::CitedPoints> out;
  for (const Word& word : words_of(small))
    if (auto found = points_at(small, word)) out.push_back(*std::move(found));
  return out;
}

std::vector<model::CitedAppendices> find_cited_appendices(std::string_view line) {
  const std::string small = lower_in_place(line);
  std::vector<model::CitedAppendices> out;
  for (const Word& word : words_of(small)) {
    auto found = appendices_at(small, word);
    if (!found) continue;
    const bool bare = found->numbers.empty() && word.in(small).starts_with("приложени");
    if (!bare || cites(std::string_view(small).substr(0, word.first))) out.push_back(*std::move(found));
  }
  return out;
}

}  // namespace language
