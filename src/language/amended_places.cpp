#include "language/amended_places.h"

#include "language/cited_numbers.h"
#include "language/words.h"

#include <algorithm>
#include <array>

namespace language {

namespace {

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> words) {
  return std::ranges::any_of(words, [text](std::string_view word) { return text.starts_with(word); });
}

// The rest of the word that a stem begins, and the blanks behind it; the whole word.
std::string_view take_word(std::string_view& text) {
  const std::size_t end = std::min(text.find(' '), text.size());
  const std::string_view word = text.substr(0, end);
  text.remove_prefix(end);
  skip_blanks(text);
  return word;
}

struct UnitWord {
  std::string_view word, unit;
};

constexpr std::array<UnitWord, 10> unit_words{{{"пункт", "пункт"},
                                               {"пункта", "пункт"},
                                               {"пункте", "пункт"},
                                               {"пунктом", "пункт"},
                                               {"статья", "статья"},
                                               {"статьи", "статья"},
                                               {"статье", "статья"},
                                               {"статью", "статья"},
                                               {"статьёй", "статья"},
                                               {"статьей", "статья"}}};

std::optional<std::string_view> take_unit(std::string_view& text) {
  std::string_view rest = text;
  const auto found = std::ranges::find(unit_words, take_word(rest), &UnitWord::word);
  if (found == unit_words.end()) return std::nullopt;
  text = rest;
  return found->unit;
}

// «абзац второй», «подпункт «б»»: the parts inside the unit, from the innermost.
std::string take_within(std::string_view& text) {
  std::string out;
  while (starts_with_any(text, {"абзац", "подпункт", "предложени", "част"})) {
    // Bytes of the letters that no case changes: «абза», «подп»; «вто» of a short ordinal, «четыр» of a long one.
    constexpr std::size_t part = 8, short_word = 14, short_stem = 6, long_stem = 10;
    const std::string_view unit = take_word(text).substr(0, part), which = take_word(text);
    out.append(unit)
        .append(" ")
        .append(which.substr(0, which.size() > short_word ? long_stem : short_stem))
        .append(" ");
  }
  return out;
}

// What a change goes on with right behind its place; anything else may be a larger unit around it.
bool goes_on(std::string_view rest) {
  while (skip(rest, {" ", "\u00a0", ",", ")"})) continue;
  return rest.empty() || starts_with_any(rest, {":", "слов", "цифр", "после", "изложить", "исключить", "дополнить",
                                                "признать", "считать", "абзац", "подпункт", "предложени", "число",
                                                "заменить", "следующего содержания"});
}

// «пунктом 3.1» but not «пункты 3 и 4».
std::optional<model::PointNumber> take_number(std::string_view& text) {
  std::size_t end = 0;
  const auto digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  while (digit(end) || (end > 0 && text.substr(end, 1) == "." && digit(end + 1))) ++end;
  auto number = model::PointNumber::find(text.substr(0, end));
  text.remove_prefix(end);
  return number;
}

}  // namespace

std::optional<AmendedPlace> find_amended_place(std::string_view line) {
  const std::string small = lower_in_place(line);
  std::string_view text = small;
  skip_blanks(text);
  const bool added = skip(text, {"дополнить "});
  if (!added) skip(text, {"в ", "в\u00a0", "во "});
  skip_blanks(text);
  const std::string within = take_within(text);
  const auto unit = take_unit(text);
  if (!unit) return std::nullopt;
  const auto number = take_number(text);
  if (!number || !goes_on(text)) return std::nullopt;
  return AmendedPlace{std::string(*unit), *number, within, added};
}

}  // namespace language
