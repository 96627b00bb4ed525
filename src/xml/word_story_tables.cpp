// Tables of a story.
#include "xml/word_story.h"

#include <algorithm>

namespace xml {

namespace {

WordMerge merge_of(const WordTag& tag) { return tag.value() == "restart" ? WordMerge::begins : WordMerge::goes_on; }

std::uint32_t columns_of(const WordTag& tag, std::int64_t least) {
  return static_cast<std::uint32_t>(std::clamp<std::int64_t>(tag.number().value_or(least), least, word_columns));
}

void end_at_words(std::string& words, std::string_view signs) { words.erase(words.find_last_not_of(signs) + 1); }

}  // namespace

void WordStory::begin_table() {
  flush_joining();
  count_block();
  reading_.changes.part();
  scopes_.push_back(Scope::table);
  if (tables_.size() == reading_.limits.tables) refuse(WordFault::too_large);
  tables_.emplace_back();
}

void WordStory::end_table() {
  scopes_.pop_back();
  WordTable table = tables_.back().grid.finish();
  tables_.pop_back();
  if (!table.rows.empty() && !is_discarding()) flows_.back().blocks.push_back({std::move(table)});
}

// ---- rows

void WordStory::begin_row() {
  count_block();
  scopes_.push_back(Scope::row);
  OpenTable& table = tables_.back();
  table.in_row = table.head = false;
  table.before = table.after = 0;
  table.track.reset();
  table.words.clear();
}

// Once its properties are known.
void WordStory::begin_grid_row(OpenTable& table) {
  if (std::exchange(table.in_row, true)) return;
  table.grid.begin_row(table.head);
  table.grid.skip_columns(table.before);
}

// Word marks the runs of a tracked row as well: its change is told once, with all its words.
void WordStory::end_row() {
  scopes_.pop_back();
  OpenTable& table = tables_.back();
  begin_grid_row(table);
  const bool gone = is_discarding();
  const std::optional<WordTrack> track = std::exchange(table.track, std::nullopt);
  if (gone) {
    table.grid.drop_row();
  } else {
    table.grid.skip_columns(table.after);
    table.grid.end_row();
  }
  if (!track || tracked_row() != nullptr || is_discarding()) return;
  end_at_words(table.words, "\t\n");
  reading_.changes.tell(*track, table.words);
}

void WordStory::take_row_property(WordName name, const WordTag& tag) {
  if (scopes_.back() != Scope::row) return;
  OpenTable& table = tables_.back();
  switch (name) {
    case WordName::grid_before: table.before = columns_of(tag, 0); break;
    case WordName::grid_after: table.after = columns_of(tag, 0); break;
    case WordName::table_header: table.head = tag.on(); break;
    case WordName::ins:
    case WordName::del:
      // Inserted by one, removed by another: removed.
      if (table.track && table.track->kind == WordChange::row_removed) break;
      reading_.changes.part();
      table.track = {name == WordName::ins ? WordChange::row_inserted : WordChange::row_removed, false,
                     std::string(tag.value("author")), std::string(tag.value("date"))};
      break;
    default: break;
  }
}

// ---- cells

void WordStory::begin_cell() {
  count_block();
  OpenTable& table = tables_.back();
  begin_grid_row(table);
  if (table.grid.is_full()) refuse(WordFault::too_large);
  table.in_cell = true;
  table.columns = 1;
  table.down = table.across = WordMerge::none;
  table.cell_removed = false;
  begin_flow();
}

void WordStory::end_cell() {
  Flow flow = end_flow();
  const bool gone = is_discarding();
  if (OpenTable* row = tracked_row()) {
    end_at_words(row->words, "\n");
    row->words += '\t';
  } else {
    reading_.changes.part();
  }
  OpenTable& table = tables_.back();
  table.in_cell = table.cell_removed = false;
  if (gone) return;
  if (table.grid.is_covered(table.down, table.across)) {
    std::string words = word_lines(flow.blocks);
    if (words.find_first_not_of(" \t\n") != std::string::npos) reading_.hidden.push_back(std::move(words));
    flow.blocks.clear();
  }
  table.grid.put(std::move(flow.blocks), table.columns, table.down, table.across);
}

void WordStory::take_cell_property(WordName name, const WordTag& tag) {
  if (above(2) != WordName::table_cell || tables_.empty() || !tables_.back().in_cell) return;
  OpenTable& table = tables_.back();
  switch (name) {
    case WordName::grid_span: table.columns = columns_of(tag, 1); break;
    case WordName::v_merge: table.down = merge_of(tag); break;
    case WordName::h_merge: table.across = merge_of(tag); break;
    case WordName::cell_del:
      table.cell_removed = true;
      reading_.changes.tell({WordChange::look, false, std::string(tag.value("author")), std::string(tag.value("date"))},
                            {});
      break;
    default: break;
  }
}

// Word neither shows nor counts what stands in a covered cell.
bool WordStory::is_covered() const {
  return std::ranges::any_of(
      tables_, [](const OpenTable& table) { return table.in_cell && table.grid.is_covered(table.down, table.across); });
}

}  // namespace xml
