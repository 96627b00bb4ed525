// Styles as values: named looks of paragraphs and tables, and the sheet of paper. Read by decode from
// templates/styles/*.yaml; named in templates; kept by name so that a DOCX has the same named styles.
#pragma once

#include "base/length.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace blocks {

enum class Align : std::uint8_t { left, center, right, justify };

// What its paragraphs are to the structure of a document.
enum class TextRole : std::uint8_t { text, heading };

struct ParagraphStyle {
  std::string name;
  std::string title = {};  // how Word shows it; empty: by its name
  base::Length size = base::Length::pt(14);
  bool bold = false;
  bool italic = false;
  bool underlined = false;
  base::Length letter_spacing;  // added after every letter
  Align align = Align::justify;
  base::Length first_indent;
  base::Length left_indent;
  base::Length right_indent;
  // A block narrower than the text area, standing at its right edge (marks of appendices). Replaces left_indent.
  std::optional<base::Length> width_at_right;
  base::Length space_before;
  base::Length space_after;
  int line_percent = 115;  // of the face's single line
  bool hyphenate = true;
  bool keep_with_next = false;
  bool keep_together = false;
  bool keep_with_previous = false;  // begins on the page on which a table or text before it ends: notes of a table
  bool foot_of_page = false;  // stands lowest on the page on which the block before it ends; what follows flows past it
  bool balanced = false;      // its lines are of nearly equal length, as those of centred text always are
  TextRole role = TextRole::text;
  int outline = 0;     // level in the outline of the document, from 1; 0: not there
  std::string marker;  // of a list item: «–»; hangs between first_indent and the text

  [[nodiscard]] const std::string& shown_name() const { return title.empty() ? name : title; }
};

struct TableStyle {
  std::string name;
  std::string title = {};  // how Word shows it; empty: by its name
  base::Length padding_x = base::Length::mm(1.5);
  base::Length padding_y = base::Length::mm(0.5);
  base::Length border = base::Length::pt(0.5);  // zero: no borders
  base::Length space_before;
  base::Length space_after;
  std::optional<base::Length> least_size = {};  // of its type, which steps down where the table is too wide
  bool keep_with_text = false;  // whole on one page with the last two lines of the text before it: signatures
  bool repeat_number = false;   // the first cell of rows parted by a page's end is shown again on the next page

  [[nodiscard]] const std::string& shown_name() const { return title.empty() ? name : title; }
};

struct Margins {
  base::Length left, right, top, bottom;
};

struct PageStyle {
  base::Length width = base::Length::mm(210);  // of the portrait sheet
  base::Length height = base::Length::mm(297);
  Margins portrait{base::Length::mm(30), base::Length::mm(10), base::Length::mm(20), base::Length::mm(20)};
  Margins landscape{base::Length::mm(20), base::Length::mm(20), base::Length::mm(30), base::Length::mm(10)};
  base::Length number_from_top = base::Length::mm(10);  // top edge of the page number's line; from the second page on
  base::Length number_size = base::Length::pt(12);
  // On the back of a sheet the margins change sides, so that both of its faces are bound at one edge: left with right,
  // of landscape pages top with bottom, their numbers with them (ГОСТ Р 7.0.97-2016, 3.3).
  bool mirrored = false;

  // Of the text area.
  [[nodiscard]] base::Length text_width(bool turned) const {
    const Margins& margins = turned ? landscape : portrait;
    return (turned ? height : width) - margins.left - margins.right;
  }
};

struct StyleId {
  std::uint16_t index = 0;
  friend auto operator<=>(StyleId, StyleId) = default;
};

struct StyleSheet {
  std::string family = "Liberation Serif";
  PageStyle page;
  std::vector<ParagraphStyle> paragraphs;             // by StyleId
  std::vector<TableStyle> tables;                     // by StyleId
  base::Length spaced = base::Length::pt(3);          // letter spacing of <spaced>
  base::Length signature_gap = base::Length::mm(10);  // least room between post and name

  [[nodiscard]] std::optional<StyleId> find_paragraph(std::string_view name) const;
  [[nodiscard]] std::optional<StyleId> find_table(std::string_view name) const;
};

}  // namespace blocks
