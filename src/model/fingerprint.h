// What an act says, as a short code that stands on its paper, so that a visa written by hand is bound to the text it
// was given to. The code depends on texts, rows, deadlines, bodies and questions; not on number, date, status, visas,
// marks, looks and spaces.
//
// A group of four hexadecimal digits for each document, the act first: «7F2A-91C4». Of two texts of one document one in
// 65,536 has the same group; it guards against oversight, not against forgery.
#pragma once

#include "model/package.h"

#include <string>
#include <string_view>
#include <vector>

namespace model {

struct DocumentCode {
  DocumentId document;
  std::string code;  // four digits
};

// Of the documents that are signed with the act: approval sheets and registers have none.
std::vector<DocumentCode> fingerprint(const Package& package);

// «7F2A-91C4»; nothing where no document has a code.
std::string fingerprint_words(const Package& package);

// A typed code as the one printed: without spaces, in capitals, Latin letters and hyphens for
// the Russian letters and dashes that look like them.
std::string plain_code(std::string_view typed);

}  // namespace model
