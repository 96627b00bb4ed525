#include "xml/word_story.h"

#include <algorithm>

namespace xml {

WordStory::WordStory(WordStoryKind kind, WordReading& reading)
    : kind_(kind), reading_(reading), count_(reading.numbering), box_count_(reading.numbering) {
  begin_flow();
}

std::vector<WordBlock> WordStory::finish() { return end_flow().blocks; }

WordName WordStory::above(std::size_t steps) const {
  return open_.size() > steps ? open_[open_.size() - 1 - steps].name : WordName::unknown;
}

void WordStory::count_block() {
  if (++reading_.blocks > reading_.limits.blocks) refuse(WordFault::too_large);
}

// ---- notes and remarks

bool WordStory::is_item(WordName name) const {
  const bool own = (kind_ == WordStoryKind::foot_notes && name == WordName::footnote) ||
                   (kind_ == WordStoryKind::end_notes && name == WordName::endnote) ||
                   (kind_ == WordStoryKind::remarks && name == WordName::comment);
  return own && scopes_.size() == 1;
}

// A note that nothing cites prints nothing, nor do the lines above notes.
bool WordStory::is_wanted(const WordTag& tag) const {
  const std::int64_t id = tag.number("id").value_or(-1);
  if (kind_ == WordStoryKind::foot_notes) return reading_.foot_notes.find(id).has_value();
  if (kind_ == WordStoryKind::end_notes) return reading_.end_notes.find(id).has_value();
  return true;
}

void WordStory::begin_item(const WordTag& tag) {
  begin_flow();
  items.push_back(
      {tag.number("id").value_or(-1), std::string(tag.value("author")), std::string(tag.value("date")), {}, {}});
}

void WordStory::end_item() { items.back().blocks = end_flow().blocks; }

// ---- tags

void WordStory::start(const WordTag& tag) {
  const WordName name = name_of(tag);
  if (name == WordName::set_aside) return skip();
  if (name == WordName::change) {
    take_change(tag);
    return skip();
  }
  if (is_item(name) && !is_wanted(tag)) return skip();
  open_.push_back({name});
  open_.back().taken = take(name, tag);
}

void WordStory::end() {
  const Element ended = open_.back();
  if (ended.taken) leave(ended.name);
  open_.pop_back();
}

void WordStory::text(std::string_view words) {
  if (listens_) text_ += words;
}

// True: leave() is to be told of its end.
bool WordStory::take(WordName name, const WordTag& tag) {
  switch (above(1)) {
    case WordName::paragraph_properties:
    case WordName::num_properties:
      if (scopes_.back() != Scope::paragraph) return false;
      if (name == WordName::paragraph_style) {
        const WordStyles::Style* style = reading_.styles.find(tag.value());
        if (style != nullptr && style->type == WordName::paragraph) paragraphs_.back().style = style;
      }
      read_paragraph_property(name, tag, paragraphs_.back().setting);
      return false;
    case WordName::run_properties: return take_letter(name, tag), false;
    case WordName::row_properties: return take_row_property(name, tag), false;
    case WordName::table_cell_properties: return take_cell_property(name, tag), false;
    case WordName::section: return take_margin(name, tag), false;
    case WordName::table_properties: return false;
    default: return take_structure(name, tag);
  }
}

bool WordStory::take_structure(WordName name, const WordTag& tag) {
  const Scope scope = scopes_.back();
  const auto begun = [](bool fits, auto begin) {
    if (fits) begin();
    return fits;
  };
  if (is_item(name)) return begun(true, [&] { begin_item(tag); });
  switch (name) {
    case WordName::paragraph: return begun(scope == Scope::flow, [&] { begin_paragraph(tag); });
    case WordName::run: return begun(scope == Scope::paragraph, [&] { scopes_.push_back(Scope::run); });
    case WordName::table: return begun(scope == Scope::flow, [&] { begin_table(); });
    case WordName::row: return begun(scope == Scope::table, [&] { begin_row(); });
    case WordName::table_cell: return begun(scope == Scope::row, [&] { begin_cell(); });
    case WordName::text_box: return begun(true, [&] { begin_box(); });
    case WordName::ins:
    case WordName::del:
    case WordName::move_from:
    case WordName::move_to: return begun(true, [&] { push_track(name, tag); });
    case WordName::field_simple: return begun(true, [&] { begin_field(true, tag.value("instr")); });
    case WordName::text:
    case WordName::del_text:
    case WordName::instruction:
      return begun(in_paragraph() && !listens_, [&] {
        listens_ = true;
        preserves_ = tag.find(WordSpace::xml, "space") == "preserve";
        text_.clear();
      });
    default:
      take_mark(name, tag);
      if (scope == Scope::run) take_sign(name, tag);
      return false;
  }
}

// What stands anywhere.
void WordStory::take_mark(WordName name, const WordTag& tag) {
  switch (name) {
    case WordName::bookmark_start: return bookmark(tag.value("name"));
    case WordName::comment_range_start: return begin_remark(reading_.remarks.begin(tag.number("id").value_or(-1)));
    case WordName::comment_range_end:
      if (!reading_.remarks.end(tag.number("id").value_or(-1))) refuse(WordFault::too_large);
      return;
    case WordName::comment_reference: return begin_remark(reading_.remarks.refer(tag.number("id").value_or(-1)));
    case WordName::move_from_range_start: return reading_.changes.begin_moved_from(tag.value("name"));
    case WordName::move_to_range_start: return reading_.changes.begin_moved_to(tag.value("name"));
    default: return;
  }
}

// Signs in a run.
void WordStory::take_sign(WordName name, const WordTag& tag) {
  switch (name) {
    case WordName::tab:
    case WordName::ptab: return say("\t");
    case WordName::br:
      if (tag.value("type").empty() || tag.value("type") == "textWrapping") say("\n");
      return;
    case WordName::cr: return say("\n");
    case WordName::no_break_hyphen: return say("\u2011");
    case WordName::soft_hyphen: return say("\u00ad");
    case WordName::symbol: return say_symbol(tag);
    case WordName::footnote_reference: return refer(reading_.foot_notes, 0, tag);
    case WordName::endnote_reference: return refer(reading_.end_notes, word_end_note, tag);
    case WordName::footnote_ref:
      if (kind_ == WordStoryKind::foot_notes) say_own_mark(reading_.foot_notes, 0);
      return;
    case WordName::endnote_ref:
      if (kind_ == WordStoryKind::end_notes) say_own_mark(reading_.end_notes, word_end_note);
      return;
    case WordName::field_char: return field_char(tag);
    default: return;
  }
}

// In w:rPr: of a run, or of the mark at the end of a paragraph.
void WordStory::take_letter(WordName name, const WordTag& tag) {
  const Scope scope = scopes_.back();
  if (above(2) == WordName::run && scope == Scope::run) {
    OpenRun& run = paragraphs_.back().run;
    if (name == WordName::run_style) run.style = reading_.styles.find(tag.value());
    if (run.style != nullptr && run.style->type != WordName::run) run.style = nullptr;
    return read_letter_property(name, tag, run.letters);
  }
  if (above(2) != WordName::paragraph_properties || scope != Scope::paragraph) return;
  OpenParagraph& open = paragraphs_.back();
  const auto marked = [&](WordChange kind, bool left = false) {
    if (open.mark && (open.mark->kind == WordChange::removed || open.mark->left)) return;
    open.mark = {kind, left, std::string(tag.value("author")), std::string(tag.value("date"))};
  };
  switch (name) {
    case WordName::ins: return marked(WordChange::inserted);
    case WordName::del: return marked(WordChange::removed);
    case WordName::move_from: return marked(WordChange::moved, true);
    case WordName::move_to: return marked(WordChange::moved);
    case WordName::vanish: open.mark_hidden = tag.on(); return;
    default: return;
  }
}

void WordStory::take_margin(WordName name, const WordTag& tag) {
  if (name != WordName::header_reference && name != WordName::footer_reference) return;
  const auto id = tag.find(WordSpace::relation, "id");
  if (id) reading_.margins.emplace_back(*id);
}

// How it looked before: of a run, of a paragraph, of what else.
void WordStory::take_change(const WordTag& tag) {
  WordTrack track{WordChange::look, false, std::string(tag.value("author")), std::string(tag.value("date"))};
  const WordName of = above(0), owner = above(1);
  if (is_discarding()) return;
  if (of == WordName::run_properties) {
    if (owner == WordName::run && scopes_.back() == Scope::run) paragraphs_.back().run.change = std::move(track);
    return;
  }
  if (of == WordName::paragraph_properties || of == WordName::num_properties) {
    if (scopes_.back() == Scope::paragraph) paragraphs_.back().change = std::move(track);
    return;
  }
  reading_.changes.tell(track, {});
}

void WordStory::leave(WordName name) {
  switch (name) {
    case WordName::paragraph: return end_paragraph();
    case WordName::run: paragraphs_.back().run = {}; return scopes_.pop_back();
    case WordName::table: return end_table();
    case WordName::row: return end_row();
    case WordName::table_cell: return end_cell();
    case WordName::text_box: return end_box();
    case WordName::field_simple: return end_simple_field();
    case WordName::text: return say_text();
    case WordName::del_text:
      if (is_discarding()) return say_text();
      listens_ = false;
      return;
    case WordName::instruction: listens_ = false; return instruct(text_);
    case WordName::footnote:
    case WordName::endnote:
    case WordName::comment: return end_item();
    default: return pop_track();
  }
}

}  // namespace xml
