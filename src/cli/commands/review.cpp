#include "app/review.h"
#include "cli/packages.h"

#include <array>

namespace cli {

namespace {

constexpr base::Wording help{
    R"(Примеры:
  prikaz review мой-приказ --out юристу

prikaz review ПАКЕТ… --out ПАПКА проверяет пакет и пишет для того, кто читает в Word:
  ПАПКА/P/X.review.docx   документ, в котором ошибки и предупреждения стоят примечаниями у своих слов, а замечания –
                          одним примечанием в начале каждой части; приложения – внутри акта
  ПАПКА/P/report.docx     отчёт: итог, находки по важности, акты, сроки, исполнители, лица
  --out ПАПКА       куда (обязательно)
  --strict, --notes, --jobs, --org, --lang   как у check
)",
    R"(Examples:
  prikaz review my-order --out for-the-lawyer

prikaz review PACKAGE… --out DIR checks a package and writes for who reads in Word (in Russian, as documents are):
  DIR/P/X.review.docx     a document with errors and warnings as comments at their words, and the notes of each part as
                          one comment at its beginning; appendices stand in the act
  DIR/P/report.docx       the report: summary, findings by weight, acts, deadlines, bodies, persons
  --out DIR         where to (required)
  --strict, --notes, --jobs, --org, --lang   as for check
)"};

constexpr std::array<Option, 4> options{{{"--out", true}, {"--strict", false}, {"--notes", false}, {"--jobs", true}}};

int run(const Arguments& arguments) {
  demand_packages(arguments.words);
  const std::string out = arguments.value("--out", "");
  if (out.empty()) throw UsageError({"скажите, куда: --out ПАПКА", "say where to: --out DIR"});
  const std::int64_t stamp = stamp_seconds();
  const app::Resources resources = open_resources(arguments);
  const auto work = [&out, stamp](app::Worker& worker, const std::filesystem::path& folder) {
    return app::review_package(worker, folder, out, stamp);
  };
  return for_packages(arguments, resources, work, batch_options(arguments));
}

}  // namespace

const Verb review_verb{"review", help, options, run};

}  // namespace cli
