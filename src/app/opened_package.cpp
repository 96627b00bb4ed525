#include "app/opened_package.h"

#include "app/messages.h"
#include "app/output_name.h"
#include "app/pictures.h"
#include "app/report_all.h"
#include "app/resource_folder.h"
#include "base/failure.h"
#include "base/limits.h"
#include "decode/decode.h"
#include "model/kinds.h"

#include <algorithm>
#include <set>

namespace app {

namespace fs = std::filesystem;

namespace {

void add_inputs(const Documents& documents, bool of_organisation, std::vector<decode::Input>& inputs) {
  for (std::size_t i = 0; i < documents.values.size(); ++i)
    inputs.push_back({&documents.values[i], documents.stems[i], of_organisation});
}

// The kinds of documents that the package prints.
std::set<std::string_view> kinds_of(const model::Package& package) {
  std::set<std::string_view> out;
  for (const model::Document& document : package.documents) out.insert(model::kind_of(document).name);
  return out;
}

void use(CheckedTemplate checked, OpenedPackage& out, base::Diagnostics& looks) {
  report_all(checked.findings, looks);
  if (checked.value) {
    const compose::Template& kept = out.own_templates.emplace_back(*std::move(checked.value));
    out.templates[kept.kind] = &kept;
  }
}

// Ours, outranked by the organisation's, outranked by the package's (`templates/<kind>.xml` in each).
void choose_templates(const Resources& resources, const InputFiles& files, OpenedPackage& out,
                      base::Diagnostics& looks) {
  const auto add = [&](const std::string& name) -> const base::SourceFile& {
    return out.sources.add(files.named(), name, files.read_text(name, base::limits::file_bytes));
  };
  compose::Parts parts;
  TemplateStore& shared = resources.templates();
  for (const std::string& name : files.names("templates/parts", ".xml")) compose::add_part(add(name), parts, looks);
  for (const std::string& name : files.names("templates", ".xml")) {
    CheckedTemplate own;
    own.value = compose::read_template(add(name), own.findings, shared.parts_behind(parts));
    use(std::move(own), out, looks);
  }
  for (const std::string_view kind : kinds_of(*out.package)) {
    if (out.templates.contains(kind)) continue;
    if (!parts.empty()) {
      if (auto anew = shared.find_with(kind, parts)) use(*std::move(anew), out, looks);
    } else if (const CheckedTemplate* checked = shared.find(kind); checked != nullptr) {
      report_all(checked->findings, looks);
      if (checked->value) out.templates[checked->value->kind] = &*checked->value;
    }
  }
  report_all(shared.organisation_findings(), looks);
}

bool names_style(const compose::Template& source, std::string_view name, bool of_table) {
  return std::ranges::any_of(source.styles, [&](const compose::NamedStyle& style) {
    return style.of_table == of_table && style.name == name;
  });
}

// An organisation's styles serve its templates of all kinds, whichever this package needs.
void check_style_names(const Resources& resources, const OpenedPackage& opened, Looks& looks) {
  const auto is_used = [&](std::string_view name, bool of_table) {
    const auto names = [&](const compose::Template& source) { return names_style(source, name, of_table); };
    return std::ranges::any_of(opened.own_templates, names) ||
           std::ranges::any_of(model::kinds(), [&](const model::Kind& kind) {
             const CheckedTemplate* known = kind.printed() ? resources.templates().find(kind.name) : nullptr;
             return known != nullptr && known->value && names(*known->value);
           });
  };
  refuse_unused_styles(looks.own_names, opened.styles, is_used, looks.style_findings);
}

OpenedPackage open(const Resources& resources, const InputFiles& files, std::string name) {
  OpenedPackage out;
  out.named = files.named();
  out.name = std::move(name);
  out.sources = base::SourceFiles(resources.sources());
  const auto schema_of = [&](std::string_view kind) -> const validate::Schema& { return resources.schema(kind); };
  const Documents& shared = resources.organisation_documents();
  Documents own = read_documents(files, out.sources, schema_of);
  report_all(shared.findings, out.diagnostics);
  report_all(own.findings, out.diagnostics);
  const bool sound = shared.sound && own.sound;
  if (sound && own.values.empty()) out.diagnostics.report(empty_package, {});
  if (sound && !own.values.empty()) {
    refuse_taken_name(own, out.diagnostics);
    Policies policies = read_policies(shared.values, own.values, out.diagnostics);
    out.suppressions = std::move(policies.suppressions);
    out.diagnostics.set_severities(std::move(policies.severities));
    Looks looks = resources.looks(overlays_of(own.values));
    report_all(looks.profile_findings, out.diagnostics);
    std::vector<decode::Input> inputs;
    add_inputs(shared, true, inputs);
    add_inputs(own, false, inputs);
    out.package = decode::decode_package(out.name, inputs, std::move(looks.profile), out.diagnostics);
    out.common_abbreviations = resources.common_abbreviations();
    add_abbreviations(files, out.common_abbreviations);
    try {
      load_pictures(resources, files, *out.package, out.diagnostics);
    } catch (const base::Failure&) {
      out.failure = std::current_exception();
    }
    out.styles = std::move(looks.styles);
    choose_templates(resources, files, out, looks.style_findings);
    check_style_names(resources, out, looks);
    for (const auto& [kind, source] : out.templates) compose::check_styles(*source, out.styles, looks.style_findings);
    out.printable = !looks.style_findings.has_errors();
    report_all(looks.style_findings, out.diagnostics);
  }
  out.documents = own.values.size();
  out.values = std::move(own.values);
  out.bytes = own.bytes;
  return out;
}

}  // namespace

void forget_values_if_large(OpenedPackage& opened) {
  constexpr std::size_t large_bytes = 1024U * 1024U;
  if (opened.bytes > large_bytes) opened.values = {};
}

std::string package_name(const fs::path& folder) {
  fs::path absolute = absolute_path(folder).lexically_normal();
  if (!absolute.has_filename()) absolute = absolute.parent_path();
  return absolute.filename().string();
}

OpenedPackage open_package(const Resources& resources, const fs::path& folder) {
  return open(resources, InputFiles(folder), package_name(folder));
}

const yaml::Value* find_document(const OpenedPackage& opened, base::FileId file) {
  const auto found = std::ranges::find(opened.values, file, [](const yaml::Value& value) { return value.origin.file; });
  return found == opened.values.end() ? nullptr : &*found;
}

OpenedPackage open_changed_package(const Resources& resources, const fs::path& folder,
                                   std::vector<NamedBytes> changed) {
  InputFiles files(folder);
  files.change(std::move(changed));
  return open(resources, files, package_name(folder));
}

OpenedPackage open_package(const Resources& resources, std::string name, std::vector<NamedBytes> files) {
  return open(resources, InputFiles(name, std::move(files)), name);
}

}  // namespace app
