#include "cli/packages.h"

#include "app/last_look.h"
#include "base/failure.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <map>
#include <unistd.h>

namespace cli {

app::Workshop open_workshop(const Arguments& arguments) {
  if (arguments.organisation && !std::filesystem::is_directory(*arguments.organisation))
    throw UsageError({"--org: нет такой папки", "--org: no such folder"}, arguments.organisation->string());
  return app::Workshop(app::find_resources(arguments.resources), arguments.organisation);
}

void demand_packages(const std::vector<std::string>& folders) {
  if (folders.empty()) throw UsageError({"назовите хотя бы одну папку пакета", "name at least one package folder"});
  std::map<std::string, std::string> seen;
  for (const std::string& folder : folders) {
    std::error_code ignored;
    if (!std::filesystem::exists(folder, ignored)) throw UsageError({"нет такой папки", "no such folder"}, folder);
    if (!std::filesystem::is_directory(folder, ignored))
      throw UsageError({"пакет – это папка, а не файл; назовите папку, в которой он лежит",
                        "a package is a folder, not a file; name the folder it lies in"},
                       folder);
    const auto [first, fresh] = seen.emplace(app::package_name(folder), folder);
    if (!fresh)
      throw UsageError(
          {"два пакета с одним именем папки попали бы в одно место; соберите их двумя вызовами с разными --out",
           "two packages of one folder name would meet in one place; build them by two calls with their own --out"},
          first->second + ", " + folder);
  }
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
    throw UsageError({"--format бывает text, json, sarif или github", "--format is text, json, sarif or github"},
                     wanted);
  app::ReportOptions options;
  options.format = found->format;
  options.language = arguments.language;
  options.notes = arguments.has("--notes");
  options.colour = isatty(STDOUT_FILENO) == 1 && std::getenv("NO_COLOR") == nullptr;
  return options;
}

namespace {

void say_failure(const std::string& folder, const std::exception& error, base::Language language) {
  std::cerr << "prikaz: " << folder << ": ";
  if (const auto* failure = dynamic_cast<const base::Failure*>(&error))
    std::cerr << failure->path() << ": " << failure->cause(language) << "\n";
  else
    std::cerr << (language == base::Language::ru ? "ошибка программы, сообщите о ней: "
                                                 : "a defect of the program, please report it: ")
              << error.what() << "\n";
}

// A line that rewrites itself while several packages are worked on; only for a person at a terminal.
class Progress {
 public:
  explicit Progress(std::size_t total) : total_(total), shown_(total > 3 && isatty(STDERR_FILENO) == 1) {}
  ~Progress() {
    if (shown_) std::cerr << "\r\033[K";
  }
  void step(const std::string& name) {
    if (shown_) std::cerr << "\r\033[K" << ++done_ << "/" << total_ << " " << name << std::flush;
  }

 private:
  std::size_t total_;
  std::size_t done_ = 0;
  bool shown_;
};

int code_of(const std::vector<app::Finding>& findings, bool strict) {
  return std::ranges::any_of(findings,
                             [strict](const app::Finding& finding) {
                               return finding.severity == base::Severity::error ||
                                      (strict && finding.severity == base::Severity::warning);
                             })
             ? ExitCode::findings
             : ExitCode::clean;
}

}  // namespace

int for_packages(const Arguments& arguments, app::Workshop& workshop,
                 const std::function<app::Result(const std::filesystem::path&)>& work) {
  const app::ReportOptions options = report_options(arguments);
  std::vector<app::Finding> all;
  std::string looks;
  bool failed = false;
  Progress progress(arguments.words.size());
  for (const std::string& folder : arguments.words) {
    progress.step(folder);
    try {
      const app::Result result = work(folder);
      const auto found = app::findings_of(workshop, result.folder.named, result.folder.values,
                                          result.folder.diagnostics, options.language);
      all.insert(all.end(), found.begin(), found.end());
      looks += app::last_look(result, options.language);
      if (result.stopped)
        std::cerr << "prikaz: " << folder
                  << (options.language == base::Language::ru
                          ? ": окончательный пакет с ошибками не собран; исправьте их или добавьте --force\n"
                          : ": a final package with errors is not built; mend them or add --force\n");
    } catch (const std::exception& error) {
      say_failure(folder, error, options.language);
      failed = true;
    }
  }
  std::cout << app::report(all, options);
  if (options.format == app::ReportFormat::text) std::cout << looks;
  if (const std::string totals = app::totals(all, options);
      !totals.empty() && options.format == app::ReportFormat::text)
    std::cerr << totals << "\n";
  return failed ? ExitCode::failure : code_of(all, arguments.has("--strict"));
}

}  // namespace cli
