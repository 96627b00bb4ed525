// The template's tree is walked once; a stack holds the items of the lists around the place, from the view outside to
// the innermost, so that a field's answer is one index and one call.

#include "compose/expand.h"

#include "base/failure.h"
#include "base/limits.h"
#include "blocks/grid.h"
#include "compose/template_finding.h"
#include "compose/inline_flow.h"
#include "compose/markup.h"
#include "compose/messages.h"

#include <algorithm>

namespace compose {

namespace {

struct IsSet {
  bool operator()(const Shown& shown) const { return !shown.empty(); }
  bool operator()(bool flag) const { return flag; }
  bool operator()(std::int64_t) const { return true; }
  bool operator()(const Items& items) const { return items.count > 0; }
  bool operator()(const model::DocumentId* document) const { return !document->empty(); }
};

struct AsWords {
  std::string operator()(const Shown& shown) const {
    return shown.text != nullptr ? model::plain(*shown.text) : std::string(shown.words);
  }
  std::string operator()(bool flag) const { return flag ? "yes" : "no"; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(const Items&) const { return {}; }
  std::string operator()(const model::DocumentId* document) const { return document->value; }
};

class Expander {
 public:
  Expander(const Template& source, const Include& include, blocks::Document& out, base::Diagnostics& diagnostics)
      : source_(source), include_(include), out_(out), diagnostics_(diagnostics), items_of_lists_(out.styles) {
    for (const NamedStyle& style : source.styles)
      styles_.push_back(find_style(style, out.styles).value_or(blocks::StyleId{}));
  }

  void run(const void* view, base::Origin anchor) {
    items_.push_back(view);
    anchors_.push_back(anchor);
    each(source_.nodes, [this](const Node& node) {
      if (node.tag == Tag::page) page(node);
      if (node.tag == Tag::include) include(node);
    });
  }

 private:
  // ---- sections, fields, attributes

  [[nodiscard]] Value answer(const FieldUse& use) const { return use.field->value(items_[items_.size() - 1 - use.up]); }

  // Calls `show` for every node that is no section, inside sections as often as they say.
  template <class Show>
  void each(const std::vector<Node>& nodes, const Show& show) {
    for (const Node& node : nodes) {
      if (node.tag == Tag::section)
        section(node, show);
      else
        show(node);
    }
  }

  template <class Show>
  void section(const Node& node, const Show& show) {
    const Value value = answer(node.use);
    if (std::visit(IsSet{}, value) == node.inverted) return;
    const auto* items = std::get_if<Items>(&value);
    if (items == nullptr || node.inverted) return each(node.nodes, show);
    for (std::size_t i = 0; i < items->count; ++i) {
      if (++repeats_ > base::limits::values) return stop(node);
      items_.push_back(items->first + i * items->size);
      anchors_.push_back(anchor_of(*items, items_.back()));
      each(node.nodes, show);
      anchors_.pop_back();
      items_.pop_back();
    }
  }

  [[nodiscard]] base::Origin anchor_of(const Items& items, const void* item) const {
    const base::Origin own = items.anchor == nullptr ? base::Origin{} : items.anchor(item);
    return own.known() ? own : anchors_.back();
  }

  // A list inside itself grows by powers: lists are repeated as often as a package may hold values, and no more.
  void stop(const Node& node) {
    if (stopped_) return;
    stopped_ = true;
    report(diagnostics_, repeats_too_much, {node.file, node.place, node.byte}, {std::to_string(base::limits::values)});
  }

  [[nodiscard]] static const AttributeUse* find_use(const Node& node, Attribute id) {
    const auto found = std::ranges::find_if(node.attributes, [id](const auto& use) { return use.rule->id == id; });
    return found == node.attributes.end() ? nullptr : &*found;
  }

  [[nodiscard]] Setting setting(const Node& node, Attribute id) {
    const AttributeUse* use = find_use(node, id);
    if (use == nullptr) return {};
    return use->parts.empty() ? use->setting : settled(*use);
  }

  Setting settled(const AttributeUse& use) {
    // The commonest of all, a span that the view has counted, needs no words.
    if (use.parts.size() == 1 && use.rule->kind == AttributeKind::count && use.parts.front().use.field != nullptr) {
      const Value value = answer(use.parts.front().use);
      if (const auto* count = std::get_if<std::int64_t>(&value); count != nullptr && *count > 0) return {*count, {}};
    }
    std::string words;
    for (const AttributePart& part : use.parts)
      words += part.use.field == nullptr ? part.words : std::visit(AsWords{}, answer(part.use));
    if (auto setting = names_style(*use.rule) ? style_of(*use.rule, words) : settle(*use.rule, words))
      return *std::move(setting);
    report_value(use, words);
    return {};
  }

  // Here the number is that of the sheet's style itself.
  std::optional<Setting> style_of(const AttributeRule& rule, const std::string& words) {
    if (words.empty() && !rule.required) return Setting{};
    const auto found = find_style({words, rule.kind == AttributeKind::table_style, {}}, out_.styles);
    return found ? std::optional(Setting{found->index, {}}) : std::nullopt;
  }

  void report_value(const AttributeUse& use, const std::string& words) {
    if (std::ranges::find(reported_, &use) != reported_.end()) return;
    reported_.push_back(&use);
    const TemplatePlace place{use.file, use.place, use.byte};
    if (names_style(*use.rule)) return report(diagnostics_, unknown_style, place, {words});
    report(diagnostics_, wrong_value, place, {std::string(use.rule->name), words, expected(*use.rule)});
  }

  [[nodiscard]] std::optional<std::int64_t> number(const Node& node, Attribute id) { return setting(node, id).number; }

  [[nodiscard]] std::string words(const Node& node, Attribute id) { return setting(node, id).words; }

  [[nodiscard]] bool yes(const Node& node, Attribute id, bool otherwise = false) {
    return number(node, id).value_or(otherwise ? 1 : 0) == 1;
  }

  [[nodiscard]] std::optional<base::Length> length(const Node& node, Attribute id) {
    const auto emu = number(node, id);
    return emu ? std::optional(base::Length::emu(*emu)) : std::nullopt;
  }

  // Style 0 where none is named: a style sheet's first style is that of plain text.
  [[nodiscard]] blocks::StyleId style(const Node& node) {
    const AttributeUse* use = find_use(node, Attribute::style);
    if (use == nullptr) return {};
    if (use->parts.empty())
      return use->setting.number ? styles_[static_cast<std::size_t>(*use->setting.number)] : blocks::StyleId{};
    return {static_cast<std::uint16_t>(settled(*use).number.value_or(0))};
  }

  // ---- pages and blocks

  void page(const Node& node) {
    blocks::Section section;
    section.landscape = number(node, Attribute::orientation) == 1;
    section.restart_numbers = yes(node, Attribute::restart_numbers);
    each(node.nodes,
         [&](const Node& child) { child.tag == Tag::sheet ? sheet(child, section) : block(child, section.blocks); });
    if (shows_something(section)) out_.sections.push_back(std::move(section));
  }

  // Room alone is no page.
  static bool shows_something(const blocks::Section& section) {
    return !std::ranges::all_of(
        section.blocks, [](const blocks::Block& block) { return std::holds_alternative<blocks::Space>(block); });
  }

  // Where it turns, the page before it ends, and another begins after it.
  void sheet(const Node& node, blocks::Section& page) {
    const auto turned = number(node, Attribute::orientation);
    if (!turned || (*turned == 1) == page.landscape) {
      each(node.nodes, [&](const Node& child) { block(child, page.blocks); });
      return;
    }
    blocks::Section own;
    own.landscape = *turned == 1;
    each(node.nodes, [&](const Node& child) { block(child, own.blocks); });
    if (own.blocks.empty()) return;
    blocks::Section rest;
    rest.landscape = page.landscape;
    if (shows_something(page))
      out_.sections.push_back(std::move(page));
    else
      own.restart_numbers = page.restart_numbers;
    out_.sections.push_back(std::move(own));
    page = std::move(rest);
  }

  void include(const Node& node) {
    const std::string document = words(node, Attribute::document);
    if (!document.empty()) include_({document}, node);
  }

  void block(const Node& node, std::vector<blocks::Block>& out) {
    if (node.tag == Tag::p) {
      std::vector<blocks::Paragraph> paragraphs;
      paragraph(node, paragraphs);
      for (blocks::Paragraph& made : paragraphs) out.emplace_back(std::move(made));
    } else if (node.tag == Tag::signature) {
      signature(node, out);
    } else if (node.tag == Tag::table) {
      table(node, out);
    } else if (node.tag == Tag::box) {
      box(node, out);
    } else if (node.tag == Tag::picture) {
      picture(node, out);
    } else if (node.tag == Tag::space) {
      space(node, out);
    }
  }

  void signature(const Node& node, std::vector<blocks::Block>& out) {
    blocks::Signature made;
    made.style = style(node);
    each(node.nodes, [&](const Node& part) {
      std::vector<blocks::Paragraph> paragraphs;
      flow(part, made.style, false, paragraphs);
      (part.tag == Tag::post ? made.post : made.name) = as_lines(std::move(paragraphs));
    });
    if (!made.post.empty() || !made.name.empty()) out.emplace_back(std::move(made));
  }

  void box(const Node& node, std::vector<blocks::Block>& out) {
    blocks::ReservedBox made;
    made.name = words(node, Attribute::name);
    made.width = length(node, Attribute::width).value_or(base::Length{});
    made.height = length(node, Attribute::height).value_or(base::Length{});
    made.align = static_cast<blocks::Align>(number(node, Attribute::align).value_or(0));
    out.emplace_back(std::move(made));
  }

  void picture(const Node& node, std::vector<blocks::Block>& out) {
    blocks::Picture made;
    made.name = words(node, Attribute::name);
    if (made.name.empty()) return;
    const auto known = out_.pictures.find(made.name);
    if (known == out_.pictures.end()) return report_value(*find_use(node, Attribute::name), made.name);
    size(known->second, length(node, Attribute::width), length(node, Attribute::height), made);
    made.keep_with_next = yes(node, Attribute::keep, true);
    made.fit = yes(node, Attribute::fit);
    if (made.fit) made.space_before = made.space_after;  // it stands between words, not at the head of a sheet
    made.align = static_cast<blocks::Align>(number(node, Attribute::align).value_or(0));
    made.within = length(node, Attribute::within);
    if (made.height > base::Length{} && made.width > base::Length{}) out.emplace_back(std::move(made));
  }

  static void size(const base::Picture& picture, std::optional<base::Length> width, std::optional<base::Length> height,
                   blocks::Picture& out) {
    if (!width && !height) width = natural_width(picture);
    out.width = width ? *width : height->scaled(picture.width, picture.height);
    out.height = height ? *height : width->scaled(picture.height, picture.width);
  }

  // At 150 points an inch an image is sharp enough to be read on paper.
  static base::Length natural_width(const base::Picture& picture) {
    if (picture.coding == base::Coding::pdf_page) return base::Length::pt(picture.width / 100.0);
    return base::Length::pt(72).scaled(picture.width, 150);
  }

  void space(const Node& node, std::vector<blocks::Block>& out) {
    const blocks::Space made{length(node, Attribute::height).value_or(base::Length{}), yes(node, Attribute::new_page)};
    if (made.new_page || made.height > base::Length{}) out.emplace_back(made);
  }

  // ---- tables

  void table(const Node& node, std::vector<blocks::Block>& out) {
    blocks::Table made;
    made.style = style(node);
    made.align = static_cast<blocks::Align>(number(node, Attribute::place).value_or(0));
    each(node.nodes, [&](const Node& part) {
      if (part.tag == Tag::columns) each(part.nodes, [&](const Node& child) { made.columns.push_back(column(child)); });
      if (part.tag == Tag::continued) each(part.nodes, [&](const Node& child) { paragraph(child, made.continued); });
      if (part.tag == Tag::head) each(part.nodes, [&](const Node& child) { row(child, made.head); });
      if (part.tag == Tag::row) row(part, made.rows);
    });
    if (made.head.empty() && made.rows.empty()) return;
    made.columns.resize(std::min(made.columns.size(), base::limits::columns));
    for (std::vector<blocks::Row>* rows : {&made.head, &made.rows}) drop_what_has_no_column(node, made, *rows);
    out.emplace_back(std::move(made));
  }

  void drop_what_has_no_column(const Node& node, const blocks::Table& table, std::vector<blocks::Row>& rows) {
    blocks::Grid grid(table.columns.size());
    std::size_t dropped = 0;
    for (blocks::Row& row : rows) {
      dropped += std::erase_if(
          row.cells, [&grid](const blocks::Cell& cell) { return grid.put(cell.columns, cell.rows).columns() == 0; });
      grid.end_row();
    }
    if (dropped > 0)
      report(diagnostics_, crowded_row, {node.file, node.place, node.byte}, {std::to_string(table.columns.size())});
  }

  blocks::Column column(const Node& node) {
    blocks::Column made;
    made.width = length(node, Attribute::width);
    if (const auto weight = number(node, Attribute::weight)) made.weight = static_cast<int>(*weight);
    return made;
  }

  void row(const Node& node, std::vector<blocks::Row>& out) {
    blocks::Row made;
    made.keep_with_next = yes(node, Attribute::keep);
    made.least_height = length(node, Attribute::height).value_or(base::Length{});
    made.anchor = anchors_.back();
    made.cells.reserve(cells_of_last_row_);
    each(node.nodes, [&](const Node& child) { cell(child, made.cells); });
    cells_of_last_row_ = made.cells.size();
    if (!made.cells.empty()) out.push_back(std::move(made));
  }

  void cell(const Node& node, std::vector<blocks::Cell>& out) {
    blocks::Cell& made = out.emplace_back();
    made.columns = static_cast<int>(number(node, Attribute::columns).value_or(1));
    made.rows = static_cast<int>(number(node, Attribute::rows).value_or(1));
    made.align = static_cast<blocks::VerticalAlign>(number(node, Attribute::align).value_or(0));
    const auto rotated = number(node, Attribute::rotated);
    made.rotated = rotated == 1;
    made.upright = rotated == 0;
    made.rule = yes(node, Attribute::rule, true);
    made.box = words(node, Attribute::box);
    each(node.nodes, [&](const Node& child) { paragraph(child, made.paragraphs); });
    made.anchor = made.paragraphs.empty() ? anchors_.back() : made.paragraphs.front().anchor;
  }

  // ---- words

  void paragraph(const Node& node, std::vector<blocks::Paragraph>& out) {
    flow(node, style(node), yes(node, Attribute::empty), out);
  }

  void flow(const Node& node, blocks::StyleId style_id, bool keep_empty, std::vector<blocks::Paragraph>& out) {
    InlineFlow made(items_of_lists_, style_id, anchors_.back(), out, out_.footnotes);
    inlines(node.nodes, {}, made);
    made.finish(keep_empty);
  }

  void inlines(const std::vector<Node>& nodes, const model::Emphasis& emphasis, InlineFlow& out) {
    each(nodes, [&](const Node& node) { inline_node(node, emphasis, out); });
  }

  void inline_node(const Node& node, model::Emphasis emphasis, InlineFlow& out) {
    switch (node.tag) {
      case Tag::words: return out.words(node.words, emphasis);
      case Tag::field: return field(node, emphasis, out);
      case Tag::line_break: return out.line_break();
      case Tag::tab: return out.tab();
      case Tag::bold: emphasis.bold = true; break;
      case Tag::italic: emphasis.italic = true; break;
      case Tag::underlined: emphasis.underlined = true; break;
      case Tag::spaced: emphasis.spaced = true; break;
      case Tag::label: return label(node, emphasis, out);
      default: base::ensure(false, "a paragraph holds inline elements only");
    }
    inlines(node.nodes, emphasis, out);
  }

  void label(const Node& node, const model::Emphasis& emphasis, InlineFlow& out) {
    inlines(node.nodes, emphasis, out);
    out.end_label(static_cast<std::uint32_t>(number(node, Attribute::level).value_or(1) - 1));
  }

  void field(const Node& node, const model::Emphasis& emphasis, InlineFlow& out) {
    const Value value = answer(node.use);
    if (const auto* shown = std::get_if<Shown>(&value)) out.value(*shown, emphasis);
    if (const auto* count = std::get_if<std::int64_t>(&value)) out.number(*count, emphasis);
  }

  const Template& source_;
  const Include& include_;
  blocks::Document& out_;
  base::Diagnostics& diagnostics_;
  ItemStyles items_of_lists_;
  std::vector<blocks::StyleId> styles_;  // of the sheet, by Template::styles
  std::vector<const void*> items_;       // from the view outside to the innermost list's item
  std::vector<base::Origin> anchors_;    // of these items; of one that has none, that of the item around it
  std::size_t cells_of_last_row_ = 0;
  std::size_t repeats_ = 0;
  bool stopped_ = false;
  std::vector<const AttributeUse*> reported_;  // attributes whose values were found wrong
};

}  // namespace

void expand(const Template& source, const void* view, base::Origin anchor, const Include& include,
            blocks::Document& out, base::Diagnostics& diagnostics) {
  if (out.styles.paragraphs.empty()) out.styles.paragraphs.push_back({});
  Expander(source, include, out, diagnostics).run(view, anchor);
}

}  // namespace compose
