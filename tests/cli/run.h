// Runs the program, or a judge, in a folder of its own.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace running {

struct Ran {
  int code = -1;  // of the process; 128 + signal when it was killed
  std::string out;
  std::string err;
};

Ran run(const std::vector<std::string>& command);

// The program under test with these words.
Ran prikaz(std::vector<std::string> words);

// A fresh folder, removed with the object.
class Folder {
 public:
  Folder();
  ~Folder();
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::string operator/(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

// Every user may read what lies in the folder, whatever the umask.
void open_to_all(const std::filesystem::path& folder);

std::filesystem::path source(const std::string& path);  // a path of the source tree

std::string read(const std::filesystem::path& path);
void write(const std::filesystem::path& path, const std::string& text);

// A small final order that checks clean; `rest` are further lines of order.yaml.
void write_order(const std::filesystem::path& folder, const std::string& rest = {});

}  // namespace running
