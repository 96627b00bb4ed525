// One story of a Word document as blocks: its body, a header, notes, remarks (ECMA-376-1, 17.2 – 17.5, 17.10, 17.11).
//
// Tags are heard one by one and nothing is kept of them but what is open: flows (of the story, of a cell, of a text
// box), tables, paragraphs, tracked changes. What is not known is read through, so that words in a wrapper of any kind
// are found.
#pragma once

#include "xml/word_changes.h"
#include "xml/word_grid.h"
#include "xml/word_notes.h"
#include "xml/word_numbering.h"
#include "xml/word_remarks.h"
#include "xml/word_styles.h"
#include "xml/word_xml.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace xml {

// The place of an end note has this bit, as long as the notes before it are not counted.
inline constexpr std::uint32_t word_end_note = 0x8000'0000U;

// What the stories of a document share.
struct WordReading {
  const WordLimits& limits;
  WordStyles styles = {};
  WordNumbering numbering = {};
  WordChanges changes = {};
  WordRemarks remarks = {};
  WordNotes foot_notes = {}, end_notes = {};
  std::vector<std::string> hidden = {};
  std::vector<std::string> margins = {};  // relations of headers and footers, in the order of sections
  std::size_t blocks = 0;
};

enum class WordStoryKind : std::uint8_t { body, margin, foot_notes, end_notes, remarks };

// A note or a remark.
struct WordItem {
  std::int64_t id = 0;
  std::string author, date;
  std::string paragraph;  // w14:paraId of its last paragraph
  std::vector<WordBlock> blocks;
};

class WordStory : public WordListener {
 public:
  WordStory(WordStoryKind kind, WordReading& reading);

  void start(const WordTag& tag) override;
  void end() override;
  void text(std::string_view words) override;

  // When all is read.
  std::vector<WordBlock> finish();
  std::vector<WordItem> items;

 private:
  // What may stand where: paragraphs and tables in a flow, runs in a paragraph, rows in a table, cells in a row.
  enum class Scope : std::uint8_t { flow, paragraph, run, table, row };

  struct Element {
    WordName name = WordName::unknown;
    bool taken = false;  // something ends with it
  };
  struct Field {
    bool simple = false, instruction = false, silent = false;
    std::string words;  // the beginning of its instruction
  };
  struct OpenRun {
    WordLetters letters;
    const WordStyles::Style* style = nullptr;
    std::optional<WordLook> look;  // of all of these, once it is asked for
    std::optional<WordTrack> change;
    std::optional<std::uint32_t> note;  // whose mark is typed
  };
  struct OpenParagraph {
    WordParagraph paragraph;
    const WordStyles::Style* style = nullptr;
    WordSetting setting;
    std::optional<WordTrack> mark, change;
    bool mark_hidden = false;
    bool leads = false;  // joined with the next, it is its number and style that count
    std::string hidden;
    std::vector<WordBlock> boxes;  // text boxes that hang on it
    OpenRun run;
  };
  struct Flow {
    std::vector<WordBlock> blocks;
    std::optional<OpenParagraph> joining;  // its mark is deleted: it goes on in the next one
    std::vector<Field> fields;
    std::size_t silent = 0;  // of the fields
  };
  struct OpenTable {
    WordGrid grid;
    bool in_row = false, in_cell = false;
    bool head = false;
    std::uint32_t before = 0, after = 0;
    std::optional<WordTrack> track;  // of the row
    std::string words;               // of a tracked row
    std::uint32_t columns = 1;       // of the cell
    WordMerge down = WordMerge::none, across = WordMerge::none;
    bool cell_removed = false;
  };

  // word_story.cpp: which tag means what
  [[nodiscard]] WordName above(std::size_t steps) const;
  [[nodiscard]] bool is_item(WordName name) const;
  [[nodiscard]] bool is_wanted(const WordTag& tag) const;
  bool take(WordName name, const WordTag& tag);
  bool take_structure(WordName name, const WordTag& tag);
  void take_sign(WordName name, const WordTag& tag);
  void take_mark(WordName name, const WordTag& tag);
  void take_letter(WordName name, const WordTag& tag);
  void take_margin(WordName name, const WordTag& tag);
  void take_change(const WordTag& tag);
  void leave(WordName name);
  void count_block();
  void begin_item(const WordTag& tag);
  void end_item();

  // word_story_words.cpp
  void say(std::string_view words, std::optional<std::uint32_t> note = {});
  void say_text();
  void add(OpenParagraph& open, const WordLook& look, std::string_view words, std::optional<std::uint32_t> note);
  void flush_hidden(OpenParagraph& open);
  void refer(WordNotes& notes, std::uint32_t bit, const WordTag& tag);
  void say_own_mark(const WordNotes& notes, std::uint32_t bit);
  void say_symbol(const WordTag& tag);
  void field_char(const WordTag& tag);
  void begin_field(bool simple, std::string_view instruction);
  void end_field();
  void end_simple_field();
  void end_instructions();
  void instruct(std::string_view words);
  void push_track(WordName name, const WordTag& tag);
  void pop_track();
  void choose_track();
  [[nodiscard]] bool is_discarding() const;
  [[nodiscard]] OpenTable* tracked_row();

  // word_story_paragraphs.cpp
  void begin_paragraph(const WordTag& tag);
  void end_paragraph();
  void end_mark(const OpenParagraph& open);
  void finish_paragraph(OpenParagraph open);
  void flush_joining();
  void begin_flow();
  Flow end_flow();
  void begin_box();
  void end_box();
  void begin_remark(std::optional<std::uint32_t> index);
  void bookmark(std::string_view name);
  [[nodiscard]] bool in_paragraph() const;

  // word_story_tables.cpp
  void begin_table();
  void end_table();
  void begin_row();
  void end_row();
  void begin_cell();
  void end_cell();
  void take_row_property(WordName name, const WordTag& tag);
  void take_cell_property(WordName name, const WordTag& tag);
  [[nodiscard]] bool is_covered() const;
  void begin_grid_row(OpenTable& table);

  WordStoryKind kind_;
  WordReading& reading_;
  WordCount count_, box_count_;
  std::vector<Element> open_;
  std::vector<Scope> scopes_;
  std::vector<Flow> flows_;
  std::vector<OpenTable> tables_;
  std::vector<OpenParagraph> paragraphs_;
  std::vector<WordTrack> tracks_;
  const WordTrack* track_ = nullptr;    // the one that counts: what is removed, whoever inserted it
  std::vector<std::string> bookmarks_;  // before the next paragraph
  std::vector<std::uint32_t> remarks_;  // likewise
  std::size_t boxes_ = 0;
  bool listens_ = false, preserves_ = false;  // to the text of an element
  std::string text_;
};

// All paragraphs, those in tables too.
std::vector<WordParagraph> word_paragraphs(std::vector<WordBlock> blocks);
// Their words that are not empty, parted by "\n".
std::string word_lines(const std::vector<WordBlock>& blocks);

}  // namespace xml
