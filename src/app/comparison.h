// Changes between two packages as a Word file: «Действующая редакция | Предлагаемая редакция».
#pragma once

#include "app/changes.h"
#include "app/worker.h"
#include "base/bytes.h"

namespace app {

// In Russian, as documents are. What only one of the packages says stands against a dash; what has no words to compare
// (a row moved, numbers that follow) is told in a line. The stamp is that of `after`'s newest date, where
// `stamp_seconds` is negative.
base::Bytes comparison_docx(Worker& worker, const PackageChanges& changes, const OpenedPackage& after,
                            std::int64_t stamp_seconds);

}  // namespace app
