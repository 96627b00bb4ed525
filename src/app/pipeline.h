// From a package's folder to findings and to files. The road of every verb that works on packages.
#pragma once

#include "app/mended.h"
#include "app/opened_package.h"
#include "app/worker.h"
#include "base/stamp.h"
#include "blocks/document.h"
#include "pages/document.h"

#include <exception>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace app {

struct MadeFile;  // app/formats.h

struct Output {
  std::string name;  // order.pdf
  std::filesystem::path path;
};

struct BuildOptions {
  std::filesystem::path out;
  std::vector<std::string> formats;  // empty: all that fit
  bool force = false;
  bool names_by_act = false;  // «Приказ 01-21-744 от 12.11.2025» in place of the names of folder and document
  bool copy = false;          // of the act alone, with the mark of its certification: order.copy.pdf
  std::int64_t stamp_seconds = -1;  // SOURCE_DATE_EPOCH; negative: the act's date
};

// What became of a package that was to be built.
enum class Built {
  not_asked,
  yes,
  nothing_to_make,  // no document of it is printed, or becomes a file of the formats asked for
  unsound,          // a file, its schema, a style or a template is broken
  stopped,          // rule errors of a final package, without --force
  failed,
};

struct Result {
  OpenedPackage opened;
  std::vector<Output> outputs;
  Built built = Built::not_asked;
  std::filesystem::path folder = {};        // of the outputs
  std::vector<std::string> leftovers = {};  // of earlier builds in it: where nothing was built all, else those of
                                            // documents that are gone
  std::optional<Mended> mended = {};        // where mending was asked for
  std::exception_ptr failure = {};          // of reading, making or writing: what was found before is told all the same
};

// Reads, checks by schema and rules. Does not touch any file.
Result check_package(const Resources& resources, const std::filesystem::path& folder);
// As if these of its files held these bytes.
Result check_package(const Resources& resources, const std::filesystem::path& folder, std::vector<NamedBytes> changed);
// And lays out all that a build would make, so that it finds whatever a build would find.
Result check_package(Worker& worker, const std::filesystem::path& folder);
// The second half of it: the layout of what is read and checked.
void check_layout(Worker& worker, Result& checked);

// Checks, then writes OUT/P/X.<format> for every document (P and X as in app/output_name.h). All of a package's files
// are made in memory first: a document that fails leaves everything that was there untouched.
Result build_package(Worker& worker, const std::filesystem::path& folder, const BuildOptions& options);

// What the files of a document say of themselves: `seconds`, where negative the newest date of the package.
base::Stamp stamp_of(const model::Package& package, const model::Document& document, std::int64_t seconds);

// What was made in memory replaces what lies in the folder, all of it or nothing.
std::vector<Output> write_outputs(const std::vector<MadeFile>& made, const std::filesystem::path& folder);

// «Приказ от 12.11.2025 № 01-21/744 О подготовке …»; what is blank or comes later is left out.
std::string full_title(const model::Document& document);

// A document of a printable package as flow, its widths settled.
blocks::Document flow_of(Worker& worker, const OpenedPackage& opened, const model::DocumentId& document,
                         base::Diagnostics& diagnostics);
// That flow on its pages.
pages::Document pages_of(Worker& worker, const blocks::Document& flow, base::Diagnostics& diagnostics);

}  // namespace app
