// What the parts of one Word file share while they are written.
#pragma once

#include "blocks/document.h"
#include "write/docx/list_numbers.h"
#include "xml/archive.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace docx {

inline constexpr std::string_view word_space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view relations_space =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

// A relation of word/document.xml (ECMA-376-2, 9.3).
struct Relation {
  std::string id, type, target;
};

// The styles that anything has, by their index: Word offers no others.
struct UsedStyles {
  std::set<std::uint16_t> paragraphs, tables;
};

// A note that the body cites.
struct CitedNote {
  std::uint32_t index = 0;  // of the document's footnotes
  bool counted = false;     // its mark is the number that Word comes to
};

struct Parts {
  const blocks::Document& document;
  std::string time = {};           // of tracked changes
  std::int64_t next_revision = 0;  // id
  UsedStyles styles = {};
  ListNumbers numbers = {};
  std::vector<Relation> relations = {};                     // of the body
  std::vector<xml::Part> media = {};                        // the files of pictures
  std::map<std::string, std::string> media_relations = {};  // by the name of the picture
  std::uint32_t drawings = 0;
  std::vector<std::uint32_t> comment_places = {};  // how many of each comment's places are still to come
  std::vector<CitedNote> notes = {};               // in the order in which the body cites them
  std::uint32_t notes_now = 0, notes_before = 0;   // of those that one edition counts
  std::set<std::size_t> renumbered_lists = {};     // where an earlier edition counts otherwise

  // The relation's id.
  std::string relate(std::string_view type, std::string target);
};

// w:styleId of a paragraph's and of a table's style: their name in the sheet, without blanks.
std::string style_id(const blocks::ParagraphStyle& style);
std::string table_style_id(const blocks::TableStyle& style);

}  // namespace docx
