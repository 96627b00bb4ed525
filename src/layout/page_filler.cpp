// The list is cut into groups at the places where a page may end. A group goes onto the page if it fits, else onto the
// next; only a group higher than a page is torn. A table ends its group: it needs room for its beginning only, and what
// keeps with its end is handed to it as a tail. Lines bring their footnotes: the foot of the page grows upwards while
// the text grows downwards. What wants a few points at the end of a list takes them from the room above it or in rows.
#include "layout/page_filler.h"

#include "base/failure.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace layout {

namespace {

using base::Length;
using Kind = FlowItem::Kind;

// By so much a page is tightened before a new one is opened.
constexpr Length most_tightened = Length::pt(12);

// More than this part of a page does not stay empty where a footnote could be divided.
constexpr std::int64_t most_empty_part = 5;

bool is_table(const Flow& flow, std::size_t item) {
  return item < flow.items.size() && flow.items[item].kind == Kind::table;
}

// The end of the group of lines and boxes that begins at `first`; `first` itself if a table stands there.
std::size_t group_end(const Flow& flow, std::size_t first) {
  std::size_t end = first;
  while (end < flow.items.size() && !is_table(flow, end) && (end == first || !flow.items[end].may_break_before)) ++end;
  return end;
}

Length height_of(std::span<const FlowItem> items) {
  Length height;
  for (const FlowItem& item : items) height += item.above + item.height + item.foot_height;
  return height;
}

Length height_of(const Flow& flow, std::size_t first, std::size_t end) {
  return height_of(std::span(flow.items).subspan(first, end - first));
}

Length room_above(std::span<const FlowItem> items) {
  Length room;
  for (const FlowItem& item : items) room += item.above;
  return room;
}

// The last of the list, or a signature with the mark of the executor at the foot: what follows takes a page of its own.
bool ends_text(std::span<const FlowItem> group, const Flow& flow) {
  return !group.empty() && (&group.back() == &flow.items.back() || group.back().foot.count > 0);
}

// Lower by `wanting`, which the room above the items gives up, each in its share.
std::vector<FlowItem> tightened(std::span<const FlowItem> group, Length wanting) {
  const Length all = room_above(group);
  std::vector<FlowItem> out(group.begin(), group.end());
  for (FlowItem& item : out) {
    const Length less = wanting.scaled(item.above.emu(), all.emu()) + Length::emu(1);  // never rounded to too little
    item.above -= std::min(item.above, less);
  }
  return out;
}

// By how much rows that need `wanting` less may be lowered, each; nothing: that is more than the room below their text.
std::optional<Length> less_a_row(const TablePart& part, Length wanting, Length padding) {
  const auto rows = static_cast<std::int64_t>(part.heights.size());
  std::uint32_t widest = 1;
  for (const TablePart::Cell& cell : part.cells) widest = std::max(widest, cell.rows);
  const Length less = wanting / rows + Length::emu(1);
  if (less * static_cast<std::int64_t>(widest) > padding || less > padding / 2) return {};
  return less;
}

// The text whose footnotes stand with the item.
std::vector<LineRange> text_of(const FlowItem& item, const Flow& flow) {
  if (item.kind == Kind::line) return {{item.index, 1}};
  std::vector<LineRange> text;
  if (item.kind != Kind::whole_table) return text;
  const MeasuredTable& table = flow.tables[item.index];
  for (const MeasuredGrid* grid : {&table.head, &table.body})
    for (const MeasuredCell& cell : grid->cells) text.push_back(cell.lines);
  return text;
}

std::vector<LineRange> text_of(std::span<const FlowItem> items, const Flow& flow) {
  std::vector<LineRange> text;
  for (const FlowItem& item : items) std::ranges::copy(text_of(item, flow), std::back_inserter(text));
  return text;
}

std::vector<LineRange> text_of(const TablePart& part, const MeasuredTable& table, bool with_head) {
  std::vector<LineRange> text;
  if (with_head)
    for (const MeasuredCell& cell : table.head.cells) text.push_back(cell.lines);
  for (const TablePart::Cell& cell : part.cells) text.push_back(cell.lines);
  return text;
}

Length height_of(const TablePart& part) { return std::accumulate(part.heights.begin(), part.heights.end(), Length{}); }

// What must stand on the page on which the table before `after` ends.
Length tail_height(const Flow& flow, std::size_t after) {
  std::size_t end = after;
  while (end < flow.items.size() && !is_table(flow, end) && !flow.items[end].may_break_before) ++end;
  return height_of(flow, after, end);
}

// What would have a page to itself if the table before `after` ended here and this did not: all that follows, unless it
// is much.
Length rest_height(const Flow& flow, std::size_t after, Length page) {
  Length rest;
  for (std::size_t i = after; i < flow.items.size(); ++i) {
    rest += height_of(flow, i, i + 1);
    if (rest > page / most_empty_part) return {};
  }
  return rest;
}

}  // namespace

PageFiller::PageFiller(pages::Document& out, Typesetter& setter, WordStore& words, const Footnotes& footnotes,
                       std::string_view foot_words, std::size_t most_pages)
    : out_(out),
      setter_(setter),
      words_(words),
      painter_(setter),
      foot_words_(foot_words),
      most_pages_(most_pages),
      foot_(footnotes, setter.galley()) {}

Area PageFiller::area_of(bool landscape) const {
  const blocks::PageStyle& style = setter_.styles().page;
  const blocks::Margins& margins = landscape ? style.landscape : style.portrait;
  const Length width = landscape ? style.height : style.width;
  const Length height = landscape ? style.width : style.height;
  return {width - margins.left - margins.right, height - margins.top - margins.bottom};
}

bool PageFiller::fill(const Flow& flow, const blocks::Section& section) {
  landscape_ = section.landscape;
  area_ = area_of(landscape_);
  if (section.restart_numbers) number_ = 0;
  if (section.resume_numbers) number_ = static_cast<int>(out_.pages.size());
  open_page();
  for (std::size_t first = 0; first < flow.items.size() && !full_;) {
    if (flow.items[first].begins_page && y_ > Length{}) turn_page();
    const std::size_t end = group_end(flow, first);
    const std::span group(&flow.items[first], end - first);
    const bool table = is_table(flow, end) && (end == first || !flow.items[end].may_break_before);
    const Length notes = foot_.has_notes() ? notes_height(text_of(group, flow)) : Length{};
    const Length wanted = height_of(flow, first, end) + notes;
    if (!table) {
      place_text(group, flow, wanted);
      first = end;
      continue;
    }
    const FlowItem& item = flow.items[end];
    const MeasuredTable& measured = flow.tables[item.index];
    const Length tail = item.foot_height + tail_height(flow, end + 1);
    const Length rest = item.foot_height + rest_height(flow, end + 1, area_.height);
    const TableRoom room = room_for(measured, {}, tail, true);
    const Length start = measured.head.height + least_start(measured, setter_.galley().lines, room);
    place_text(group, flow, wanted + item.above + start);
    place_table(measured, item.above, {tail, std::max(tail, rest)});
    place_at_foot(item);
    first = end + 1;
  }
  while (foot_.carries() && turn_page()) continue;
  paint_foot();
  return !full_;
}

bool PageFiller::turn_page() {
  paint_foot();
  return open_page();
}

bool PageFiller::open_page() {
  full_ = full_ || out_.pages.size() >= most_pages_;
  if (full_) return false;
  if (!out_.pages.empty()) out_.pages.back().runs.shrink_to_fit();  // a long plan has thousands of pages
  const blocks::PageStyle& style = setter_.styles().page;
  pages::Page& opened = out_.pages.emplace_back();
  opened.width = landscape_ ? style.height : style.width;
  opened.height = landscape_ ? style.width : style.height;
  choose_margins();
  y_ = {};
  foot_.open(area_.height);
  empty_ = foot_.height() == Length{};
  if (++number_ > 1) number_page();
  if (!foot_words_.empty()) sign_page();
  return true;
}

void PageFiller::choose_margins() {
  const blocks::PageStyle& style = setter_.styles().page;
  margins_ = landscape_ ? style.landscape : style.portrait;
  if (!on_back()) return;
  if (landscape_)
    std::swap(margins_.top, margins_.bottom);
  else
    std::swap(margins_.left, margins_.right);
}

// Of a sheet printed on both sides.
bool PageFiller::on_back() const { return setter_.styles().page.mirrored && out_.pages.size() % 2 == 0; }

void PageFiller::number_page() {
  const blocks::PageStyle& style = setter_.styles().page;
  fonts::Shaper& shaper = setter_.shaper();
  const pages::FaceId face = shaper.fonts().face(setter_.styles().family, false, false);
  const fonts::FaceMetrics& metrics = shaper.fonts().metrics(face);
  const pages::ShapedWord& word = shaper.shape(face, std::to_string(number_));
  pages::GlyphRun run;
  run.word = words_.id_of(word);
  run.size = style.number_size;
  run.x = margins_.left + (area_.width - shaper.width(word, style.number_size)) / 2;
  run.baseline = style.number_from_top + style.number_size.scaled(metrics.ascent, metrics.units_per_em);
  if (landscape_ && on_back())
    run.baseline =
        page().height - style.number_from_top - style.number_size.scaled(metrics.cap_height, metrics.units_per_em) / 2;
  run.line_end = true;
  page().runs.push_back(run);
}

// In the middle of the margin below the text, at its left edge.
void PageFiller::sign_page() {
  const Length size = Length::pt(8);
  fonts::Shaper& shaper = setter_.shaper();
  const pages::FaceId face = shaper.fonts().face(setter_.styles().family, false, false);
  const fonts::FaceMetrics& metrics = shaper.fonts().metrics(face);
  pages::GlyphRun run;
  run.word = words_.id_of(shaper.shape(face, foot_words_));
  run.size = size;
  run.x = margins_.left;
  run.baseline = page().height - margins_.bottom / 2 + size.scaled(metrics.cap_height, metrics.units_per_em) / 2;
  run.line_end = true;
  page().runs.push_back(run);
}

// `wanted` is what the group needs with all that is bound to it.
void PageFiller::place_text(std::span<const FlowItem> group, const Flow& flow, Length wanted) {
  const Length wanting = y_ + wanted - bottom();
  if (!empty_ && wanting > Length{}) {
    if (ends_text(group, flow) && wanting <= std::min(most_tightened, room_above(group) / 3))
      return place_items(tightened(group, wanting), flow);
    turn_page();
  }
  place_items(group, flow);
}

// Notes leave room for what comes in the group after their text.
void PageFiller::place_items(std::span<const FlowItem> group, const Flow& flow) {
  group_on_top_ = empty_;
  Length rest = height_of(group);
  for (const FlowItem& item : group) {
    rest -= height_of(std::span(&item, 1));
    const std::vector<LineRange> text = foot_.has_notes() ? text_of(item, flow) : std::vector<LineRange>{};
    while (!empty_ && !full_ && y_ + item.above + item.height + item.foot_height + notes_height(text) > bottom())
      turn_page();
    if (full_) return;
    if (!empty_) y_ += item.above;
    place_item(item, flow);
    y_ += item.height;
    empty_ = false;
    const Length room = area_.height - y_ - item.foot_height;
    foot_.add(text, rest < room ? room - rest : room);
    place_at_foot(item);
  }
}

// How much of the notes of this text must stand here.
Length PageFiller::notes_height(std::span<const LineRange> text) const {
  const bool much_is_free = bottom() - y_ > area_.height / most_empty_part;
  return much_is_free ? foot_.least_growth(text) : foot_.growth(text);
}

void PageFiller::place_at_foot(const FlowItem& item) {
  if (item.foot.count == 0) return;
  if (y_ + item.foot_height > bottom()) turn_page();
  if (full_) return;
  foot_.reserve(item.foot_height);
  empty_ = false;
  Point corner{margins_.left, margins_.top + area_.height - foot_.reserved()};
  for (std::uint32_t i = item.foot.first; i < item.foot.first + item.foot.count; ++i) {
    const Line& line = setter_.galley().lines[i];
    corner.y += line.above;
    painter_.paint_line(page(), line, corner);
    corner.y += line.height;
  }
}

void PageFiller::place_item(const FlowItem& item, const Flow& flow) {
  const Point corner{margins_.left, margins_.top + y_};
  if (item.kind == Kind::box) return place_box(*flow.boxes[item.index]);
  if (item.kind == Kind::whole_table) return place_whole(flow.tables[item.index]);
  if (item.kind == Kind::picture) return place_picture(flow.pictures[item.index]);
  if (item.kind == Kind::room) return;
  painter_.paint_line(page(), setter_.galley().lines[item.index], corner);
}

void PageFiller::place_box(const blocks::ReservedBox& box) {
  page().boxes.push_back(
      {box.name, left_of(box.width, box.align, area_.width), margins_.top + y_, box.width, box.height});
}

void PageFiller::place_picture(const FlowPicture& shown) {
  const Length within = std::min(shown.picture->within.value_or(area_.width), area_.width);
  const Length x = left_of(shown.width, shown.picture->align, within);
  page().pictures.push_back({shown.picture->name, shown.node, x, margins_.top + y_, shown.width, shown.height});
}

// Where a block of this width begins on the page, aligned in a strip at the left of the text area.
Length PageFiller::left_of(Length width, blocks::Align align, Length within) const {
  const Length room = std::max(Length{}, within - width);
  if (align == blocks::Align::right) return margins_.left + room;
  return align == blocks::Align::center ? margins_.left + room / 2 : margins_.left;
}

void PageFiller::paint_foot() {
  Point corner{margins_.left, margins_.top + bottom() + PageFoot::above_rule};
  if (foot_.lines().empty()) return;
  page().rules.push_back({corner.x, corner.y, corner.x + PageFoot::rule_width, corner.y, PageFoot::rule_thickness});
  corner.y += PageFoot::below_rule;
  for (const std::uint32_t index : foot_.lines()) {
    const Line& line = setter_.galley().lines[index];
    if (index != foot_.lines().front()) corner.y += line.above;
    painter_.paint_line(page(), line, corner);
    corner.y += line.height;
  }
}

void PageFiller::place_whole(const MeasuredTable& table) {
  const TableRoom room{.here = area_.height, .full = area_.height, .tail = {}, .fresh = true};
  const TablePart all = split_table(table, setter_.galley().lines, {}, room);
  painter_.paint_table(page(), table, all, {margins_.left, margins_.top + y_}, false);
}

void PageFiller::place_continued(const MeasuredTable& table) {
  Point corner{margins_.left, margins_.top + y_};
  for (std::uint32_t i = 0; i < table.continued.count; ++i) {
    const Line& line = setter_.galley().lines[table.continued.first + i];
    if (i > 0) corner.y += line.above;
    painter_.paint_line(page(), line, corner, true);
    corner.y += line.height;
  }
  y_ += table.continued_height;
}

TableRoom PageFiller::room_for(const MeasuredTable& table, Length above, Length tail, bool first_page) const {
  TableRoom room;
  room.full = area_.height - table.head.height - table.continued_height;
  room.here = bottom() - y_ - above - table.head.height - (first_page ? Length{} : table.continued_height);
  room.tail = tail;
  room.fresh = empty_;
  return room;
}

void PageFiller::place_table(const MeasuredTable& table, Length above, BelowTable below) {
  TableCursor cursor;
  bool first_page = true;
  while (!full_) {
    if (empty_ || !first_page) above = {};
    TableRoom room = room_for(table, above, below.tail, first_page);
    // Turning the page would only repeat what stands above the table here; unless that is too much.
    if (first_page && group_on_top_ && room.here * 2 > room.full) room.fresh = true;
    TablePart part = tightened_part(table, cursor, room, first_page, below.rest);
    const bool fits = !part.heights.empty() || (part.done && (room.here >= Length{} || room.fresh));
    if (fits) {
      y_ += above;
      if (!first_page) place_continued(table);
      painter_.paint_table(page(), table, part, {margins_.left, margins_.top + y_}, !first_page);
      y_ += table.head.height + height_of(part);
      empty_ = false;
      if (foot_.has_notes()) foot_.add(text_of(part, table, first_page), area_.height - y_);
      if (part.done) return;
      cursor = std::move(part.next);
      first_page = false;
    }
    base::ensure(fits || !room.fresh, "a fresh page takes some of the table");
    group_on_top_ = false;
    turn_page();
  }
}

// A page is not opened for the last row or two, nor for the few lines below them, if the rows here can make room by a
// few points.
TablePart PageFiller::tightened_part(const MeasuredTable& table, const TableCursor& cursor, TableRoom room,
                                     bool first_page, Length rest) {
  TablePart part = part_with_notes(table, cursor, room, first_page);
  if (part.heights.empty() || part.next.inside) return part;
  if (!part.done && part.next.row + 2 < table.body.rows.size()) return part;
  const Length here = room.here;
  room.here += most_tightened;
  TablePart all = part.done ? part : part_with_notes(table, cursor, room, first_page);
  const Length wanting = height_of(all) + rest - here;
  if (!all.done || wanting <= Length{} || wanting > most_tightened) return part;
  const std::optional<Length> less = less_a_row(all, wanting, table.padding_y);
  if (!less) return part;
  for (Length& height : all.heights) height -= *less;
  return all;
}

// As much of the table as leaves room for its own footnotes: one row or line less until they fit, or until nothing less
// can stand here.
TablePart PageFiller::part_with_notes(const MeasuredTable& table, const TableCursor& cursor, TableRoom room,
                                      bool first_page) {
  const Length free = room.here;
  TablePart part = split_table(table, setter_.galley().lines, cursor, room);
  while (foot_.has_notes() && !part.heights.empty()) {
    const Length height = height_of(part);
    if (height + foot_.growth(text_of(part, table, first_page)) <= free) break;
    room.here = height - Length::emu(1);
    TablePart less = split_table(table, setter_.galley().lines, cursor, room);
    if (height_of(less) >= height) break;
    part = std::move(less);
  }
  return part;
}

}  // namespace layout
