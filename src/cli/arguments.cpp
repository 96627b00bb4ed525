#include "cli/arguments.h"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <cstdlib>

namespace cli {

namespace {

std::string filled(const base::Wording& words, const std::vector<base::Phrase>& phrases, base::Language language) {
  std::vector<std::string> arguments;
  for (const base::Phrase& phrase : phrases) arguments.push_back(phrase.in(language));
  return base::format(words.in(language), arguments);
}

}  // namespace

std::string Arguments::value(std::string_view option, std::string_view otherwise) const {
  const auto found = options.find(option);
  return found == options.end() ? std::string(otherwise) : found->second;
}

std::string Verb::help_in(base::Language language) const {
  return listed == nullptr ? std::string(help.in(language)) : filled(help, {listed()}, language);
}

UsageError::UsageError(base::Wording words, std::string detail, std::vector<base::Phrase> arguments)
    : std::runtime_error(std::string(words.en) + " " + detail),
      words_(words),
      detail_(std::move(detail)),
      arguments_(std::move(arguments)) {}

std::string UsageError::text(base::Language language) const {
  const std::string words = filled(words_, arguments_, language);
  return detail_.empty() ? words : words + ": " + detail_;
}

namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string{} : std::string(value);
}

// What one verb may be given, as CLI11 fills it.
struct Given {
  std::map<std::string, std::string, std::less<>> values;
  std::map<std::string, bool, std::less<>> flags;
  std::vector<std::string> words;
};

void declare(CLI::App& app, std::string_view name, bool takes_value, Given& given) {
  const std::string key(name);
  if (takes_value)
    app.add_option(key, given.values[key]);
  else
    app.add_flag(key, given.flags[key]);
}

UsageError translated(const CLI::ParseError& error) {
  if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
    return UsageError({"лишнее или неизвестное слово", "an unknown word or option"}, error.what());
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
    return UsageError({"после ключа нужно значение", "an option lacks its value"}, error.what());
  return UsageError({"команда не понята", "the command is not understood"}, error.what());
}

Arguments collect(const CLI::App& app, const Given& given) {
  Arguments out;
  out.words = given.words;
  for (const auto& [name, value] : given.values)
    if (app.count(name) > 0) out.options[name] = value;
  for (const auto& [name, on] : given.flags)
    if (on) out.options[name] = "";
  const auto folder = [&out](std::string_view option, const char* variable) -> std::optional<std::filesystem::path> {
    const std::string named = out.value(option, environment(variable));
    return named.empty() ? std::nullopt : std::optional<std::filesystem::path>(named);
  };
  out.resources = folder("--resources", "PRIKAZ_RESOURCES");
  out.organisation = folder("--org", "PRIKAZ_ORG");
  return out;
}

const Verb& verb_of(std::span<const Verb* const> verbs, const std::string& word) {
  const auto found = std::ranges::find(verbs, word, &Verb::name);
  if (found != verbs.end()) return **found;
  std::string names;
  for (const Verb* verb : verbs) names += (names.empty() ? "" : ", ") + std::string(verb->name);
  throw UsageError({"нет такой команды", "no such verb"}, "«" + word + "» (" + names + ")");
}

// The first word that is neither an option nor the value of one that may stand before the verb.
std::vector<std::string>::iterator first_word(std::vector<std::string>& words) {
  for (auto word = words.begin(); word != words.end(); ++word) {
    if (!word->starts_with("-")) return word;
    const bool takes_value = *word == "--lang" || *word == "--resources" || *word == "--org";
    if (takes_value && word + 1 != words.end()) ++word;
  }
  return words.end();
}

}  // namespace

base::Language language_of(std::span<const std::string> words) {
  std::string named = environment("PRIKAZ_LANG");
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--lang" && i + 1 < words.size()) named = words[i + 1];
    if (words[i].starts_with("--lang=")) named = words[i].substr(7);
  }
  return named == "en" ? base::Language::en : base::Language::ru;
}

Call parse(std::span<const Verb* const> verbs, std::span<const std::string> words) {
  Call call;
  call.arguments.language = language_of(words);
  std::vector<std::string> rest(words.begin(), words.end());
  const auto named = first_word(rest);
  if (named != rest.end()) {
    call.verb = &verb_of(verbs, *named);
    rest.erase(named);
  }

  CLI::App app;
  app.set_help_flag();
  Given given;
  for (const std::string_view name : {"--lang", "--resources", "--org"}) declare(app, name, true, given);
  for (const std::string_view name : {"--help,-h", "--version"}) declare(app, name, false, given);
  if (call.verb != nullptr) {
    for (const Option& option : call.verb->options) declare(app, option.name, option.takes_value, given);
    app.add_option("words", given.words);
  }
  try {
    std::ranges::reverse(rest);  // CLI11 takes them from the end
    app.parse(rest);
  } catch (const CLI::ParseError& error) {
    throw translated(error);
  }
  call.help = given.flags["--help,-h"];
  call.version = given.flags["--version"];
  const base::Language language = call.arguments.language;
  call.arguments = collect(app, given);
  call.arguments.language = language;
  const std::string lang = call.arguments.value("--lang", "ru");
  if (lang != "ru" && lang != "en") throw UsageError({"язык бывает ru или en", "--lang is ru or en"}, lang);
  return call;
}

}  // namespace cli
