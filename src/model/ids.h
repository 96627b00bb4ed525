// Typed ids: parts of a package refer to each other by these, never by pointers.
#pragma once

#include "base/origin.h"

#include <compare>
#include <string>

namespace model {

template <class Of>
struct Id {
  std::string value;

  [[nodiscard]] bool empty() const { return value.empty(); }
  friend auto operator<=>(const Id&, const Id&) = default;
};

using DocumentId = Id<struct DocumentTag>;  // the file's name without `.yaml`: order, roadmap
using BodyId = Id<struct BodyTag>;          // the key of the register, as printed in rows: МО
// What `<id>` may name: an appendix by its document («roadmap»), a point or row of the same document by its `id:`,
// a row of another document («roadmap.plans»).
using AnchorId = Id<struct AnchorTag>;

// An id with the place where the author named it.
template <class OfId>
struct Link {
  OfId id;
  base::Span span;

  [[nodiscard]] bool empty() const { return id.empty(); }
};

}  // namespace model
