#include "architecture/include_law.h"

#include <algorithm>
#include <array>
#include <optional>
#include <regex>
#include <sstream>

namespace architecture {
namespace {

struct Folder {
  std::string_view name;
  int floor;
};

constexpr std::array folders{
    Folder{"base", 0},       Folder{"model", 1},      Folder{"blocks", 1},   Folder{"pages", 1},
    Folder{"sheets", 1},     Folder{"yaml", 2},       Folder{"xml", 2},      Folder{"language", 2},
    Folder{"fonts", 2},      Folder{"pictures", 2},   Folder{"validate", 3}, Folder{"decode", 3},
    Folder{"check", 3},      Folder{"compose", 3},    Folder{"settle", 3},   Folder{"layout", 3},
    Folder{"forms", 3},      Folder{"match", 3},      Folder{"import", 3},   Folder{"write/pdf", 3},
    Folder{"write/docx", 3}, Folder{"write/xlsx", 3}, Folder{"app", 4},      Folder{"cli", 5},
    Folder{"compile", 5},
};

struct Library {
  std::string_view header;  // its beginning
  std::string_view owner;
};

constexpr std::array libraries{
    Library{"yaml-cpp/", "yaml"},
    Library{"rapidjson/", "yaml"},
    Library{"expat", "xml"},
    Library{"zip.h", "xml"},
    Library{"hyphen.h", "tests"},
    Library{"utf8proc.h", "language"},
    Library{"hb", "fonts"},
    Library{"re2/", "validate"},
    Library{"podofo", "write/pdf"},
    Library{"libdeflate.h", "write/pdf"},
    Library{"png.h", "pictures"},
    Library{"xlsxwriter", "write/xlsx"},
    Library{"jpeglib.h", "pictures"},
    Library{"jerror.h", "pictures"},
    Library{"qpdf/", "write/pdf"},
    Library{"CLI/", "cli"},
    Library{"libstemmer.h", "language"},
};

// The operating system is met where files are opened and where the program starts.
constexpr std::array<std::string_view, 3> system_folders{"base", "app", "cli"};

const Folder* folder_of(std::string_view path) {
  const auto found = std::ranges::find_if(folders, [&](const Folder& folder) {
    return path.starts_with(folder.name) && path.substr(folder.name.size()).starts_with('/');
  });
  return found == folders.end() ? nullptr : &*found;
}

const Library* library_of(std::string_view header) {
  const auto found =
      std::ranges::find_if(libraries, [&](const Library& library) { return header.starts_with(library.header); });
  return found == libraries.end() ? nullptr : &*found;
}

std::optional<std::string> breach_of_floors(const Folder& from, std::string_view header) {
  const Folder* to = folder_of(header);
  if (to == nullptr) return "names no folder of the program";
  if (to->name == from.name || to->floor < from.floor) return std::nullopt;
  return std::string(from.name) + " must not know " + std::string(to->name);
}

std::optional<std::string> breach_of_ownership(const Folder& from, std::string_view header) {
  if (const Library* library = library_of(header)) {
    if (library->owner == from.name) return std::nullopt;
    return "belongs to " + std::string(library->owner);
  }
  const bool of_the_system = header.find_first_of("./") != std::string_view::npos;
  if (!of_the_system || std::ranges::count(system_folders, from.name) > 0) return std::nullopt;
  return "is neither of the standard library nor of a library this folder owns";
}

std::optional<std::string> breach_of_line(const Folder& from, const std::string& line) {
  static const std::regex include(R"re(^\s*#\s*include\s*(["<])([^">]+)[">])re");
  std::smatch match;
  if (!std::regex_search(line, match, include)) return std::nullopt;
  const std::string header = match[2];
  const bool quoted = match[1] == "\"";
  const auto why =
      quoted && library_of(header) == nullptr ? breach_of_floors(from, header) : breach_of_ownership(from, header);
  if (!why) return std::nullopt;
  return header + " " + *why;
}

}  // namespace

std::vector<std::string> breaches(std::string_view path, std::string_view text) {
  const Folder* from = folder_of(path);
  if (from == nullptr) return {std::string(path) + ": lies in no folder of the program"};

  std::vector<std::string> found;
  std::istringstream lines{std::string(text)};
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    if (const auto why = breach_of_line(*from, line)) {
      found.push_back(std::string(path) + ":" + std::to_string(number) + ": " + *why);
    }
  }
  if (path.ends_with(".h") && text.find("#pragma once") == std::string_view::npos) {
    found.push_back(std::string(path) + ": has no #pragma once");
  }
  return found;
}

}  // namespace architecture
