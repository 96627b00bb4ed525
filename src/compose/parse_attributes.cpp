// Attributes are settled when the template is read, but for those that hold fields: their parts are kept.

#include "compose/braces.h"
#include "compose/closest.h"
#include "compose/messages.h"
#include "compose/parse_state.h"

#include <algorithm>

namespace compose {

namespace {

// A flag says yes or no; a document is named by <include> only.
bool fits(FieldKind kind, const AttributeRule& rule) {
  if (rule.kind == AttributeKind::document) return kind == FieldKind::document;
  return kind == FieldKind::text || (kind == FieldKind::flag && rule.kind == AttributeKind::choice);
}

class Attributes {
 public:
  Attributes(ParseState& state, Node& node) : state_(state), node_(node) {}

  void put(const xml::Attribute& source, const AttributeRule& rule) {
    AttributeUse use;
    use.rule = &rule;
    use.file = state_.file();
    use.place = source.place;
    use.byte = source.byte;
    const std::vector<Token> tokens = tokens_of(source.value);
    const bool fixed = std::ranges::all_of(tokens, [](const Token& token) { return token.kind == Token::Kind::words; });
    const bool sound = fixed ? settle_now(source, use) : keep_parts(source, tokens, use);
    if (sound) node_.attributes.push_back(std::move(use));
  }

  void report_unknown(const xml::Attribute& source, const ElementRule& rule) {
    std::vector<std::string_view> names;
    for (const AttributeRule& known : rule.attributes) names.push_back(known.name);
    state_.report(unknown_attribute, state_.place_of(source), {std::string(rule.name), source.name, joined(names)},
                  closest(source.name, names));
  }

 private:
  bool settle_now(const xml::Attribute& source, AttributeUse& use) {
    if (names_style(*use.rule)) {
      if (source.value.empty() && !use.rule->required) return true;
      const bool of_table = use.rule->kind == AttributeKind::table_style;
      const std::size_t named = state_.name_style(source.value, of_table, state_.place_of(source));
      use.setting.number = static_cast<std::int64_t>(named);
      return true;
    }
    if (auto setting = settle(*use.rule, source.value)) {
      use.setting = *std::move(setting);
      return true;
    }
    state_.report(wrong_value, state_.place_of(source), {source.name, source.value, expected(*use.rule)},
                  closest(source.value, use.rule->choices));
    return false;
  }

  bool keep_parts(const xml::Attribute& source, const std::vector<Token>& tokens, AttributeUse& use) {
    return std::ranges::all_of(tokens, [&](const Token& token) { return keep_part(source, token, use); });
  }

  bool keep_part(const xml::Attribute& source, const Token& token, AttributeUse& use) {
    AttributePart part;
    if (token.kind == Token::Kind::words) {
      part.words = token.text;
    } else if (token.kind == Token::Kind::field) {
      part.use = state_.find(token.text, state_.place_of(source));
      if (part.use.field == nullptr) return false;
      if (!fits(part.use.field->kind, *use.rule)) {
        state_.report_not_text(token.text, state_.place_of(source));
        return false;
      }
    } else {
      const bool broken = token.kind == Token::Kind::broken;
      state_.report(broken_braces, state_.place_of(source),
                    {broken ? std::string(token.text) : typed(token.kind, token.text)});
      return false;
    }
    use.parts.push_back(std::move(part));
    return true;
  }

  ParseState& state_;
  Node& node_;
};

}  // namespace

void parse_attributes(const xml::Element& source, const ElementRule& rule, ParseState& state, Node& node) {
  Attributes attributes(state, node);
  for (const xml::Attribute& attribute : source.attributes) {
    const auto found = std::ranges::find(rule.attributes, attribute.name, &AttributeRule::name);
    if (found != rule.attributes.end())
      attributes.put(attribute, *found);
    else
      attributes.report_unknown(attribute, rule);
  }
  for (const AttributeRule& needed : rule.attributes)
    if (needed.required && source.find(needed.name) == nullptr)
      state.report(missing_attribute, state.place_of(source), {source.name, std::string(needed.name)});
}

}  // namespace compose
