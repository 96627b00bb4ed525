// One walk over the XML, with the lists whose items the place sees (scopes) and the sections open at each level. A
// mistake is reported once and its part left out, so what is returned can always be shown.

#include "compose/parse.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "compose/braces.h"
#include "compose/closest.h"
#include "compose/messages.h"
#include "compose/parse_state.h"
#include "xml/read.h"

#include <algorithm>

namespace compose {

namespace {

constexpr std::string_view spaces = " \t\r\n";

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
  Parser(const base::SourceFile& file, AnyFields fields, const PartLookup& parts, base::Diagnostics& diagnostics)
      : state_(file, fields, diagnostics), parts_(parts) {}

  Template parse(const xml::Element& root) {
    Template out;
    out.file = state_.file();
    if (root.name != "template") {
      report(wrong_root, state_.place_of(root), {root.name});
      return out;
    }
    if (const xml::Attribute* kind = root.find("kind"); kind != nullptr) out.kind = kind->value;
    out.nodes = element(root, element_rule(Tag::template_)).nodes;
    out.styles = std::move(state_.styles);
    state_.report_unlisted();
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

  void report(const base::Message& message, const TemplatePlace& at, std::vector<std::string> arguments,
              const std::optional<std::string>& meant = {}) {
    state_.report(message, at, std::move(arguments), meant);
  }

  static Node node_at(Tag tag, const TemplatePlace& at) {
    Node node;
    node.tag = tag;
    node.file = at.file;
    node.place = at.place;
    node.byte = static_cast<std::uint32_t>(at.byte);
    return node;
  }

  // ---- elements

  Node element(const xml::Element& source, const ElementRule& rule) {
    Node node = node_at(rule.tag, state_.place_of(source));
    parse_attributes(source, rule, state_, node);
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
    const TemplatePlace at = state_.place_of(source);
    if (rule == nullptr)
      return report(unknown_element, at, {source.name, joined(allowed)}, closest(source.name, allowed));
    if (std::ranges::find(level.rule.children, rule->tag) == level.rule.children.end())
      return report(misplaced_element, at, {source.name, std::string(level.rule.name), joined(allowed)});
    if (rule->tag == Tag::use) return use(source, level);
    level.end().push_back(element(source, *rule));
  }

  // The blocks of a part stand where it is used. A part that is not there, or uses itself, is left out.
  void use(const xml::Element& source, Level& level) {
    const TemplatePlace at = state_.place_of(source);
    const xml::Attribute* name = source.find("part");
    element(source, element_rule(Tag::use));  // tells of attributes and words that do not belong there
    if (name == nullptr || name->value.empty()) return;
    const Part* part = parts_.find(name->value);
    if (part == nullptr) return report_part(name->value, at);
    if (std::ranges::find(using_, name->value) != using_.end()) return report(part_circle, at, {name->value});
    // Parts inside parts grow by powers.
    if (++uses_ > base::limits::part_uses) {
      if (uses_ == base::limits::part_uses + 1) report(too_many_parts, at, {std::to_string(base::limits::part_uses)});
      return;
    }
    using_.push_back(name->value);
    const base::SourceFile& outside = state_.turn_to(*part->file);
    for (Node& node : element(part->root, element_rule(Tag::part)).nodes) level.end().push_back(std::move(node));
    state_.turn_to(outside);
    using_.pop_back();
  }

  void report_part(const std::string& name, const TemplatePlace& at) {
    const std::vector<std::string> known = parts_.names();
    const std::vector<std::string_view> names(known.begin(), known.end());
    report(unknown_part, at, {name, joined(names)}, closest(name, names));
  }

  // ---- text between the tags

  void text(const xml::Element& source, Level& level) {
    for (const Token& token : tokens_of(source.text)) {
      if (too_deep_) return;
      const TemplatePlace at = state_.place_in(source, token.first);
      switch (token.kind) {
        case Token::Kind::words: words(source, token, level); break;
        case Token::Kind::field: field(token, at, level); break;
        case Token::Kind::open:
        case Token::Kind::open_inverted: open(token, at, level); break;
        case Token::Kind::close: close(token, at, level); break;
        case Token::Kind::broken: report(broken_braces, at, {shortened(token.text)}); break;
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
    if (first == std::string_view::npos) return;
    report(stray_text, state_.place_in(source, token.first + first), {shortened(token.text)});
  }

  void field(const Token& token, const TemplatePlace& at, Level& level) {
    if (level.rule.content != Content::inlines) return report(stray_text, at, {typed(token.kind, token.text)});
    Node node = node_at(Tag::field, at);
    node.use = state_.find(token.text, at);
    if (node.use.field == nullptr) return;
    if (node.use.field->kind != FieldKind::text) return state_.report_not_text(token.text, at);
    level.end().push_back(std::move(node));
  }

  // ---- sections

  void open(const Token& token, const TemplatePlace& at, Level& level) {
    Section section;
    section.node = node_at(Tag::section, at);
    section.node.use = state_.find(token.text, at);
    section.node.inverted = token.kind == Token::Kind::open_inverted;
    section.name = token.text;
    const Field* field = section.node.use.field;
    section.unknown = field == nullptr;
    section.scoped = field != nullptr && field->kind == FieldKind::list && !section.node.inverted;
    if (section.scoped) state_.scopes.enter(field->fields);
    if (section.unknown) state_.scopes.enter_unknown();
    level.open.push_back(std::move(section));
    if (++open_sections_ <= base::limits::depth) return;
    // What follows cannot be told apart any more: the text of the file is passed over.
    too_deep_ = true;
    report(sections_too_deep, at, {std::to_string(base::limits::depth)});
  }

  void close(const Token& token, const TemplatePlace& at, Level& level) {
    if (!level.open.empty() && level.open.back().name == token.text) return fold(level);
    if (std::ranges::find(level.open, token.text, &Section::name) == level.open.end())
      return close_elsewhere(token, at, level);
    report(overlapping_sections, at, {typed(token.kind, token.text), typed(token.kind, level.open.back().name)});
    while (level.open.back().name != token.text) fold(level);
    fold(level);
  }

  // The section was opened around this element, or in one that has ended; either is one mistake and told once.
  void close_elsewhere(const Token& token, const TemplatePlace& at, const Level& level) {
    for (auto outer = levels_.rbegin() + 1; outer != levels_.rend(); ++outer) {
      const auto section = std::ranges::find((*outer)->open, token.text, &Section::name);
      if (section == (*outer)->open.end()) continue;
      section->closed = true;
      return report(crossing_section, at, {typed(token.kind, token.text), std::string(level.rule.name)});
    }
    const auto left = std::ranges::find(left_open_, token.text);
    if (left == left_open_.end())
      return report(unopened_section, at, {typed(token.kind, token.text), typed(Token::Kind::open, token.text)});
    left_open_.erase(left);
  }

  // The innermost section ends: it becomes a node of what stands around it.
  void fold(Level& level) {
    Section section = std::move(level.open.back());
    level.open.pop_back();
    --open_sections_;
    if (section.scoped) state_.scopes.leave();
    if (section.unknown) return state_.scopes.leave_unknown();
    level.end().push_back(std::move(section.node));
  }

  void leave_open(Level& level) {
    const Section& section = level.open.back();
    if (!section.closed && !too_deep_) {
      const auto kind = section.node.inverted ? Token::Kind::open_inverted : Token::Kind::open;
      report(unclosed_section, {section.node.file, section.node.place, section.node.byte},
             {typed(kind, section.name), typed(Token::Kind::close, section.name)});
      left_open_.push_back(section.name);
    }
    fold(level);
  }

  ParseState state_;
  const PartLookup& parts_;
  std::vector<std::string> using_;  // the parts being read, outermost first
  std::size_t uses_ = 0;
  std::vector<Level*> levels_;     // from the root to the element being read
  std::size_t open_sections_ = 0;  // of all levels
  bool too_deep_ = false;
  std::vector<std::string> left_open_;  // names of sections reported as unclosed
};

}  // namespace

Template parse_root(const xml::Element& root, const base::SourceFile& file, AnyFields fields,
                    base::Diagnostics& diagnostics, const PartLookup& parts) {
  return Parser(file, fields, parts, diagnostics).parse(root);
}

Template parse_template(const base::SourceFile& file, AnyFields fields, base::Diagnostics& diagnostics,
                        const PartLookup& parts) {
  const auto root = xml::read(file, diagnostics);
  if (!root) return {{}, file.id, {}, {}};
  return parse_root(*root, file, fields, diagnostics, parts);
}

}  // namespace compose
