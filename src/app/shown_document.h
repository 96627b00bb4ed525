// Which document of a package a Word file shows, and what that prints now.
#pragma once

#include "app/opened_package.h"
#include "app/worker.h"
#include "match/printed.h"
#include "match/state.h"

#include <optional>

namespace app {

struct ShownDocument {
  model::DocumentId id;
  match::PrintedDocument document;
};

// That which the file names, else the one with which it has most in common. Failure when the package prints none.
ShownDocument shown_document(Worker& worker, const OpenedPackage& opened, const match::PrintedDocument& word,
                             const std::optional<match::State>& state);

match::PrintedDocument printed_document(Worker& worker, const OpenedPackage& opened, const model::DocumentId& document);

}  // namespace app
