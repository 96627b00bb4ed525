// Paragraphs, signatures and tables of two editions of a document made one, with what was removed marked and in its
// place.
//
// A table whose columns or head are others is not made one with what it was. Rows that are bound by cells over several
// of them stay together: where one of them was added or removed, all of them are replaced.
#pragma once

#include "blocks/document.h"
#include "match/revised_words.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace match {

// Looks and notes of the edition before, as `after` has them: what it lacks is put into it.
class RevisedParts {
 public:
  RevisedParts(const blocks::Document& before, blocks::Document& after);

  // Whether anything was found to differ.
  [[nodiscard]] bool changed() const { return changed_; }

  // What was before, in the looks of `after`; then it may be made one with another, or removed.
  [[nodiscard]] blocks::Block taken(const blocks::Block& before) const;

  void mark(blocks::Block& block, blocks::Revision revision);

  void revise(const blocks::Paragraph& before, blocks::Paragraph& after);
  void revise(const blocks::Signature& before, blocks::Signature& after);
  // `before_of_row`: of every row of `after`, those of its head first, the row that it was.
  void revise(const blocks::Table& before, blocks::Table& after,
              const std::vector<std::optional<std::size_t>>& before_of_row);

 private:
  void mark(blocks::Paragraph& paragraph, blocks::Revision revision);
  void mark(blocks::Row& row, blocks::Revision revision);
  void revise(const blocks::Row& before, blocks::Row& after);
  void revise(const blocks::Cell& before, blocks::Cell& after);
  void revise_label(const blocks::Paragraph& before, blocks::Paragraph& after);
  void revise_inlines(const std::vector<blocks::Inline>& before, std::vector<blocks::Inline>& after);

  blocks::Document& after_;
  std::vector<blocks::Paragraph> old_notes_;
  RevisedNotes notes_;
  std::vector<blocks::StyleId> paragraph_styles_, table_styles_;  // of `before`, in the sheet of `after`
  bool changed_ = false;
};

// Whether their columns and heads are the same.
bool are_one_table(const blocks::Table& before, const blocks::Table& after);

}  // namespace match
