#include "app/write_back.h"

#include "app/patch.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "language/composed.h"

#include <algorithm>

namespace app {

namespace fs = std::filesystem;

namespace {

// The file on the disk: a link inside the package leads to it.
fs::path path_of(const fs::path& folder, const std::string& name) {
  const fs::path path = path_inside(folder, name);
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  return error ? path : real;
}

base::Bytes unchanged_bytes(const fs::path& path, const base::Bytes& read) {
  base::Bytes bytes = base::read_file(path, base::limits::file_bytes);
  if (language::composed(bytes) != read)
    throw base::Failure(path.string(), {"файл изменился, пока его проверяли; запустите ещё раз",
                                        "the file changed while it was checked; run again"});
  return bytes;
}

const base::SourceFile& source_named(const OpenedPackage& opened, const std::string& name) {
  const auto found = std::ranges::find(
      opened.values, name, [&](const yaml::Value& value) { return opened.sources.at(value.origin.file).name; });
  base::ensure(found != opened.values.end(), "a changed file is a document of its package");
  return opened.sources.at(found->origin.file);
}

}  // namespace

std::string patch_of_files(const fs::path& folder, const OpenedPackage& read, const std::vector<NamedBytes>& files) {
  std::string out;
  for (const NamedBytes& file : files) {
    const base::SourceFile& source = source_named(read, file.name);
    const std::string shown = source.package + "/" + source.name;
    out += patch_of(shown, unchanged_bytes(path_of(folder, file.name), source.bytes), file.bytes);
  }
  return out;
}

void write_back(const fs::path& folder, const OpenedPackage& read, const std::vector<NamedBytes>& files) {
  std::vector<base::FileToWrite> writes;
  for (const NamedBytes& file : files) {
    const fs::path path = path_of(folder, file.name);
    unchanged_bytes(path, source_named(read, file.name).bytes);
    writes.push_back({path, &file.bytes});
  }
  base::write_files(writes, base::Flush::yes);
}

}  // namespace app
