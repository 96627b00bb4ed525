#include "app/finding.h"

#include "app/english_places.h"
#include "app/messages.h"
#include "base/limits.h"
#include "compose/messages.h"
#include "validate/messages.h"
#include "yaml/locate.h"
#include "yaml/messages.h"
#include "yaml/pointer.h"

#include <algorithm>
#include <map>
#include <optional>
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
  out.message = diagnostic.filled(message.text, language);
  out.package = package;
  put_place(workshop, diagnostic, out);
  out.pointer = diagnostic.pointer;
  std::vector<std::string> steps = diagnostic.steps;
  if (language == base::Language::en) std::ranges::transform(steps, steps.begin(), english_step);
  out.where = joined(steps, ", ");
  std::vector<std::string> hints;
  for (const base::Phrase& hint : diagnostic.hints) hints.push_back(hint.in(language));
  if (!message.hint.empty()) hints.push_back(diagnostic.filled(message.hint, language));
  out.hint = joined(hints, "; ");
  out.basis = std::string(message.basis.in(language));
  return out;
}

}  // namespace

// Where the reader of a file stopped listing, it says how many findings there are more.
std::optional<std::size_t> unlisted(const base::Diagnostic& diagnostic) {
  const bool tells = diagnostic.message == &yaml::message::more_findings ||
                     diagnostic.message == &validate::message::more_findings ||
                     diagnostic.message == &compose::more_findings;
  if (!tells) return std::nullopt;
  return std::stoul(diagnostic.arguments.at(0));
}

// A file with very many faults shows its first ones and how many there are more.
struct Listed {
  std::vector<const base::Diagnostic*> shown;
  std::map<base::FileId, std::size_t> left_out;
  bool errors_left_out = false;
};

Listed listed(const base::Diagnostics& diagnostics) {
  Listed out;
  std::vector<const base::Diagnostic*> sorted;
  for (const base::Diagnostic& diagnostic : diagnostics.all()) sorted.push_back(&diagnostic);
  std::ranges::stable_sort(sorted, {}, [](const base::Diagnostic* d) { return d->span.origin; });
  std::map<base::FileId, std::size_t> count;
  for (const base::Diagnostic* diagnostic : sorted) {
    if (const auto more = unlisted(*diagnostic)) {
      out.left_out[diagnostic->span.origin.file] += *more;
      out.errors_left_out = true;
      continue;
    }
    if (++count[diagnostic->span.origin.file] <= base::limits::findings_per_file) {
      out.shown.push_back(diagnostic);
      continue;
    }
    ++out.left_out[diagnostic->span.origin.file];
    out.errors_left_out = out.errors_left_out || diagnostic->message->severity == base::Severity::error;
  }
  return out;
}

std::vector<Finding> findings_of(const Workshop& workshop, const std::string& package,
                                 std::span<const yaml::Value> documents, const base::Diagnostics& diagnostics,
                                 base::Language language) {
  std::vector<Finding> out;
  const Listed list = listed(diagnostics);
  for (const base::Diagnostic* diagnostic : list.shown) {
    out.push_back(finding_of(workshop, package, *diagnostic, language));
    if (diagnostic->pointer.empty() && diagnostic->span.known())
      out.back().pointer = yaml::pointer_of(documents, diagnostic->span.origin);
  }
  for (const auto& [file, count] : list.left_out) {
    base::Diagnostic more;
    more.message = list.errors_left_out ? &more_errors : &more_warnings;
    more.arguments = {std::to_string(count)};
    more.span.origin.file = file;
    out.push_back(finding_of(workshop, package, more, language));
  }
  std::ranges::stable_sort(out, {}, [](const Finding& f) { return std::tie(f.package, f.file, f.place, f.rule); });
  const auto same = [](const Finding& a, const Finding& b) {
    return std::tie(a.package, a.file, a.place, a.rule, a.message) ==
           std::tie(b.package, b.file, b.place, b.rule, b.message);
  };
  const auto repeated = std::ranges::unique(out, same);
  out.erase(repeated.begin(), repeated.end());
  return out;
}

}  // namespace app
