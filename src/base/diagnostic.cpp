#include "base/diagnostic.h"

#include "base/failure.h"

#include <algorithm>

namespace base {

void Diagnostics::report(Diagnostic diagnostic) {
  ensure(diagnostic.message != nullptr, "a finding has a message");
  all_.push_back(std::move(diagnostic));
}

void Diagnostics::report(const Message& message, Span span, std::vector<std::string> arguments,
                         std::vector<std::string> steps) {
  Diagnostic diagnostic;
  diagnostic.message = &message;
  diagnostic.span = span;
  diagnostic.arguments = std::move(arguments);
  diagnostic.steps = std::move(steps);
  report(std::move(diagnostic));
}

bool Diagnostics::has_errors() const {
  return std::ranges::any_of(all_, [](const Diagnostic& d) { return d.message->severity == Severity::error; });
}

}  // namespace base
