// What differs between two packages, ready to be shown: for a clerk as text, for programs as JSON (docs/changes.md).
#pragma once

#include "app/opened_package.h"
#include "base/wording.h"
#include "match/changes.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// A value of a file that says nothing in words: a setting of the package, the look of a document whose words are all
// the same.
struct SettingChange {
  std::string file;
  std::string pointer;             // JSON pointer; empty: the whole file
  std::vector<std::string> names;  // of each step: the first words of what stands there; empty: it has none
  std::string before, after;
};

struct PackageChanges {
  std::string before, after;  // folders as the user named them
  std::vector<match::Change> changes;
  std::vector<SettingChange> settings;

  [[nodiscard]] bool none() const { return changes.empty() && settings.empty(); }
};

// Both packages are sound. `part` as of match::compare.
PackageChanges changes_between(const OpenedPackage& before, const OpenedPackage& after, std::string_view part = {});

// Grouped by document, a change in one line or two. `width` of the terminal; 0: lines are as long as they are.
std::string changes_as_text(const PackageChanges& changes, base::Language language, std::size_t width = 0);

// What a change is told as: the document it is in; the part, with the column that changed where it is not all of its
// words; the line.
struct ToldChange {
  std::string document, place, line;
};
ToldChange told_change(const match::Change& change, base::Language language);

struct EditedWord;  // app/edited_word.h

// With what came back in a Word file beside its changes, where one of the two is such.
std::string changes_as_json(const PackageChanges& changes, const EditedWord* edited, base::Language language);

}  // namespace app
