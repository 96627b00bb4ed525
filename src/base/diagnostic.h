// Findings about what the author wrote: constant messages, and the sink that collects them.
#pragma once

#include "base/fix.h"
#include "base/origin.h"
#include "base/place.h"
#include "base/severity.h"
#include "base/wording.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace base {

// One kind of finding. Constant; stands beside its emitter; the id never changes its meaning.
struct Message {
  std::string_view id;  // YML-…, SCH-…, TPL-…, NUM-001, PKG-003.order
  Severity severity;
  Wording text;
  Wording hint;        // what to do; may be empty
  Wording basis = {};  // act and clause a legal rule stands on; may be empty
};

struct Diagnostic {
  const Message* message = nullptr;
  std::vector<std::string> arguments;  // for {0}, {1} … of text and hint: the author's words, names, numbers
  std::vector<Phrase> ours;            // for the placeholders after those: words of ours
  Span span;                           // what the finding is about; unknown: the package as a whole
  std::optional<Place> place;          // set where the reader itself knows better than a span (broken YAML, templates)
  std::string pointer;                 // JSON pointer of the value, "" when not known
  std::vector<std::string> steps;      // place in the document: «приложение 1», «п. 17»
  std::vector<Phrase> hints;  // further hints, made at the place: «возможно, имелось в виду …»
  std::optional<Fix> fix;     // where the mend is mechanical
  std::optional<Severity> set_severity;        // in place of the message's own
  std::optional<std::string> suppressed = {};  // why the package wants it silent

  [[nodiscard]] Severity severity() const { return set_severity.value_or(message->severity); }

  // The message's text or hint with its placeholders filled.
  [[nodiscard]] std::string filled(const Wording& wording, Language language) const;
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

  // Marks those that `matches` picks and that are not suppressed yet; how many.
  template <class Matches>
  std::size_t suppress(const std::string& reason, Matches&& matches) {
    std::size_t count = 0;
    for (Diagnostic& diagnostic : all_) {
      if (diagnostic.suppressed || !matches(std::as_const(diagnostic))) continue;
      diagnostic.suppressed = reason;
      ++count;
    }
    return count;
  }

  // Holds for what is reported from now on: a package's own severities are known once it is read.
  void set_severities(Severities severities) { severities_ = std::move(severities); }

 private:
  std::vector<Diagnostic> all_;
  Severities severities_;
};

}  // namespace base
