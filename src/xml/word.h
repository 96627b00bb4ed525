// A Word document as people read it (ECMA-376-1, 17; transitional and strict): paragraphs and tables in order, each
// with its words.
//
// In: bytes of anyone. Out: all words of the body, of its notes, headers and remarks, or the reason why the file cannot
// be read; who asks reports it, for only he knows whose file it is. Tracked changes are read as if accepted, and
// listed; words moved are read once, where they came to. Text boxes and content controls are read through, fields by
// their stored result, numbers of lists counted as Word counts them. What prints nothing (deleted or hidden words,
// settings, pictures) is left out, hidden words are listed. Nothing in the file is followed out of it: no relation, no
// DOCTYPE.
#pragma once

#include "base/bytes.h"
#include "xml/archive.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace xml {

// Words of one look. No-break spaces and hyphens, soft hyphens and signs of the symbol fonts are characters; a line
// break is "\n", a tab "\t". Neighbours of one look are one run.
struct WordRun {
  std::string text;
  bool bold = false, italic = false, underlined = false, spaced = false, raised = false;  // as styles and runs say it
  std::optional<std::uint32_t> footnote = {};  // in WordDocument::footnotes; the run is its mark, as printed, here or
                                               // at the beginning of the note itself
};

struct WordParagraph {
  std::string style;                       // as Word shows its name; empty: the default one
  std::string label;                       // number or mark of its list, as Word prints it; empty: none
  std::optional<std::uint8_t> level = {};  // in its list, from 0
  bool counted = false;                    // the label is a number or letter that goes on by itself, no list mark
  bool centred = false;
  std::optional<std::uint8_t> outline = {};  // level of heading, from 0
  std::vector<WordRun> runs;
  std::vector<std::string> bookmarks = {};   // that begin in it, or right before it
  std::vector<std::uint32_t> comments = {};  // in WordDocument::comments; whose words begin in it

  [[nodiscard]] std::string words() const;  // of all runs, without the label
};

struct WordBlock;

// Places as in blocks::GridCell: spans are resolved, what a cell of a row above covers has no cell of its own.
struct WordCell {
  std::uint32_t column = 0;  // of the table's grid
  std::uint32_t columns = 1, rows = 1;
  std::vector<WordBlock> blocks;
};

struct WordRow {
  std::vector<WordCell> cells;  // those that begin in it, from left to right
  bool head = false;            // repeated on every page
};

struct WordTable {
  std::uint32_t columns = 0;  // of its grid: as many as its widest row takes
  std::vector<WordRow> rows;
};

struct WordBlock {
  std::variant<WordParagraph, WordTable> content;
};

struct WordComment {
  std::string author, date;  // as they stand there: «2026-03-02T10:00:00Z»
  std::string text;          // paragraphs parted by "\n"
  std::string about;         // the words it is laid on; empty: a place
  bool done = false;         // marked as settled
};

enum class WordChange : std::uint8_t { inserted, removed, moved, row_inserted, row_removed, look };

struct WordRevision {
  WordChange kind = WordChange::inserted;
  std::string author, date;
  std::string text;  // what was inserted, removed or moved; neighbours of one hand and kind are one
};

struct WordDocument {
  std::vector<WordBlock> blocks;
  std::vector<std::vector<WordParagraph>> footnotes = {};  // end notes behind them
  std::vector<WordComment> comments = {};
  std::vector<WordRevision> revisions = {};
  std::vector<std::string> margins = {};  // words of headers and footers, a part each, without page numbers
  std::vector<std::string> hidden = {};   // words that print nothing: hidden ones, those under a merged cell
  std::vector<std::string> customs = {};  // the bytes of each customXml/item*.xml, in the order of their names
};

enum class WordFault : std::uint8_t {
  old_word,       // .doc, or a locked .docx (both are OLE files)
  rich_text,      // .rtf
  open_document,  // .odt and its kin
  other_package,  // a workbook or slides of Office
  not_word,       // anything else
  damaged,        // cut or broken, a part that is missing, XML that is none
  suspicious,     // a DOCTYPE, a part outside the package, names that differ by case only
  too_large,      // beyond the limits of archives, of nesting or of blocks
};

struct WordLimits {
  ArchiveLimits archive = {2'000, 100U * 1024U * 1024U, 200U * 1024U * 1024U, 200};
  std::size_t depth = 200;       // of elements
  std::size_t tables = 8;        // in each other
  std::size_t blocks = 600'000;  // paragraphs, tables, rows and cells
};

// What bytes are by their beginning and their package's type, if no document of Word: for who takes other files too.
std::optional<WordFault> fault_of_word(const base::Bytes& bytes);

std::variant<WordDocument, WordFault> read_word(base::Bytes bytes, const WordLimits& limits = {});

}  // namespace xml
