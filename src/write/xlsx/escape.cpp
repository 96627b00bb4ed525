#include "write/xlsx/escape.h"

#include <algorithm>

namespace xlsx {

namespace {

constexpr std::size_t digits = 4;

bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

bool is_code(std::string_view text, std::size_t at) {
  const std::string_view code = text.substr(at, digits + 3);
  return code.size() == digits + 3 && code.starts_with("_x") && code.ends_with('_') &&
         std::ranges::all_of(code.substr(2, digits), is_hex);
}

// Of docProps/app.xml and core.xml the rest is plain text (xsd:string), where nothing is coded.
std::string escaped_properties(std::string_view xml) {
  constexpr std::string_view open = "<vt:lp", close = "</vt:lp";
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = xml.find(open); at != std::string_view::npos; at = xml.find(open, done)) {
    const std::size_t end = std::min(xml.find(close, at), xml.size());
    out.append(xml.substr(done, at - done)).append(escaped(xml.substr(at, end - at)));
    done = end;
  }
  return out.append(xml.substr(done));
}

std::string escaped_part(const xml::Part& part) {
  if (part.name.starts_with("docProps/")) return escaped_properties(part.bytes);
  return part.name.starts_with("xl/") ? escaped(part.bytes) : part.bytes;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  std::size_t done = 0;
  for (std::size_t at = text.find("_x"); at != std::string_view::npos; at = text.find("_x", at + 1)) {
    if (!is_code(text, at)) continue;
    out.append(text.substr(done, at - done)).append("_x005F_");
    done = at + 1;
  }
  return out.append(text.substr(done));
}

void escape_codes(const std::vector<xml::Part>& parts, std::vector<xml::Part>& changed) {
  for (const xml::Part& part : parts) {
    if (part.bytes.find("_x") == base::Bytes::npos) continue;
    const auto anew = std::ranges::find(changed, part.name, &xml::Part::name);
    if (anew != changed.end())
      anew->bytes = escaped_part(*anew);
    else if (std::string bytes = escaped_part(part); bytes != part.bytes)
      changed.push_back({part.name, std::move(bytes)});
  }
}

}  // namespace xlsx
