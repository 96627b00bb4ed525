#include "write/xlsx/whole_parts.h"

namespace xlsx {

namespace {

// The root is the first element that is no declaration.
bool ends_with_its_root(std::string_view xml) {
  std::size_t at = xml.find('<');
  while (at != std::string_view::npos && at + 1 < xml.size() && xml[at + 1] == '?') at = xml.find('<', at + 1);
  if (at == std::string_view::npos) return false;
  const std::size_t end = xml.find_first_of(" >/", at + 1);
  if (end == std::string_view::npos) return false;
  const std::string closing = "</" + std::string(xml.substr(at + 1, end - at - 1)) + ">";
  return xml.substr(0, xml.find_last_not_of("\r\n") + 1).ends_with(closing);
}

}  // namespace

std::optional<std::vector<xml::Part>> whole_parts(xml::Archive& book) {
  std::vector<xml::Part> parts;
  for (const std::string& name : book.names()) {
    auto bytes = book.read(name);
    auto* part = std::get_if<base::Bytes>(&bytes);
    if (part == nullptr || !ends_with_its_root(*part)) return std::nullopt;
    parts.push_back({name, std::move(*part)});
  }
  return parts;
}

}  // namespace xlsx
