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

InputFiles::InputFiles(const fs::path& folder) : named_(without_slash(folder.string())), from_(folder) {}

std::vector<std::string> InputFiles::names(std::string_view inside, std::string_view extension) const {
  std::vector<std::string> out;
  if (const auto* folder = std::get_if<fs::path>(&from_)) {
    std::error_code ignored;
    if (!inside.empty() && !fs::is_directory(*folder / inside, ignored)) return out;
    out = names_in_folder(*folder / inside);
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
  if (const auto* folder = std::get_if<fs::path>(&from_)) return base::read_file(*folder / name, limit);
  const NamedBytes* file = find_file(std::get<1>(from_), name);
  if (file == nullptr) throw base::Failure(std::string(name), {"нет такого файла или папки", "no such file or folder"});
  if (file->bytes.size() > limit)
    throw base::Failure(std::string(name), {"файл слишком велик", "the file is too large"});
  return file->bytes;
}

}  // namespace app
