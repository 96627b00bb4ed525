#include "compose/inline_flow.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <iterator>

namespace compose {

namespace {

model::Emphasis both(const model::Emphasis& a, const model::Emphasis& b) {
  return {a.bold || b.bold, a.italic || b.italic, a.underlined || b.underlined, a.spaced || b.spaced};
}

bool same_look(const blocks::Run& run, const model::Emphasis& emphasis) {
  return run.bold == emphasis.bold && run.italic == emphasis.italic && run.underlined == emphasis.underlined &&
         run.spaced == emphasis.spaced && !run.raised;
}

blocks::Run run_of(std::string_view words, base::Span span, const model::Emphasis& emphasis) {
  return {std::string(words), span, emphasis.bold, emphasis.italic, emphasis.underlined, emphasis.spaced};
}

blocks::Run raised(std::string_view words, const model::Emphasis& emphasis) {
  blocks::Run run = run_of(words, {}, emphasis);
  run.raised = true;
  return run;
}

bool has_words(const blocks::Paragraph& paragraph) {
  return std::ranges::any_of(paragraph.inlines, [](const blocks::Inline& part) {
    return std::holds_alternative<blocks::Run>(part) || std::holds_alternative<blocks::Gap>(part);
  });
}

}  // namespace

ItemStyles::ItemStyles(const blocks::StyleSheet& styles) : styles_(styles) {
  constexpr std::string_view ending = "-item";
  const auto common = styles.find_paragraph("item");
  for (std::size_t i = 0; i < styles.paragraphs.size(); ++i)
    items_.push_back(common.value_or(blocks::StyleId{static_cast<std::uint16_t>(i)}));
  for (std::size_t i = 0; i < styles.paragraphs.size(); ++i) {
    const std::string_view name = styles.paragraphs[i].name;
    if (!name.ends_with(ending)) continue;
    const auto of = styles.find_paragraph(name.substr(0, name.size() - ending.size()));
    if (of) items_[of->index] = blocks::StyleId{static_cast<std::uint16_t>(i)};
  }
  footnote_ = styles.find_paragraph("footnote").value_or(blocks::StyleId{});
}

std::string_view ItemStyles::marker(blocks::StyleId item) const {
  const std::string& marker = styles_.paragraphs[item.index].marker;
  return marker.empty() ? std::string_view("–") : std::string_view(marker);
}

InlineFlow::InlineFlow(const ItemStyles& items, blocks::StyleId style, base::Origin around,
                       std::vector<blocks::Paragraph>& out, std::vector<blocks::Paragraph>& footnotes)
    : items_(items), style_(style), around_(around), out_(out), footnotes_(footnotes), first_(out.size()) {
  begin(false);
}

void InlineFlow::begin(bool item) {
  blocks::Paragraph paragraph;
  paragraph.style = item ? items_.of(style_) : style_;
  if (item) paragraph.marker = items_.marker(paragraph.style);
  paragraph.anchor = around_;
  anchored_ = Anchored::by_nothing;
  out_.push_back(std::move(paragraph));
  space_.reset();
}

bool InlineFlow::at_line_start() const {
  const auto& inlines = out_.back().inlines;
  return inlines.empty() || std::holds_alternative<blocks::Break>(inlines.back()) ||
         std::holds_alternative<blocks::Tab>(inlines.back());
}

void InlineFlow::append(std::string_view words, base::Span span, const model::Emphasis& emphasis) {
  if (words.empty()) return;
  if (space_) {
    const model::Emphasis of_space = *space_;
    space_.reset();
    append(" ", {}, of_space);
  }
  auto& inlines = out_.back().inlines;
  blocks::Run* last = inlines.empty() ? nullptr : std::get_if<blocks::Run>(&inlines.back());
  const auto& label = out_.back().label;
  const bool begins_text = label && label->inlines == inlines.size();
  if (last != nullptr && !begins_text && !last->span.known() && !span.known() && same_look(*last, emphasis)) {
    last->text += words;
    return;
  }
  inlines.emplace_back(run_of(words, span, emphasis));
}

void InlineFlow::cite(const model::Reference& reference, const model::Emphasis& emphasis) {
  if (reference.printed.empty()) return;
  append(reference.printed, reference.span, both(reference.emphasis, emphasis));
  std::get<blocks::Run>(out_.back().inlines.back()).cited = reference.span.known();
}

// Prose before numbers and dates: «2.1.» set by hand is not what its paragraph is about.
void InlineFlow::anchor(base::Origin value, bool prose) {
  const Anchored by = prose ? Anchored::by_prose : Anchored::by_value;
  if (!value.known() || anchored_ >= by) return;
  anchored_ = by;
  out_.back().anchor = value;
}

void InlineFlow::words(std::string_view template_words, const model::Emphasis& emphasis) {
  if (template_words.starts_with(' ')) {
    if (!at_line_start() && !space_) space_ = emphasis;  // of two spaces the first stays
    template_words.remove_prefix(1);
  }
  const bool space_after = template_words.ends_with(' ');
  if (space_after) template_words.remove_suffix(1);
  append(template_words, {}, emphasis);
  if (space_after && !at_line_start() && !space_) space_ = emphasis;
}

void InlineFlow::piece(const model::Piece& piece, const model::Emphasis& emphasis) {
  if (const auto* said = std::get_if<model::Words>(&piece)) {
    anchor(said->span.origin, true);
    return append(said->text, said->span, both(said->emphasis, emphasis));
  }
  if (const auto* reference = std::get_if<model::Reference>(&piece)) {
    anchor(reference->span.origin, true);
    return cite(*reference, emphasis);
  }
  if (const auto* mark = std::get_if<model::NoteMark>(&piece)) return note_mark(*mark, emphasis);
  if (const auto* empty = std::get_if<model::Gap>(&piece)) return gap(*empty);
  line_break();
}

void InlineFlow::gap(const model::Gap& empty) {
  if (space_) {
    const model::Emphasis of_space = *space_;
    space_.reset();
    append(" ", {}, of_space);
  }
  out_.back().inlines.emplace_back(blocks::Gap{empty.name, empty.width});
}

// Glued to its word, wherever the author typed it.
void InlineFlow::note_mark(const model::NoteMark& mark, const model::Emphasis& emphasis) {
  space_.reset();
  drop_space_at_end();
  out_.back().inlines.emplace_back(raised(mark.printed, emphasis));
  if (mark.note.empty()) return;
  add_footnote(mark);
  out_.back().inlines.emplace_back(blocks::FootnoteRef{static_cast<std::uint32_t>(footnotes_.size() - 1)});
}

void InlineFlow::add_footnote(const model::NoteMark& mark) {
  std::vector<blocks::Paragraph> paragraphs;
  InlineFlow flow(items_, items_.footnote(), mark.span.origin, paragraphs, footnotes_);
  const model::Text text{mark.note};
  flow.value(text, {});
  flow.finish(false);
  blocks::Paragraph note{items_.footnote(), {raised(mark.printed, {}), blocks::Run{" ", {}}}, {}};
  note.anchor = paragraphs.empty() ? mark.span.origin : paragraphs.front().anchor;
  std::ranges::move(as_lines(std::move(paragraphs)), std::back_inserter(note.inlines));
  footnotes_.push_back(std::move(note));
}

void InlineFlow::drop_space_at_end() {
  auto& inlines = out_.back().inlines;
  blocks::Run* last = inlines.empty() ? nullptr : std::get_if<blocks::Run>(&inlines.back());
  if (last == nullptr || last->raised || !last->text.ends_with(' ')) return;
  last->text.resize(last->text.find_last_not_of(' ') + 1);
  if (last->text.empty())
    inlines.pop_back();
  else if (last->span.known())
    last->span = last->span.part(0, static_cast<std::uint32_t>(last->text.size()));
}

void InlineFlow::value(const Shown& shown, const model::Emphasis& emphasis) {
  if (shown.text == nullptr) {
    anchor(shown.span.origin, false);
    return append(shown.words, shown.span, emphasis);
  }
  bool first = true;
  for (const model::Paragraph& paragraph : shown.text->paragraphs) {
    if (!first)
      begin(paragraph.item);
    else if (paragraph.item && out_.back().inlines.empty()) {
      out_.pop_back();
      begin(true);
    }
    first = false;
    place(paragraph.placement);
    for (const model::Piece& part : paragraph.pieces) piece(part, emphasis);
  }
}

void InlineFlow::place(model::Placement placement) {
  if (placement == model::Placement::centred) out_.back().align = blocks::Align::center;
  if (placement == model::Placement::at_right) out_.back().align = blocks::Align::right;
}

void InlineFlow::number(std::int64_t value, const model::Emphasis& emphasis) {
  char digits[24];
  const auto [end, error] = std::to_chars(std::begin(digits), std::end(digits), value);
  append({digits, static_cast<std::size_t>(end - digits)}, {}, emphasis);
}

void InlineFlow::line_break() {
  space_.reset();
  if (!out_.back().inlines.empty()) out_.back().inlines.emplace_back(blocks::Break{});
}

void InlineFlow::tab() {
  space_.reset();
  out_.back().inlines.emplace_back(blocks::Tab{});
}

void InlineFlow::end_label(std::uint32_t level) {
  blocks::Paragraph& paragraph = out_.back();
  if (!paragraph.inlines.empty()) paragraph.label = {static_cast<std::uint32_t>(paragraph.inlines.size()), level};
}

void InlineFlow::finish(bool keep_empty) {
  for (std::size_t i = first_; i < out_.size(); ++i) {
    auto& inlines = out_[i].inlines;
    while (!inlines.empty() && std::holds_alternative<blocks::Break>(inlines.back())) inlines.pop_back();
  }
  const auto ours = out_.begin() + static_cast<std::ptrdiff_t>(first_);
  if (!keep_empty) out_.erase(std::remove_if(ours, out_.end(), std::not_fn(has_words)), out_.end());
}

std::vector<blocks::Inline> as_lines(std::vector<blocks::Paragraph> paragraphs) {
  std::vector<blocks::Inline> out;
  for (blocks::Paragraph& paragraph : paragraphs) {
    if (!out.empty()) out.emplace_back(blocks::Break{});
    std::ranges::move(paragraph.inlines, std::back_inserter(out));
  }
  return out;
}

}  // namespace compose
