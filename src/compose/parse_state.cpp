#include "compose/parse_state.h"

#include "base/limits.h"
#include "compose/braces.h"
#include "compose/closest.h"
#include "compose/messages.h"

#include <algorithm>

namespace compose {

std::string joined(std::span<const std::string_view> names) {
  std::string out;
  for (const std::string_view name : names) out.append(out.empty() ? "" : ", ").append(name);
  return out.empty() ? "–" : out;
}

TemplatePlace ParseState::place_of(const xml::Element& element) const {
  return {file_->id, element.place, element.byte};
}

TemplatePlace ParseState::place_of(const xml::Attribute& attribute) const {
  return {file_->id, attribute.place, attribute.byte};
}

TemplatePlace ParseState::place_in(const xml::Element& text, std::size_t offset) {
  const std::size_t byte = xml::byte_at(text, offset);
  const bool onward = byte >= known_byte_;
  const std::size_t from = onward ? known_byte_ : 0;
  known_place_ = base::place_after(onward ? known_place_ : base::Place{1, 1},
                                   std::string_view(file_->bytes).substr(from, byte - from));
  known_byte_ = byte;
  return {file_->id, known_place_, byte};
}

const base::SourceFile& ParseState::turn_to(const base::SourceFile& file) {
  const base::SourceFile& before = *file_;
  file_ = &file;
  known_byte_ = 0;
  known_place_ = {1, 1};
  return before;
}

void ParseState::report(const base::Message& message, const TemplatePlace& at, std::vector<std::string> arguments,
                        const std::optional<std::string>& meant) {
  ++findings_;
  if (findings_ <= base::limits::findings_per_file)
    compose::report(diagnostics_, message, at, std::move(arguments), meant);
  else if (findings_ == base::limits::findings_per_file + 1)
    first_unlisted_ = at;
}

void ParseState::report_unlisted() {
  if (findings_ <= base::limits::findings_per_file) return;
  compose::report(diagnostics_, more_findings, first_unlisted_,
                  {std::to_string(findings_ - base::limits::findings_per_file)});
}

FieldUse ParseState::find(std::string_view name, const TemplatePlace& at) {
  if (const auto use = scopes.find(name)) return *use;
  if (!scopes.judged()) return {};
  const bool listed = findings_ < base::limits::findings_per_file;
  const auto names = listed ? scopes.names() : std::vector<std::string_view>{};
  report(unknown_field, at, {std::string(name), joined(names)}, closest(name, names));
  return {};
}

std::size_t ParseState::name_style(std::string_view name, bool of_table, const TemplatePlace& at) {
  const auto same = [&](const NamedStyle& style) { return style.name == name && style.of_table == of_table; };
  auto known = std::ranges::find_if(styles, same);
  if (known == styles.end()) known = styles.insert(styles.end(), {std::string(name), of_table, {}});
  known->uses.push_back(at);
  return static_cast<std::size_t>(known - styles.begin());
}

void ParseState::report_not_text(std::string_view name, const TemplatePlace& at) {
  report(not_a_text, at, {std::string(name), typed(Token::Kind::open, name), typed(Token::Kind::close, name)});
}

}  // namespace compose
