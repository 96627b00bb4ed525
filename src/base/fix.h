// The mend that a finding offers where it is mechanical: one edit of what the author wrote. Those who find make it, app
// shows it and carries it out.
#pragma once

#include "base/origin.h"

#include <string>

namespace base {

enum class EditKind {
  replace,  // the words of `span` inside their value
  remove,   // the member or item whose value begins at `span.origin`
  insert    // a member `key` into the map at `span.origin`; without a key an item at the end of the list there
};

struct Fix {
  EditKind kind = EditKind::replace;
  Span span;
  std::string key;    // of an inserted member
  std::string old;    // what must stand there still, or nothing is done; empty for an insertion
  std::string words;  // what stands there afterwards; empty for a removal

  friend bool operator==(const Fix&, const Fix&) = default;
};

}  // namespace base
