#include "layout/footnotes.h"

#include <algorithm>

namespace layout {

using base::Length;

void Footnotes::set(Length width, Typesetter& setter, Structure& structure, pages::NodeId parent) {
  std::ranges::fill(lines_, LineRange{});
  const std::vector<RunNote> called = setter.galley().notes;
  for (const RunNote& note : called) {
    LineRange& lines = lines_[note.footnote];
    if (lines.count > 0) continue;
    lines = setter.set(paragraphs_[note.footnote], {width}, structure.add(pages::Role::note, parent));
  }
}

// Runs of a range of lines follow each other in the galley, and so do the notes they bear.
template <typename Visit>
void PageFoot::each_note_line(std::span<const LineRange> text, Visit visit) const {
  if (!has_notes()) return;
  for (const LineRange& range : text) {
    if (range.count == 0) continue;
    const Line& last = galley_.lines[range.first + range.count - 1];
    const std::uint32_t end = last.first_run + last.runs;
    auto note = std::ranges::lower_bound(galley_.notes, galley_.lines[range.first].first_run, {}, &RunNote::run);
    for (; note != galley_.notes.end() && note->run < end; ++note) {
      const LineRange lines = footnotes_.lines_of(note->footnote);
      for (std::uint32_t i = 0; i < lines.count; ++i) visit(lines.first + i);
    }
  }
}

Length PageFoot::height_of(std::uint32_t index, bool first) const {
  const Line& line = galley_.lines[index];
  return line.height + (first ? above_rule + below_rule : line.above);
}

void PageFoot::open(Length room) {
  const std::vector<std::uint32_t> before = std::move(carried_);
  carried_.clear();
  lines_.clear();
  height_ = {};
  reserved_ = {};
  // One line always stands, however small the page, else notes would be carried for ever.
  for (const std::uint32_t line : before) add_line(line, lines_.empty() ? height_of(line, true) : room);
}

Length PageFoot::growth(std::span<const LineRange> text) const {
  Length growth;
  bool first = lines_.empty();
  each_note_line(text, [&](std::uint32_t line) {
    growth += height_of(line, first);
    first = false;
  });
  return growth;
}

Length PageFoot::least_growth(std::span<const LineRange> text) const {
  constexpr std::uint32_t least_lines = 2;
  Length growth;
  std::uint32_t lines = 0;
  each_note_line(text, [&](std::uint32_t line) {
    if (lines < least_lines) growth += height_of(line, lines == 0 && lines_.empty());
    ++lines;
  });
  return growth;
}

void PageFoot::add(std::span<const LineRange> text, Length room) {
  each_note_line(text, [&](std::uint32_t line) { add_line(line, room); });
}

void PageFoot::add_line(std::uint32_t line, Length room) {
  const Length height = height_of(line, lines_.empty());
  if (!carried_.empty() || height_ + height > room) return carried_.push_back(line);
  lines_.push_back(line);
  height_ += height;
}

}  // namespace layout
