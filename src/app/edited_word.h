// A Word file that came back edited, as the package it would be if the YAML said so.
//
// In go the package the file was printed from and the file as it was read. Out comes the same package with every change
// that the YAML can say made in it, in memory; and a list of those that it cannot, or that the YAML contradicts.
// Nothing is guessed: what was made is printed anew and laid beside the file, and what does not read the same there is
// taken back and listed.
#pragma once

#include "app/opened_package.h"
#include "app/worker.h"
#include "base/bytes.h"
#include "base/wording.h"
#include "xml/word.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// A change of the file that is not in the YAML.
struct Unapplied {
  std::string place;          // «п. 2.1», «строка 3, Срок исполнения»
  std::string before, after;  // words; empty of what was added or removed
  base::Wording why;
};

// What people wrote beside the document's own words.
struct WordRemarks {
  std::vector<xml::WordComment> comments;    // but for those of `review`
  std::vector<xml::WordRevision> revisions;  // tracked changes, read as if accepted
  std::vector<std::string> margins, hidden;  // words of headers and footers; words that print nothing
};

struct EditedWord {
  std::string document;  // the id of the document that the file shows
  WordRemarks remarks;
  OpenedPackage package;
  std::vector<NamedBytes> files;  // those of the package that change
  std::vector<Unapplied> unapplied;
  bool only_breaks = false;        // no words differ in what changes: a paragraph was parted, or two were joined
  bool changed_meanwhile = false;  // the YAML is not that from which the file was made
};

// The file's words; Failure with the way out when it is none of Word, broken, or not to be trusted.
xml::WordDocument read_word_file(const std::filesystem::path& path);

// Likewise, of a file that was opened.
xml::WordDocument word_of(const std::filesystem::path& path, base::Bytes bytes);

// What the YAML says now beside what the file says: merged, or laid against each other.
enum class Meanwhile : std::uint8_t { merged, compared };

// `part`: only what lies in this section, point, document, or in rows of this body; what the file lacks or moved
// outside it is not told, other differences there are. Failure when the package prints no document.
EditedWord read_edited(Worker& worker, const std::filesystem::path& folder, const OpenedPackage& before,
                       xml::WordDocument word, Meanwhile meanwhile = Meanwhile::merged, std::string_view part = {});

// Beside the changes: what is not in the YAML and why, remarks, tracked changes. Empty: nothing of them.
std::string edited_as_text(const EditedWord& edited, base::Language language, std::size_t width);

}  // namespace app
