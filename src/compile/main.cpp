// A step of the build: `compile SOURCE OUT` reads a schema or a base profile as the program would and keeps its values
// (yaml/compiled.h) beside the other resources.
#include "base/diagnostic.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "yaml/compiled.h"
#include "yaml/read.h"

#include <filesystem>
#include <iostream>

namespace {

int compile(const std::filesystem::path& source, const std::filesystem::path& out) {
  const base::SourceFile file{{}, {}, source.filename().string(), base::read_file(source, base::limits::file_bytes)};
  base::Diagnostics faults;
  const auto value = source.extension() == ".json" ? yaml::read_json(file, faults) : yaml::read(file, faults);
  if (!value) {
    std::cerr << source.string() << ": cannot be read, `prikaz check` tells why\n";
    return 1;
  }
  std::filesystem::create_directories(out.parent_path());
  base::write_file(out, yaml::compile(*value, file.bytes), base::Flush::no);
  return 0;
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) {
    std::cerr << "compile SOURCE OUT\n";
    return 2;
  }
  try {
    return compile(words[1], words[2]);
  } catch (const base::Failure& failure) {
    std::cerr << failure.what() << '\n';
    return 3;
  }
}
