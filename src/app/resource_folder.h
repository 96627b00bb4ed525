// Where what comes with the program lies: schemas, templates, fonts, hyphenation, colour profile. Found once a call.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace app {

struct ResourceFolder {
  std::filesystem::path root;

  // share/prikaz of a prefix: it stays where it is.
  [[nodiscard]] bool installed() const;
  [[nodiscard]] std::filesystem::path schema(std::string_view kind) const;
  [[nodiscard]] std::filesystem::path style(std::string_view name) const;
  [[nodiscard]] std::filesystem::path abbreviations() const;
  [[nodiscard]] std::filesystem::path skeleton(std::string_view kind) const;  // a folder
  [[nodiscard]] std::filesystem::path font(std::string_view file) const;
  [[nodiscard]] std::filesystem::path hyphenation() const;
  [[nodiscard]] std::filesystem::path colour_profile() const;
  // Where the build keeps the values of a schema or a base profile (yaml/compiled.h); it need not be there.
  [[nodiscard]] std::filesystem::path compiled(const std::filesystem::path& source) const;
};

// Failure when the path is relative and the working folder is gone.
std::filesystem::path absolute_path(const std::filesystem::path& path);

// `given` (--resources or PRIKAZ_RESOURCES) if there is one; else `resources` beside the binary, else share/prikaz of
// its install prefix. Failure when none of them holds schemas.
ResourceFolder find_resource_folder(const std::optional<std::filesystem::path>& given);

}  // namespace app
