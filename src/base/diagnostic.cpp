#include "base/diagnostic.h"

#include "base/failure.h"

#include <algorithm>

namespace base {

namespace {

// A finding quotes what the author wrote; nobody reads more of it than this.
void shorten(std::string& argument) {
  constexpr std::size_t longest = 600;  // bytes
  if (argument.size() <= longest) return;
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(argument[end]) & 0xC0U) == 0x80U) --end;
  argument.resize(end);
  argument += "…";
}

}  // namespace

std::string Diagnostic::filled(const Wording& wording, Language language) const {
  std::vector<std::string> all = arguments;
  for (const Phrase& phrase : ours) all.push_back(phrase.in(language));
  return format(wording.in(language), all);
}

void Diagnostics::report(Diagnostic diagnostic) {
  ensure(diagnostic.message != nullptr, "a finding has a message");
  std::ranges::for_each(diagnostic.arguments, shorten);
  diagnostic.set_severity = severities_.of(diagnostic.message->id, diagnostic.severity());
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
  return std::ranges::any_of(all_,
                             [](const Diagnostic& d) { return d.severity() == Severity::error && !d.suppressed; });
}

}  // namespace base
