// Footnotes, and the foot of the page on which they stand.
//
// A line that bears a mark takes the whole footnote to the foot of its page; where that finds no room, the line goes to
// the next page. A footnote is divided, and goes on at the foot of the pages that follow, if it is higher than what its
// line leaves free of a page of its own, or if more than a fifth of this page would stay empty. Lines of tables bring
// theirs as well; a repeated head does not. Below the footnotes stand lines of the text that have their place there:
// the mark of the executor.
#pragma once

#include "layout/measured.h"
#include "layout/structure.h"
#include "layout/typesetter.h"

#include <span>
#include <vector>

namespace layout {

// The lines of the footnotes of a document, section by section: the galley holds those of one.
class Footnotes {
 public:
  explicit Footnotes(const std::vector<blocks::Paragraph>& paragraphs)
      : paragraphs_(paragraphs), lines_(paragraphs.size()) {}

  // Sets the footnotes that the galley's lines call for.
  void set(base::Length width, Typesetter& setter, Structure& structure, pages::NodeId parent);

  [[nodiscard]] LineRange lines_of(std::uint32_t footnote) const { return lines_[footnote]; }

 private:
  const std::vector<blocks::Paragraph>& paragraphs_;
  std::vector<LineRange> lines_;
};

class PageFoot {
 public:
  // Above the notes: a rule with room on either side.
  static constexpr base::Length rule_width = base::Length::mm(50);
  static constexpr base::Length rule_thickness = base::Length::pt(0.5);
  static constexpr base::Length above_rule = base::Length::mm(2);
  static constexpr base::Length below_rule = base::Length::mm(1);

  PageFoot(const Footnotes& footnotes, const Galley& galley) : footnotes_(footnotes), galley_(galley) {}

  // The foot of a new page; what found no room on the page before stands there first. `room` is the page's.
  void open(base::Length room);

  // By how much the notes of these lines of text would make the foot higher.
  [[nodiscard]] base::Length growth(std::span<const LineRange> text) const;

  // By how much the first lines of the first of them would: at least so much of a divided note stands here.
  [[nodiscard]] base::Length least_growth(std::span<const LineRange> text) const;

  // Their notes to the foot, which may become `room` high; the rest is carried to the next page.
  void add(std::span<const LineRange> text, base::Length room);

  // Keeps so much free below all notes; there must be room.
  void reserve(base::Length height) { height_ += height, reserved_ += height; }

  [[nodiscard]] bool has_notes() const { return !galley_.notes.empty(); }
  [[nodiscard]] bool carries() const { return !carried_.empty(); }
  [[nodiscard]] base::Length height() const { return height_; }
  [[nodiscard]] base::Length reserved() const { return reserved_; }
  [[nodiscard]] const std::vector<std::uint32_t>& lines() const { return lines_; }

 private:
  template <typename Visit>
  void each_note_line(std::span<const LineRange> text, Visit visit) const;
  [[nodiscard]] base::Length height_of(std::uint32_t line, bool first) const;
  void add_line(std::uint32_t line, base::Length room);

  const Footnotes& footnotes_;
  const Galley& galley_;
  std::vector<std::uint32_t> lines_;    // of the galley
  std::vector<std::uint32_t> carried_;  // as well
  base::Length height_;                 // of all that stands there
  base::Length reserved_;               // of it, below the notes
};

}  // namespace layout
