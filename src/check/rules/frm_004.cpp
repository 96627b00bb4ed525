// FRM-004: a questionnaire asks what another form of the package asks already. Example: «Количество учителей высшей
// категории» in two forms. Told once for a table, at the first such row.
//
// A question is the same where its words and those of all rows above it are: «Всего» alone says nothing.

#include "check/rules.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace check {

namespace {

constexpr base::Message asked_elsewhere{
    "FRM-004",
    base::Severity::note,
    {"то же спрашивает форма «{1}»: «{0}»{2}", "form “{1}” asks the same: “{0}”{2}"},
    {"возьмите ответ из той формы; если отвечают разные люди или за разное время, скажите это в вопросе",
     "take the answer from that form; say so in the question if others answer, or for another time"},
    {"анкеты: одни сведения собирают один раз", "questionnaires: what is known is asked once"}};

constexpr std::array messages{&asked_elsewhere};

struct Asked {
  const model::Document* document;
  const model::Form* form;
};

// Its title, else the name of its file.
std::string name_of(const Asked& asked) {
  const std::string title = model::plain(asked.form->title);
  return title.empty() ? asked.document->id.value : title;
}

base::Phrase more(std::size_t count) {
  if (count == 0) return {};
  const std::string number = std::to_string(count);
  return {" (и ещё вопросов: " + number + ")", " (and " + number + " more)"};
}

class Finder {
 public:
  Finder(const model::Package& package, base::Diagnostics& diagnostics)
      : package_(package), diagnostics_(diagnostics) {}

  void table(const Questions& questions) {
    constexpr std::size_t least_words = 4;
    const Question* first = nullptr;
    const Asked* before = nullptr;
    std::size_t count = 0;
    for (const Question& question : questions.asked) {
      if (question.count < least_words) continue;
      const auto [known, fresh] = asked_.try_emplace(question.path, Asked{questions.document, questions.form});
      if (known->second.document == questions.document) continue;
      ++count;
      if (first != nullptr) continue;
      first = &question;
      before = &known->second;
    }
    if (first != nullptr) report(*questions.document, *first, *before, count - 1);
  }

 private:
  void report(const model::Document& document, const Question& question, const Asked& before, std::size_t others) {
    base::Diagnostic finding;
    finding.message = &asked_elsewhere;
    finding.span = span_of(question);
    finding.arguments = {model::plain(question.row->caption), name_of(before)};
    finding.ours = {more(others)};
    finding.steps = model::place_of(package_, document.id, {"стр.", question.row->label.words});
    diagnostics_.report(std::move(finding));
  }

  const model::Package& package_;
  base::Diagnostics& diagnostics_;
  std::unordered_map<std::string_view, Asked> asked_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  Finder finder(reading.package, diagnostics);
  for (const Questions& questions : reading.questions) finder.table(questions);
}

}  // namespace

const Rule frm_004{"FRM-004",
                   {"вопрос, уже заданный в другой форме", "a question that another form asks"},
                   messages,
                   find,
                   {"Форма 1: «Количество учителей высшей категории»; форма 2: «Количество учителей высшей категории»",
                    "Форма 1: «Количество учителей высшей категории»; форма 2: «Количество учителей на пенсии»"},
                   {"если формы заполняют разные учреждения или за разные годы",
                    "where other institutions answer, or for other years"}};

}  // namespace check
