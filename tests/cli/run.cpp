#include "run.h"

#include "base/files.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

namespace running {

namespace fs = std::filesystem;

namespace {

std::string quoted(const std::string& word) {
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

}  // namespace

Folder::Folder() {
  static std::atomic<int> count = 0;
  path_ = fs::temp_directory_path() / ("prikaz-cli-" + std::to_string(::getpid()) + "-" + std::to_string(++count));
  fs::create_directories(path_);
}

Folder::~Folder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

Ran run(const std::vector<std::string>& command) {
  const Folder folder;
  std::string line;
  for (const std::string& word : command) line += quoted(word) + " ";
  const int status =
      std::system((line + ">" + quoted(folder / "out") + " 2>" + quoted(folder / "err") + " </dev/null").c_str());
  Ran ran;
  ran.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  ran.out = read(folder.path() / "out");
  ran.err = read(folder.path() / "err");
  return ran;
}

Ran prikaz(std::vector<std::string> words) {
  words.insert(words.begin(), (fs::path(PRIKAZ_BINARY_DIR) / "prikaz").string());
  return run(words);
}

void open_to_all(const fs::path& folder) { run({"chmod", "-R", "a+rX", folder.string()}); }

fs::path source(const std::string& path) { return fs::path(PRIKAZ_SOURCE_DIR) / path; }

std::string read(const fs::path& path) { return base::read_file(path, std::size_t{1} << 30U); }

void write(const fs::path& path, const std::string& text) { base::write_file(path, text); }

void write_order(const fs::path& folder, const std::string& rest) {
  write(folder / "order.yaml",
        "kind: order\nact: приказ\nstatus: final\nissuer: МО\ndate: 15.05.2020\nnumber: 5\n"
        "title: О плане\npoints:\n  - text: Утвердить план.\n  - text: Выполнить план.\n"
        "  - control: Контроль оставляю за собой.\n"
        "signature: {post: Министр, name: А.А. Первый}\n" +
            rest);
  write(folder / "bodies.yaml", "kind: bodies\nbodies:\n  МО: {name: министерство, genitive: министерства}\n");
}

}  // namespace running
