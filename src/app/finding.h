// A finding ready to be shown: words in the language of the call, line and column known.
#pragma once

#include "app/opened_package.h"
#include "app/source_line.h"
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
  SourceLine line;    // for people
  std::string fault;  // the same in findings that repeat one fault of one file: a missing id, a column too narrow
  std::optional<ShownFix> fix;
  std::optional<std::string> suppressed = {};  // why
};

// What of the findings a report needs: of a long plan the rest costs more than the check.
struct Detail {
  bool notes = true;
  bool pointers = true;
  bool suppressed = true;
};

// Those of a package, sorted by file, line and column; all of them.
std::vector<Finding> findings_of(const Resources& resources, const OpenedPackage& opened, base::Language language,
                                 Detail detail = {});

// The same without a package to look pointers up in. `package` names findings that have no file.
std::vector<Finding> findings_of(const base::SourceFiles& sources, const std::string& package,
                                 const base::Diagnostics& diagnostics, base::Language language);

}  // namespace app
