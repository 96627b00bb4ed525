// Changing a YAML file that a person wrote, and nothing else in it.
//
// In: a file, the document that `read` made of it, and edits. Out: the file's new bytes, and the edits that were
// refused. All edits of a file are made together on its bytes and proved by one re-reading: the file is read, every
// other value is equal, the edited ones say what was asked; order, comments and all bytes outside the edits stand. When
// the proof fails the edits are halved until the guilty one is found; it is refused, the others are made. Among edits
// that cannot stand together the earlier wins. Nothing is reported here: who asks for an edit tells what its refusal
// means. A file that ends inside a `|` without a line break gets that line break first.
//
// Places are JSON pointers of the document as it was before any edit: `/visas/2/date` stays that visa's date while
// `/visas/0` goes. Findings have them already, `pointer_of` makes one of every origin that the model carries, and they
// are plain text that fits in a fix or a file of decisions.
#pragma once

#include "base/bytes.h"
#include "base/wording.h"
#include "yaml/value.h"

#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace yaml {

// New words for a scalar or for an absent value. The style stays: plain (over several lines too: lines that do not
// change stay as they are), single or double quotes, `|` with its indent. Words that the style cannot say are written
// in the safest one that can. They are text; only what was a number or `true` may become another such. A `|` keeps its
// own last line breaks, so words need not care: `|` has one, `|-` none.
// Refused: a list or a map; control characters, which no file may hold.
struct Replace {
  std::string pointer;
  std::string words;
};

// A member or an item goes with the comment behind it on its line and with comment lines indented deeper than it; other
// comment lines stay. A list or map that loses all becomes [] or {}: who wants it gone removes it.
// Refused: the document itself.
struct Remove {
  std::string pointer;
};

// `value` becomes a member `key` of the map, or an item of the list, at `pointer`. In brackets it is written in
// brackets, else in lines. A scalar is text unless it is plain and looks like a number or `true` (see scalar_type).
// Refused: a place that is neither list nor map (an absent value has no brackets: replace it, or insert it anew); a key
// that is there already.
struct Insert {
  static constexpr std::size_t last = std::numeric_limits<std::size_t>::max();

  std::string pointer;
  std::string key;  // of a list: unused
  Value value;
  std::size_t before = last;  // index of the member or item before which it goes
};

// An item of a list goes, as it is written, before an item of its own list or of another of the file, with the comment
// behind it, those indented deeper and the comment lines right above it; what other edits change in it is changed.
// Where the bytes cannot stand there (from lines into brackets) it is written anew. Refused: what is no item of a list;
// a place inside it, or that is no list; a key that is there already.
struct Move {
  std::string pointer;
  std::string list;
  std::string key = {};  // of a list that is not there yet: it becomes this member of the map at `list`
  std::size_t before = Insert::last;
};

using Edit = std::variant<Replace, Remove, Insert, Move>;

struct Refused {
  std::size_t edit = 0;  // index in what was asked
  base::Wording why;
};

struct Edited {
  base::Bytes bytes;
  std::vector<Refused> refused;  // in the order of the edits
};

Edited edit(const base::SourceFile& file, const Value& document, std::span<const Edit> edits);

}  // namespace yaml
