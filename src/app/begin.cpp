#include "app/begin.h"

#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "yaml/edit.h"
#include "yaml/pointer.h"
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

using Edits = std::vector<yaml::Edit>;

void remove_keys(const yaml::Value* map, const std::string& pointer, std::initializer_list<std::string_view> keys,
                 Edits& edits) {
  if (map == nullptr) return;
  for (const std::string_view key : keys)
    if (map->find(key) != nullptr) edits.emplace_back(yaml::Remove{pointer + yaml::pointer_step(key)});
}

// Of every item of the list `key`, with the pointer that leads to it.
template <class Visit>
void for_each_item(const yaml::Value& holder, const std::string& pointer, std::string_view key, Visit visit) {
  const yaml::Value* list = holder.find(key);
  if (list == nullptr) return;
  for (std::size_t i = 0; i < list->items.size(); ++i)
    visit(list->items[i], pointer + yaml::pointer_step(key) + "/" + std::to_string(i));
}

// What was done with the old draft: `holder` is a sheet or a group of its visas.
void remove_visas(const yaml::Value& holder, const std::string& pointer, Edits& edits) {
  for (const char* key : {"visas", "people"})
    for_each_item(holder, pointer, key, [&](const yaml::Value& visa, const std::string& at) {
      remove_keys(&visa, at, {"conclusion", "signed", "received", "returned", "remarks", "seen"}, edits);
    });
}

// Data of a signature made: the place for its mark may stay, the mark itself may not.
void remove_electronic(const yaml::Value& document, Edits& edits) {
  const auto remove = [&](const yaml::Value& signature, const std::string& at) {
    const yaml::Value* electronic = signature.find("electronic");
    if (electronic != nullptr && electronic->is(yaml::Kind::map)) remove_keys(&signature, at, {"electronic"}, edits);
  };
  if (const yaml::Value* signature = document.find("signature"); signature != nullptr) remove(*signature, "/signature");
  for_each_item(document, "", "signature", remove);
}

// Days by hand: of visas on the act's last sheet, of УТВЕРЖДАЮ and СОГЛАСОВАНО.
void remove_days(const yaml::Value& document, Edits& edits) {
  for_each_item(document, "", "visas",
                [&](const yaml::Value& visa, const std::string& at) { remove_keys(&visa, at, {"date"}, edits); });
  if (const yaml::Value* stamps = document.find("stamps"); stamps != nullptr)
    for (const yaml::Member& stamp : stamps->members)
      remove_keys(&stamp.value, "/stamps" + yaml::pointer_step(stamp.key.text), {"date"}, edits);
}

void remove_mark(const yaml::Value& document, Edits& edits) {
  const yaml::Value* mark = document.find("mark");
  const bool nothing_else = mark != nullptr && std::ranges::all_of(mark->members, [](const yaml::Member& member) {
                              return member.key.text == "number" || member.key.text == "date";
                            });
  if (nothing_else)
    remove_keys(&document, "", {"mark"}, edits);
  else
    remove_keys(mark, "/mark", {"number", "date"}, edits);
}

Edits edits_of(const yaml::Value& document) {
  Edits edits;
  const yaml::Value* kind = document.find("kind");
  if (kind == nullptr) return edits;
  remove_electronic(document, edits);
  remove_days(document, edits);
  if (kind->text == "order") {
    remove_keys(&document, "", {"number", "date", "registration"}, edits);
    if (const yaml::Value* status = document.find("status"); status != nullptr && status->text == "final")
      edits.emplace_back(yaml::Replace{"/status", "draft"});
  }
  if (kind->text == "approval") {
    remove_keys(&document, "", {"number"}, edits);
    remove_visas(document, "", edits);
    for_each_item(document, "", "groups",
                  [&](const yaml::Value& group, const std::string& at) { remove_visas(group, at, edits); });
  }
  remove_mark(document, edits);
  return edits;
}

base::Bytes without_marks(const base::SourceFile& file, base::Diagnostics& diagnostics) {
  const auto document = yaml::read(file, diagnostics);
  if (!document) return file.bytes;
  yaml::Edited edited = yaml::edit(file, *document, edits_of(*document));
  if (!edited.refused.empty())
    throw base::Failure(file.name,
                        {"не удалось убрать номер, дату и визы; поставьте их значения на отдельные строки",
                         "number, date and visas could not be taken out; put their values on lines of their own"});
  return std::move(edited.bytes);
}

// A document that lies in the folder already.
struct Present {
  fs::path file;
  std::string kind;
};

std::vector<Present> documents_in(const fs::path& folder) {
  std::vector<Present> out;
  std::error_code none;
  if (!fs::is_directory(folder, none)) return out;
  const InputFiles files(folder);
  for (const std::string& name : files.names("", ".yaml")) {
    base::Diagnostics unheard;  // a file that cannot be read is told by check
    const base::SourceFile file{{}, {}, name, files.read(name, base::limits::file_bytes)};
    const auto document = yaml::read(file, unheard);
    const yaml::Value* kind = document ? document->find("kind") : nullptr;
    out.push_back({name, kind == nullptr ? std::string{} : kind->text});
  }
  return out;
}

const Present* find_present(const std::vector<Present>& present, std::string_view kind) {
  const auto found = std::ranges::find(present, kind, &Present::kind);
  return found == present.end() ? nullptr : &*found;
}

// A sheet beside its act takes its title from it.
base::Bytes belonging_to(base::Bytes text, const std::string& order) {
  const base::SourceFile file{{}, {}, "approval.yaml", std::move(text)};
  base::Diagnostics unheard;
  const auto document = yaml::read(file, unheard);
  if (!document) return file.bytes;
  const Edits edits{yaml::Replace{"/of", order}, yaml::Remove{"/title"}};
  return yaml::edit(file, *document, edits).bytes;
}

void replace_all(std::string& text, std::string_view what, std::string_view with) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
    text.replace(at, what.size(), with);
}

}  // namespace

base::Bytes with_schema(base::Bytes text, const ResourceFolder& resources) {
  constexpr std::string_view modeline = "# yaml-language-server: $schema=SCHEMAS/";
  if (resources.installed())
    replace_all(text, "SCHEMAS", (resources.root / "schemas").string());
  else if (text.starts_with(modeline))
    text.replace(0, modeline.size(), "# Чтобы редактор объяснял ключи, укажите ему схему из папки schemas: ");
  return text;
}

bool is_occupied(const fs::path& folder) {
  std::error_code ignored;
  return fs::exists(folder, ignored) && (!fs::is_directory(folder, ignored) || !fs::is_empty(folder, ignored));
}

Beginning plan_beginning(const ResourceFolder& resources, const model::Kind& kind, const fs::path& folder) {
  const std::vector<Present> present = documents_in(folder);
  Beginning out;
  out.beside = !present.empty();
  if (const Present* order = find_present(present, "order")) out.order = order->file.stem().string();
  if (kind.sole)
    if (const Present* same = find_present(present, kind.name)) out.taken = same->file.filename().string();
  for (const fs::path& path : regular_files(resources.skeleton(kind.name))) {
    const std::string name = path.filename().string();
    const bool extra = path.stem() != kind.name;
    std::error_code ignored;
    const bool taken = fs::exists(folder / name, ignored);
    if (extra && (taken || find_present(present, path.stem().string()) != nullptr)) continue;
    if (taken) out.taken = name;
    base::Bytes text = base::read_file(path, base::limits::file_bytes);
    if (kind.name == "approval" && !out.order.empty()) text = belonging_to(std::move(text), out.order);
    out.files.push_back({name, with_schema(std::move(text), resources)});
  }
  if (!out.taken.empty()) out.files.clear();
  return out;
}

void write_beginning(const Beginning& beginning, const fs::path& folder) {
  std::vector<base::FileToWrite> files;
  for (const NamedBytes& file : beginning.files) files.push_back({folder / file.name, &file.bytes});
  base::write_files(files);
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
    const base::SourceFile& file =
        sources.add(package.string(), name, base::read_file(path_inside(package, name), base::limits::file_bytes));
    copies.push_back({name, path.extension() == ".yaml" ? without_marks(file, diagnostics) : file.bytes});
  }
  std::vector<std::string> names;
  if (diagnostics.has_errors()) return names;
  std::vector<base::FileToWrite> files;
  for (const Copy& copy : copies) {
    files.push_back({folder / copy.name, &copy.bytes});
    names.push_back(copy.name);
  }
  base::write_files(files);
  return names;
}

}  // namespace app
