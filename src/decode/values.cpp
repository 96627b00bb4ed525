#include "decode/values.h"

#include "decode/messages.h"
#include "decode/typed_twice.h"
#include "language/dates.h"
#include "language/deadlines.h"

#include <algorithm>
#include <charconv>

namespace decode {

std::string words(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  return value != nullptr && value->is(yaml::Kind::scalar) ? value->text : std::string{};
}

std::optional<int> whole_number(const yaml::Value& map, std::string_view key) { return whole_number(words(map, key)); }

std::optional<int> whole_number(std::string_view typed) {
  int number = 0;
  const auto [end, error] = std::from_chars(typed.data(), typed.data() + typed.size(), number);
  if (typed.empty() || error != std::errc{} || end != typed.data() + typed.size()) return std::nullopt;
  return number;
}

bool flag(const yaml::Value& map, std::string_view key, bool otherwise) {
  const std::string typed = words(map, key);
  return typed.empty() ? otherwise : typed == "true" || typed == "True" || typed == "TRUE";
}

model::Placement placement(const yaml::Value& map, std::string_view key) {
  const std::string word = words(map, key);
  if (word == "center") return model::Placement::centred;
  return word == "right" ? model::Placement::at_right : model::Placement::of_style;
}

std::vector<const yaml::Value*> one_or_more(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  std::vector<const yaml::Value*> out;
  if (value == nullptr) return out;
  if (value->is(yaml::Kind::list)) {
    for (const yaml::Value& item : value->items) out.push_back(&item);
  } else if (value->is(yaml::Kind::scalar) || value->is(yaml::Kind::map)) {
    out.push_back(value);
  }
  return out;
}

model::Text text(const yaml::Value& map, std::string_view key, base::Diagnostics& diagnostics) {
  const yaml::Value* value = map.find(key);
  return value != nullptr && value->is(yaml::Kind::scalar) ? text(*value, diagnostics) : model::Text{};
}

std::vector<model::Text> lines(const yaml::Value& map, std::string_view key, base::Diagnostics& diagnostics) {
  std::vector<model::Text> out;
  for (const yaml::Value* value : one_or_more(map, key)) out.push_back(text(*value, diagnostics));
  return out;
}

model::Text cell_text(const yaml::Value& map, std::string_view key, base::Diagnostics& diagnostics) {
  const yaml::Value* value = map.find(key);
  return value == nullptr ? model::Text{} : cell_text(*value, diagnostics);
}

model::Written<std::string> written(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  return value == nullptr ? model::Written<std::string>{} : written(*value);
}

model::Written<std::string> written(const yaml::Value& scalar) {
  if (!scalar.is(yaml::Kind::scalar) || scalar.text.empty()) return {};
  return {scalar.text, scalar.text, true, {scalar.origin, 0, static_cast<std::uint32_t>(scalar.text.size())}};
}

namespace {

bool is_plain(const model::Piece& piece) {
  const auto* words = std::get_if<model::Words>(&piece);
  if (words != nullptr) return words->emphasis == model::Emphasis{};
  const auto* reference = std::get_if<model::Reference>(&piece);
  return reference != nullptr && !reference->printed.empty();  // «<А>»: letters in brackets
}

model::Written<base::Date> date_of(const yaml::Value& scalar, base::Diagnostics& diagnostics) {
  const base::Span span{scalar.origin, 0, static_cast<std::uint32_t>(scalar.text.size())};
  const language::DateReading reading = language::read_date(scalar.text);
  if (!reading.date) diagnostics.report(reading.impossible ? impossible_date : unreadable_date, span, {scalar.text});
  return {scalar.text, reading.date, true, span};
}

}  // namespace

model::Written<base::Date> date(const yaml::Value& map, std::string_view key, base::Diagnostics& diagnostics) {
  const yaml::Value* value = map.find(key);
  if (value == nullptr || value->is(yaml::Kind::null)) return {};
  if (value->is(yaml::Kind::scalar)) return date_of(*value, diagnostics);
  const yaml::Value* printed = value->find("words");
  const yaml::Value* means = value->find("means");
  model::Written<base::Date> out;
  if (means != nullptr) out.meaning = date_of(*means, diagnostics).meaning;
  if (printed != nullptr) {
    refuse_markup(*printed, diagnostics);
    out.words = printed->text;
    out.span = {printed->origin, 0, static_cast<std::uint32_t>(printed->text.size())};
  }
  out.by_hand = true;
  return out;
}

void refuse_markup(const yaml::Value& scalar, base::Diagnostics& diagnostics) {
  base::Diagnostics of_markup;
  for (const model::Paragraph& paragraph : text(scalar, of_markup).paragraphs)
    if (paragraph.placement != model::Placement::of_style || !std::ranges::all_of(paragraph.pieces, is_plain))
      return diagnostics.report(markup_in_requisite, scalar.span(), {scalar.text});
}

model::Written<std::string> act_number(const yaml::Value& map, base::Diagnostics& diagnostics) {
  model::Written<std::string> out = written(map, "number");
  if (!out.words.empty()) refuse_markup(*map.find("number"), diagnostics);
  drop_number_sign(out, diagnostics);
  return out;
}

model::Written<std::string> stated_number(const yaml::Value& map, base::Diagnostics& diagnostics) {
  model::Written<std::string> out = act_number(map, diagnostics);
  if (!is_later(out.words)) return out;
  diagnostics.report(misplaced_later, out.span, {out.words});
  return {};
}

bool is_later(std::string_view words) { return words == "blank" || words == "stamp"; }

model::Text person_name(const yaml::Value& map, base::Diagnostics& diagnostics) {
  return is_nameless(map) ? model::Text{} : text(map, "name", diagnostics);
}

bool is_nameless(const yaml::Value& map) { return words(map, "name") == "none"; }

namespace {

model::WrittenDeadline deadline_of(const yaml::Value& value) {
  return {value.text,
          language::find_deadline(value.text),
          true,
          {value.origin, 0, static_cast<std::uint32_t>(value.text.size())}};
}

}  // namespace

model::WrittenDeadline deadline(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  return value == nullptr || !value->is(yaml::Kind::scalar) ? model::WrittenDeadline{} : deadline_of(*value);
}

std::vector<model::WrittenDeadline> deadlines(const yaml::Value& map, std::string_view key) {
  std::vector<model::WrittenDeadline> out;
  for (const yaml::Value* value : one_or_more(map, key)) out.push_back(deadline_of(*value));
  return out;
}

std::optional<model::Label> label(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  if (value == nullptr) return std::nullopt;
  if (!value->is(yaml::Kind::scalar) || value->text == "none")
    return model::Label{{}, std::nullopt, true, value->span()};
  return model::Label{value->text,
                      model::PointNumber::find(value->text),
                      true,
                      {value->origin, 0, static_cast<std::uint32_t>(value->text.size())}};
}

}  // namespace decode
