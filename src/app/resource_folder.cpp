#include "app/resource_folder.h"

#include "base/failure.h"

namespace app {

namespace fs = std::filesystem;

bool ResourceFolder::installed() const {
  return root.filename() == "prikaz" && root.parent_path().filename() == "share";
}
fs::path ResourceFolder::schema(std::string_view kind) const {
  return root / "schemas" / (std::string(kind) + ".schema.json");
}
fs::path ResourceFolder::style(std::string_view name) const {
  return root / "templates" / "styles" / (std::string(name) + ".yaml");
}
fs::path ResourceFolder::abbreviations() const { return root / "templates" / "abbreviations.txt"; }
fs::path ResourceFolder::skeleton(std::string_view kind) const {
  return root / "templates" / "new" / std::string(kind);
}
fs::path ResourceFolder::font(std::string_view file) const { return root / "fonts" / std::string(file); }
fs::path ResourceFolder::hyphenation() const { return root / "hyphenation" / "hyph_ru_RU.dic"; }
fs::path ResourceFolder::colour_profile() const { return root / "colour" / "sRGB.icc"; }
fs::path ResourceFolder::compiled(const fs::path& source) const {
  return root / "compiled" / (source.filename().string() + ".values");
}

fs::path absolute_path(const fs::path& path) {
  std::error_code gone;
  fs::path out = fs::absolute(path, gone);
  if (gone)
    throw base::Failure(path.string(), {"рабочей папки больше нет: перейдите в другую (cd) и повторите",
                                        "the working folder is gone: go to another one (cd) and try again"});
  return out;
}

namespace {

bool holds_schemas(const fs::path& root) {
  std::error_code ignored;
  return fs::exists(ResourceFolder{root}.schema("order"), ignored);
}

}  // namespace

ResourceFolder find_resource_folder(const std::optional<fs::path>& given) {
  constexpr base::Wording missing{
      "здесь нет схем и шаблонов программы; укажите их папку: --resources ПАПКА",
      "the program’s schemas and templates are not here; name their folder: --resources DIR"};
  if (given) {
    if (!holds_schemas(*given)) throw base::Failure(given->string(), missing);
    return {absolute_path(*given)};
  }
  std::error_code ignored;
  const fs::path binary = fs::read_symlink("/proc/self/exe", ignored).parent_path();
  for (const fs::path& root : {binary / "resources", binary.parent_path() / "share" / "prikaz"})
    if (holds_schemas(root)) return {root};
  throw base::Failure((binary / "resources").string(), missing);
}

}  // namespace app
