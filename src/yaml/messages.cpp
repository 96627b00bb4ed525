#include "yaml/messages.h"

#include <algorithm>
#include <array>
#include <vector>

namespace yaml {

std::span<const base::Message* const> messages() {
  using namespace message;
  static constexpr std::array all{
      &too_large,
      &bad_utf8,
      &windows_1251,
      &utf16,
      &nul_character,
      &control_character,
      &too_deep,
      &too_many_values,
      &empty_document,
      &more_findings,
      &lone_carriage_return,
      &tab_indent,
      &unclosed_quote,
      &second_document,
      &duplicate_key,
      &anchor,
      &alias,
      &alias_bomb,
      &alias_cycle,
      &merge_key,
      &folded_scalar,
      &tag,
      &complex_key,
      &directive,
      &colon_in_prose,
      &hash_in_prose,
      &comma_in_flow,
      &starts_with_percent,
      &starts_with_asterisk,
      &text_after_quote,
      &starts_with_dash,
      &starts_with_greater,
      &starts_with_at,
      &starts_with_backtick,
      &starts_with_ampersand,
      &starts_with_mark,
      &template_field,
      &no_break_space,
      &no_space_after_colon,
      &no_break_space_after_dash,
      &line_without_key,
      &misplaced_key,
      &dash_in_prose,
      &text_after_bar,
      &block_outdent,
      &unclosed_bracket,
      &extra_bracket,
      &text_after_bracket,
      &broken_flow,
      &misplaced_line,
      &misplaced_value,
      &misplaced_dash,
      &explicit_key,
      &unknown_mark,
      &marker_in_quotes,
      &bad_escape,
      &bad_block_mark,
      &unreadable,
      &hidden_character,
      &cells_without_keys,
      &other_dash,
      &no_space_after_dash,
      &too_far_left,
      &too_far_right,
      &broken_json,
  };
  return all;
}

namespace {

constexpr base::Wording hint_in_brackets{
    "внутри {…} и […] возьмите весь текст в кавычки: '…'; или запишите каждый ключ на своей строке",
    "inside {…} and […] put the whole text in quotation marks: '…'; or write each key on a line of its own"};
constexpr base::Wording hash_in_brackets{
    "если это часть текста, возьмите весь текст в кавычки: '…'; если примечание, отделите # двумя пробелами",
    "if it is text, put the whole of it in quotation marks: '…'; if it is a comment, put two spaces before #"};

std::vector<base::Message> made_in_brackets() {
  std::vector<base::Message> out;
  for (const base::Message* message : messages()) {
    out.push_back(*message);
    out.back().hint = message == &message::hash_in_prose ? hash_in_brackets : hint_in_brackets;
  }
  return out;
}

}  // namespace

const base::Message& message::in_brackets(const base::Message& message) {
  static const std::vector<base::Message> all = made_in_brackets();
  return *std::ranges::find(all, message.id, &base::Message::id);
}

}  // namespace yaml
