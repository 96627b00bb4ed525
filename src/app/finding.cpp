#include "app/finding.h"

#include "app/english_places.h"
#include "yaml/locate.h"
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

// Turns spans into places and lines, file by file; findings come in the order of their files.
class Places {
 public:
  explicit Places(const base::SourceFiles& sources) : sources_(sources) {}

  void put(const base::Diagnostic& diagnostic, Finding& out) {
    if (!diagnostic.span.known()) return;
    OfFile& of = of_file(diagnostic.span.origin.file);
    out.package = of.file->package;
    out.file = of.file->name;
    out.place = diagnostic.place ? *diagnostic.place : of.locator.at(diagnostic.span);
    out.line = of.lines.at(out.place);
  }

  std::optional<ShownFix> fix_of(const base::Diagnostic& diagnostic) {
    if (!diagnostic.fix) return std::nullopt;
    const base::Span span = diagnostic.fix->span;
    return ShownFix{*diagnostic.fix, of_file(span.origin.file).locator.at(span), {}};
  }

 private:
  struct OfFile {
    explicit OfFile(const base::SourceFile& source) : file(&source), locator(source), lines(source.bytes) {}
    const base::SourceFile* file;
    yaml::Locator locator;
    SourceLines lines;
  };
  OfFile& of_file(base::FileId id) { return files_.try_emplace(id, sources_.at(id)).first->second; }

  const base::SourceFiles& sources_;
  std::map<base::FileId, OfFile> files_;
};

// The words without the numbers of items: «(rows) № 17: …» and «(rows) № 18: …» say the same of one list.
std::string without_numbers(std::string_view words) {
  constexpr std::string_view sign = "№ ";
  std::string out;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(sign), words.size());
    out += words.substr(0, end);
    words.remove_prefix(std::min(end + sign.size(), words.size()));
    while (!words.empty() && words.front() >= '0' && words.front() <= '9') words.remove_prefix(1);
  }
  return out;
}

// Layout names the word first and then what does not hold it: that is the fault. Elsewhere the words are.
std::string fault_of(const Finding& finding, const base::Diagnostic& diagnostic) {
  std::string out = finding.rule + "\n";
  if (finding.rule.starts_with("SCH-")) return out + without_numbers(finding.message);
  if (!finding.rule.starts_with("LAY-")) return out + finding.message;
  for (std::size_t i = 1; i < diagnostic.arguments.size(); ++i) out += diagnostic.arguments[i] + "\n";
  return out;
}

Finding finding_of(Places& places, const std::string& package, const base::Diagnostic& diagnostic,
                   base::Language language) {
  const base::Message& message = *diagnostic.message;
  Finding out;
  out.rule = std::string(message.id);
  out.severity = diagnostic.severity();
  out.message = diagnostic.filled(message.text, language);
  out.package = package;
  places.put(diagnostic, out);
  out.pointer = diagnostic.pointer;
  std::vector<std::string> steps = diagnostic.steps;
  if (language == base::Language::en) std::ranges::transform(steps, steps.begin(), english_step);
  out.where = joined(steps, ", ");
  std::vector<std::string> hints;
  for (const base::Phrase& hint : diagnostic.hints) hints.push_back(hint.in(language));
  if (!message.hint.empty()) hints.push_back(diagnostic.filled(message.hint, language));
  out.hint = joined(hints, "; ");
  out.basis = std::string(message.basis.in(language));
  out.fix = places.fix_of(diagnostic);
  out.suppressed = diagnostic.suppressed;
  out.fault = fault_of(out, diagnostic);
  return out;
}

std::vector<const base::Diagnostic*> in_order(const base::Diagnostics& diagnostics, Detail detail) {
  std::vector<const base::Diagnostic*> out;
  for (const base::Diagnostic& diagnostic : diagnostics.all())
    if ((detail.notes || diagnostic.severity() != base::Severity::note) &&
        (detail.suppressed || !diagnostic.suppressed))
      out.push_back(&diagnostic);
  std::ranges::stable_sort(out, {}, [](const base::Diagnostic* d) { return d->span.origin; });
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

std::vector<Finding> made_findings(const base::SourceFiles& sources, const std::string& package,
                                   const std::vector<const base::Diagnostic*>& diagnostics, base::Language language) {
  std::vector<Finding> out;
  out.reserve(diagnostics.size());
  Places places(sources);
  for (const base::Diagnostic* diagnostic : diagnostics)
    out.push_back(finding_of(places, package, *diagnostic, language));
  return out;
}

// Pointers into the documents of a package, those that the finders did not give. Where its values went, a file is read
// again when a finding stands in it.
class Pointers {
 public:
  Pointers(const Resources& resources, const OpenedPackage& opened) : resources_(resources), opened_(opened) {}

  void put(const std::vector<const base::Diagnostic*>& diagnostics, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < findings.size(); ++i) {
      const base::Diagnostic& diagnostic = *diagnostics[i];
      if (!diagnostic.pointer.empty())
        findings[i].pointer = diagnostic.pointer;
      else if (diagnostic.span.known())
        want(diagnostic.span.origin, findings[i].pointer);
      if (diagnostic.fix && diagnostic.fix->span.known()) want(diagnostic.fix->span.origin, findings[i].fix->pointer);
    }
    for (auto& [file, wanted] : wanted_) look_up(file, wanted);
  }

 private:
  struct Wanted {
    std::uint32_t byte;
    std::string* pointer;
  };

  void want(base::Origin origin, std::string& pointer) { wanted_[origin.file].push_back({origin.byte, &pointer}); }

  void look_up(base::FileId file, std::vector<Wanted>& wanted) {
    std::optional<yaml::Value> again;
    const yaml::Value* document = find_document(file, again);
    if (document == nullptr) return;
    std::ranges::stable_sort(wanted, {}, &Wanted::byte);
    std::vector<std::uint32_t> bytes;
    for (const Wanted& one : wanted) bytes.push_back(one.byte);
    std::vector<std::string> found = yaml::pointers_of(*document, bytes);
    for (std::size_t i = 0; i < wanted.size(); ++i) *wanted[i].pointer = std::move(found[i]);
  }

  const yaml::Value* find_document(base::FileId file, std::optional<yaml::Value>& again) {
    const bool shared = file.index >= base::SharedSources::first_id;
    const auto& values = shared ? resources_.organisation_documents().values : opened_.values;
    const auto kept = std::ranges::find(values, file, [](const yaml::Value& value) { return value.origin.file; });
    if (kept != values.end()) return &*kept;
    if (shared || !opened_.values.empty()) return nullptr;
    const base::SourceFile& source = opened_.sources.at(file);
    if (!source.name.ends_with(".yaml")) return nullptr;
    base::Diagnostics ignored;
    again = yaml::read(source, ignored);
    return again ? &*again : nullptr;
  }

  const Resources& resources_;
  const OpenedPackage& opened_;
  std::map<base::FileId, std::vector<Wanted>> wanted_;
};

}  // namespace

std::vector<Finding> findings_of(const Resources& resources, const OpenedPackage& opened, base::Language language,
                                 Detail detail) {
  const auto diagnostics = in_order(opened.diagnostics, detail);
  std::vector<Finding> out = made_findings(opened.sources, opened.named, diagnostics, language);
  if (detail.pointers) Pointers(resources, opened).put(diagnostics, out);
  put_in_order(out);
  return out;
}

std::vector<Finding> findings_of(const base::SourceFiles& sources, const std::string& package,
                                 const base::Diagnostics& diagnostics, base::Language language) {
  std::vector<Finding> out = made_findings(sources, package, in_order(diagnostics, {}), language);
  put_in_order(out);
  return out;
}

}  // namespace app
