// What every package of one call shares, constant: schemas, faces, hyphenation, colour profile, profiles and styles by
// their chain of files, templates by file, the organisation's documents. Each is read once, when it is first asked for,
// so a call pays only for what its packages need. Workers may ask at the same time; what was given stays where it is.
#pragma once

#include "app/documents.h"
#include "app/input_files.h"
#include "app/resource_folder.h"
#include "app/shelf.h"
#include "app/style_names.h"
#include "app/template_store.h"
#include "base/diagnostic.h"
#include "base/origin.h"
#include "blocks/style.h"
#include "fonts/font_set.h"
#include "language/hyphenator.h"
#include "model/profile.h"
#include "validate/validate.h"
#include "write/pdf/colour_profile.h"
#include "yaml/value.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace app {

// How documents look and how a body writes its acts, by a chain of files: base profiles, then overlays.
struct Looks {
  blocks::StyleSheet styles;
  model::Profile profile;
  base::Diagnostics profile_findings, style_findings;
  std::vector<StyleName> own_names;  // of styles that no base profile has
};

// In an organisation's folder and in a package: abbreviations that it does not expand (rule ABR-001).
inline constexpr std::string_view abbreviations_file = "abbreviations.txt";
// Adds those of the file, if there is one. Failure when it cannot be read.
void add_abbreviations(const InputFiles& files, std::vector<std::string>& out);

class Resources {
 public:
  explicit Resources(ResourceFolder folder, const std::optional<std::filesystem::path>& organisation = {});
  Resources(const Resources&) = delete;
  Resources& operator=(const Resources&) = delete;

  [[nodiscard]] const ResourceFolder& folder() const { return folder_; }
  [[nodiscard]] const InputFiles* organisation() const { return organisation_ ? &*organisation_ : nullptr; }
  [[nodiscard]] const base::SharedSources& sources() const { return sources_; }

  // Failure when the file cannot be read.
  [[nodiscard]] const validate::Schema& schema(std::string_view kind) const;
  [[nodiscard]] const fonts::FontSet& fonts(std::string_view family) const;
  [[nodiscard]] const language::Hyphenator& hyphenator() const;
  [[nodiscard]] const pdf::ColourProfile& colour_profile() const;
  [[nodiscard]] const Documents& organisation_documents() const;  // none without an organisation
  [[nodiscard]] TemplateStore& templates() const { return templates_; }
  // Those that nobody expands, the organisation's among them; sorted.
  [[nodiscard]] const std::vector<std::string>& common_abbreviations() const;

  // `overlays` are those of a package, which stand over the organisation's.
  [[nodiscard]] Looks looks(std::span<const yaml::Value* const> overlays) const;

 private:
  struct BaseProfiles {
    std::vector<yaml::Value> values;  // the deepest first
    base::Diagnostics findings;
  };

  [[nodiscard]] const BaseProfiles& base_profiles(const std::string& base) const;
  [[nodiscard]] BaseProfiles read_profiles(std::string base) const;
  [[nodiscard]] Looks made_looks(std::span<const yaml::Value* const> overlays) const;

  ResourceFolder folder_;
  InputFiles ours_;
  std::optional<InputFiles> organisation_;
  mutable base::SharedSources sources_;
  mutable TemplateStore templates_;
  mutable Shelf<validate::Schema> schemas_;    // by kind
  mutable Shelf<fonts::FontSet> fonts_;        // by family
  mutable Shelf<BaseProfiles> base_profiles_;  // by name
  mutable Shelf<Looks> looks_;                 // of packages without overlays
  mutable Shelf<Documents> organisation_documents_;
  mutable Shelf<language::Hyphenator> hyphenator_;
  mutable Shelf<pdf::ColourProfile> colour_profile_;
  mutable Shelf<std::vector<std::string>> common_abbreviations_;
};

}  // namespace app
