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
    if (std::error_code broken; it->is_regular_file(broken)) out.push_back(it->path());
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

std::size_t indent_of(std::string_view text, std::size_t line) {
  const std::size_t word = text.find_first_not_of(' ', line);
  return word == std::string_view::npos || text[word] == '\n' ? std::string_view::npos : word - line;
}

// Lines of a block value: those after the key's that are indented deeper, or empty.
std::size_t block_end(std::string_view text, std::size_t key_line, std::size_t last) {
  const std::size_t indent = indent_of(text, key_line);
  std::size_t end = line_end(text, last);
  while (end < text.size() && indent_of(text, end) > indent && indent_of(text, end) != std::string_view::npos)
    end = line_end(text, end);
  return end;
}

// Brackets and braces that close behind the last scalar of a value written in a line.
int closers_of(const yaml::Value& value) {
  if (!value.items.empty()) return 1 + closers_of(value.items.back());
  if (!value.members.empty()) return 1 + closers_of(value.members.back().value);
  return value.is(yaml::Kind::list) || value.is(yaml::Kind::map) ? 1 : 0;
}

// In a line of braces: the one that closes the map whose last value this is.
std::size_t closing_brace(std::string_view text, const yaml::Value& value) {
  std::size_t at = last_byte(value);
  if (text[at] == '"' || text[at] == '\'') at = text.find(text[at], at + 1);
  for (int closers = closers_of(value); closers > 0 && at != std::string_view::npos; --closers)
    at = text.find_first_of("]}", at + 1);
  return at == std::string_view::npos ? at : text.find('}', at + 1);
}

// Members [first, last] of a map that stand side by side. On lines of their own: those lines. In braces or after a
// list's dash: up to the next key; at the end of braces the comma before them goes too.
Cut cut_members(std::string_view text, const yaml::Value& map, std::size_t first, std::size_t last) {
  const std::size_t key = map.members[first].key.origin.byte;
  const std::size_t begin = line_begin(text, key);
  const yaml::Value& value = map.members[last].value;
  const bool own_line = text.substr(begin, key - begin).find_first_not_of(' ') == std::string_view::npos;
  if (own_line)
    return {begin, block_end(text, line_begin(text, map.members[last].key.origin.byte), last_byte(value)), ""};
  if (last + 1 < map.members.size()) return {key, map.members[last + 1].key.origin.byte, ""};
  const std::size_t before = text.find_last_not_of(' ', key - 1);
  const std::size_t from = text[before] == ',' ? before : key;
  const std::size_t brace = closing_brace(text, value);
  const std::size_t line = line_end(text, last_byte(value));
  return {from, brace < line ? brace : line, ""};
}

void cut_keys(std::string_view text, const yaml::Value* map, std::initializer_list<std::string_view> keys,
              std::vector<Cut>& cuts) {
  if (map == nullptr) return;
  const auto goes = [&](std::size_t i) { return std::ranges::find(keys, map->members[i].key.text) != keys.end(); };
  for (std::size_t i = 0; i < map->members.size(); ++i) {
    if (!goes(i)) continue;
    const std::size_t first = i;
    const bool in_line =
        text.find('\n', map->members[first].key.origin.byte) > map->members[map->members.size() - 1].key.origin.byte;
    while (in_line && i + 1 < map->members.size() && goes(i + 1)) ++i;
    cuts.push_back(cut_members(text, *map, first, i));
  }
}

// A scalar on one line, quotes included.
Cut replace_scalar(std::string_view text, const yaml::Value& scalar, std::string put) {
  const std::size_t first = scalar.origin.byte;
  const char quote = text[first];
  const bool quoted = quote == '"' || quote == '\'';
  const std::size_t end = quoted ? text.find(quote, first + 1) + 1 : first + scalar.text.size();
  return {first, end, std::move(put)};
}

// What was done with the old draft: `holder` is a sheet or a group of its visas.
void cut_visas(std::string_view text, const yaml::Value& holder, std::vector<Cut>& cuts) {
  for (const char* key : {"visas", "people"})
    if (const yaml::Value* visas = holder.find(key); visas != nullptr)
      for (const yaml::Value& visa : visas->items)
        cut_keys(text, &visa, {"conclusion", "signed", "received", "returned", "remarks", "seen"}, cuts);
}

// Data of a signature made: the place for its mark may stay, the mark itself may not.
void cut_electronic(std::string_view text, const yaml::Value& document, std::vector<Cut>& cuts) {
  const auto cut = [&](const yaml::Value& signature) {
    const yaml::Value* electronic = signature.find("electronic");
    if (electronic != nullptr && electronic->is(yaml::Kind::map)) cut_keys(text, &signature, {"electronic"}, cuts);
  };
  const yaml::Value* signature = document.find("signature");
  if (signature == nullptr) return;
  cut(*signature);
  for (const yaml::Value& one : signature->items) cut(one);
}

// Days by hand: of visas on the act's last sheet, of УТВЕРЖДАЮ and СОГЛАСОВАНО.
void cut_days(std::string_view text, const yaml::Value& document, std::vector<Cut>& cuts) {
  if (const yaml::Value* visas = document.find("visas"); visas != nullptr)
    for (const yaml::Value& visa : visas->items) cut_keys(text, &visa, {"date"}, cuts);
  if (const yaml::Value* stamps = document.find("stamps"); stamps != nullptr)
    for (const yaml::Member& stamp : stamps->members) cut_keys(text, &stamp.value, {"date"}, cuts);
}

std::vector<Cut> cuts_of(std::string_view text, const yaml::Value& document) {
  std::vector<Cut> cuts;
  const yaml::Value* kind = document.find("kind");
  if (kind == nullptr) return cuts;
  cut_electronic(text, document, cuts);
  cut_days(text, document, cuts);
  if (kind->text == "order") {
    cut_keys(text, &document, {"number", "date", "registration"}, cuts);
    if (const yaml::Value* status = document.find("status"); status != nullptr && status->text == "final")
      cuts.push_back(replace_scalar(text, *status, "draft"));
  }
  if (kind->text == "approval") {
    cut_keys(text, &document, {"number"}, cuts);
    cut_visas(text, document, cuts);
    if (const yaml::Value* groups = document.find("groups"); groups != nullptr)
      for (const yaml::Value& group : groups->items) cut_visas(text, group, cuts);
  }
  const yaml::Value* mark = document.find("mark");
  const bool nothing_else = mark != nullptr && std::ranges::all_of(mark->members, [](const yaml::Member& member) {
                              return member.key.text == "number" || member.key.text == "date";
                            });
  if (nothing_else)
    cut_keys(text, &document, {"mark"}, cuts);
  else
    cut_keys(text, mark, {"number", "date"}, cuts);
  return cuts;
}

base::Bytes without_marks(const base::SourceFile& file, base::Diagnostics& diagnostics) {
  const auto document = yaml::read(file, diagnostics);
  base::Bytes text = file.bytes;
  if (!document) return text;
  std::vector<Cut> cuts = cuts_of(text, *document);
  std::ranges::sort(cuts, std::ranges::greater{}, &Cut::first);
  for (const Cut& cut : cuts) text.replace(cut.first, cut.end - cut.first, cut.put);
  base::Diagnostics faults;
  if (!yaml::read({file.id, file.package, file.name, text}, faults))
    throw base::Failure(file.name,
                        {"не удалось убрать номер, дату и визы; поставьте их значения на отдельные строки",
                         "number, date and visas could not be taken out; put their values on lines of their own"});
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

std::vector<std::string> begin_new(const ResourceFolder& resources, std::string_view kind, const fs::path& folder) {
  std::vector<std::string> names;
  for (const fs::path& path : regular_files(resources.skeleton(kind))) {
    base::Bytes text = base::read_file(path, base::limits::file_bytes);
    // So that the editor explains every key while it is typed.
    replace_all(text, "SCHEMAS", (resources.root / "schemas").string());
    base::write_file(folder / path.filename(), text);
    names.push_back(path.filename().string());
  }
  return names;
}

std::vector<std::string> begin_copy(base::SourceFiles& sources, const fs::path& package, const fs::path& folder,
                                    base::Diagnostics& diagnostics) {
  struct Copy {
    std::string name;
    base::Bytes bytes;
  };
  std::vector<Copy> copies;
  for (const fs::path& path : regular_files(package)) {
    const std::string name = path.lexically_relative(package).string();
    const base::SourceFile& file = sources.add(package.string(), name, base::read_file(path, base::limits::file_bytes));
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
