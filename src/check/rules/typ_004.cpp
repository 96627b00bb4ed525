// TYP-004: letters of two scripts in one word, or a whole word typed in the letters of the other script.
// Example: «мeтод» with a Latin «e», «РР-проекты» in Russian letters for PR, Latin «MO» where the register has «МО».

#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/scripts.h"
#include "language/words.h"

#include <algorithm>
#include <array>
#include <set>

namespace check {

namespace {

constexpr base::Wording hint{
    "наберите слово заново на одной раскладке: глаз подмены не видит, а поиск слово не находит",
    "type the word anew in one script: the eye does not see it, search does not find it"};
constexpr base::Wording basis{"правила набора: слово – буквами одного алфавита",
                              "rules of typesetting: one script a word"};

constexpr base::Message mixed{
    "TYP-004.mixed",
    base::Severity::error,
    {"русские и латинские буквы в одном слове: «{0}»", "letters of two scripts in one word: “{0}”"},
    hint,
    basis};
// Its speakers have not all its letters on the keyboard and take those that look alike.
constexpr base::Message language_mixed{
    "TYP-004.language",
    base::Severity::warning,
    {"буквы двух алфавитов в одном слове: «{0}»", "letters of two scripts in one word: “{0}”"},
    {"если в слове есть буквы второго языка, проверьте, что все они из его алфавита",
     "if these are letters of the second language, see that all are of its alphabet"},
    basis};
constexpr base::Message other_script{
    "TYP-004.word",
    base::Severity::error,
    {"слово «{0}» набрано буквами не того алфавита", "“{0}” is typed in the letters of another script"},
    hint,
    basis};

constexpr std::array messages{&mixed, &language_mixed, &other_script};

// The abbreviations that the package declares: «MO» in Latin letters is «МО» of the register.
class Abbreviations {
 public:
  explicit Abbreviations(const model::Register& declared) {
    for (const model::Body& body : declared.bodies) add(body.id.value);
    for (const model::Term& term : declared.terms) add(term.id);
  }

  // Whether a line may hold such a word at all, with letters of Latin or without.
  [[nodiscard]] bool may_stand_in(bool latin) const { return !twins_.empty() && (russian_twins_ || latin); }

  // What a word in letters of the other script should be; empty: nothing.
  [[nodiscard]] std::string meant_by(std::string_view word) const {
    if (word.size() > longest_ || !twins_.contains(word) || own_.contains(word)) return {};
    return *language::in_other_script(word);
  }

 private:
  void add(const std::string& id) {
    constexpr std::size_t least_bytes = 4;  // two letters
    own_.insert(id);
    const auto twin = language::in_other_script(id);
    if (!twin || id.size() < least_bytes) return;
    twins_.insert(*twin);
    longest_ = std::max(longest_, twin->size());
    russian_twins_ = russian_twins_ || !language::has_latin(*twin);
  }

  std::set<std::string, std::less<>> own_, twins_;
  std::size_t longest_ = 0;  // bytes of a twin
  bool russian_twins_ = false;
};

bool has_second_language(const model::Register& declared) {
  return std::ranges::any_of(declared.bodies, [](const model::Body& body) { return !body.foreign_heads.empty(); });
}

// «Zа»: no Russian letter looks like these, so nobody types them by mistake.
bool is_meant(std::string_view word) { return word.find_first_of("ZV") != std::string_view::npos; }

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const SlipReport report(package, diagnostics);
  const Abbreviations abbreviations(package.register_);
  const base::Message& mixed_here = has_second_language(package.register_) ? language_mixed : mixed;
  const auto tell = [&report](const base::Message& message, const TypedLine& typed, const language::Slip& slip) {
    report(message, typed, slip, {typed.line.text.substr(slip.first, slip.length)});
  };
  for (const TypedLine& typed : reading.lines) {
    const bool latin = language::has_latin(typed.words());
    if (latin)
      for (const language::Slip& slip : language::find_mixed_scripts(typed.words()))
        if (!is_meant(typed.words().substr(slip.first, slip.length))) tell(mixed_here, typed, slip);
    for (const language::Slip& slip : language::find_words_of_other_script(typed.words()))
      tell(other_script, typed, slip);
    if (!abbreviations.may_stand_in(latin)) continue;
    for (const language::Word& word : language::words_of(typed.words()))
      if (std::string meant = abbreviations.meant_by(word.in(typed.words())); !meant.empty())
        tell(other_script, typed, {word.first, word.end - word.first, std::move(meant)});
  }
}

}  // namespace

const Rule typ_004{"TYP-004",
                   {"буквы чужого алфавита", "letters of another script"},
                   messages,
                   find,
                   {"«мeтод» с латинской «e»", "«метод»"},
                   {"товарный знак намеренно смешивает буквы", "a brand mixes letters on purpose"}};

}  // namespace check
