// Sections to pages: one vertical list after the other, page by page, with page numbers.
#pragma once

#include "layout/flow.h"
#include "layout/page_painter.h"

namespace layout {

class PageFiller {
 public:
  // `foot_words` stand small below the text of every page.
  PageFiller(pages::Document& out, Typesetter& setter, WordStore& words, const Footnotes& footnotes,
             std::string_view foot_words, std::size_t most_pages);

  [[nodiscard]] Area area_of(bool landscape) const;

  // A new page begins, and is filled with the flow; further ones as needed. False: there are too many pages.
  bool fill(const Flow& flow, const blocks::Section& section);

 private:
  // Heights: of what must stand on the page on which a table ends, and of that with what had better stand there.
  struct BelowTable {
    base::Length tail, rest;
  };

  bool turn_page();
  bool open_page();
  void number_page();
  void sign_page();
  void choose_margins();
  [[nodiscard]] bool on_back() const;
  void paint_foot();
  void place_text(std::span<const FlowItem> group, const Flow& flow, base::Length wanted);
  void place_items(std::span<const FlowItem> group, const Flow& flow);
  [[nodiscard]] base::Length notes_height(std::span<const LineRange> text) const;
  void place_at_foot(const FlowItem& item);
  void place_item(const FlowItem& item, const Flow& flow);
  void place_box(const blocks::ReservedBox& box);
  void place_picture(const FlowPicture& shown);
  [[nodiscard]] base::Length left_of(base::Length width, blocks::Align align, base::Length within) const;
  void place_table(const MeasuredTable& table, base::Length above, BelowTable below);
  void place_whole(const MeasuredTable& table);
  void place_continued(const MeasuredTable& table);
  [[nodiscard]] TableRoom room_for(const MeasuredTable& table, base::Length above, base::Length tail,
                                   bool first_page) const;
  TablePart tightened_part(const MeasuredTable& table, const TableCursor& cursor, TableRoom room, bool first_page,
                           base::Length rest);
  TablePart part_with_notes(const MeasuredTable& table, const TableCursor& cursor, TableRoom room, bool first_page);
  [[nodiscard]] base::Length bottom() const { return area_.height - foot_.height(); }
  pages::Page& page() { return out_.pages.back(); }

  pages::Document& out_;
  Typesetter& setter_;
  WordStore& words_;
  PagePainter painter_;
  std::string_view foot_words_;
  std::size_t most_pages_;

  bool landscape_ = false;
  blocks::Margins margins_;
  Area area_;
  PageFoot foot_;
  base::Length y_;             // from the top of the text area
  bool empty_ = true;          // nothing stands on the page yet
  bool group_on_top_ = false;  // all that stands on the page is bound to the item that comes
  int number_ = 0;
  bool full_ = false;
};

}  // namespace layout
