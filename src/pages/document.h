// A document as positions: glyph runs with their text, rules, boxes; beside them the tree of structure.
// Origin of a page is its top left corner; y grows downwards.
#pragma once

#include "base/length.h"
#include "base/origin.h"
#include "base/picture.h"

#include <cstdint>
#include <string>
#include <vector>

namespace pages {

// A face of the FontSet of this call.
struct FaceId {
  std::uint16_t index = 0;
  friend auto operator<=>(FaceId, FaceId) = default;
};

// Units are those of the face (units per em). `cluster` is the byte of the word the glyph begins at.
struct Glyph {
  std::uint16_t id = 0;
  std::int16_t advance = 0;  // shaped, kerning included
  std::int16_t nominal = 0;  // of the glyph alone
  std::int16_t x_offset = 0;
  std::int16_t y_offset = 0;  // upwards
  std::uint16_t cluster = 0;
  friend bool operator==(const Glyph&, const Glyph&) = default;
};

// A word kept once; glyph runs refer to it. A part before a line-end hyphen is a word of its own, ending in U+00AD
// (shown as a hyphen).
struct ShapedWord {
  FaceId face;
  std::string text;  // UTF-8, as the text layer returns it
  std::vector<Glyph> glyphs;
  std::int32_t width = 0;     // sum of advances, face units
  bool lacks_glyphs = false;  // the face does not show all of it: no page holds this word, but its parts
  bool boxed = false;         // no face shows it: a box of rules stands there, over glyphs of spaces
};

struct WordId {
  std::uint32_t index = 0;
  friend auto operator<=>(WordId, WordId) = default;
};

// A node of the structure tree; 0 is the root. Artifacts (page numbers, repeated heads, rules) name no node.
struct NodeId {
  static constexpr std::uint32_t artifact = 0xffffffffU;
  std::uint32_t index = artifact;
  friend auto operator<=>(NodeId, NodeId) = default;
};

enum class Role { document, section, heading, paragraph, item, table, row, head_cell, cell, signature, figure, note };

struct Node {
  Role role = Role::document;
  NodeId parent;
  std::uint16_t columns = 1;  // spans of cells
  std::uint16_t rows = 1;
};

// One word at its place. Runs of one line follow each other from left to right with equal `baseline`, but for raised
// ones: marks of footnotes.
struct GlyphRun {
  WordId word;
  NodeId node;
  base::ShortLength x;  // pen position
  base::ShortLength baseline;
  base::ShortLength size;
  base::ShortLength letter_spacing;  // added after every glyph; the word then needs ActualText
  bool space_after = false;  // a space of the text stands between this run and the next: the writer emits it, so
                             // that extraction returns words parted; true also at a line's end inside a paragraph
  bool line_end = false;     // last run of its line
  bool turned = false;       // text runs from bottom to top (rotated head cells): x, baseline are the pen on the page,
                             // further glyphs go upwards
  base::Span span;           // of the words in their source; unknown: made
};

// A straight line; its width is centred on the segment.
struct Rule {
  base::Length x1, y1, x2, y2;
  base::Length width;
};

struct NamedBox {
  std::string name;
  base::Length x, y, width, height;
};

struct PlacedPicture {
  std::string name;  // of Document::pictures
  NodeId node;
  base::Length x, y, width, height;
};

struct Page {
  base::Length width, height;
  std::vector<GlyphRun> runs;
  std::vector<Rule> rules;
  std::vector<NamedBox> boxes;
  std::vector<PlacedPicture> pictures;
};

struct Document {
  std::vector<ShapedWord> words;
  std::vector<Node> nodes;
  std::vector<Page> pages;
  base::Pictures pictures;  // those the pages show
};

}  // namespace pages
