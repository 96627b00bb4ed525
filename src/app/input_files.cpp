#include "app/input_files.h"

#include "base/failure.h"
#include "base/files.h"
#include "base/system_failure.h"
#include "language/composed.h"

#include <algorithm>
#include <system_error>

namespace app {

namespace fs = std::filesystem;

namespace {

std::string without_slash(std::string named) {
  while (named.size() > 1 && named.ends_with('/')) named.pop_back();
  return named;
}

std::vector<std::string> names_in_folder(const fs::path& folder) {
  std::vector<std::string> out;
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
    out.push_back(it->path().filename().string());
  if (error) throw base::system_failure(folder.string(), error.value());
  return out;
}

bool has_link(fs::path path, const fs::path& until) {
  std::error_code ignored;
  for (; path != until && path.has_relative_path(); path = path.parent_path())
    if (fs::is_symlink(path, ignored)) return true;
  return false;
}

bool lies_in(const fs::path& path, const fs::path& folder) {
  return std::ranges::mismatch(folder, path).in1 == folder.end();
}

const NamedBytes* find_file(const std::vector<NamedBytes>& files, std::string_view name) {
  auto found = std::ranges::find(files, name, &NamedBytes::name);
  if (found == files.end()) {
    const std::string wanted = language::composed(std::string(name));
    found = std::ranges::find(files, wanted, [](const NamedBytes& file) { return language::composed(file.name); });
  }
  return found == files.end() ? nullptr : &*found;
}

std::vector<std::string> names_in_list(const std::vector<NamedBytes>& files, std::string_view inside) {
  std::vector<std::string> out;
  for (const NamedBytes& file : files) {
    const fs::path path(file.name);
    if (path.parent_path() == inside) out.push_back(path.filename().string());
  }
  return out;
}

}  // namespace

fs::path path_inside(const fs::path& folder, std::string_view name) {
  fs::path path = name.empty() ? folder : folder / name;
  std::error_code error;
  if (!has_link(path, folder)) return path;
  const fs::path real = fs::canonical(path, error);
  if (error || lies_in(real, fs::canonical(folder, error))) return path;  // one that leads nowhere is told when read
  throw base::Failure(path.string(), {"ссылка ведёт за пределы папки; положите сюда сам файл",
                                      "a link that leads out of the folder; put the file itself here"});
}

InputFiles::InputFiles(const fs::path& folder, Links links)
    : named_(without_slash(folder.string())), links_(links), from_(folder) {}

fs::path InputFiles::path_of(const fs::path& folder, std::string_view name) const {
  if (name.empty()) return folder;
  const fs::path path = path_in(folder, name);
  return links_ == Links::inside ? path_inside(folder, path.lexically_relative(folder).string()) : path;
}

std::vector<std::string> InputFiles::names(std::string_view inside, std::string_view extension) const {
  std::vector<std::string> out;
  if (const auto* folder = std::get_if<fs::path>(&from_)) {
    std::error_code ignored;
    if (!inside.empty() && !fs::is_directory(*folder / inside, ignored)) return out;
    out = names_in_folder(path_of(*folder, inside));
  } else {
    out = names_in_list(std::get<1>(from_), inside);
  }
  std::erase_if(out, [extension](const std::string& name) {
    return name.starts_with(".") || fs::path(name).extension() != extension;
  });
  std::ranges::sort(out);
  if (!inside.empty())
    for (std::string& name : out) name = std::string(inside) + "/" + name;
  return out;
}

std::vector<std::string> InputFiles::all_names() const {
  const auto* folder = std::get_if<fs::path>(&from_);
  auto out = folder != nullptr ? names_in_folder(*folder) : names_in_list(std::get<1>(from_), {});
  std::erase_if(out, [](const std::string& name) { return name.starts_with("."); });
  std::ranges::sort(out);
  return out;
}

FileKind InputFiles::kind(std::string_view name) const {
  const auto* folder = std::get_if<fs::path>(&from_);
  if (folder == nullptr) return FileKind::file;
  std::error_code error;
  const fs::file_status status = fs::status(*folder / name, error);
  if (status.type() == fs::file_type::directory) return FileKind::folder;
  if (status.type() == fs::file_type::regular) return FileKind::file;
  const bool broken = status.type() == fs::file_type::not_found || error == std::errc::too_many_symbolic_link_levels;
  return broken && fs::is_symlink(*folder / name, error) ? FileKind::broken_link : FileKind::other;
}

fs::path InputFiles::path_in(const fs::path& folder, std::string_view name) {
  fs::path path = folder / name;
  std::error_code error;
  if (fs::exists(path, error)) return path;
  const std::string wanted = language::composed(path.filename().string());
  for (fs::directory_iterator it(path.parent_path(), error), end; !error && it != end; it.increment(error))
    if (language::composed(it->path().filename().string()) == wanted) return it->path();
  return path;
}

bool InputFiles::holds(std::string_view name) const {
  std::error_code ignored;
  if (const auto* folder = std::get_if<fs::path>(&from_)) return fs::exists(path_in(*folder, name), ignored);
  return find_file(std::get<1>(from_), name) != nullptr;
}

std::size_t InputFiles::size(std::string_view name) const {
  if (const auto* folder = std::get_if<fs::path>(&from_)) {
    std::error_code error;
    const auto size = fs::file_size(path_in(*folder, name), error);
    return error ? 0 : static_cast<std::size_t>(size);
  }
  const NamedBytes* file = find_file(std::get<1>(from_), name);
  return file == nullptr ? 0 : file->bytes.size();
}

base::Bytes InputFiles::read(std::string_view name, std::size_t limit) const {
  const auto changed = std::ranges::find(changed_, name, &NamedBytes::name);
  if (changed != changed_.end()) return changed->bytes;
  if (const auto* folder = std::get_if<fs::path>(&from_)) return base::read_file(path_of(*folder, name), limit);
  const NamedBytes* file = find_file(std::get<1>(from_), name);
  if (file == nullptr) throw base::Failure(std::string(name), {"нет такого файла или папки", "no such file or folder"});
  if (file->bytes.size() > limit)
    throw base::Failure(std::string(name), {"файл слишком велик", "the file is too large"});
  return file->bytes;
}

base::Bytes InputFiles::read_text(std::string_view name, std::size_t limit) const {
  return language::composed(read(name, limit));
}

}  // namespace app
