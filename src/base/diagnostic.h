// Findings about what the author wrote: constant messages, and the sink that collects them.
#pragma once

#include "base/origin.h"
#include "base/place.h"
#include "base/wording.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace base {

enum class Severity { note, warning, error };

// One kind of finding. Constant; stands beside its emitter; the id never changes its meaning.
struct Message {
  std::string_view id;  // YML-…, SCH-…, TPL-…, PKG-…, NUM-…
  Severity severity;
  Wording text;
  Wording hint;        // what to do; may be empty
  Wording basis = {};  // act and clause a legal rule stands on; may be empty
};

struct Diagnostic {
  const Message* message = nullptr;
  std::vector<std::string> arguments;  // for {0}, {1} … of text and hint
  Span span;                           // what the finding is about; unknown: the package as a whole
  std::optional<Place> place;          // set where the reader itself knows better than a span (broken YAML, templates)
  std::string pointer;                 // JSON pointer of the value, "" when not known
  std::vector<std::string> steps;      // place in the document: «приложение 1», «п. 17»
  std::vector<std::string> hints;  // further hints, made at the place: «возможно, имелось в виду …»
};

// The sink. Stages report into it and go on.
class Diagnostics {
 public:
  void report(Diagnostic diagnostic);
  void report(const Message& message, Span span, std::vector<std::string> arguments = {},
              std::vector<std::string> steps = {});

  [[nodiscard]] const std::vector<Diagnostic>& all() const { return all_; }
  [[nodiscard]] bool empty() const { return all_.empty(); }
  [[nodiscard]] bool has_errors() const;

 private:
  std::vector<Diagnostic> all_;
};

}  // namespace base
