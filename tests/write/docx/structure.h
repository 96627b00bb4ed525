// What the Open XML SDK does not see in a Word file and Word does: cells without a paragraph, rows that do not fill the
// grid, styles, lists, notes and relations that are not there, ids that repeat, properties out of order.
#pragma once

#include "base/bytes.h"

#include <string>
#include <vector>

namespace structure {

// Each as «document.xml: …»; none: the file is sound.
std::vector<std::string> faults_of(const base::Bytes& docx);

// The words of the body as a person reads them, a line a paragraph: labels counted as Word counts them, cells parted by
// « | », notes behind the body.
std::string words_of(const base::Bytes& docx);

}  // namespace structure
