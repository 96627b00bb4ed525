#include "compose/parse_state.h"

#include "compose/braces.h"
#include "compose/closest.h"
#include "compose/messages.h"

namespace compose {

std::string joined(std::span<const std::string_view> names) {
  std::string out;
  for (const std::string_view name : names) out.append(out.empty() ? "" : ", ").append(name);
  return out.empty() ? "–" : out;
}

TemplatePlace ParseState::place_of(const xml::Element& element) const { return {file.id, element.place, element.byte}; }

TemplatePlace ParseState::place_of(const xml::Attribute& attribute) const {
  return {file.id, attribute.place, attribute.byte};
}

TemplatePlace ParseState::place_in(const xml::Element& text, std::size_t offset) const {
  const std::size_t byte = xml::byte_at(text, offset);
  return {file.id, xml::place_of_byte(file.bytes, byte), byte};
}

FieldUse ParseState::find(std::string_view name, const TemplatePlace& at) {
  if (const auto use = scopes.find(name)) return *use;
  if (scopes.judged()) {
    const auto names = scopes.names();
    report(diagnostics, unknown_field, at, {std::string(name), joined(names)}, closest(name, names));
  }
  return {};
}

void ParseState::report_not_text(std::string_view name, const TemplatePlace& at) {
  report(diagnostics, not_a_text, at,
         {std::string(name), typed(Token::Kind::open, name), typed(Token::Kind::close, name)});
}

}  // namespace compose
