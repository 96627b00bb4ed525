#include "app/acts_file.h"
#include "app/fix.h"
#include "base/files.h"
#include "cli/packages.h"

#include <array>
#include <filesystem>
#include <optional>
#include <vector>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz check мой-приказ
  prikaz check samples/clean/* --strict
  prikaz check мой-приказ --fix --diff
  prikaz check мой-приказ --format json > замечания.json
  prikaz check мой-приказ --baseline замечания.json

prikaz check ПАКЕТ… проверяет все документы пакета по схемам и правилам и верстает их: находит всё, что нашёл
бы build. Чистый пакет не даёт ни строки; на терминале о нём говорится одной строкой.
  --format text|json|sarif|github   вид отчёта (text)
  --format report --out ФАЙЛ.pdf    отчёт для юриста: итог, находки по важности, акты, сроки, исполнители, лица;
                                    ФАЙЛ.docx – он же в Word; рядом ФАЙЛ.acts.yaml – названные акты реестром
  --notes                           показывать и замечания
  --strict                          предупреждения тоже дают код выхода 1
  --fix                             исправить в файлах всё, что исправляется машиной, и ничего больше
                                    не тронуть; в отчёте и коде выхода – то, что осталось
  --diff                            вместе с --fix: показать исправления (для patch -p0), файлы не трогать
  --baseline ФАЙЛ                   не говорить снова о том, что есть в этом отчёте --format json
  --jobs N                          сколько пакетов проверять одновременно (по числу ядер)
  --org ПАПКА                       общие органы, стили и шаблоны ведомства
  --lang ru|en                      язык сообщений
)",
    R"(Examples:
  prikaz check my-order
  prikaz check samples/clean/* --strict
  prikaz check my-order --fix --diff
  prikaz check my-order --format json > findings.json
  prikaz check my-order --baseline findings.json

prikaz check PACKAGE… checks all documents of a package by schemas and rules and lays them out: it finds whatever
build would find. A clean package prints nothing; a terminal is told so in one line.
  --format text|json|sarif|github   kind of report (text)
  --format report --out FILE.pdf    the lawyer’s report, in Russian: summary, findings by weight, acts, deadlines,
                                    bodies, persons; FILE.docx for Word; beside it FILE.acts.yaml, the acts cited as
                                    a register
  --notes                           show notes too
  --strict                          warnings too give exit code 1
  --fix                             mend in the files whatever a machine can mend, and nothing else; report and
                                    exit code tell what is left
  --diff                            with --fix: show the mends (for patch -p0) and touch no file
  --baseline FILE                   do not tell again what stands in this report of --format json
  --jobs N                          packages worked on at once (as many as cores)
  --org DIR                         bodies, styles and templates shared by an organisation
  --lang ru|en                      language of messages
)"};

constexpr std::array<Option, 8> options{{{"--format", true},
                                         {"--out", true},
                                         {"--notes", false},
                                         {"--strict", false},
                                         {"--fix", false},
                                         {"--diff", false},
                                         {"--baseline", true},
                                         {"--jobs", true}}};

bool is_report(const Arguments& arguments) { return arguments.value("--format", "") == "report"; }

void demand_sense(const Arguments& arguments) {
  const std::string out = arguments.value("--out", "");
  const bool named = out.ends_with(".pdf") || out.ends_with(".docx");
  if (is_report(arguments) && (!named || arguments.has("--baseline")))
    throw UsageError(
        {"отчёт для юриста полный и пишется в PDF или DOCX: --format report --out отчёт.pdf, без --baseline",
         "the lawyer’s report is whole, a PDF or DOCX: --format report --out report.pdf, without "
         "--baseline"});
  if (!is_report(arguments) && arguments.has("--out"))
    throw UsageError({"--out нужен только с --format report", "--out goes with --format report only"});
  if (!arguments.has("--diff")) return;
  if (!arguments.has("--fix"))
    throw UsageError({"--diff показывает исправления: добавьте --fix", "--diff shows mends: add --fix"});
  if (arguments.has("--format"))
    throw UsageError({"--fix --diff печатает сами исправления, вид отчёта (--format) здесь ни к чему",
                      "--fix --diff prints the mends themselves and takes no --format"});
}

std::optional<app::Baseline> baseline_of(const Arguments& arguments) {
  if (!arguments.has("--baseline")) return std::nullopt;
  return app::Baseline(arguments.value("--baseline", ""));
}

app::BatchOptions options_of(const Arguments& arguments) {
  Arguments of_batch = arguments;
  if (is_report(arguments)) {  // its words are gathered apart, and in Russian
    of_batch.options.erase("--format");
    of_batch.language = base::Language::ru;
  }
  app::BatchOptions out = batch_options(of_batch);
  out.tell_clean = out.err_width > 0;
  out.patch = arguments.has("--diff");
  return out;
}

int run(const Arguments& arguments) {
  demand_packages(arguments.words);
  demand_sense(arguments);
  const std::int64_t stamp = is_report(arguments) ? stamp_seconds() : -1;
  std::optional<app::Baseline> baseline = baseline_of(arguments);
  std::vector<app::GatheredReport> reports;
  const app::Resources resources = open_resources(arguments);
  app::BatchOptions batch = options_of(arguments);
  if (baseline) batch.baseline = &*baseline;
  if (is_report(arguments)) batch.lawyer = &reports;
  const bool fix = arguments.has("--fix");
  const auto write = batch.patch ? app::MendFiles::no : app::MendFiles::yes;
  const auto work = [fix, write](app::Worker& worker, const std::filesystem::path& folder) {
    return fix ? app::mend_package(worker, folder, write) : app::check_package(worker, folder);
  };
  const int code = for_packages(arguments, resources, work, batch);
  if (reports.empty()) return code;
  app::Worker worker(resources);
  const std::filesystem::path out = arguments.value("--out", "");
  const auto as = out.extension() == ".docx" ? app::ReportAs::docx : app::ReportAs::pdf;
  const base::Bytes report = app::report_file(worker, reports, stamp, as), acts = app::acts_file(reports);
  const std::filesystem::path beside = std::filesystem::path(out).replace_extension(".acts.yaml");
  std::vector<base::FileToWrite> files{{out, &report}};
  if (!acts.empty()) files.push_back({beside, &acts});
  base::write_files(files, base::Flush::no);
  return code;
}

}  // namespace

const Verb check_verb{"check", help, options, run};

}  // namespace cli
