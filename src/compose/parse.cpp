// One walk over the XML, with the lists whose items the place sees (scopes) and the sections open at each level. A
// mistake is reported once and its part left out, so what is returned can always be shown.

#include "compose/parse.h"

#include "base/utf8.h"
#include "compose/braces.h"
#include "compose/closest.h"
#include "compose/markup.h"
#include "compose/messages.h"
#include "xml/read.h"

#include <algorithm>

namespace compose {

namespace {

constexpr std::string_view spaces = " \t\r\n";

std::string joined(std::span<const std::string_view> names) {
  std::string out;
  for (const std::string_view name : names) out.append(out.empty() ? "" : ", ").append(name);
  return out.empty() ? "–" : out;
}

// White space as one space, also at the ends.
std::string collapsed(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool space = spaces.find(c) != std::string_view::npos;
    if (!space)
      out += c;
    else if (!out.ends_with(' '))
      out += ' ';
  }
  return out;
}

std::string shortened(std::string_view text) {
  constexpr std::size_t most = 40;
  std::string words = collapsed(text.substr(std::min(text.find_first_not_of(spaces), text.size())));
  while (words.ends_with(' ')) words.pop_back();
  std::u32string letters = base::to_utf32(words);
  if (letters.size() <= most) return words;
  letters.resize(most);
  return base::to_utf8(letters) + "…";
}

class Parser {
 public:
  Parser(const base::SourceFile& file, const blocks::StyleSheet& styles, base::Diagnostics& diagnostics)
      : file_(file), styles_(styles), diagnostics_(diagnostics) {}

  Template parse(const xml::Element& root, Fields fields) {
    Template out;
    out.file = file_.id;
    if (root.name != "template") {
      report(wrong_root, root.place, root.byte, {root.name});
      return out;
    }
    scopes_.push_back(fields);
    Node node = element(root, element_rule(Tag::template_));
    if (const xml::Attribute* kind = root.find("kind"); kind != nullptr) out.kind = kind->value;
    out.nodes = std::move(node.nodes);
    return out;
  }

 private:
  struct Section {
    Node node;
    std::string name;
    bool scoped = false;   // a list's: its items' fields are seen inside
    bool unknown = false;  // of a field that is not there: what stands inside cannot be judged
    bool closed = false;   // inside an element, where it must not be
  };

  // The children of one element while they are read.
  struct Level {
    const ElementRule& rule;
    std::vector<Node> nodes;
    std::vector<Section> open;

    std::vector<Node>& end() { return open.empty() ? nodes : open.back().node.nodes; }
  };

  void report(const base::Message& message, base::Place place, std::size_t byte, std::vector<std::string> arguments,
              std::optional<std::string> meant = {}) {
    base::Diagnostic finding;
    finding.message = &message;
    finding.arguments = std::move(arguments);
    finding.span.origin = {file_.id, static_cast<std::uint32_t>(byte)};
    finding.place = place;
    if (meant) finding.hints.push_back(meant_hint(*meant));
    diagnostics_.report(std::move(finding));
  }

  void report_in(const xml::Element& text, std::size_t offset, const base::Message& message,
                 std::vector<std::string> arguments, std::optional<std::string> meant = {}) {
    const std::size_t byte = xml::byte_at(text, offset);
    report(message, xml::place_of_byte(file_.bytes, byte), byte, std::move(arguments), std::move(meant));
  }

  // ---- elements

  Node element(const xml::Element& source, const ElementRule& rule) {
    Node node;
    node.tag = rule.tag;
    node.place = source.place;
    node.byte = source.byte;
    attributes(source, rule, node);
    Level level{rule, {}, {}};
    levels_.push_back(&level);
    for (const xml::Element& child : source.children) {
      if (child.is_text())
        text(child, level);
      else
        child_element(child, level);
    }
    while (!level.open.empty()) leave_open(level);
    levels_.pop_back();
    node.nodes = std::move(level.nodes);
    return node;
  }

  void child_element(const xml::Element& source, Level& level) {
    std::vector<std::string_view> allowed;
    for (const Tag tag : level.rule.children) allowed.push_back(element_rule(tag).name);
    const ElementRule* rule = find_element(source.name);
    if (rule == nullptr)
      return report(unknown_element, source.place, source.byte, {source.name, joined(allowed)},
                    closest(source.name, allowed));
    if (std::ranges::find(level.rule.children, rule->tag) == level.rule.children.end())
      return report(misplaced_element, source.place, source.byte,
                    {source.name, std::string(level.rule.name), joined(allowed)});
    level.end().push_back(element(source, *rule));
  }

  // ---- attributes

  void attributes(const xml::Element& source, const ElementRule& rule, Node& node) {
    for (const xml::Attribute& attribute : source.attributes) {
      const auto found = std::ranges::find(rule.attributes, attribute.name, &AttributeRule::name);
      if (found != rule.attributes.end())
        put_attribute(attribute, *found, node);
      else
        report_unknown(attribute, rule);
    }
    for (const AttributeRule& needed : rule.attributes)
      if (needed.required && source.find(needed.name) == nullptr)
        report(missing_attribute, source.place, source.byte, {source.name, std::string(needed.name)});
  }

  void report_unknown(const xml::Attribute& attribute, const ElementRule& rule) {
    std::vector<std::string_view> names;
    for (const AttributeRule& known : rule.attributes) names.push_back(known.name);
    report(unknown_attribute, attribute.place, attribute.byte, {std::string(rule.name), attribute.name, joined(names)},
           closest(attribute.name, names));
  }

  void put_attribute(const xml::Attribute& source, const AttributeRule& rule, Node& node) {
    AttributeUse use;
    use.rule = &rule;
    use.place = source.place;
    use.byte = source.byte;
    const std::vector<Token> tokens = tokens_of(source.value);
    const bool fixed = std::ranges::all_of(tokens, [](const Token& token) { return token.kind == Token::Kind::words; });
    const bool sound = fixed ? put_setting(source, rule, use) : put_parts(source, rule, tokens, use);
    if (sound) node.attributes.push_back(std::move(use));
  }

  bool put_setting(const xml::Attribute& source, const AttributeRule& rule, AttributeUse& use) {
    if (auto setting = settle(rule, source.value, styles_)) {
      use.setting = *std::move(setting);
      return true;
    }
    if (rule.kind == AttributeKind::paragraph_style || rule.kind == AttributeKind::table_style)
      report(unknown_style, source.place, source.byte, {source.value}, closest(source.value, style_names(rule.kind)));
    else
      report(wrong_value, source.place, source.byte, {source.name, source.value, expected(rule)},
             closest(source.value, rule.choices));
    return false;
  }

  [[nodiscard]] std::vector<std::string_view> style_names(AttributeKind kind) const {
    std::vector<std::string_view> names;
    if (kind == AttributeKind::paragraph_style)
      for (const auto& style : styles_.paragraphs) names.push_back(style.name);
    else
      for (const auto& style : styles_.tables) names.push_back(style.name);
    return names;
  }

  bool put_parts(const xml::Attribute& source, const AttributeRule& rule, const std::vector<Token>& tokens,
                 AttributeUse& use) {
    for (const Token& token : tokens) {
      AttributePart part;
      if (token.kind == Token::Kind::words) {
        part.words = token.text;
      } else if (token.kind != Token::Kind::field) {
        const bool broken = token.kind == Token::Kind::broken;
        report(broken_braces, source.place, source.byte,
               {broken ? std::string(token.text) : typed(token.kind, token.text)});
        return false;
      } else {
        const FieldUse field = find(
            token.text, [&](auto... arguments) { report(unknown_field, source.place, source.byte, arguments...); });
        if (field.field == nullptr) return false;
        if (!fits(field.field->kind, rule)) {
          report_not_text(source.place, source.byte, token.text);
          return false;
        }
        part.use = field;
      }
      use.parts.push_back(std::move(part));
    }
    return true;
  }

  // A flag says yes or no; a document is named by <include> only.
  static bool fits(FieldKind kind, const AttributeRule& rule) {
    if (rule.kind == AttributeKind::document) return kind == FieldKind::document;
    return kind == FieldKind::text || (kind == FieldKind::flag && rule.kind == AttributeKind::choice);
  }

  void report_not_text(base::Place place, std::size_t byte, std::string_view name) {
    report(not_a_text, place, byte,
           {std::string(name), typed(Token::Kind::open, name), typed(Token::Kind::close, name)});
  }

  // ---- fields

  // The innermost field of that name. Otherwise `fail` is told, unless the place cannot be judged.
  template <class Fail>
  FieldUse find(std::string_view name, const Fail& fail) {
    for (std::size_t up = 0; up < scopes_.size(); ++up) {
      const Fields fields = scopes_[scopes_.size() - 1 - up];
      const auto found = std::ranges::find(fields, name, &Field::name);
      if (found != fields.end()) return {&*found, up};
    }
    if (unknown_ > 0) return {};
    std::vector<std::string_view> names;
    for (std::size_t i = scopes_.size(); i-- > 0;)
      for (const Field& field : scopes_[i])
        if (std::ranges::find(names, field.name) == names.end()) names.push_back(field.name);
    fail(std::vector<std::string>{std::string(name), joined(names)}, closest(name, names));
    return {};
  }

  // ---- text between the tags

  void text(const xml::Element& source, Level& level) {
    for (const Token& token : tokens_of(source.text)) {
      switch (token.kind) {
        case Token::Kind::words: words(source, token, level); break;
        case Token::Kind::field: field(source, token, level); break;
        case Token::Kind::open:
        case Token::Kind::open_inverted: open(source, token, level); break;
        case Token::Kind::close: close(source, token, level); break;
        case Token::Kind::broken: report_in(source, token.first, broken_braces, {shortened(token.text)}); break;
      }
    }
  }

  void words(const xml::Element& source, const Token& token, Level& level) {
    if (level.rule.content == Content::inlines) {
      Node node;
      node.words = collapsed(token.text);
      level.end().push_back(std::move(node));
      return;
    }
    const std::size_t first = token.text.find_first_not_of(spaces);
    if (first != std::string_view::npos) report_in(source, token.first + first, stray_text, {shortened(token.text)});
  }

  void field(const xml::Element& source, const Token& token, Level& level) {
    if (level.rule.content != Content::inlines)
      return report_in(source, token.first, stray_text, {typed(token.kind, token.text)});
    Node node = used(source, token, Tag::field);
    if (node.use.field == nullptr) return;
    if (node.use.field->kind != FieldKind::text) return report_not_text(node.place, node.byte, token.text);
    level.end().push_back(std::move(node));
  }

  Node used(const xml::Element& source, const Token& token, Tag tag) {
    Node node;
    node.tag = tag;
    node.byte = static_cast<std::uint32_t>(xml::byte_at(source, token.first));
    node.place = xml::place_of_byte(file_.bytes, node.byte);
    node.use = find(token.text, [&](auto... arguments) { report(unknown_field, node.place, node.byte, arguments...); });
    return node;
  }

  // ---- sections

  void open(const xml::Element& source, const Token& token, Level& level) {
    Section section;
    section.node = used(source, token, Tag::section);
    section.node.inverted = token.kind == Token::Kind::open_inverted;
    section.name = token.text;
    const Field* field = section.node.use.field;
    section.unknown = field == nullptr;
    section.scoped = field != nullptr && field->kind == FieldKind::list && !section.node.inverted;
    if (section.scoped) scopes_.push_back(field->fields);
    if (section.unknown) ++unknown_;
    level.open.push_back(std::move(section));
  }

  void close(const xml::Element& source, const Token& token, Level& level) {
    if (!level.open.empty() && level.open.back().name == token.text) return fold(level);
    const auto same_name = [&token](const Section& section) { return section.name == token.text; };
    if (std::ranges::any_of(level.open, same_name)) {
      report_in(source, token.first, overlapping_sections,
                {typed(token.kind, token.text), typed(token.kind, level.open.back().name)});
      while (level.open.back().name != token.text) fold(level);
      return fold(level);
    }
    close_elsewhere(source, token, level);
  }

  // The section was opened around this element, or in one that has ended; either is one mistake and told once.
  void close_elsewhere(const xml::Element& source, const Token& token, const Level& level) {
    for (auto outer = levels_.rbegin() + 1; outer != levels_.rend(); ++outer) {
      for (auto section = (*outer)->open.rbegin(); section != (*outer)->open.rend(); ++section) {
        if (section->name != token.text) continue;
        section->closed = true;
        return report_in(source, token.first, crossing_section,
                         {typed(token.kind, token.text), std::string(level.rule.name)});
      }
    }
    const auto left = std::ranges::find(left_open_, token.text);
    if (left != left_open_.end()) {
      left_open_.erase(left);
      return;
    }
    report_in(source, token.first, unopened_section,
              {typed(token.kind, token.text), typed(Token::Kind::open, token.text)});
  }

  // The innermost section ends: it becomes a node of what stands around it.
  void fold(Level& level) {
    Section section = std::move(level.open.back());
    level.open.pop_back();
    if (section.scoped) scopes_.pop_back();
    if (section.unknown) --unknown_;
    if (!section.unknown) level.end().push_back(std::move(section.node));
  }

  void leave_open(Level& level) {
    const Section& section = level.open.back();
    if (!section.closed) {
      const auto kind = section.node.inverted ? Token::Kind::open_inverted : Token::Kind::open;
      report(unclosed_section, section.node.place, section.node.byte,
             {typed(kind, section.name), typed(Token::Kind::close, section.name)});
      left_open_.push_back(section.name);
    }
    fold(level);
  }

  const base::SourceFile& file_;
  const blocks::StyleSheet& styles_;
  base::Diagnostics& diagnostics_;
  std::vector<Fields> scopes_;          // from the view outside to the innermost list's item
  std::vector<Level*> levels_;          // from the root to the element being read
  std::vector<std::string> left_open_;  // names of sections reported as unclosed
  int unknown_ = 0;                     // sections of unknown fields around the place
};

}  // namespace

Template parse_root(const xml::Element& root, const base::SourceFile& file, Fields fields,
                    const blocks::StyleSheet& styles, base::Diagnostics& diagnostics) {
  return Parser(file, styles, diagnostics).parse(root, fields);
}

Template parse_template(const base::SourceFile& file, Fields fields, const blocks::StyleSheet& styles,
                        base::Diagnostics& diagnostics) {
  const auto root = xml::read(file, diagnostics);
  if (!root) return {{}, file.id, {}};
  return parse_root(*root, file, fields, styles, diagnostics);
}

}  // namespace compose
