#include "settle/keeps.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace settle {

namespace {

using base::Length;

// «В том числе:» does not stand alone at a page's foot.
bool announces(const blocks::Paragraph& paragraph) {
  const auto* last = paragraph.inlines.empty() ? nullptr : std::get_if<blocks::Run>(&paragraph.inlines.back());
  return last != nullptr && last->text.ends_with(':');
}

// Those with which a paragraph begins.
std::string_view first_words(const blocks::Block& block) {
  const auto* paragraph = std::get_if<blocks::Paragraph>(&block);
  if (paragraph == nullptr || paragraph->inlines.empty()) return {};
  const auto* run = std::get_if<blocks::Run>(&paragraph->inlines.front());
  return run == nullptr ? std::string_view{} : std::string_view(run->text);
}

// The mark after a quoted table with rules stands below it on its own.
bool closes_quotation(const blocks::Block& block) { return first_words(block).starts_with("»"); }

bool is_signature_in(const blocks::Block& block, const blocks::StyleSheet& styles) {
  const auto* table = std::get_if<blocks::Table>(&block);
  return std::holds_alternative<blocks::Signature>(block) ||
         (table != nullptr && styles.tables.at(table->style.index).keep_with_text);
}

bool is_at_foot_in(const blocks::Block& block, const blocks::StyleSheet& styles) {
  const auto* paragraph = std::get_if<blocks::Paragraph>(&block);
  return paragraph != nullptr && styles.paragraphs.at(paragraph->style.index).foot_of_page;
}

bool is_nothing(const blocks::Block& block) {
  if (std::holds_alternative<blocks::Space>(block)) return true;
  const auto* table = std::get_if<blocks::Table>(&block);
  return table != nullptr && (table->columns.empty() || (table->head.empty() && table->rows.empty()));
}

struct KeepWithNext {
  void operator()(blocks::Space&) const {}
  template <class Block>
  void operator()(Block& block) const {
    block.keep_with_next = true;
  }
};

class Keeper {
 public:
  Keeper(const blocks::StyleSheet& styles, Length width, fonts::ContentMeter& meter)
      : styles_(styles), width_(width), meter_(meter) {}

  void add(blocks::Block& block) {
    if (is_nothing(block) || is_at_foot(block)) return;
    const bool signs = is_signature(block);
    if (last_ != nullptr && (signs || begins_notes(block) || opens_quotation(block) || closes_quotation(block)))
      std::visit(KeepWithNext{}, *last_);
    // A paragraph of two lines and more is never parted before its last.
    if (signs && before_last_ != nullptr && is_text(*before_last_) && is_line(*last_))
      std::visit(KeepWithNext{}, *before_last_);
    if (auto* paragraph = std::get_if<blocks::Paragraph>(&block))
      paragraph->keep_with_next = paragraph->keep_with_next || announces(*paragraph) || opens_quotation(block);
    before_last_ = last_;
    last_ = &block;
  }

 private:
  [[nodiscard]] bool is_signature(const blocks::Block& block) const { return is_signature_in(block, styles_); }

  // Of notes under a table the first is bound to it, the others follow freely.
  [[nodiscard]] bool begins_notes(const blocks::Block& block) const { return is_note(block) && !is_note(*last_); }

  [[nodiscard]] bool is_note(const blocks::Block& block) const {
    const auto* paragraph = std::get_if<blocks::Paragraph>(&block);
    return paragraph != nullptr && style_of(*paragraph).keep_with_previous;
  }

  // The mark before a quoted table: on its own, or with the number or title above it.
  [[nodiscard]] bool opens_quotation(const blocks::Block& block) const {
    const std::string_view words = first_words(block);
    if (!words.starts_with("«") || words.find("»") != std::string_view::npos) return false;
    return words == "«" || style_of(std::get<blocks::Paragraph>(block)).keep_with_next;
  }

  // It stands aside: what is before it is followed by what is after it.
  [[nodiscard]] bool is_at_foot(const blocks::Block& block) const { return is_at_foot_in(block, styles_); }

  static bool is_text(const blocks::Block& block) {
    return std::holds_alternative<blocks::Paragraph>(block) || std::holds_alternative<blocks::Signature>(block);
  }

  // A justified line may shrink its spaces a little: so what is hardly longer than a line counts as one.
  bool is_line(const blocks::Block& block) {
    const auto* paragraph = std::get_if<blocks::Paragraph>(&block);
    if (paragraph == nullptr) return false;
    const blocks::ParagraphStyle& style = style_of(*paragraph);
    const fonts::ContentMeter::Measured measured = meter_.of(std::span(paragraph, 1));
    const Length left = style.width_at_right ? std::max(Length{}, width_ - *style.width_at_right) : style.left_indent;
    const Length room = width_ - style.right_indent - std::max(Length{}, left + style.first_indent);
    const Length indents = style.left_indent + style.right_indent + std::max(Length{}, style.first_indent);
    return measured.amount.lines == 1 && measured.content.most - indents <= room + room / 32;
  }

  [[nodiscard]] const blocks::ParagraphStyle& style_of(const blocks::Paragraph& paragraph) const {
    return styles_.paragraphs.at(paragraph.style.index);
  }

  const blocks::StyleSheet& styles_;
  Length width_;
  fonts::ContentMeter& meter_;
  blocks::Block* last_ = nullptr;
  blocks::Block* before_last_ = nullptr;
};

}  // namespace

void set_keeps(std::vector<blocks::Block>& blocks, const blocks::StyleSheet& styles, Length width,
               fonts::ContentMeter& meter) {
  Keeper keeper(styles, width, meter);
  for (blocks::Block& block : blocks) keeper.add(block);
}

void keep_signatures_with_turned_sheets(blocks::Document& document) {
  std::vector<blocks::Section>& sections = document.sections;
  for (std::size_t i = 1; i < sections.size(); ++i) {
    std::vector<blocks::Block>& blocks = sections[i].blocks;
    const auto first = std::ranges::find_if_not(blocks, is_nothing);
    if (first == blocks.end() || !is_signature_in(*first, document.styles)) continue;
    const auto end = std::find_if_not(first, blocks.end(), [&](const blocks::Block& block) {
      return is_nothing(block) || is_signature_in(block, document.styles) || is_at_foot_in(block, document.styles);
    });
    sections[i - 1].blocks.insert(sections[i - 1].blocks.end(), std::make_move_iterator(blocks.begin()),
                                  std::make_move_iterator(end));
    blocks.erase(blocks.begin(), end);
    if (blocks.empty()) sections.erase(sections.begin() + static_cast<std::ptrdiff_t>(i--));
  }
}

}  // namespace settle
