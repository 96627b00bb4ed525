#include "app/finding.h"

#include "app/english_places.h"
#include "app/messages.h"
#include "base/limits.h"
#include "compose/messages.h"
#include "validate/messages.h"
#include "yaml/locate.h"
#include "yaml/messages.h"
#include "yaml/pointer.h"
#include "yaml/read.h"

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

void put_place(const base::SourceFiles& sources, const base::Diagnostic& diagnostic, Finding& out) {
  if (!diagnostic.span.known()) return;
  const base::SourceFile& file = sources.at(diagnostic.span.origin.file);
  out.package = file.package;
  out.file = file.name;
  out.place = diagnostic.place ? *diagnostic.place : yaml::locate(file, diagnostic.span);
  out.line = source_line(file.bytes, out.place.line);
}

template <class PointerOf>
std::optional<ShownFix> fix_of(const base::SourceFiles& sources, const base::Diagnostic& diagnostic,
                               PointerOf pointer_of) {
  if (!diagnostic.fix) return std::nullopt;
  const base::Span span = diagnostic.fix->span;
  const base::SourceFile& file = sources.at(span.origin.file);
  return ShownFix{*diagnostic.fix, yaml::locate(file, span), pointer_of(span.origin)};
}

Finding finding_of(const base::SourceFiles& sources, const std::string& package, const base::Diagnostic& diagnostic,
                   base::Language language) {
  const base::Message& message = *diagnostic.message;
  Finding out;
  out.rule = std::string(message.id);
  out.severity = diagnostic.severity();
  out.message = diagnostic.filled(message.text, language);
  out.package = package;
  put_place(sources, diagnostic, out);
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
  struct LeftOut {
    std::size_t count = 0;
    bool errors = false;
  };
  std::map<base::FileId, LeftOut> left_out;
};

Listed listed(const base::Diagnostics& diagnostics) {
  Listed out;
  std::vector<const base::Diagnostic*> sorted;
  for (const base::Diagnostic& diagnostic : diagnostics.all()) sorted.push_back(&diagnostic);
  std::ranges::stable_sort(sorted, {}, [](const base::Diagnostic* d) { return d->span.origin; });
  std::map<base::FileId, std::size_t> count;
  for (const base::Diagnostic* diagnostic : sorted) {
    if (const auto more = unlisted(*diagnostic)) {
      Listed::LeftOut& left_out = out.left_out[diagnostic->span.origin.file];
      left_out.count += *more;
      left_out.errors = true;
      continue;
    }
    if (++count[diagnostic->span.origin.file] <= base::limits::findings_per_file) {
      out.shown.push_back(diagnostic);
      continue;
    }
    Listed::LeftOut& left_out = out.left_out[diagnostic->span.origin.file];
    ++left_out.count;
    left_out.errors = left_out.errors || diagnostic->severity() == base::Severity::error;
  }
  return out;
}

// Sorted; what was found twice stands once.
void put_in_order(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, {}, [](const Finding& f) { return std::tie(f.package, f.file, f.place, f.rule); });
  const auto same = [](const Finding& a, const Finding& b) {
    return std::tie(a.package, a.file, a.place, a.rule, a.message) ==
           std::tie(b.package, b.file, b.place, b.rule, b.message);
  };
  const auto repeated = std::ranges::unique(findings, same);
  findings.erase(repeated.begin(), repeated.end());
}

// `pointer_of` finds the pointers that the finder did not give.
template <class PointerOf>
std::vector<Finding> made_findings(const base::SourceFiles& sources, const std::string& package,
                                   const base::Diagnostics& diagnostics, base::Language language,
                                   PointerOf pointer_of) {
  std::vector<Finding> out;
  const Listed list = listed(diagnostics);
  for (const base::Diagnostic* diagnostic : list.shown) {
    out.push_back(finding_of(sources, package, *diagnostic, language));
    out.back().fix = fix_of(sources, *diagnostic, pointer_of);
    if (diagnostic->pointer.empty() && diagnostic->span.known())
      out.back().pointer = pointer_of(diagnostic->span.origin);
  }
  for (const auto& [file, left_out] : list.left_out) {
    base::Diagnostic more;
    more.message = left_out.errors ? &more_errors : &more_warnings;
    more.arguments = {std::to_string(left_out.count)};
    more.span.origin.file = file;
    out.push_back(finding_of(sources, package, more, language));
  }
  put_in_order(out);
  return out;
}

// Pointers into the documents of a package. Where its values went, a file is read again when a finding stands in it.
class Pointers {
 public:
  Pointers(const Resources& resources, const OpenedPackage& opened) : resources_(resources), opened_(opened) {}

  std::string operator()(base::Origin origin) {
    const bool shared = origin.file.index >= base::SharedSources::first_id;
    if (shared) return yaml::pointer_of(resources_.organisation_documents().values, origin);
    return yaml::pointer_of(opened_.values.empty() ? read_again(origin.file) : opened_.values, origin);
  }

 private:
  const std::vector<yaml::Value>& read_again(base::FileId id) {
    const auto [known, fresh] = again_.try_emplace(id);
    const base::SourceFile& file = opened_.sources.at(id);
    if (!fresh || !file.name.ends_with(".yaml")) return known->second;
    base::Diagnostics ignored;
    if (auto value = yaml::read(file, ignored)) known->second.push_back(*std::move(value));
    return known->second;
  }

  const Resources& resources_;
  const OpenedPackage& opened_;
  std::map<base::FileId, std::vector<yaml::Value>> again_;
};

}  // namespace

std::vector<Finding> findings_of(const Resources& resources, const OpenedPackage& opened, base::Language language) {
  Pointers pointers(resources, opened);
  return made_findings(opened.sources, opened.named, opened.diagnostics, language,
                       [&](base::Origin origin) { return pointers(origin); });
}

std::vector<Finding> findings_of(const base::SourceFiles& sources, const std::string& package,
                                 const base::Diagnostics& diagnostics, base::Language language) {
  return made_findings(sources, package, diagnostics, language, [](base::Origin) { return std::string{}; });
}

}  // namespace app
