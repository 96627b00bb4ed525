// What every package of one call shares: files read, schemas, fonts, hyphenation, the colour profile. Each is read
// on its first use, so a call pays only for what it needs.
#pragma once

#include "app/resources.h"
#include "base/bytes.h"
#include "base/origin.h"
#include "fonts/shaper.h"
#include "language/hyphenator.h"
#include "validate/validate.h"
#include "yaml/value.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace app {

class Workshop {
 public:
  Workshop(Resources resources, std::optional<std::filesystem::path> organisation);
  ~Workshop();

  base::SourceFiles files;

  [[nodiscard]] const Resources& resources() const { return resources_; }
  [[nodiscard]] const std::optional<std::filesystem::path>& organisation() const { return organisation_; }

  const validate::Schema& schema(std::string_view kind);
  fonts::Shaper& shaper(std::string_view family);  // its fonts() are the faces of this family alone
  const language::Hyphenator& hyphenator();
  const base::Bytes& colour_profile();

 private:
  struct Type {
    explicit Type(std::vector<fonts::FaceFile> faces) : fonts(std::move(faces)), shaper(fonts) {}
    fonts::FontSet fonts;
    fonts::Shaper shaper;
  };

  Resources resources_;
  std::optional<std::filesystem::path> organisation_;
  std::map<std::string, validate::Schema, std::less<>> schemas_;
  std::map<std::string, Type, std::less<>> types_;  // by family
  std::optional<language::Hyphenator> hyphenator_;
  std::optional<base::Bytes> colour_profile_;
};

}  // namespace app
