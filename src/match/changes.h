// What differs between two packages, at point, row and cell.
//
// In go two packages as decode made them, out comes a list of changes in reading order, the new package's before what
// only the old one has. Nothing that one of them says and the other does not is left out: what a document says is what
// its outline has (match/outline.h). Reports nothing else, and refuses nothing.
#pragma once

#include "match/outline.h"
#include "model/package.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace match {

enum class ChangeKind {
  added,
  removed,
  moved,
  renamed,     // a document
  renumbered,  // parts whose number changed because of others: from one to one, in a row
  words,
  deadline,
  bodies,   // of a row
  follows,  // words that the program makes of what changed elsewhere
};

// How the days of a deadline went: by its last day, else by its first.
enum class Shift { unknown, same, later, earlier, begins_later, begins_earlier };

struct Step {
  PartKind kind;
  std::string label;
  std::string called;  // of a line: legend, notes, goals
  std::string words;   // what the part is known by
  std::string id;
};

struct Spot {
  std::string document;     // its id; empty: the register of bodies
  std::vector<Step> steps;  // the last is the part itself; none: the document as a whole
};

struct Change {
  ChangeKind kind = ChangeKind::words;
  std::optional<Spot> before, after;
  std::string field;    // key of what changed in it: measure, deadline, title
  std::string heading;  // what print calls it; may be empty
  std::string old_words, new_words;
  std::vector<Field> rest;         // of an added or removed part: what else it says
  std::string old_last, new_last;  // of renumbered parts: numbers of the last of them
  std::vector<std::string> removed_bodies, added_bodies;
  Shift shift = Shift::unknown;
  std::int64_t shift_days = 0;
  bool doubtful = false;  // the two parts may not be the same one
};

// `part` names a section, a part, a point or a document of one of them (by number, id or title), or a body: what only
// the old package has outside it is then no change. Empty: all is compared.
std::vector<Change> compare(const model::Package& before, const model::Package& after, std::string_view part = {});

// Whether the package has what `part` names.
bool has_part(const model::Package& package, std::string_view part);

}  // namespace match
