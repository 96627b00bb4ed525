// What the parts of the template's reader share: the file, the styles, the fields seen, the sink.
#pragma once

#include "compose/finding.h"
#include "compose/markup.h"
#include "compose/scopes.h"
#include "xml/element.h"

#include <span>
#include <string>
#include <string_view>

namespace compose {

struct ParseState {
  const base::SourceFile& file;
  const blocks::StyleSheet& styles;
  base::Diagnostics& diagnostics;
  Scopes scopes;

  [[nodiscard]] TemplatePlace place_of(const xml::Element& element) const;
  [[nodiscard]] TemplatePlace place_of(const xml::Attribute& attribute) const;
  [[nodiscard]] TemplatePlace place_in(const xml::Element& text, std::size_t offset) const;

  // The field, or nothing; unknown ones are reported where they can be judged.
  FieldUse find(std::string_view name, const TemplatePlace& at);
  // A list, flag or document where words are due.
  void report_not_text(std::string_view name, const TemplatePlace& at);
};

// «a, b, c», «–» for none.
std::string joined(std::span<const std::string_view> names);

// The element's attributes, checked, into `node`.
void parse_attributes(const xml::Element& source, const ElementRule& rule, ParseState& state, Node& node);

}  // namespace compose
