// What a Word file of ours remembers of the package it was printed from (match/state.h), left in it and found again.
#pragma once

#include "app/opened_package.h"
#include "blocks/document.h"
#include "match/printed.h"
#include "match/state.h"
#include "xml/word.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

// With its hidden bookmarks.
void leave_state(blocks::Document& flow, const OpenedPackage& opened, const model::DocumentId& document);

// Nothing where another program lost it.
std::optional<match::State> state_of(const xml::WordDocument& word);

// Fingerprint of all files of the package.
std::string source_print(const OpenedPackage& opened);

// «plan.yaml#/rows/3» of each unit, in the order of a state.
std::vector<std::string> written_places(const OpenedPackage& opened, const match::PrintedDocument& document);

}  // namespace app
