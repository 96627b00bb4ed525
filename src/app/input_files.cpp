#include "app/input_files.h"

#include "base/failure.h"
#include "base/files.h"

#include <algorithm>

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
  if (error) throw base::Failure(folder.string(), {"папка не читается", "the folder cannot be read"}, error.message());
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
  const auto found = std::ranges::find(files, name, &NamedBytes::name);
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
  return links_ == Links::inside ? path_inside(folder, name) : folder / name;
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

bool InputFiles::holds(std::string_view name) const {
  std::error_code ignored;
  if (const auto* folder = std::get_if<fs::path>(&from_)) return fs::exists(*folder / name, ignored);
  return find_file(std::get<1>(from_), name) != nullptr;
}

std::size_t InputFiles::size(std::string_view name) const {
  if (const auto* folder = std::get_if<fs::path>(&from_)) {
    std::error_code error;
    const auto size = fs::file_size(*folder / name, error);
    return error ? 0 : static_cast<std::size_t>(size);
  }
  const NamedBytes* file = find_file(std::get<1>(from_), name);
  return file == nullptr ? 0 : file->bytes.size();
}

base::Bytes InputFiles::read(std::string_view name, std::size_t limit) const {
  if (const auto* folder = std::get_if<fs::path>(&from_)) return base::read_file(path_of(*folder, name), limit);
  const NamedBytes* file = find_file(std::get<1>(from_), name);
  if (file == nullptr) throw base::Failure(std::string(name), {"нет такого файла или папки", "no such file or folder"});
  if (file->bytes.size() > limit)
    throw base::Failure(std::string(name), {"файл слишком велик", "the file is too large"});
  return file->bytes;
}

}  // namespace app
