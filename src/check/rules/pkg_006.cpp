// PKG-006: УТВЕРЖДЕН/А/О/Ы typed by hand does not agree with the approved document's noun; a title whose noun does not
// tell what the made word agrees with. Example: «УТВЕРЖДЕН» above «Дорожная карта».

#include "check/rules.h"
#include "language/agreement.h"
#include "language/words.h"
#include "model/kinds.h"
#include "model/line.h"
#include "model/walk.h"

#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «гриф утверждения»", "GOST R 7.0.97-2025, approval mark"};

constexpr base::Message other_ending{
    "PKG-006.typed",
    base::Severity::error,
    {"«{0}» не согласовано с названием документа: «{1}»", "“{0}” does not agree with the title “{1}”"},
    {"напишите «{2}»; или уберите строки отметки – программа согласует слово сама; если программа ошиблась в роде "
     "названия, скажите его: mark: {agrees: …}",
     "write “{2}”; or drop the lines of the mark and the program makes the word; or, should the program mistake the "
     "title, say it: mark: {agrees: …}"},
    basis};
constexpr base::Message unknown_noun{
    "PKG-006.unknown",
    base::Severity::warning,
    {"по названию «{0}» не видно, писать УТВЕРЖДЕН, УТВЕРЖДЕНА, УТВЕРЖДЕНО или УТВЕРЖДЕНЫ; напечатано УТВЕРЖДЕН",
     "the title “{0}” does not tell the ending of УТВЕРЖДЕН; it is printed so"},
    {"добавьте в этот файл mark: {agrees: feminine} для УТВЕРЖДЕНА; masculine – УТВЕРЖДЕН, neuter – УТВЕРЖДЕНО, plural "
     "– УТВЕРЖДЕНЫ",
     "add to this file mark: {agrees: feminine} for УТВЕРЖДЕНА; masculine is УТВЕРЖДЕН, neuter УТВЕРЖДЕНО, plural "
     "УТВЕРЖДЕНЫ"},
    basis};

constexpr std::array messages{&other_ending, &unknown_noun};

struct Titled {
  const model::Document& document;
  std::string title;
  base::Span span;  // of the title, or of where the act lists a document without one
};

class Finder {
 public:
  Finder(const model::Package& package, base::Diagnostics& diagnostics)
      : package_(package), diagnostics_(diagnostics) {}

  void judge(const model::Appendix& appendix) {
    const model::Document* document = package_.find_document(appendix.document);
    const model::Mark* mark = document == nullptr ? nullptr : model::mark_of(*document);
    if (mark == nullptr) return;
    const Titled titled{*document, model::title_of(*document), span_of_title(*document, appendix.span)};
    if (mark->lines_by_hand) return judge_typed(titled, *mark);
    const bool made = mark->form == model::MarkForm::approval || mark->form == model::MarkForm::both;
    if (made && !mark->agrees.meaning) report(unknown_noun, titled.span, {titled.title}, titled);
  }

 private:
  // «Порядок и форма»: a word before them may agree with the first alone, so none is wrong.
  void judge_typed(const Titled& titled, const model::Mark& mark) {
    const auto agreement = agreement_of(titled, mark);
    if (!agreement || agreement->several) return;
    for (const model::Text& text : mark.lines) {
      const model::Line line = model::line_of(text);
      const std::vector<language::Word> words = language::words_of(line.text);
      const auto typed = words.empty() ? std::nullopt : language::find_approved_word(words.front().in(line.text));
      if (!typed || *typed == agreement->with) continue;
      const std::string word(words.front().in(line.text));
      report(other_ending, line.span_of(words.front().first, word.size()),
             {word, titled.title, std::string(language::approved_word(agreement->with))}, titled);
    }
  }

  // What the author says outranks what the title tells.
  static std::optional<language::TitleAgreement> agreement_of(const Titled& titled, const model::Mark& mark) {
    if (mark.agrees.meaning) return language::TitleAgreement{*mark.agrees.meaning};
    return language::agreement_of(titled.title);
  }

  static base::Span span_of_title(const model::Document& document, base::Span otherwise) {
    base::Span out;
    model::visit_texts(document, [&out](const model::Text& text, const model::Where& where) {
      if (where.what != "заголовок" || out.known()) return;
      const model::Line line = model::line_of(text);
      out = line.span_of(0, line.text.size());
    });
    return out.known() ? out : otherwise;
  }

  void report(const base::Message& message, base::Span span, std::vector<std::string> arguments, const Titled& titled) {
    diagnostics_.report(message, span, std::move(arguments),
                        model::place_of(package_, titled.document.id, {"отметка"}));
  }

  const model::Package& package_;
  base::Diagnostics& diagnostics_;
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  Finder finder(package, diagnostics);
  model::visit_all<model::Order>(package, [&finder](const model::Document&, const model::Order& order) {
    for (const model::Appendix& appendix : order.appendices) finder.judge(appendix);
  });
}

}  // namespace

const Rule pkg_006{"PKG-006",
                   {"слово «УТВЕРЖДЕН» и название документа", "the word УТВЕРЖДЕН and the document’s title"},
                   messages,
                   find,
                   {"УТВЕРЖДЕН / Дорожная карта", "УТВЕРЖДЕНА / Дорожная карта"},
                   {"род имени-сокращения («ФЦП») спорен", "the gender of an abbreviation is open"}};

}  // namespace check
