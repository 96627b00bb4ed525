#include "app/filled_blank.h"

#include "language/dates.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace app {

namespace {

constexpr std::string_view number_sign = "№", rule = "__";

std::string trimmed(std::string_view words) {
  if (words.starts_with("от ")) words.remove_prefix(std::string_view("от ").size());
  while (words.starts_with(' ')) words.remove_prefix(1);
  while (words.ends_with(' ')) words.remove_suffix(1);
  return std::string(words);
}

bool has_rule(std::string_view words) { return words.find(rule) != std::string_view::npos; }

// Before the title, as acts are written; else behind all.
void put_in(const yaml::Value& document, base::FileId file, std::string_view key, std::string words, WordEdit& out) {
  const auto title = std::ranges::find_if(
      document.members, [](const yaml::Member& one) { return one.key.text == "place" || one.key.text == "title"; });
  const std::size_t before =
      title == document.members.end() ? yaml::Insert::last : static_cast<std::size_t>(title - document.members.begin());
  out.edits.emplace_back(file, yaml::Insert{{}, std::string(key), scalar_of(std::move(words)), before});
}

}  // namespace

std::optional<WordEdit> fill_blank(const match::PrintedParagraph& before, const match::PrintedParagraph& after,
                                   const WrittenPlaces& places) {
  const std::size_t sign = after.words.find(number_sign);
  if (!has_rule(before.words) || before.words.find(number_sign) == std::string::npos || sign == std::string::npos)
    return std::nullopt;
  const yaml::Value* document = places.follow(before.anchor.file, {});
  const yaml::Value* kind = document == nullptr ? nullptr : document->find("kind");
  if (kind == nullptr || kind->text != "order") return std::nullopt;
  const std::string date = trimmed(std::string_view(after.words).substr(0, sign));
  const std::string number = trimmed(std::string_view(after.words).substr(sign + number_sign.size()));
  const bool dated = !has_rule(date), numbered = !number.empty() && !has_rule(number);
  WordEdit out;
  if (dated) {
    if (!language::read_date(date).date || document->find("date") != nullptr) return std::nullopt;
    put_in(*document, before.anchor.file, "date", date, out);
  }
  if (numbered) {
    if (document->find("number") != nullptr) return std::nullopt;
    put_in(*document, before.anchor.file, "number", number, out);
  }
  return out.edits.empty() ? std::nullopt : std::optional(std::move(out));
}

}  // namespace app
