// The part of a package that `--part` names, as places of its files: edits of a Word file outside it are not made.
//
// A section, a point or a document is told by its number, id or the beginning of its title, a body by the rows that
// name it (match/scope.h), as the document prints them.
#pragma once

#include "app/word_edits.h"
#include "app/written_places.h"
#include "match/printed.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace app {

class WordScope {
 public:
  // Empty `part`: everything.
  WordScope(const OpenedPackage& opened, const match::PrintedDocument& printed, WrittenPlaces& places,
            std::string_view part);

  [[nodiscard]] bool everything() const { return part_.empty(); }
  // Of a new row also where `words` name the body.
  [[nodiscard]] bool holds(const WordEdit& edit, const std::string& words) const;

 private:
  [[nodiscard]] bool holds(base::FileId file, std::string_view pointer) const;
  void add(const match::PrintedParagraph& paragraph, WrittenPlaces& places);
  void add(const match::PrintedRow& row, std::size_t columns, WrittenPlaces& places);
  void add_item(const std::optional<WrittenPlace>& place, WrittenPlaces& places);

  std::string part_;
  std::vector<std::pair<base::FileId, std::string>> inside_;
};

}  // namespace app
