#include "app/finding.h"

#include "yaml/locate.h"

#include <algorithm>
#include <tuple>

namespace app {

namespace {

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
  std::string out;
  for (const std::string& part : parts) {
    if (!out.empty()) out += separator;
    out += part;
  }
  return out;
}

std::string source_line(std::string_view bytes, std::uint32_t line) {
  std::size_t at = 0;
  for (std::uint32_t i = 1; i < line && at < bytes.size(); ++i) {
    const std::size_t end = bytes.find('\n', at);
    at = end == std::string_view::npos ? bytes.size() : end + 1;
  }
  std::string_view out = bytes.substr(at, bytes.find('\n', at) - at);
  if (out.ends_with('\r')) out.remove_suffix(1);
  return std::string(out);
}

void put_place(const Workshop& workshop, const base::Diagnostic& diagnostic, Finding& out) {
  if (!diagnostic.span.known()) return;
  const base::SourceFile& file = workshop.files.at(diagnostic.span.origin.file);
  out.package = file.package;
  out.file = file.name;
  out.place = diagnostic.place ? *diagnostic.place : yaml::locate(file, diagnostic.span);
  out.line = source_line(file.bytes, out.place.line);
}

Finding finding_of(const Workshop& workshop, const std::string& package, const base::Diagnostic& diagnostic,
                   base::Language language) {
  const base::Message& message = *diagnostic.message;
  Finding out;
  out.rule = std::string(message.id);
  out.severity = message.severity;
  out.message = base::format(message.text.in(language), diagnostic.arguments);
  out.package = package;
  put_place(workshop, diagnostic, out);
  out.pointer = diagnostic.pointer;
  out.where = joined(diagnostic.steps, ", ");
  std::vector<std::string> hints = diagnostic.hints;
  if (!message.hint.empty()) hints.push_back(base::format(message.hint.in(language), diagnostic.arguments));
  out.hint = joined(hints, "; ");
  out.basis = std::string(message.basis.in(language));
  return out;
}

}  // namespace

std::vector<Finding> findings_of(const Workshop& workshop, const std::string& package,
                                 const base::Diagnostics& diagnostics, base::Language language) {
  std::vector<Finding> out;
  for (const base::Diagnostic& diagnostic : diagnostics.all())
    out.push_back(finding_of(workshop, package, diagnostic, language));
  std::ranges::stable_sort(out, {}, [](const Finding& f) { return std::tie(f.file, f.place, f.rule); });
  const auto same = [](const Finding& a, const Finding& b) {
    return std::tie(a.file, a.place, a.rule, a.message) == std::tie(b.file, b.place, b.rule, b.message);
  };
  const auto repeated = std::ranges::unique(out, same);
  out.erase(repeated.begin(), repeated.end());
  return out;
}

}  // namespace app
