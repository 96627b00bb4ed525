#include "cli/packages.h"

#include "app/output_name.h"
#include "app/resource_folder.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/system_failure.h"
#include "cli/heap.h"
#include "cli/standard_output.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <iostream>
#include <map>
#include <thread>
#include <unistd.h>

namespace cli {

app::Resources open_resources(const Arguments& arguments) {
  if (arguments.organisation && !std::filesystem::is_directory(*arguments.organisation))
    throw UsageError({"--org: нет такой папки", "--org: no such folder"}, arguments.organisation->string());
  return app::Resources(app::find_resource_folder(arguments.resources), arguments.organisation);
}

void demand_packages(const std::vector<std::string>& folders, bool names_by_act) {
  if (folders.empty()) throw UsageError({"назовите хотя бы одну папку пакета", "name at least one package folder"});
  std::map<std::string, std::string> seen;
  for (const std::string& folder : folders) {
    app::absolute_path(folder);  // tells when the working folder is gone
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(folder, error);
    if (status.type() == std::filesystem::file_type::none) throw base::system_failure(folder, error.value());
    if (!std::filesystem::exists(status)) throw UsageError({"нет такой папки", "no such folder"}, folder);
    if (!std::filesystem::is_directory(status))
      throw UsageError({"пакет – это папка, а не файл; назовите папку, в которой он лежит",
                        "a package is a folder, not a file; name the folder it lies in"},
                       folder);
    if (folders.size() == 1) return;
    const app::OutputName name = app::output_name(folder, names_by_act);
    const auto [first, fresh] = seen.emplace(name.folder, folder);
    if (!fresh && !name.act.empty())
      throw UsageError(
          {"два пакета с одним именем файлов «{0}» попали бы в одно место; соберите их двумя вызовами с разными --out",
           "two packages whose files are named “{0}” would meet in one place; build them by two calls with their own "
           "--out"},
          first->second + ", " + folder, {base::Phrase{name.act, name.act}});
    if (!fresh)
      throw UsageError(
          {"два пакета с одним именем папки попали бы в одно место; соберите их двумя вызовами с разными --out",
           "two packages of one folder name would meet in one place; build them by two calls with their own --out"},
          first->second + ", " + folder);
  }
}

// Reproducible builds: https://reproducible-builds.org/specs/source-date-epoch/
std::int64_t stamp_seconds() {
  const char* value = std::getenv("SOURCE_DATE_EPOCH");
  if (value == nullptr) return -1;
  const std::string_view words(value);
  std::int64_t seconds = -1;
  constexpr std::int64_t last_second = 253402300799;  // of the year 9999
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), seconds);
  if (error != std::errc{} || end != words.data() + words.size() || seconds < 0 || seconds > last_second)
    throw UsageError({"SOURCE_DATE_EPOCH должен быть числом секунд", "SOURCE_DATE_EPOCH must be a number of seconds"},
                     value);
  return seconds;
}

app::ReportOptions report_options(const Arguments& arguments) {
  struct Name {
    std::string_view name;
    app::ReportFormat format;
  };
  static constexpr std::array<Name, 4> names{{{"text", app::ReportFormat::text},
                                              {"json", app::ReportFormat::json},
                                              {"sarif", app::ReportFormat::sarif},
                                              {"github", app::ReportFormat::github}}};
  const std::string wanted = arguments.value("--format", "text");
  const auto found = std::ranges::find(names, wanted, &Name::name);
  if (found == names.end())
    throw UsageError({"--format бывает text, json, sarif или github; у check ещё report",
                      "--format is text, json, sarif or github; of check report too"},
                     wanted);
  app::ReportOptions options;
  options.format = found->format;
  options.language = arguments.language;
  options.notes = arguments.has("--notes");
  options.colour = wants_colour(STDOUT_FILENO);
  options.width = terminal_width(STDOUT_FILENO);
  return options;
}

namespace {

unsigned jobs_of(const Arguments& arguments) {
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  const std::string words = arguments.value("--jobs", "");
  if (words.empty()) return cores;
  unsigned jobs = 0;
  constexpr unsigned most = 256;
  const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), jobs);
  if (error != std::errc{} || end != words.data() + words.size() || jobs < 1 || jobs > most)
    throw UsageError({"--jobs – число от 1 до 256: сколько пакетов собирать одновременно",
                      "--jobs is a number from 1 to 256: how many packages are worked on at once"},
                     words);
  return jobs;
}

}  // namespace

app::BatchOptions batch_options(const Arguments& arguments) {
  app::BatchOptions options;
  options.report = report_options(arguments);
  options.strict = arguments.has("--strict");
  options.jobs = jobs_of(arguments);
  options.err_width = terminal_width(STDERR_FILENO);
  options.progress = can_erase(STDERR_FILENO);
  return options;
}

int for_packages(const Arguments& arguments, const app::Resources& resources, const app::PackageWork& work,
                 const app::BatchOptions& options) {
  if (options.jobs == 1 || arguments.words.size() == 1) prepare_heap();  // threads have heaps of their own
  switch (app::run_batch(resources, arguments.words, options, work, std::cout, std::cerr)) {
    case app::BatchEnd::clean: return ExitCode::clean;
    case app::BatchEnd::findings: return ExitCode::findings;
    case app::BatchEnd::failure: break;
  }
  return ExitCode::failure;
}

}  // namespace cli
