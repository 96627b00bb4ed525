// A finding ready to be shown: words in the language of the call, line and column known.
#pragma once

#include "app/opened_package.h"
#include "base/diagnostic.h"
#include "base/origin.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

// The mend of a finding as programs read it: which value, where its words stand, what they are to be.
struct ShownFix {
  base::Fix edit;
  base::Place place;
  std::string pointer;  // of the value in the finding's file
};

struct Finding {
  std::string rule;
  base::Severity severity = base::Severity::error;
  std::string message;
  std::string package;  // folder as the user named it
  std::string file;     // inside the package; empty: the package as a whole
  base::Place place;    // 0:0 when the file as a whole is meant
  std::string pointer;
  std::string where;  // «приложение 1, п. 17»
  std::string hint;
  std::string basis;
  std::string line;  // the source line, for people
  std::optional<ShownFix> fix;
};

// Those of a package, sorted by file, line and column.
std::vector<Finding> findings_of(const Resources& resources, const OpenedPackage& opened, base::Language language);

// The same without a package to look pointers up in. `package` names findings that have no file.
std::vector<Finding> findings_of(const base::SourceFiles& sources, const std::string& package,
                                 const base::Diagnostics& diagnostics, base::Language language);

}  // namespace app
