#include "app/workshop.h"

#include "app/families.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "yaml/read.h"

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

fonts::Shaper& Workshop::shaper(std::string_view family) {
  if (const auto found = types_.find(family); found != types_.end()) return found->second.shaper;
  const Family* known = find_family(family);
  base::ensure(known != nullptr, "the schema of styles lets no other family pass");
  std::vector<fonts::FaceFile> faces;
  const auto add = [&](std::string_view file, bool bold, bool italic) {
    const auto path = resources_.font(file);
    faces.push_back(
        {std::string(family), bold, italic, path.string(), base::read_file(path, base::limits::file_bytes)});
  };
  add(known->regular, false, false);
  add(known->bold, true, false);
  add(known->italic, false, true);
  add(known->bold_italic, true, true);
  return types_.try_emplace(std::string(family), std::move(faces)).first->second.shaper;
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
