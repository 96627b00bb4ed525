// What the parts of the template's reader share: the file, the styles named so far, the fields seen, the sink.
#pragma once

#include "compose/template_finding.h"
#include "compose/markup.h"
#include "compose/scopes.h"
#include "xml/element.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace compose {

class ParseState {
 public:
  ParseState(const base::SourceFile& file, AnyFields fields, base::Diagnostics& diagnostics)
      : scopes(fields), file_(&file), diagnostics_(diagnostics) {}

  std::vector<NamedStyle> styles;
  Scopes scopes;

  [[nodiscard]] TemplatePlace place_of(const xml::Element& element) const;
  [[nodiscard]] TemplatePlace place_of(const xml::Attribute& attribute) const;
  // Cheap when asked in the order of the file.
  [[nodiscard]] TemplatePlace place_in(const xml::Element& text, std::size_t offset);
  [[nodiscard]] base::FileId file() const { return file_->id; }
  // Goes on in another file; the one before.
  const base::SourceFile& turn_to(const base::SourceFile& file);

  // Findings beyond the limit of a file are counted, not listed.
  void report(const base::Message& message, const TemplatePlace& at, std::vector<std::string> arguments,
              const std::optional<std::string>& meant = {});
  void report_unlisted();

  // The field, or nothing; unknown ones are reported where they can be judged.
  FieldUse find(std::string_view name, const TemplatePlace& at);
  // The style's index in `styles`.
  std::size_t name_style(std::string_view name, bool of_table, const TemplatePlace& at);
  // A list, flag or document where words are due.
  void report_not_text(std::string_view name, const TemplatePlace& at);

 private:
  const base::SourceFile* file_;
  base::Diagnostics& diagnostics_;
  std::size_t findings_ = 0;
  TemplatePlace first_unlisted_;
  std::size_t known_byte_ = 0;  // the last byte asked for, and its place
  base::Place known_place_{1, 1};
};

// «a, b, c», «–» for none.
std::string joined(std::span<const std::string_view> names);

// The element's attributes, checked, into `node`.
void parse_attributes(const xml::Element& source, const ElementRule& rule, ParseState& state, Node& node);

}  // namespace compose
