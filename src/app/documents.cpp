#include "app/documents.h"

#include "app/meant_kind.h"
#include "app/messages.h"
#include "app/report_all.h"
#include "app/strays.h"
#include "base/limits.h"
#include "decode/decode.h"
#include "language/composed.h"
#include "model/kinds.h"
#include "yaml/read.h"

#include <filesystem>
#include <map>

namespace app {

namespace {

// «kind:» is missing or unknown: the finding lists those there are.
void refuse_kind(const base::Message& message, base::Span span, std::vector<std::string> typed,
                 base::Diagnostics& diagnostics) {
  base::Diagnostic finding;
  finding.message = &message;
  finding.span = span;
  if (!typed.empty())
    if (auto meant = meant_kind_phrase(typed.front())) finding.hints.push_back(*std::move(meant));
  finding.arguments = std::move(typed);
  finding.ours = {model::listed_kinds([](const model::Kind&) { return true; })};
  diagnostics.report(std::move(finding));
}

void check_schema(const yaml::Value& value, const SchemaOf& schema_of, base::Diagnostics& diagnostics) {
  const std::string_view kind = decode::kind_of(value);
  if (kind.empty())
    refuse_kind(no_kind, value.span(), {}, diagnostics);
  else if (model::find_kind(kind) == nullptr)
    refuse_kind(unknown_kind, value.find("kind")->span(), {std::string(kind)}, diagnostics);
  else
    validate::validate(value, schema_of(kind), diagnostics);
}

// About a file as a whole that is not read.
template <class Sources>
void refuse_file(const base::Message& message, const InputFiles& files, const std::string& name, std::string other,
                 Sources& sources, base::Diagnostics& diagnostics) {
  base::Diagnostic finding;
  finding.message = &message;
  finding.span.origin = {sources.add(files.named(), name, {}).id, 0};
  finding.place = base::Place{};
  finding.arguments = {name, std::move(other)};
  diagnostics.report(std::move(finding));
}

// The value of one file; nothing when it is no value at all.
template <class Sources>
std::optional<yaml::Value> read_document(const InputFiles& files, const std::string& name, Sources& sources,
                                         const SchemaOf& schema_of, base::Diagnostics& diagnostics) {
  const FileKind kind = files.kind(name);
  if (kind == FileKind::folder || kind == FileKind::broken_link) {
    refuse_file(kind == FileKind::folder ? folder_for_document : broken_link, files, name, {}, sources, diagnostics);
    return std::nullopt;
  }
  constexpr std::size_t limit = base::limits::file_bytes;
  if (files.size(name) > limit) {
    const base::SourceFile& file = sources.add(files.named(), name, {});
    diagnostics.report(too_large, {{file.id, 0}, 0, 0}, {std::to_string(limit / (1024U * 1024U))});
    return std::nullopt;
  }
  auto value = yaml::read(sources.add(files.named(), name, files.read_text(name, limit)), diagnostics);
  if (value) check_schema(*value, schema_of, diagnostics);
  return value;
}

// What lies beside the documents and was meant to be one.
template <class Sources>
void report_strays(const InputFiles& files, Sources& sources, base::Diagnostics& diagnostics) {
  for (const Stray& stray : strays_of(files)) {
    base::Diagnostics found;
    refuse_file(stray.copy ? stray_copy : stray_ending, files, stray.name, stray.meant, sources, found);
    base::Diagnostic finding = found.all().front();
    finding.set_severity = stray.severity;
    diagnostics.report(std::move(finding));
  }
}

template <class Sources>
Documents read_all(const InputFiles& files, Sources& sources, const SchemaOf& schema_of) {
  Documents out;
  const auto take = [&out](const base::Diagnostics& found) {
    out.sound = out.sound && !found.has_errors();
    report_all(found, out.findings);
  };
  std::map<std::string, std::string> name_of_stem;
  for (const std::string& name : files.names("", ".yaml")) {
    base::Diagnostics found;
    out.bytes += files.size(name);
    const std::string stem = language::composed(std::filesystem::path(name).stem().string());
    const auto [first, fresh] = name_of_stem.try_emplace(stem, name);
    if (!fresh) refuse_file(same_name, files, name, first->second, sources, found);
    if (auto value = read_document(files, name, sources, schema_of, found)) {
      out.values.push_back(*std::move(value));
      out.stems.push_back(stem);
    }
    take(found);
  }
  base::Diagnostics found;
  report_strays(files, sources, found);
  take(found);
  return out;
}

}  // namespace

Documents read_documents(const InputFiles& files, base::SourceFiles& sources, const SchemaOf& schema_of) {
  return read_all(files, sources, schema_of);
}

Documents read_documents(const InputFiles& files, base::SharedSources& sources, const SchemaOf& schema_of) {
  return read_all(files, sources, schema_of);
}

std::vector<const yaml::Value*> overlays_of(std::span<const yaml::Value> documents) {
  std::vector<const yaml::Value*> out;
  for (const yaml::Value& value : documents) {
    if (decode::kind_of(value) == "style") out.push_back(&value);
    if (decode::kind_of(value) == "package")
      if (const yaml::Value* overlay = value.find("style"); overlay != nullptr) out.push_back(overlay);
  }
  return out;
}

}  // namespace app
