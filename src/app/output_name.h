// What the outputs of a package are called: «Приказ 01-21-744 от 12.11.2025» when package.yaml or the call wants it,
// else as the folder and the documents are. Read before the package is: two that would meet in one place are refused
// before anything is built.
#pragma once

#include "app/documents.h"
#include "app/input_files.h"
#include "model/package.h"

#include <filesystem>
#include <string>

namespace app {

struct OutputName {
  std::string folder;  // in the folder of all outputs
  std::string act;     // of the act's files, without an ending; empty: as its document

  // Of the files of one document, without an ending.
  [[nodiscard]] std::string of(const model::Document& document) const;
};

// `name:` of package.yaml outranks `by_act`. An act that has neither date nor number, or cannot be read, gives no name.
OutputName output_name(const InputFiles& files, std::string usual, bool by_act);
OutputName output_name(const std::filesystem::path& package, bool by_act);

// Reports a `name:` that is another document's.
void refuse_taken_name(const Documents& documents, base::Diagnostics& diagnostics);

}  // namespace app
