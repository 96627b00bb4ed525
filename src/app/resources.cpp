#include "app/resources.h"

#include "app/families.h"
#include "app/report_all.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "decode/decode.h"
#include "language/abbreviations.h"
#include "yaml/compiled.h"
#include "yaml/read.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view usual_base = "gost-2025";

std::string base_of(const yaml::Value& style) {
  const yaml::Value* base = style.find("base");
  return base == nullptr ? std::string{} : base->text;
}

base::Bytes read_whole(const fs::path& path) { return base::read_file(path, base::limits::file_bytes); }

std::optional<yaml::Value> kept_values(const base::SourceFile& file, const fs::path& kept) {
  std::error_code ignored;
  return fs::exists(kept, ignored) ? yaml::read_compiled(file, read_whole(kept)) : std::nullopt;
}

validate::Schema read_schema(const ResourceFolder& folder, std::string_view kind) {
  const fs::path path = folder.schema(kind);
  const base::SourceFile file{{}, {}, path.filename().string(), read_whole(path)};
  base::Diagnostics faults;
  std::optional<yaml::Value> json = kept_values(file, folder.compiled(path));
  if (!json) json = yaml::read_json(file, faults);
  if (!json)
    throw base::Failure(path.string(), {"это не JSON: переустановите программу", "not JSON: install the program anew"});
  return validate::Schema(*json);
}

void add_faces(const Family& family, const ResourceFolder& folder, std::vector<fonts::FaceFile>& faces) {
  const auto add = [&](std::string_view file, bool bold, bool italic) {
    if (file.empty()) return;
    const fs::path path = folder.font(file);
    faces.push_back({std::string(family.name), bold, italic, path.string(), {}, [path] {
                       return base::MappedFile(path, base::limits::file_bytes);
                     }});
  };
  add(family.regular, false, false);
  add(family.bold, true, false);
  add(family.italic, false, true);
  add(family.bold_italic, true, true);
}

// Its own faces, then those that are asked for what they lack; these are read when they are.
fonts::FontSet family_of(const ResourceFolder& folder, std::string_view family) {
  const Family* known = find_family(family);
  base::ensure(known != nullptr, "the schema of styles lets no other family pass");
  std::vector<fonts::FaceFile> faces;
  add_faces(*known, folder, faces);
  for (const Family* other : substitutes_of(*known)) add_faces(*other, folder, faces);
  return fonts::FontSet(std::move(faces));
}

}  // namespace

void add_abbreviations(const InputFiles& files, std::vector<std::string>& out) {
  const std::string name(abbreviations_file);
  if (!files.holds(name)) return;
  std::vector<std::string> joined;
  std::ranges::set_union(out, language::read_abbreviations(files.read_text(name, base::limits::file_bytes)),
                         std::back_inserter(joined));
  out = std::move(joined);
}

Resources::Resources(ResourceFolder folder, const std::optional<fs::path>& organisation)
    : folder_(std::move(folder)),
      ours_(folder_.root, Links::anywhere),
      organisation_(organisation ? std::optional(InputFiles(*organisation)) : std::nullopt),
      templates_(ours_, organisation_ ? &*organisation_ : nullptr, sources_) {}

const validate::Schema& Resources::schema(std::string_view kind) const {
  return schemas_.at(kind, [&] { return read_schema(folder_, kind); });
}

const fonts::FontSet& Resources::fonts(std::string_view family) const {
  return fonts_.at(family, [&] { return family_of(folder_, family); });
}

const language::Hyphenator& Resources::hyphenator() const {
  return hyphenator_.one(
      [&] { return language::Hyphenator(folder_.hyphenation().string(), read_whole(folder_.hyphenation())); });
}

const pdf::ColourProfile& Resources::colour_profile() const {
  return colour_profile_.one([&] { return pdf::ColourProfile(read_whole(folder_.colour_profile())); });
}

const std::vector<std::string>& Resources::common_abbreviations() const {
  return common_abbreviations_.one([this] {
    std::vector<std::string> out = language::read_abbreviations(read_whole(folder_.abbreviations()));
    if (organisation_) add_abbreviations(*organisation_, out);
    return out;
  });
}

const Documents& Resources::organisation_documents() const {
  return organisation_documents_.one([&] {
    const auto schema_of = [this](std::string_view kind) -> const validate::Schema& { return schema(kind); };
    return organisation_ ? read_documents(*organisation_, sources_, schema_of) : Documents{};
  });
}

Looks Resources::looks(std::span<const yaml::Value* const> overlays) const {
  if (!overlays.empty()) return made_looks(overlays);
  return looks_.one([&] { return made_looks({}); });
}

Looks Resources::made_looks(std::span<const yaml::Value* const> overlays) const {
  std::vector<const yaml::Value*> layers = overlays_of(organisation_documents().values);
  layers.insert(layers.end(), overlays.begin(), overlays.end());
  std::string base(usual_base);
  for (const yaml::Value* overlay : layers)
    if (const std::string named = base_of(*overlay); !named.empty()) base = named;
  const BaseProfiles& profiles = base_profiles(base);
  std::vector<const yaml::Value*> under;
  for (const yaml::Value& profile : profiles.values) under.push_back(&profile);
  Looks out;
  out.own_names = own_style_names(under, layers);
  layers.insert(layers.begin(), under.begin(), under.end());
  report_all(profiles.findings, out.profile_findings);
  out.profile = decode::decode_profile(layers, out.profile_findings);
  out.styles = decode::decode_style(layers, out.style_findings);
  return out;
}

const Resources::BaseProfiles& Resources::base_profiles(const std::string& base) const {
  return base_profiles_.at(base, [&] { return read_profiles(base); });
}

// A profile may stand on another: that of 2016 differs from that of 2025 in few things.
Resources::BaseProfiles Resources::read_profiles(std::string base) const {
  BaseProfiles out;
  while (!base.empty() && out.values.size() < base::limits::include_depth) {
    const fs::path path = folder_.style(base);
    const base::SourceFile& file =
        sources_.add(folder_.root.string(), "templates/styles/" + path.filename().string(), read_whole(path));
    auto profile = kept_values(file, folder_.compiled(path));
    if (!profile) profile = yaml::read(file, out.findings);
    if (!profile) return out;
    validate::validate(*profile, schema("style"), out.findings);
    base = base_of(*profile);
    out.values.insert(out.values.begin(), *std::move(profile));
  }
  return out;
}

}  // namespace app
