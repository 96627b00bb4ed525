// What stands around a plan's table: marks, title, goals, text, abbreviations, notes, signature.
#pragma once

#include "import/plan_draft.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace import_ {

struct DraftSignature {
  std::vector<std::string> post;
  std::string name;
};

struct Frame {
  std::vector<std::string> mark;
  std::string title, period;
  std::string goals_title;
  DraftCell goals, intro;
  std::string legend_title;
  std::vector<std::string> legend;
  bool legend_before = false;
  DraftCell notes;
  std::optional<DraftSignature> signature;
  std::vector<std::string> apart;   // what is none of these, in the order of the source
  std::vector<std::string> doubts;  // of the title
};

// `before` and `after` are the blocks around the table. `name` is that of the file: the title if there is no other.
Frame read_frame(std::span<const SourceBlock> before, std::span<const SourceBlock> after, const std::string& name);

// «2020 – 2024 годы» in a title; empty: none.
std::string period_in(std::string_view title);

// Post and name in one line, parted by a tab or many blanks, or in the two cells of a row.
std::optional<DraftSignature> find_signature(const SourceBlock& block);

bool is_person(std::string_view words);

// A line by which a mark of an appendix, an approval or a consent begins.
bool begins_mark(const SourceParagraph& line);
bool goes_on_mark(const SourceParagraph& line);

// «План мероприятий …», «Дорожная карта …».
bool begins_plan_title(const SourceParagraph& line);

// A line with each place of a paragraph where it is broken.
std::vector<SourceParagraph> lines_of(const SourceParagraph& paragraph);

}  // namespace import_
