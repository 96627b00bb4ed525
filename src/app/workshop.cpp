#include "app/workshop.h"

#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "yaml/read.h"

#include <array>

namespace app {

Workshop::Workshop(Resources resources, std::optional<std::filesystem::path> organisation)
    : resources_(std::move(resources)), organisation_(std::move(organisation)) {}

Workshop::~Workshop() = default;

const validate::Schema& Workshop::schema(std::string_view kind) {
  if (const auto found = schemas_.find(kind); found != schemas_.end()) return found->second;
  const auto path = resources_.schema(kind);
  const base::SourceFile& file =
      files.add(resources_.root.string(), path.filename().string(), base::read_file(path, base::limits::file_bytes));
  base::Diagnostics faults;
  const std::optional<yaml::Value> json = yaml::read_json(file, faults);
  if (!json)
    throw base::Failure(path.string(), {"это не JSON: переустановите программу", "not JSON: install the program anew"});
  return schemas_.emplace(std::string(kind), validate::Schema(*json)).first->second;
}

const fonts::FontSet& Workshop::fonts() {
  struct File {
    const char* name;
    bool bold, italic;
  };
  static constexpr std::array<File, 4> serif{{{"LiberationSerif-Regular.ttf", false, false},
                                              {"LiberationSerif-Bold.ttf", true, false},
                                              {"LiberationSerif-Italic.ttf", false, true},
                                              {"LiberationSerif-BoldItalic.ttf", true, true}}};
  if (fonts_) return *fonts_;
  std::vector<fonts::FaceFile> faces;
  for (const auto& [name, bold, italic] : serif) {
    const auto path = resources_.font(name);
    faces.push_back({"Liberation Serif", bold, italic, path.string(), base::read_file(path, base::limits::file_bytes)});
  }
  return fonts_.emplace(std::move(faces));
}

fonts::Shaper& Workshop::shaper() {
  if (!shaper_) shaper_.emplace(fonts());
  return *shaper_;
}

const language::Hyphenator& Workshop::hyphenator() {
  if (!hyphenator_) hyphenator_.emplace(resources_.hyphenation().string());
  return *hyphenator_;
}

const base::Bytes& Workshop::colour_profile() {
  if (!colour_profile_) colour_profile_ = base::read_file(resources_.colour_profile(), base::limits::file_bytes);
  return *colour_profile_;
}

}  // namespace app
