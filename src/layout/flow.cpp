#include "layout/flow.h"

#include "layout/table_rows.h"

#include <algorithm>

namespace layout {

namespace {

using base::Length;

// Lines of a paragraph that stay together at either end of a page.
constexpr std::uint32_t least_lines = 2;

// A head that takes more of a page than this is not repeated.
constexpr std::int64_t highest_head_percent = 50;

class FlowMaker {
 public:
  FlowMaker(Area area, Typesetter& setter, Structure& structure, pages::NodeId parent)
      : area_(area), setter_(setter), structure_(structure), parent_(parent) {}

  void operator()(const blocks::Paragraph& paragraph) {
    const blocks::ParagraphStyle& style = setter_.style(paragraph.style);
    const pages::Role role = !paragraph.marker.empty()                 ? pages::Role::item
                             : style.role == blocks::TextRole::heading ? pages::Role::heading
                                                                       : pages::Role::paragraph;
    const LineRange lines = setter_.set(paragraph, {area_.width}, structure_.add(role, parent_));
    if (style.foot_of_page && put_at_foot(lines)) return;
    add_lines(lines, [&](std::uint32_t i) {
      return !style.keep_together && i >= least_lines && i + least_lines <= lines.count;
    });
    end_block(style.space_after, style.keep_with_next || paragraph.keep_with_next);
  }

  void operator()(const blocks::Signature& signature) {
    const pages::NodeId node = structure_.add(pages::Role::signature, parent_);
    const LineRange lines = setter_.set(signature, {area_.width}, node);
    add_lines(lines, [](std::uint32_t) { return false; });
    end_block(setter_.style(signature.style).space_after, signature.keep_with_next);
  }

  void operator()(const blocks::Table& table) {
    if (table.columns.empty() || (table.head.empty() && table.rows.empty())) return;
    const blocks::TableStyle& style = setter_.styles().tables.at(table.style.index);
    const Length highest_head = area_.height.scaled(highest_head_percent, 100);
    flow_.tables.push_back(measure_table(table, area_.width, highest_head, setter_, structure_, parent_));
    const MeasuredTable& measured = flow_.tables.back();
    const Length height = measured.head.height + measured.body.height;
    const bool whole = style.keep_with_text && height <= area_.height;
    add({.kind = whole ? FlowItem::Kind::whole_table : FlowItem::Kind::table,
         .index = static_cast<std::uint32_t>(flow_.tables.size() - 1),
         .above = style.space_before,
         .height = whole ? height : Length{}});
    end_block(style.space_after, table.keep_with_next);
  }

  void operator()(const blocks::ReservedBox& box) {
    structure_.add(pages::Role::figure, parent_);
    flow_.boxes.push_back(&box);
    add({.kind = FlowItem::Kind::box,
         .index = static_cast<std::uint32_t>(flow_.boxes.size() - 1),
         .height = box.height});
    end_block({}, box.keep_with_next);
  }

  void operator()(const blocks::Picture& picture) {
    const pages::NodeId node = structure_.add(pages::Role::figure, parent_);
    flow_.pictures.push_back(fitted(picture, node));
    add({.kind = FlowItem::Kind::picture,
         .index = static_cast<std::uint32_t>(flow_.pictures.size() - 1),
         .above = picture.space_before,
         .height = flow_.pictures.back().height});
    end_block(picture.space_after, picture.keep_with_next);
  }

  // Room at the beginning, or after a page begun by hand, is an item of its own, so that no page drops it.
  void operator()(const blocks::Space& space) {
    begins_page_ = begins_page_ || space.new_page;
    if (!begins_page_ && !flow_.items.empty()) {
      after_ += space.height;
      return;
    }
    if (space.height == Length{}) return;
    add({.kind = FlowItem::Kind::room, .height = std::min(space.height, area_.height)});
    end_block({}, true);
  }

  Flow take() {
    for (std::size_t i = 0; i < flow_.items.size(); ++i) {
      const FlowItem& item = flow_.items[i];
      if (item.kind == FlowItem::Kind::picture && flow_.pictures[item.index].picture->fit) fit(i);
    }
    return std::move(flow_);
  }

 private:
  template <typename MayBreak>
  void add_lines(LineRange lines, MayBreak may_break_before) {
    for (std::uint32_t i = 0; i < lines.count; ++i) {
      const Line& line = setter_.galley().lines[lines.first + i];
      FlowItem item{.index = lines.first + i, .above = line.above, .height = line.height};
      if (i > 0) item.may_break_before = may_break_before(i);
      add(item);
    }
  }

  // With the item before it, if there is one; after others that stand there.
  bool put_at_foot(LineRange lines) {
    if (flow_.items.empty()) return false;
    FlowItem& bearer = flow_.items.back();
    if (bearer.foot.count == 0) bearer.foot.first = lines.first;
    if (bearer.foot.first + bearer.foot.count != lines.first) return false;
    bearer.foot.count += lines.count;
    for (std::uint32_t i = lines.first; i < lines.first + lines.count; ++i)
      bearer.foot_height += setter_.galley().lines[i].above + setter_.galley().lines[i].height;
    return true;
  }

  // In its proportions, no larger than the text area.
  [[nodiscard]] FlowPicture fitted(const blocks::Picture& picture, pages::NodeId node) const {
    FlowPicture out{&picture, node, picture.width, picture.height};
    if (out.width > area_.width) {
      out.height = out.height.scaled(area_.width.emu(), out.width.emu());
      out.width = area_.width;
    }
    if (out.height > area_.height) {
      out.width = out.width.scaled(area_.height.emu(), out.height.emu());
      out.height = area_.height;
    }
    return out;
  }

  // A picture leaves room for what is bound to it: the mark and the title above, the caption and a signature below.
  void fit(std::size_t at) {
    constexpr std::int64_t least_percent = 30;  // of the page; a picture still smaller says nothing
    std::size_t first = at, end = at + 1;
    while (first > 0 && !flow_.items[first].may_break_before) --first;
    while (end < flow_.items.size() && !flow_.items[end].may_break_before) ++end;
    Length room = area_.height;
    for (std::size_t i = first; i < end; ++i) {
      if (i > first) room -= flow_.items[i].above;
      if (i != at) room -= flow_.items[i].height;
      room -= flow_.items[i].foot_height;
    }
    FlowPicture& shown = flow_.pictures[flow_.items[at].index];
    if (shown.height <= room || room < area_.height.scaled(least_percent, 100)) return;
    shown.width = shown.width.scaled(room.emu(), shown.height.emu());
    shown.height = room;
    flow_.items[at].height = room;
  }

  // The first item of a block obeys what the block before it asked for.
  void add(FlowItem item) {
    item.above += after_;
    if (keep_) item.may_break_before = false;
    if (begins_page_) item.begins_page = item.may_break_before = true;
    after_ = {};
    keep_ = false;
    begins_page_ = false;
    flow_.items.push_back(item);
  }

  void end_block(Length after, bool keep) {
    after_ = after;
    keep_ = keep;
  }

  Area area_;
  Typesetter& setter_;
  Structure& structure_;
  pages::NodeId parent_;
  Flow flow_;
  Length after_;
  bool keep_ = false;
  bool begins_page_ = false;
};

}  // namespace

Flow measure_section(const blocks::Section& section, Area area, Typesetter& setter, Structure& structure,
                     Footnotes& footnotes) {
  setter.galley().lines.clear();
  setter.galley().runs.clear();
  setter.galley().notes.clear();
  setter.galley().gaps.clear();
  const pages::NodeId node = structure.add(pages::Role::section, Structure::root());
  FlowMaker maker(area, setter, structure, node);
  for (const blocks::Block& block : section.blocks) std::visit(maker, block);
  footnotes.set(area.width, setter, structure, node);
  return maker.take();
}

}  // namespace layout
