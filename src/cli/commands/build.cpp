#include "app/formats.h"
#include "app/resource_folder.h"
#include "cli/packages.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz build мой-приказ --out готово
  prikaz build samples/clean/* --out out
  prikaz build мой-приказ --out готово --to pdf

prikaz build ПАКЕТ… --out ПАПКА делает для каждого документа X.yaml пакета P файлы ПАПКА/P/X.pdf, .docx и .xlsx (для анкет).
Пакет со status: final и с ошибками не собирается; проект (draft) собирается всегда.
  --out ПАПКА       куда (обязательно)
  --to pdf,docx,xlsx  только эти виды файлов; tasks – поручения акта или плана таблицей X.tasks.xlsx: пункт,
                    поручение, ответственный, соисполнители, срок словами и датой, контроль
  --names act       папка и файл акта – по его номеру и дате: «Приказ 01-21-744 от 12.11.2025.pdf»
                    (для одного пакета навсегда – name: в package.yaml)
  --jobs N          сколько пакетов собирать одновременно (по числу ядер); файлы от этого не меняются
  --copy            только копия акта с отметкой «Верно»: ПАПКА/P/order.copy.pdf; кто заверил – в copy: акта
  --force           собрать и с ошибками (код выхода останется 1)
  --strict, --notes, --format, --org, --lang   как у check
)",
    R"(Examples:
  prikaz build my-order --out done
  prikaz build samples/clean/* --out out
  prikaz build my-order --out done --to pdf

prikaz build PACKAGE… --out DIR makes DIR/P/X.pdf, .docx and .xlsx (of forms) for each document X.yaml of package P.
A package of status: final with errors is not built; a draft always is.
  --out DIR         where to (required)
  --to pdf,docx,xlsx  these formats only; tasks makes X.tasks.xlsx, the tasks of an act or a plan as a table: point,
                    task, who answers, who helps, deadline in words and as a date, control
  --names act       folder and file of the act named by its number and date: «Приказ 01-21-744 от 12.11.2025.pdf»
                    (of one package for good: name: in package.yaml)
  --jobs N          packages built at once (as many as cores); the files are the same for any N
  --copy            a certified copy of the act alone: DIR/P/order.copy.pdf; who certifies is said in its copy:
  --force           build in spite of errors (the exit code stays 1)
  --strict, --notes, --format, --org, --lang   as for check
)"};

constexpr std::array<Option, 9> options{{{"--out", true},
                                         {"--names", true},
                                         {"--to", true},
                                         {"--copy", false},
                                         {"--force", false},
                                         {"--strict", false},
                                         {"--notes", false},
                                         {"--format", true},
                                         {"--jobs", true}}};

std::vector<std::string> formats_of(const std::string& list) {
  std::vector<std::string> out;
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find(',', at), list.size());
    out.push_back(list.substr(at, end - at));
    if (app::find_format(out.back()) == nullptr)
      throw UsageError(
          {"--to: такого вида файлов нет (pdf, docx, xlsx, tasks)", "--to: no such format (pdf, docx, xlsx, tasks)"},
          out.back());
    at = end + 1;
  }
  return out;
}

bool names_by_act(const Arguments& arguments) {
  const std::string by = arguments.value("--names", "");
  if (!by.empty() && by != "act") throw UsageError({"--names бывает только act", "--names is act"}, by);
  return by == "act";
}

int run(const Arguments& arguments) {
  demand_packages(arguments.words, names_by_act(arguments));
  if (arguments.value("--out", "").empty())
    throw UsageError({"куда собирать? добавьте --out ПАПКА", "where to? add --out DIR"});
  app::BuildOptions build;
  build.out = arguments.value("--out", "");
  build.formats = formats_of(arguments.value("--to", ""));
  build.force = arguments.has("--force");
  build.names_by_act = names_by_act(arguments);
  build.copy = arguments.has("--copy");
  if (build.copy && arguments.has("--to"))
    throw UsageError({"--copy делает только PDF: уберите --to", "--copy makes PDF only: drop --to"});
  build.stamp_seconds = stamp_seconds();
  app::absolute_path(build.out);  // tells when the working folder is gone
  std::error_code ignored;
  if (std::filesystem::exists(build.out, ignored) && !std::filesystem::is_directory(build.out, ignored))
    throw UsageError({"--out: на этом месте лежит файл; назовите папку", "--out: a file lies there; name a folder"},
                     build.out.string());
  const app::Resources resources = open_resources(arguments);
  const auto work = [&](app::Worker& worker, const std::filesystem::path& folder) {
    return app::build_package(worker, folder, build);
  };
  return for_packages(arguments, resources, work, batch_options(arguments));
}

}  // namespace

const Verb build_verb{"build", help, options, run};

}  // namespace cli
