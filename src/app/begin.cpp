#include "app/begin.h"

#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "yaml/read.h"

#include <algorithm>

namespace app {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> regular_files(const fs::path& folder) {
  std::vector<fs::path> out;
  std::error_code error;
  for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    if (it->is_regular_file()) out.push_back(it->path());
  if (error) throw base::Failure(folder.string(), {"папка не читается", "the folder cannot be read"}, error.message());
  std::ranges::sort(out);
  return out;
}

// A stretch of bytes to be replaced.
struct Cut {
  std::size_t first, end;
  std::string put;
};

std::size_t line_begin(std::string_view text, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::size_t last_byte(const yaml::Value& value) {
  std::size_t last = value.origin.byte;
  for (const yaml::Value& item : value.items) last = std::max(last, last_byte(item));
  for (const yaml::Member& member : value.members) last = std::max(last, last_byte(member.value));
  return last;
}

// A key with its value. On lines of its own: those lines. In braces or after a list's dash: up to the next key.
Cut cut_member(std::string_view text, const yaml::Value& map, std::size_t index) {
  const std::size_t key = map.members[index].key.origin.byte;
  const std::size_t begin = line_begin(text, key);
  const bool own_line = text.substr(begin, key - begin).find_first_not_of(' ') == std::string_view::npos;
  if (own_line) return {begin, line_end(text, last_byte(map.members[index].value)), ""};
  if (index + 1 < map.members.size()) return {key, map.members[index + 1].key.origin.byte, ""};
  const std::size_t comma = text.find_last_not_of(' ', key - 1);
  const std::size_t first = text[comma] == ',' ? comma : key;
  return {first, std::min(text.find('}', last_byte(map.members[index].value)), text.size()), ""};
}

void cut_keys(std::string_view text, const yaml::Value* map, std::initializer_list<std::string_view> keys,
              std::vector<Cut>& cuts) {
  if (map == nullptr) return;
  for (std::size_t i = 0; i < map->members.size(); ++i)
    if (std::ranges::find(keys, map->members[i].key.text) != keys.end()) cuts.push_back(cut_member(text, *map, i));
}

std::vector<Cut> cuts_of(std::string_view text, const yaml::Value& document) {
  std::vector<Cut> cuts;
  const yaml::Value* kind = document.find("kind");
  if (kind == nullptr) return cuts;
  if (kind->text == "order") {
    cut_keys(text, &document, {"number", "date"}, cuts);
    if (const yaml::Value* status = document.find("status"); status != nullptr && status->style == yaml::Style::plain)
      cuts.push_back({status->origin.byte, status->origin.byte + status->text.size(), "draft"});
  }
  if (kind->text == "approval") {
    cut_keys(text, &document, {"number"}, cuts);
    if (const yaml::Value* visas = document.find("visas"); visas != nullptr)
      for (const yaml::Value& visa : visas->items) cut_keys(text, &visa, {"conclusion", "signed"}, cuts);
  }
  cut_keys(text, document.find("mark"), {"number", "date"}, cuts);
  return cuts;
}

base::Bytes without_marks(const base::SourceFile& file, base::Diagnostics& diagnostics) {
  const auto document = yaml::read(file, diagnostics);
  base::Bytes text = file.bytes;
  if (!document) return text;
  std::vector<Cut> cuts = cuts_of(text, *document);
  std::ranges::sort(cuts, std::ranges::greater{}, &Cut::first);
  std::size_t untouched = text.size();
  for (const Cut& cut : cuts) {
    if (cut.end > untouched) continue;  // neighbours in braces share their comma
    text.replace(cut.first, cut.end - cut.first, cut.put);
    untouched = cut.first;
  }
  return text;
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

}  // namespace

bool is_occupied(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(folder, ignored) && (!fs::is_directory(folder, ignored) || !fs::is_empty(folder, ignored));
}

std::vector<std::string> begin_new(Workshop& workshop, std::string_view kind, const fs::path& folder) {
  std::vector<std::string> names;
  for (const fs::path& path : regular_files(workshop.resources().skeleton(kind))) {
    base::Bytes text = base::read_file(path, base::limits::file_bytes);
    // So that the editor explains every key while it is typed.
    replace_all(text, "SCHEMAS", (workshop.resources().root / "schemas").string());
    base::write_file(folder / path.filename(), text);
    names.push_back(path.filename().string());
  }
  return names;
}

std::vector<std::string> begin_copy(Workshop& workshop, const fs::path& package, const fs::path& folder,
                                    base::Diagnostics& diagnostics) {
  struct Copy {
    std::string name;
    base::Bytes bytes;
  };
  std::vector<Copy> copies;
  for (const fs::path& path : regular_files(package)) {
    const std::string name = path.lexically_relative(package).string();
    const base::SourceFile& file =
        workshop.files.add(package.string(), name, base::read_file(path, base::limits::file_bytes));
    copies.push_back({name, path.extension() == ".yaml" ? without_marks(file, diagnostics) : file.bytes});
  }
  std::vector<std::string> names;
  if (diagnostics.has_errors()) return names;
  for (const Copy& copy : copies) {
    base::write_file(folder / copy.name, copy.bytes);
    names.push_back(copy.name);
  }
  return names;
}

}  // namespace app
