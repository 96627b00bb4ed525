// The files of one package, of an organisation, or of the program itself: a folder on the disk, or names and bytes.
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace app {

struct NamedBytes {
  std::string name;  // order.yaml, templates/order.xml
  base::Bytes bytes;
};

enum class FileKind { file, folder, broken_link, other };

// A name is that of a file also where one of them writes «й» as one character and the other as two.
// The path of a file or folder inside `folder`. Failure when a link leads it out: a package comes from anybody, and
// what it prints is its own, never a file of who checks it. The folder itself may be reached through a link.
std::filesystem::path path_inside(const std::filesystem::path& folder, std::string_view name);

// May links inside a folder lead out of it? Of a package or an organisation none may, of the program's own files all.
enum class Links { inside, anywhere };

class InputFiles {
 public:
  explicit InputFiles(const std::filesystem::path& folder, Links links = Links::inside);
  InputFiles(std::string name, std::vector<NamedBytes> files) : named_(std::move(name)), from_(std::move(files)) {}

  // Files that are read as if they held these bytes.
  void change(std::vector<NamedBytes> changed) { changed_ = std::move(changed); }

  // The folder as the user wrote it, without a slash at its end.
  [[nodiscard]] const std::string& named() const { return named_; }

  // Names of the files directly in a folder inside («», «templates», «templates/parts»), sorted; those that begin with
  // a dot are no one's. None where there is no such folder; Failure when it, or the whole, cannot be read.
  [[nodiscard]] std::vector<std::string> names(std::string_view inside, std::string_view extension) const;

  // Names of whatever lies directly in the folder, sorted, those that begin with a dot left out.
  [[nodiscard]] std::vector<std::string> all_names() const;
  [[nodiscard]] FileKind kind(std::string_view name) const;

  [[nodiscard]] bool holds(std::string_view name) const;
  [[nodiscard]] std::size_t size(std::string_view name) const;  // bytes; 0 when not known
  // Failure when it cannot be read, is larger than `limit`, or is a link to a file elsewhere.
  [[nodiscard]] base::Bytes read(std::string_view name, std::size_t limit) const;
  // The same of a text that names things: letters in one writing, so that equal names are equal bytes.
  [[nodiscard]] base::Bytes read_text(std::string_view name, std::size_t limit) const;

 private:
  // Where the file of this name lies in the folder, or would lie.
  [[nodiscard]] static std::filesystem::path path_in(const std::filesystem::path& folder, std::string_view name);
  [[nodiscard]] std::filesystem::path path_of(const std::filesystem::path& folder, std::string_view name) const;

  std::string named_;
  Links links_ = Links::inside;
  std::variant<std::filesystem::path, std::vector<NamedBytes>> from_;
  std::vector<NamedBytes> changed_ = {};
};

}  // namespace app
