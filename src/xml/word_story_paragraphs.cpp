// Flows of a story and their paragraphs.
#include "xml/word_story.h"

#include <algorithm>
#include <iterator>

namespace xml {

namespace {

template <class T>
void append(std::vector<T>& to, std::vector<T>&& more) {
  if (to.empty())
    to = std::move(more);
  else
    std::ranges::move(more, std::back_inserter(to));
  more.clear();
}

bool is_gone(const std::optional<WordTrack>& mark) { return mark && (mark->kind == WordChange::removed || mark->left); }

}  // namespace

// ---- flows

void WordStory::begin_flow() {
  scopes_.push_back(Scope::flow);
  flows_.emplace_back();
}

WordStory::Flow WordStory::end_flow() {
  flush_joining();
  Flow out = std::move(flows_.back());
  flows_.pop_back();
  scopes_.pop_back();
  return out;
}

void WordStory::begin_box() {
  ++boxes_;
  begin_flow();
}

void WordStory::end_box() {
  Flow flow = end_flow();
  --boxes_;
  if (is_discarding()) return;
  append(in_paragraph() ? paragraphs_.back().boxes : flows_.back().blocks, std::move(flow.blocks));
}

bool WordStory::in_paragraph() const { return scopes_.back() == Scope::paragraph || scopes_.back() == Scope::run; }

void WordStory::bookmark(std::string_view name) {
  if (is_discarding()) return;
  auto& names = in_paragraph() ? paragraphs_.back().paragraph.bookmarks : bookmarks_;
  names.emplace_back(name);
}

void WordStory::begin_remark(std::optional<std::uint32_t> index) {
  if (index) (in_paragraph() ? paragraphs_.back().paragraph.comments : remarks_).push_back(*index);
}

// ---- paragraphs

void WordStory::begin_paragraph(const WordTag& tag) {
  count_block();
  scopes_.push_back(Scope::paragraph);
  OpenParagraph& open = paragraphs_.emplace_back();
  open.style = &reading_.styles.standard();
  if (!is_discarding()) {
    open.paragraph.bookmarks = std::exchange(bookmarks_, {});
    open.paragraph.comments = std::exchange(remarks_, {});
  }
  if (kind_ == WordStoryKind::remarks && !items.empty())
    items.back().paragraph = tag.find(WordSpace::word_14, "paraId").value_or(std::string_view{});
}

// A paragraph whose mark is deleted goes on in the next one, which has the say of its number and look, for they stand
// with the mark (17.13.5.15). One whose mark is hidden goes on there as well, and keeps its own: Word's way to have a
// heading and text in one line.
void WordStory::end_paragraph() {
  OpenParagraph open = std::move(paragraphs_.back());
  paragraphs_.pop_back();
  scopes_.pop_back();
  flush_hidden(open);
  end_instructions();
  end_mark(open);
  if (is_discarding()) return;
  Flow& flow = flows_.back();
  if (flow.joining) {
    OpenParagraph& first = *flow.joining;
    append(first.paragraph.runs, std::move(open.paragraph.runs));
    append(first.paragraph.bookmarks, std::move(open.paragraph.bookmarks));
    append(first.paragraph.comments, std::move(open.paragraph.comments));
    append(first.boxes, std::move(open.boxes));
    if (!first.leads) {
      first.style = open.style;
      first.setting = open.setting;
    }
    first.mark = open.mark;
    first.mark_hidden = open.mark_hidden;
    open = std::move(first);
    flow.joining.reset();
  }
  if (!is_gone(open.mark) && !open.mark_hidden) return finish_paragraph(std::move(open));
  open.leads = open.leads || (!is_gone(open.mark) && !open.paragraph.runs.empty());
  flow.joining = std::move(open);
}

// The end of a paragraph among tracked changes, in remarks, in the words of a tracked row.
void WordStory::end_mark(const OpenParagraph& open) {
  if (OpenTable* row = tracked_row()) {
    row->words += '\n';
    return;
  }
  if (is_discarding()) return reading_.changes.say("\n", track_, nullptr);
  if (open.change) reading_.changes.tell(*open.change, open.paragraph.words());
  reading_.changes.say("\n", open.mark ? &*open.mark : nullptr, nullptr);
  reading_.remarks.say("\n");
}

void WordStory::finish_paragraph(OpenParagraph open) {
  const WordStyles& styles = reading_.styles;
  WordParagraph& paragraph = open.paragraph;
  if (open.style->id != styles.standard().id) paragraph.style = open.style->name;
  paragraph.centred = styles.is_centred(*open.style, open.setting);
  paragraph.outline = styles.outline(*open.style, open.setting);
  const auto place = reading_.numbering.place(styles, *open.style, open.setting.place);
  if (place && !is_covered()) {
    WordCount::Label label = (boxes_ > 0 ? box_count_ : count_).next(*place);
    paragraph.label = std::move(label.words);
    paragraph.counted = label.counted && !paragraph.label.empty();
    paragraph.level = static_cast<std::uint8_t>(place->level);
  }
  std::vector<WordBlock>& blocks = flows_.back().blocks;
  blocks.push_back({std::move(paragraph)});
  append(blocks, std::move(open.boxes));
}

// What has no next paragraph to go on in: without words there is none.
void WordStory::flush_joining() {
  Flow& flow = flows_.back();
  if (!flow.joining) return;
  OpenParagraph open = std::move(*flow.joining);
  flow.joining.reset();
  if (!open.paragraph.runs.empty()) return finish_paragraph(std::move(open));
  append(bookmarks_, std::move(open.paragraph.bookmarks));
  append(remarks_, std::move(open.paragraph.comments));
  append(flow.blocks, std::move(open.boxes));
}

// ---- words of blocks

std::vector<WordParagraph> word_paragraphs(std::vector<WordBlock> blocks) {
  std::vector<WordParagraph> out;
  for (WordBlock& block : blocks) {
    if (auto* paragraph = std::get_if<WordParagraph>(&block.content)) {
      out.push_back(std::move(*paragraph));
      continue;
    }
    for (WordRow& row : std::get<WordTable>(block.content).rows)
      for (WordCell& cell : row.cells) append(out, word_paragraphs(std::move(cell.blocks)));
  }
  return out;
}

std::string word_lines(const std::vector<WordBlock>& blocks) {
  std::string out;
  const auto line = [&out](const std::string& words) {
    if (words.empty()) return;
    if (!out.empty()) out += '\n';
    out += words;
  };
  for (const WordBlock& block : blocks) {
    if (const auto* paragraph = std::get_if<WordParagraph>(&block.content)) line(paragraph->words());
    if (const auto* table = std::get_if<WordTable>(&block.content))
      for (const WordRow& row : table->rows)
        for (const WordCell& cell : row.cells) line(word_lines(cell.blocks));
  }
  return out;
}

std::string WordParagraph::words() const {
  std::string out;
  for (const WordRun& run : runs) out += run.text;
  return out;
}

}  // namespace xml
