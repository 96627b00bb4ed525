#include "app/package_folder.h"

#include "app/messages.h"
#include "app/pictures.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "decode/decode.h"
#include "model/kinds.h"
#include "yaml/read.h"

#include <algorithm>

namespace app {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> files_of(const fs::path& folder, std::string_view extension) {
  std::vector<fs::path> out;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    if (it->path().extension() == extension && !it->path().filename().string().starts_with("."))
      out.push_back(it->path());
  if (error) throw base::Failure(folder.string(), {"папка не читается", "the folder cannot be read"}, error.message());
  std::ranges::sort(out);
  return out;
}

// «kind:» is missing or unknown: the finding lists those there are.
void refuse_kind(const base::Message& message, base::Span span, std::vector<std::string> typed,
                 base::Diagnostics& diagnostics) {
  base::Diagnostic finding;
  finding.message = &message;
  finding.span = span;
  finding.arguments = std::move(typed);
  finding.ours = {model::listed_kinds([](const model::Kind&) { return true; })};
  diagnostics.report(std::move(finding));
}

void check_schema(Workshop& workshop, const yaml::Value& value, base::Diagnostics& diagnostics) {
  const std::string_view kind = decode::kind_of(value);
  if (kind.empty())
    refuse_kind(no_kind, value.span(), {}, diagnostics);
  else if (model::find_kind(kind) == nullptr)
    refuse_kind(unknown_kind, value.find("kind")->span(), {std::string(kind)}, diagnostics);
  else
    validate::validate(value, workshop.schema(kind), diagnostics);
}

// The value of one file, checked by its schema; nothing when it is no value at all.
std::optional<yaml::Value> read_document(Workshop& workshop, const fs::path& path, const std::string& named,
                                         base::Diagnostics& diagnostics) {
  const std::string name = path.filename().string();
  std::error_code ignored;
  if (const auto size = fs::file_size(path, ignored); !ignored && size > base::limits::file_bytes) {
    const base::SourceFile& file = workshop.files.add(named, name, {});
    diagnostics.report(too_large, {{file.id, 0}, 0, 0}, {std::to_string(base::limits::file_bytes / (1024U * 1024U))});
    return std::nullopt;
  }
  const base::SourceFile& file = workshop.files.add(named, name, base::read_file(path, base::limits::file_bytes));
  auto value = yaml::read(file, diagnostics);
  if (value) check_schema(workshop, *value, diagnostics);
  return value;
}

// False when one of the files is not fit to be decoded.
bool read_folder(Workshop& workshop, const fs::path& folder, const std::string& named, bool of_organisation,
                 PackageFolder& out, std::vector<decode::Input>& inputs) {
  bool sound = true;
  for (const fs::path& path : files_of(folder, ".yaml")) {
    base::Diagnostics found;
    if (auto value = read_document(workshop, path, named, found)) {
      out.values.push_back(*std::move(value));
      inputs.push_back({nullptr, path.stem().string(), of_organisation});
    }
    sound = sound && !found.has_errors();
    for (const base::Diagnostic& diagnostic : found.all()) out.diagnostics.report(diagnostic);
  }
  return sound;
}

// Calls `add` for every XML file of a folder, if there is one.
template <class Add>
void each_template(Workshop& workshop, const fs::path& root, const std::string& named, const fs::path& folder,
                   Add add) {
  std::error_code ignored;
  if (!fs::is_directory(root / folder, ignored)) return;
  for (const fs::path& path : files_of(root / folder, ".xml"))
    add(workshop.files.add(named, (folder / path.filename()).string(),
                           base::read_file(path, base::limits::file_bytes)));
}

// ---- styles: a base profile, the organisation's overlay, the package's

constexpr std::string_view usual_base = "gost-2025";

std::vector<const yaml::Value*> overlays_of(const PackageFolder& folder) {
  std::vector<const yaml::Value*> out;
  for (const yaml::Value& value : folder.values) {
    if (decode::kind_of(value) == "style") out.push_back(&value);
    if (decode::kind_of(value) == "package")
      if (const yaml::Value* overlay = value.find("style"); overlay != nullptr) out.push_back(overlay);
  }
  return out;
}

std::string base_of(const yaml::Value& style) {
  const yaml::Value* base = style.find("base");
  return base == nullptr ? std::string{} : base->text;
}

// A profile may stand on another: that of 2016 differs from that of 2025 in few things.
void read_profiles(Workshop& workshop, PackageFolder& folder) {
  std::string base(usual_base);
  for (const yaml::Value* overlay : overlays_of(folder))
    if (const std::string named = base_of(*overlay); !named.empty()) base = named;
  while (!base.empty() && folder.profiles.size() < base::limits::include_depth) {
    const fs::path path = workshop.resources().style(base);
    const base::SourceFile& file =
        workshop.files.add(workshop.resources().root.string(), "templates/styles/" + path.filename().string(),
                           base::read_file(path, base::limits::file_bytes));
    const auto profile = yaml::read(file, folder.diagnostics);
    if (!profile) return;
    validate::validate(*profile, workshop.schema("style"), folder.diagnostics);
    base = base_of(*profile);
    folder.profiles.insert(folder.profiles.begin(), *profile);
  }
}

std::vector<const yaml::Value*> layers_of(const PackageFolder& folder) {
  std::vector<const yaml::Value*> out;
  for (const yaml::Value& profile : folder.profiles) out.push_back(&profile);
  for (const yaml::Value* overlay : overlays_of(folder)) out.push_back(overlay);
  return out;
}

}  // namespace

std::string package_name(const fs::path& folder) {
  fs::path absolute = fs::absolute(folder).lexically_normal();
  if (!absolute.has_filename()) absolute = absolute.parent_path();
  return absolute.filename().string();
}

PackageFolder open_package(Workshop& workshop, const fs::path& folder) {
  PackageFolder out;
  out.named = folder.string();
  while (out.named.size() > 1 && out.named.ends_with('/')) out.named.pop_back();
  out.name = package_name(folder);
  std::vector<decode::Input> inputs;
  bool sound = true;
  if (const auto& organisation = workshop.organisation())
    sound = read_folder(workshop, *organisation, organisation->string(), true, out, inputs);
  const std::size_t shared = inputs.size();
  sound = read_folder(workshop, folder, out.named, false, out, inputs) && sound;
  if (sound && inputs.size() == shared) {
    out.diagnostics.report(empty_package, {});
    return out;
  }
  if (!sound) return out;
  for (std::size_t i = 0; i < inputs.size(); ++i) inputs[i].value = &out.values[i];
  read_profiles(workshop, out);
  model::Profile profile = decode::decode_profile(layers_of(out), out.diagnostics);
  out.package = decode::decode_package(out.name, inputs, std::move(profile), out.diagnostics);
  load_pictures(workshop, folder, *out.package, out.diagnostics);
  return out;
}

blocks::StyleSheet read_styles(const PackageFolder& folder, base::Diagnostics& diagnostics) {
  return decode::decode_style(layers_of(folder), diagnostics);
}

compose::Templates read_templates(Workshop& workshop, const PackageFolder& folder, const blocks::StyleSheet& styles,
                                  base::Diagnostics& diagnostics) {
  struct Root {
    fs::path path;
    std::string named;
  };
  const fs::path ours = workshop.resources().root;
  std::vector<Root> roots{{ours, ours.string()}};
  if (const auto& organisation = workshop.organisation()) roots.push_back({*organisation, organisation->string()});
  roots.push_back({folder.named, folder.named});

  compose::Parts parts;
  for (const auto& [path, named] : roots)
    each_template(workshop, path, named, "templates/parts",
                  [&](const base::SourceFile& file) { compose::add_part(file, parts, diagnostics); });
  compose::Templates templates;
  for (const auto& [path, named] : roots)
    each_template(workshop, path, named, "templates", [&](const base::SourceFile& file) {
      compose::add_template(file, styles, templates, diagnostics, parts);
    });
  return templates;
}

}  // namespace app
