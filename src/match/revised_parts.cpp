#include "match/revised_parts.h"

#include "blocks/grid.h"
#include "match/items.h"
#include "match/printed.h"
#include "match/word_diff.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace match {

namespace {

using blocks::Revision;

// The looks of the edition before by their names; a name that is not there any more is put behind the others.
template <class Style>
std::vector<blocks::StyleId> styles_in(const std::vector<Style>& before, std::vector<Style>& after) {
  std::vector<blocks::StyleId> out;
  for (const Style& style : before) {
    auto same = std::ranges::find(after, style.name, &Style::name);
    if (same == after.end()) same = after.insert(after.end(), style);
    out.push_back({static_cast<std::uint16_t>(same - after.begin())});
  }
  return out;
}

std::string label_words(const blocks::Paragraph& paragraph) {
  std::string out;
  for (std::size_t i = 0; paragraph.label && i < paragraph.label->inlines; ++i)
    if (const auto* run = std::get_if<blocks::Run>(&paragraph.inlines[i])) out += run->text;
  return out;
}

std::string words_of(const blocks::Paragraph& paragraph) {
  std::string out;
  for (const blocks::Inline& part : words_behind_label(paragraph))
    if (const auto* run = std::get_if<blocks::Run>(&part))
      out += run->text;
    else
      out += ' ';
  return compared_words(out);
}

bool says_nothing(const blocks::Row& row) {
  return std::ranges::all_of(row.cells, [](const blocks::Cell& cell) {
    return std::ranges::all_of(cell.paragraphs, [](const auto& paragraph) { return words_of(paragraph).empty(); });
  });
}

// ---- rows bound by cells over several of them

struct Bound {
  std::size_t first = 0, end = 0;
  std::vector<blocks::GridCell> cells = {};  // their rows counted from the first
};

std::vector<Bound> bound_rows(const std::vector<blocks::Row>& rows, std::size_t columns) {
  std::vector<Bound> out;
  std::vector<blocks::GridCell> cells = blocks::grid_of(rows, columns);
  std::size_t next = 0;
  for (std::size_t row = 0; row < rows.size();) {
    Bound bound{row, row + 1};
    for (; row < bound.end; ++row)
      for (; next < cells.size() && cells[next].row == row; ++next) {
        bound.end = std::max<std::size_t>(bound.end, row + cells[next].rows);
        bound.cells.push_back(cells[next]);
        bound.cells.back().row -= static_cast<std::uint32_t>(bound.first);
      }
    out.push_back(std::move(bound));
  }
  return out;
}

bool same_shape(const Bound& one, const Bound& other) {
  return one.end - one.first == other.end - other.first &&
         std::ranges::equal(one.cells, other.cells, [](const blocks::GridCell& a, const blocks::GridCell& b) {
           return a.row == b.row && a.rows == b.rows && a.column == b.column && a.columns == b.columns;
         });
}

constexpr std::size_t none = static_cast<std::size_t>(-1);

bool all_say_nothing(const std::vector<blocks::Row>& rows, const Bound& bound) {
  return std::all_of(rows.begin() + static_cast<std::ptrdiff_t>(bound.first),
                     rows.begin() + static_cast<std::ptrdiff_t>(bound.end), says_nothing);
}

// Of each bound of `after` that of `before` which it was, in rising order. `before_of_row`: of rows of the body.
class BoundPairs {
 public:
  BoundPairs(const blocks::Table& before, const blocks::Table& after, const std::vector<Bound>& ours,
             const std::vector<Bound>& theirs)
      : before_(before), after_(after), ours_(ours), theirs_(theirs), pairs_(theirs.size(), none) {}

  std::vector<std::size_t> find(const std::vector<std::optional<std::size_t>>& before_of_row) {
    std::vector<std::size_t> bound_of(before_.rows.size());
    for (std::size_t i = 0; i < ours_.size(); ++i)
      std::fill(bound_of.begin() + static_cast<std::ptrdiff_t>(ours_[i].first),
                bound_of.begin() + static_cast<std::ptrdiff_t>(ours_[i].end), i);
    std::vector<bool> taken(ours_.size(), false);
    for (std::size_t j = 0; j < theirs_.size(); ++j)
      for (std::size_t row = theirs_[j].first; row < theirs_[j].end; ++row) {
        const auto& from = before_of_row.at(after_.head.size() + row);
        if (!from || *from < before_.head.size()) continue;
        const std::size_t bound = bound_of.at(*from - before_.head.size());
        if (!taken[bound] && same_shape(ours_[bound], theirs_[j])) {
          taken[bound] = true;
          pairs_[j] = bound;
        }
        break;
      }
    drop_moved();
    pair_empty();
    return std::move(pairs_);
  }

 private:
  void drop_moved() {
    std::vector<std::size_t> order, places;
    for (std::size_t j = 0; j < pairs_.size(); ++j)
      if (pairs_[j] != none) {
        order.push_back(pairs_[j]);
        places.push_back(j);
      }
    const std::vector<bool> astray = out_of_order(order);
    for (std::size_t k = 0; k < places.size(); ++k)
      if (astray[k]) pairs_[places[k]] = none;
  }

  // Rows left empty say nothing that they could be known by: they stay where the rows beside them do.
  void pair_empty() {
    std::size_t next = 0;
    for (std::size_t j = 0; j < pairs_.size(); ++j) {
      if (pairs_[j] != none) {
        next = pairs_[j] + 1;
        continue;
      }
      const bool free = next < ours_.size() && std::ranges::find(pairs_, next) == pairs_.end();
      if (!free || !same_shape(ours_[next], theirs_[j])) continue;
      if (all_say_nothing(before_.rows, ours_[next]) && all_say_nothing(after_.rows, theirs_[j])) pairs_[j] = next++;
    }
  }

  const blocks::Table& before_;
  const blocks::Table& after_;
  const std::vector<Bound>& ours_;
  const std::vector<Bound>& theirs_;
  std::vector<std::size_t> pairs_;
};

// The mark of the last paragraph of a cell never goes: what was added behind a paragraph takes the mark of that. A
// number goes with its own mark.
void shift_marks(std::vector<blocks::Paragraph>& paragraphs) {
  if (paragraphs.empty() || paragraphs.back().mark == Revision::none) return;
  if (std::ranges::any_of(paragraphs, [](const auto& one) { return one.label || one.old_label != 0; })) return;
  const Revision revision = paragraphs.back().mark;
  paragraphs.back().mark = Revision::none;
  for (std::size_t i = paragraphs.size() - 1; i-- > 0;) {
    const bool goes_on = paragraphs[i].mark == revision;
    paragraphs[i].mark = revision;
    if (!goes_on) break;
  }
}

}  // namespace

bool are_one_table(const blocks::Table& before, const blocks::Table& after) {
  if (before.columns.size() != after.columns.size()) return false;
  const auto ours = bound_rows(before.head, before.columns.size());
  const auto theirs = bound_rows(after.head, after.columns.size());
  return std::ranges::equal(ours, theirs, same_shape);
}

RevisedParts::RevisedParts(const blocks::Document& before, blocks::Document& after)
    : after_(after),
      old_notes_(before.footnotes),
      notes_(old_notes_, after.footnotes),
      paragraph_styles_(styles_in(before.styles.paragraphs, after.styles.paragraphs)),
      table_styles_(styles_in(before.styles.tables, after.styles.tables)) {
  for (blocks::Paragraph& note : old_notes_) note.style = paragraph_styles_.at(note.style.index);
}

blocks::Block RevisedParts::taken(const blocks::Block& before) const {
  blocks::Block out = before;
  const auto take = [this](blocks::Paragraph& paragraph) {
    paragraph.style = paragraph_styles_.at(paragraph.style.index);
    paragraph.anchor = {};
    paragraph.trace = 0;
    paragraph.comments.clear();
  };
  if (auto* paragraph = std::get_if<blocks::Paragraph>(&out)) take(*paragraph);
  if (auto* signature = std::get_if<blocks::Signature>(&out))
    signature->style = paragraph_styles_.at(signature->style.index);
  if (auto* table = std::get_if<blocks::Table>(&out)) {
    table->style = table_styles_.at(table->style.index);
    for (auto* rows : {&table->head, &table->rows})
      for (blocks::Row& row : *rows)
        for (blocks::Cell& cell : row.cells) std::ranges::for_each(cell.paragraphs, take);
  }
  return out;
}

void RevisedParts::mark(blocks::Paragraph& paragraph, Revision revision) {
  changed_ = true;
  paragraph.mark = revision;
  mark_words(paragraph.inlines, revision, notes_);
}

void RevisedParts::mark(blocks::Row& row, Revision revision) {
  changed_ = true;
  row.revision = revision;
  for (blocks::Cell& cell : row.cells)
    for (blocks::Paragraph& paragraph : cell.paragraphs) mark(paragraph, revision);
}

void RevisedParts::mark(blocks::Block& block, Revision revision) {
  if (auto* paragraph = std::get_if<blocks::Paragraph>(&block)) mark(*paragraph, revision);
  if (auto* signature = std::get_if<blocks::Signature>(&block)) {
    changed_ = true;
    signature->revision = revision;
    for (auto* words : {&signature->post, &signature->name}) mark_words(*words, revision, notes_);
  }
  if (auto* table = std::get_if<blocks::Table>(&block))
    for (auto* rows : {&table->head, &table->rows})
      for (blocks::Row& row : *rows) mark(row, revision);
}

void RevisedParts::revise_inlines(const std::vector<blocks::Inline>& before, std::vector<blocks::Inline>& after) {
  RevisedWords words = revised_words(before, after, notes_);
  changed_ = changed_ || words.changed;
  after = std::move(words.inlines);
}

void RevisedParts::revise_label(const blocks::Paragraph& before, blocks::Paragraph& after) {
  const std::string words = label_words(before);
  const std::uint32_t level = before.label ? before.label->level : 0;
  const bool marked = !before.label && !before.marker.empty();
  if (!after.label && before.marker == after.marker && !before.label) return;
  if (!marked && after.marker.empty() && words == label_words(after) && (!after.label || after.label->level == level))
    return;
  after_.old_labels.push_back({marked ? before.marker : words, level, marked});
  after.old_label = static_cast<std::uint32_t>(after_.old_labels.size());
  changed_ = true;
}

void RevisedParts::revise(const blocks::Paragraph& before, blocks::Paragraph& after) {
  revise_label(before, after);
  RevisedWords words = revised_words(words_behind_label(before), words_behind_label(after), notes_);
  changed_ = changed_ || words.changed;
  after.inlines.resize(after.label ? after.label->inlines : 0);
  std::ranges::move(words.inlines, std::back_inserter(after.inlines));
}

void RevisedParts::revise(const blocks::Signature& before, blocks::Signature& after) {
  revise_inlines(before.post, after.post);
  revise_inlines(before.name, after.name);
}

void RevisedParts::revise(const blocks::Cell& before, blocks::Cell& after) {
  std::vector<blocks::Paragraph> ours = before.paragraphs;
  std::vector<blocks::Paragraph> theirs = std::exchange(after.paragraphs, {});
  if (ours.empty() && !theirs.empty()) ours.emplace_back().style = theirs.front().style;
  if (theirs.empty() && !ours.empty()) theirs.emplace_back().style = ours.front().style;
  std::vector<std::string> before_words, after_words;
  for (const blocks::Paragraph& paragraph : ours) before_words.push_back(words_of(paragraph));
  for (const blocks::Paragraph& paragraph : theirs) after_words.push_back(words_of(paragraph));
  std::size_t i = 0, j = 0;
  const auto keep = [&](std::size_t end) {
    for (; j < end; ++i, ++j) {
      revise(ours[i], theirs[j]);
      after.paragraphs.push_back(std::move(theirs[j]));
    }
  };
  const auto put = [&](blocks::Paragraph& paragraph, Revision revision) {
    mark(paragraph, revision);
    after.paragraphs.push_back(std::move(paragraph));
  };
  for (const WordRange& range :
       differing_words({before_words.begin(), before_words.end()}, {after_words.begin(), after_words.end()})) {
    keep(range.after);
    keep(range.after + std::min(range.before_end - range.before, range.after_end - range.after));
    for (; i < range.before_end; ++i) put(ours[i], Revision::removed);
    for (; j < range.after_end; ++j) put(theirs[j], Revision::inserted);
  }
  keep(theirs.size());
  shift_marks(after.paragraphs);
}

void RevisedParts::revise(const blocks::Row& before, blocks::Row& after) {
  for (std::size_t i = 0; i < after.cells.size(); ++i) revise(before.cells.at(i), after.cells[i]);
}

void RevisedParts::revise(const blocks::Table& before, blocks::Table& after,
                          const std::vector<std::optional<std::size_t>>& before_of_row) {
  for (std::size_t row = 0; row < after.head.size(); ++row) revise(before.head.at(row), after.head[row]);
  const std::vector<Bound> ours = bound_rows(before.rows, before.columns.size());
  const std::vector<Bound> theirs = bound_rows(after.rows, after.columns.size());
  const std::vector<std::size_t> pairs = BoundPairs(before, after, ours, theirs).find(before_of_row);
  std::vector<blocks::Row> rows;
  std::size_t next = 0;  // bound of before
  const auto remove_up_to = [&](std::size_t end) {
    for (; next < end; ++next)
      for (std::size_t row = ours[next].first; row < ours[next].end; ++row)
        mark(rows.emplace_back(before.rows[row]), Revision::removed);
  };
  for (std::size_t j = 0; j < theirs.size(); ++j) {
    // What was removed stands before what was put in its place.
    const auto stays = std::find_if(pairs.begin() + static_cast<std::ptrdiff_t>(j), pairs.end(),
                                    [](std::size_t pair) { return pair != none; });
    remove_up_to(stays == pairs.end() ? ours.size() : *stays);
    for (std::size_t row = theirs[j].first; row < theirs[j].end; ++row) {
      if (pairs[j] == none)
        mark(after.rows[row], Revision::inserted);
      else
        revise(before.rows[ours[pairs[j]].first + row - theirs[j].first], after.rows[row]);
      rows.push_back(std::move(after.rows[row]));
    }
    if (pairs[j] != none) ++next;
  }
  remove_up_to(ours.size());
  after.rows = std::move(rows);
}

}  // namespace match
