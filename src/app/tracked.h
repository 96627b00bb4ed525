// Two editions of a package as Word files with tracked changes: whoever accepts all has the new one, whoever rejects
// all the old one.
#pragma once

#include "app/opened_package.h"
#include "app/worker.h"
#include "base/bytes.h"
#include "model/ids.h"

#include <cstdint>
#include <vector>

namespace app {

struct TrackedFile {
  model::DocumentId document;
  bool changed = false;     // in its words or numbers
  base::Bytes bytes;        // DOCX
  bool within_act = false;  // an appendix: the act's file shows it too
};

// A file a document that either of the packages prints: the act, the others in the order of `after`, those that are
// gone. Documents are the same by their ids; what only one package has is inserted or removed as a whole. The stamp is
// that of the newest date of `after`, where `stamp_seconds` is negative. `on_disk`: the YAML of `after` can take what
// people edit in its file, which then remembers it (match/state.h).
std::vector<TrackedFile> tracked_files(Worker& worker, const OpenedPackage& before, const OpenedPackage& after,
                                       std::int64_t stamp_seconds, bool on_disk = true);

}  // namespace app
