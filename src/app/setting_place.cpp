#include "app/setting_place.h"

#include "app/change_names.h"
#include "app/shortened.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace app {

namespace {

constexpr std::size_t words_of_name = 7;

// What the items of a list are called.
constexpr std::array<std::pair<std::string_view, match::PartKind>, 6> lists{{{"parts", match::PartKind::part},
                                                                             {"sections", match::PartKind::section},
                                                                             {"rows", match::PartKind::row},
                                                                             {"points", match::PartKind::point},
                                                                             {"columns", match::PartKind::column},
                                                                             {"visas", match::PartKind::visa}}};

std::optional<match::PartKind> kind_of(std::string_view list) {
  for (const auto& [key, kind] : lists)
    if (key == list) return kind;
  return std::nullopt;
}

}  // namespace

std::string setting_place(const SettingChange& change, base::Language language) {
  const bool ru = language == base::Language::ru;
  std::string out, list;
  std::size_t step = 0;
  for (std::size_t at = 1; at <= change.pointer.size() && !change.pointer.empty(); ++step) {
    const std::size_t end = std::min(change.pointer.find('/', at), change.pointer.size());
    const std::string key = change.pointer.substr(at, end - at);
    at = end + 1;
    const bool index = !key.empty() && key.find_first_not_of("0123456789") == std::string::npos;
    const auto kind = index ? kind_of(list) : std::nullopt;
    list = key;
    if (index && !kind) return change.pointer;
    if (!index && (at <= change.pointer.size() || out.empty())) continue;  // a list, or a setting of the whole file
    if (!out.empty()) out += ", ";
    if (!kind) {
      out += field_name(key, language);
      continue;
    }
    const std::string& name = step < change.names.size() ? change.names[step] : std::string{};
    out += ru ? part_name(*kind).one : part_name(*kind).english;
    if (!name.empty()) out += (ru ? " «" : " “") + shortened(name, words_of_name) + (ru ? "»" : "”");
  }
  return out.empty() ? change.pointer : out;
}

}  // namespace app
