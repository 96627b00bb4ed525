#include "app/outcome_words.h"

#include "app/failure_words.h"
#include "base/printable.h"
#include "language/plural.h"

namespace app {

namespace {

constexpr base::Wording unsound{"не собрано: сначала исправьте ошибки в файлах",
                                "not built: mend the errors in the files first"};
constexpr base::Wording stopped{
    "не собрано: окончательный пакет с ошибками не собирается; исправьте их или добавьте --force",
    "not built: a final package with errors is not built; mend them or add --force"};
constexpr base::Wording not_built{"не собрано: ", "not built: "};
constexpr base::Wording nothing{
    "собирать нечего: в пакете нет документов, которые печатаются или выпускаются в этих видах файлов",
    "there is nothing to build: no document of the package is printed or becomes a file of these formats"};
constexpr base::Wording old{"{0}: здесь лежат файлы прежней сборки, они не обновлены: {1}",
                            "{0}: these files are of an earlier build and were not renewed: {1}"};
constexpr base::Wording orphaned{
    "{0}: файлы прежних сборок, которых пакет больше не делает (если не нужны, удалите): {1}",
    "{0}: files of earlier builds that the package no longer makes (delete them if they are not needed): {1}"};

std::string joined(const std::vector<std::string>& names) {
  std::string out;
  for (const std::string& name : names) out += (out.empty() ? "" : ", ") + name;
  return out;
}

std::string end_of(const Result& result, base::Language language) {
  switch (result.built) {
    case Built::unsound: return std::string(unsound.in(language));
    case Built::stopped: return std::string(stopped.in(language));
    case Built::nothing_to_make: return std::string(nothing.in(language));
    case Built::failed: return std::string(not_built.in(language)) + failure_words(result.failure, language);
    case Built::not_asked: return result.failure ? failure_words(result.failure, language) : std::string{};
    case Built::yes: break;
  }
  return {};
}

std::string places_of(std::size_t count, base::Language language) {
  const auto number = static_cast<std::int64_t>(count);
  if (language == base::Language::ru) return language::counted(number, {"место", "места", "мест"});
  return std::to_string(number) + (number == 1 ? " place" : " places");
}

// «order.yaml:3, 9; plan.yaml:12, 40, 57 …»
std::string listed(const std::vector<MendedPlace>& places) {
  constexpr std::size_t most = 20;
  std::string out;
  for (std::size_t i = 0; i < std::min(most, places.size()); ++i) {
    const bool same_file = i > 0 && places[i].file == places[i - 1].file;
    if (same_file && places[i].line == places[i - 1].line) continue;
    out += i == 0 ? "" : same_file ? ", " : "; ";
    if (!same_file) out += base::printable(places[i].file) + ":";
    out += std::to_string(places[i].line);
  }
  return out + (places.size() > most ? " …" : "");
}

std::string words_of(const Mended& mended, base::Language language) {
  const bool ru = language == base::Language::ru;
  std::string out;
  if (!mended.places.empty())
    out += std::string(mended.written ? (ru ? "исправлено " : "mended ") : (ru ? "можно исправить " : "can mend ")) +
           places_of(mended.places.size(), language) + ": " + listed(mended.places) + "\n";
  if (mended.waiting > 0)
    out += (ru ? "ещё " : "further ") + places_of(mended.waiting, language) +
           (ru ? " рядом с исправленными: запустите ещё раз" : " beside those mended: run again") + "\n";
  if (mended.refused > 0)
    out += places_of(mended.refused, language) +
           (ru ? " исправить без других перемен нельзя: исправьте сами" : " cannot be mended alone: mend by hand") +
           "\n";
  return out;
}

}  // namespace

std::string outcome_words(const Result& result, base::Language language) {
  std::string out = end_of(result, language);
  if (!out.empty()) out += "\n";
  if (result.mended) out += words_of(*result.mended, language);
  if (result.leftovers.empty()) return out;
  const bool made = result.built == Built::yes || result.built == Built::nothing_to_make;
  const std::vector<std::string> arguments{result.folder.string(), joined(result.leftovers)};
  return out + base::printable(base::format((made ? orphaned : old).in(language), arguments)) + "\n";
}

}  // namespace app
