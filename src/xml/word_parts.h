// The parts of a Word package, found as the package says (ECMA-376-2, 9): by relations, never by names that programs
// happen to use. Relations that lead outside are not followed; one that climbs out of the package is no accident.
#pragma once

#include "xml/archive.h"
#include "xml/word.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace xml {

// What bytes are that are no Word document; nothing: they may be one.
std::optional<WordFault> fault_of_bytes(std::string_view bytes);

// Whose package is meant: any other is WordFault::other_package.
enum class OfficePackage : std::uint8_t { word, workbook };

class WordParts {
 public:
  static std::variant<WordParts, WordFault> open(base::Bytes bytes, const WordLimits& limits,
                                                 OfficePackage meant = OfficePackage::word);

  [[nodiscard]] const std::string& main() const { return main_; }
  // Of this kind («styles»), in the order of the file; as the archive spells them.
  [[nodiscard]] std::vector<std::string> related(std::string_view kind) const;
  // Likewise, of another part than the main one.
  std::variant<std::vector<std::string>, WordFault> related(const std::string& part, std::string_view kind);
  // The part behind a relation of the main part; nothing: none of this package.
  [[nodiscard]] std::optional<std::string> find(std::string_view relation) const;
  [[nodiscard]] const std::vector<std::string>& names() const { return archive_.names(); }
  std::variant<base::Bytes, WordFault> read(const std::string& name);

 private:
  struct Relation {
    std::string id, kind, part;
  };
  WordParts(Archive archive, const WordLimits& limits);
  std::optional<WordFault> open_main(OfficePackage meant);
  std::optional<WordFault> check_type(OfficePackage meant);
  std::variant<std::vector<Relation>, WordFault> relations_of(std::string_view part);
  [[nodiscard]] std::optional<std::string> spelled(std::string_view name) const;

  Archive archive_;
  std::size_t depth_;
  std::map<std::string, std::string, std::less<>> spelled_;  // by lower case
  std::string main_;
  std::vector<Relation> relations_;  // of the main part
};

}  // namespace xml
