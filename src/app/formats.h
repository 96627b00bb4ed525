// The output formats: a row a format, and files are made in their order.
#pragma once

#include "app/opened_package.h"
#include "app/worker.h"
#include "base/stamp.h"
#include "blocks/document.h"
#include "model/kinds.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// What a writer may need of one document.
struct Work {
  const OpenedPackage& opened;
  const model::Document& document;
  std::string name;  // of its files, without an ending
  base::Stamp stamp;
  Worker& worker;
  base::Diagnostics& diagnostics;
  std::optional<blocks::Document> flow = {};  // of the format before, which composed it
};

struct MadeFile {
  std::string name;                  // order.pdf
  std::optional<base::Bytes> bytes;  // nothing: this build makes no such file, and that of an earlier one goes
};

inline constexpr std::string_view copy_ending = ".copy.pdf";  // of a certified copy of the act

struct Format {
  std::string_view name;                    // of --to
  std::array<std::string_view, 2> endings;  // of the files it makes of one document; empty: no second one
  bool (*fits)(const model::Kind& kind);
  std::vector<MadeFile> (*write)(Work& work);
  void (*prove)(Work& work);  // all that `write` would find, without a file
  bool unasked = true;        // made also where --to names no formats
};

std::span<const Format> formats();
const Format* find_format(std::string_view name);

}  // namespace app
