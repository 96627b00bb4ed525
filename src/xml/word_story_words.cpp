// Words of a story: whose they are, and whether they print.
#include "xml/word_story.h"

#include "base/utf8.h"
#include "xml/word_symbols.h"

#include <algorithm>
#include <charconv>

namespace xml {

namespace {

constexpr std::string_view blanks = " \t\r\n";

// Page numbers, which stand in headers and say nothing of them.
bool numbers_pages(std::string_view instruction) {
  const std::size_t first = instruction.find_first_not_of(blanks);
  if (first == std::string_view::npos) return false;
  std::string word(instruction.substr(first, instruction.find_first_of(" \t\r\n\\", first) - first));
  for (char& c : word)
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  return word == "PAGE" || word == "NUMPAGES" || word == "SECTIONPAGES";
}

bool is_alike(const WordRun& one, const WordRun& two) {
  return one.bold == two.bold && one.italic == two.italic && one.underlined == two.underlined &&
         one.spaced == two.spaced && one.raised == two.raised && one.footnote == two.footnote;
}

}  // namespace

// ---- tracked changes

void WordStory::push_track(WordName name, const WordTag& tag) {
  WordChange kind = WordChange::moved;
  if (name == WordName::ins) kind = WordChange::inserted;
  if (name == WordName::del) kind = WordChange::removed;
  tracks_.push_back(
      {kind, name == WordName::move_from, std::string(tag.value("author")), std::string(tag.value("date"))});
  choose_track();
}

void WordStory::pop_track() {
  tracks_.pop_back();
  choose_track();
}

// Of tracks in each other the last counts, but what is removed or has left is so whatever else was done to it.
void WordStory::choose_track() {
  track_ = tracks_.empty() ? nullptr : &tracks_.back();
  for (const WordTrack& track : tracks_)
    if (track.kind == WordChange::removed || track.left) track_ = &track;
}

WordStory::OpenTable* WordStory::tracked_row() {
  OpenTable* out = nullptr;
  for (OpenTable& table : tables_) {
    if (!table.track) continue;
    out = &table;
    if (table.track->kind == WordChange::row_removed) break;
  }
  return out;
}

bool WordStory::is_discarding() const {
  if (track_ != nullptr && (track_->kind == WordChange::removed || track_->left)) return true;
  return std::ranges::any_of(tables_, [](const OpenTable& table) {
    return table.cell_removed || (table.track && table.track->kind == WordChange::row_removed);
  });
}

// ---- words

void WordStory::say(std::string_view words, std::optional<std::uint32_t> note) {
  if (words.empty() || !in_paragraph() || flows_.back().silent > 0) return;
  OpenTable* row = tracked_row();
  if (row != nullptr && row->track->kind == WordChange::row_removed) {
    row->words += words;
    return;
  }
  if (is_discarding()) return reading_.changes.say(words, track_, nullptr);
  OpenParagraph& open = paragraphs_.back();
  OpenRun& run = open.run;
  if (!run.look) run.look = reading_.styles.look(*open.style, run.style, run.letters);
  if (run.look->hidden) {
    open.hidden += words;
    return;
  }
  flush_hidden(open);
  if (row != nullptr)
    row->words += words;
  else
    reading_.changes.say(words, track_, run.change ? &*run.change : nullptr);
  reading_.remarks.say(words);
  add(open, *run.look, words, note ? note : run.note);
  if (!run.note) return;
  const bool end = (*run.note & word_end_note) != 0;
  (end ? reading_.end_notes : reading_.foot_notes).type_mark(*run.note & ~word_end_note, words);
}

void WordStory::add(OpenParagraph& open, const WordLook& look, std::string_view words,
                    std::optional<std::uint32_t> note) {
  std::vector<WordRun>& runs = open.paragraph.runs;
  WordRun made{{}, look.bold, look.italic, look.underlined, look.spaced, look.raised, note};
  if (runs.empty() || !is_alike(runs.back(), made)) runs.push_back(std::move(made));
  runs.back().text += words;
}

void WordStory::flush_hidden(OpenParagraph& open) {
  if (open.hidden.find_first_not_of(blanks) != std::string::npos) reading_.hidden.push_back(std::move(open.hidden));
  open.hidden.clear();
}

// White space as XML has it (17.3.3.31): a line of the file ends no line of the text.
void WordStory::say_text() {
  listens_ = false;
  std::string_view words = text_;
  if (!preserves_) {
    const std::size_t first = words.find_first_not_of(blanks);
    if (first == std::string_view::npos) return;
    words = words.substr(first, words.find_last_not_of(blanks) + 1 - first);
  }
  std::string out(words);
  for (char& c : out)
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  say(out);
}

void WordStory::say_symbol(const WordTag& tag) {
  const std::string_view hex = tag.value("char");
  std::uint32_t code = 0;
  const auto [end, error] = std::from_chars(hex.data(), hex.data() + hex.size(), code, 16);
  std::string out;
  const bool known = error == std::errc{} && end == hex.data() + hex.size();
  base::append_utf8(out, known ? character_of_symbol(tag.value("font"), code).value_or(U'\uFFFD') : U'\uFFFD');
  say(out);
}

// ---- notes

void WordStory::refer(WordNotes& notes, std::uint32_t bit, const WordTag& tag) {
  const bool printed = kind_ == WordStoryKind::body && flows_.back().silent == 0 && !is_discarding();
  const auto id = tag.number("id");
  if (!printed || !id) return;
  const std::uint32_t place = notes.cite(*id);
  const std::string_view typed = tag.value("customMarkFollows");
  if (!typed.empty() && typed != "0" && typed != "false" && typed != "off")
    paragraphs_.back().run.note = place | bit;
  else
    say(notes.next_mark(place), place | bit);
}

// The mark of a note at its own beginning.
void WordStory::say_own_mark(const WordNotes& notes, std::uint32_t bit) {
  if (items.empty()) return;
  const auto place = notes.find(items.back().id);
  if (place) say(notes.mark(*place), *place | bit);
}

// ---- fields (17.16): an instruction, of which nothing prints, and its result

void WordStory::field_char(const WordTag& tag) {
  const std::string_view type = tag.value("fldCharType");
  if (type == "begin") return begin_field(false, {});
  if (flows_.back().fields.empty() || flows_.back().fields.back().simple) return;
  if (type == "end") return end_field();
  if (type != "separate") return;
  Field& field = flows_.back().fields.back();
  const bool silent = kind_ == WordStoryKind::margin && numbers_pages(field.words);
  field.instruction = false;
  if (field.silent && !silent) --flows_.back().silent;
  if (!field.silent && silent) ++flows_.back().silent;
  field.silent = silent;
}

void WordStory::begin_field(bool simple, std::string_view instruction) {
  constexpr std::size_t most = 200;  // Word: 20
  Flow& flow = flows_.back();
  if (flow.fields.size() == most) return refuse(WordFault::too_large);
  const bool silent = !simple || (kind_ == WordStoryKind::margin && numbers_pages(instruction));
  flow.fields.push_back({simple, !simple, silent, {}});
  if (silent) ++flow.silent;
}

void WordStory::end_field() {
  Flow& flow = flows_.back();
  if (flow.fields.empty()) return;
  if (flow.fields.back().silent) --flow.silent;
  flow.fields.pop_back();
}

void WordStory::end_simple_field() {
  std::vector<Field>& fields = flows_.back().fields;
  while (!fields.empty() && !fields.back().simple) end_field();
  end_field();
}

void WordStory::instruct(std::string_view words) {
  constexpr std::size_t enough = 100;
  if (flows_.back().fields.empty()) return;
  Field& field = flows_.back().fields.back();
  if (field.instruction && field.words.size() < enough) field.words += words.substr(0, enough);
}

// An instruction that is never closed must not take the rest of the document: from the next paragraph on words print.
void WordStory::end_instructions() {
  Flow& flow = flows_.back();
  for (Field& field : flow.fields)
    if (field.instruction && std::exchange(field.silent, false)) --flow.silent;
}

}  // namespace xml
