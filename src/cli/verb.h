// A verb of the command line: its help is its documentation, its options are a table.
#pragma once

#include "base/wording.h"

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

struct Option {
  std::string_view name;  // "--out"
  bool takes_value;
};

struct Arguments {
  base::Language language = base::Language::ru;
  std::optional<std::filesystem::path> resources;
  std::optional<std::filesystem::path> organisation;
  std::map<std::string, std::string, std::less<>> options;  // given ones; a flag has an empty value
  std::vector<std::string> words;                           // what is no option

  [[nodiscard]] bool has(std::string_view option) const { return options.find(option) != options.end(); }
  [[nodiscard]] std::string value(std::string_view option, std::string_view otherwise) const;
};

struct Verb {
  std::string_view name;
  base::Wording help;               // begins with examples
  std::span<const Option> options;  // besides --lang, --resources, --org, --help
  int (*run)(const Arguments& arguments);
  base::Phrase (*listed)() = nullptr;  // what {0} in its help stands for

  [[nodiscard]] std::string help_in(base::Language language) const;
};

// Wrong usage: said on standard error, exit code 2.
class UsageError : public std::runtime_error {
 public:
  explicit UsageError(base::Wording words, std::string detail = {}, std::vector<base::Phrase> arguments = {});
  [[nodiscard]] std::string text(base::Language language) const;

 private:
  base::Wording words_;
  std::string detail_;
  std::vector<base::Phrase> arguments_;  // for {0}, {1} … of words_
};

enum ExitCode : int { clean = 0, findings = 1, usage = 2, failure = 3 };

// In commands/, one each.
extern const Verb check_verb;
extern const Verb build_verb;
extern const Verb register_verb;
extern const Verb new_verb;
extern const Verb deadline_verb;
extern const Verb rules_verb;
extern const Verb explain_verb;
extern const Verb changes_verb;
extern const Verb review_verb;
extern const Verb import_verb;

}  // namespace cli
