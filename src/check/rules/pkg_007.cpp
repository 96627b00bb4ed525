// PKG-007: a sole appendix bears a number, one of several bears none, or «приложение № 1» and «приложение 2» stand in
// one text. Example: «Приложение № 1» on the only appendix of an order. Numbers that the program gives are right by
// construction; looked at are those typed by hand.

#include "base/utf8.h"
#include "check/appendices.h"
#include "check/amendments.h"
#include "check/rules.h"
#include "language/citations.h"
#include "language/letters.h"
#include "model/kinds.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <optional>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «отметка о приложении»",
                              "GOST R 7.0.97-2025, appendix mark"};

constexpr base::Message sole_numbered{
    "PKG-007.sole",
    base::Severity::warning,
    {"приложение у акта одно, а на нём стоит номер: {0}", "the act has one appendix, and it bears a number: {0}"},
    {"уберите номер из отметки: единственное приложение не нумеруют",
     "drop the number from the mark: a sole appendix has none"},
    basis};
constexpr base::Message sole_cited{
    "PKG-007.cited",
    base::Severity::warning,
    {"приложение у акта одно и номера не несёт, а названо с номером: «приложение № 1»",
     "the act has one appendix without a number, and the words give it one: “приложение № 1”"},
    {"уберите номер: «(приложение)», «согласно приложению»", "drop the number: “(приложение)”"},
    basis};
constexpr base::Message without_number{
    "PKG-007.several",
    base::Severity::warning,
    {"приложений несколько, а на этом номера нет", "there are several appendices, and this one bears no number"},
    {"добавьте номер; или уберите строки отметки – программа сделает её сама",
     "add the number; or drop the lines of the mark and the program makes it"},
    basis};
constexpr base::Message mixed_signs{
    "PKG-007.mixed",
    base::Severity::warning,
    {"номера приложений написаны то со знаком «№», то без него: здесь {0}, раньше {1}",
     "numbers of appendices stand now with the sign “№”, now without it: {0} here, {1} before"},
    {"пишите одинаково во всём документе", "write them one way through the document"},
    basis};

constexpr std::array messages{&sole_numbered, &sole_cited, &without_number, &mixed_signs};

// What the first line of a mark says: «Приложение № 2».
struct MarkNumber {
  bool found = false;  // it begins with the word
  std::string number;  // empty: none
  base::Span span;
};

MarkNumber number_of(const model::Mark& mark) {
  if (!mark.lines_by_hand)
    return {true, mark.appendix.by_hand ? mark.appendix.words : std::string(), mark.appendix.span};
  for (const model::Text& text : mark.lines) {
    const model::Line line = model::line_of(text);
    if (!language::lower(line.text).starts_with("приложение")) continue;
    const std::size_t first = line.text.find_first_of("0123456789");
    if (first == std::string::npos) return {true, {}, line.span_of(0, line.text.size())};
    const std::size_t end = std::min(line.text.find_first_not_of("0123456789", first), line.text.size());
    return {true, line.text.substr(first, end - first), line.span_of(first, end - first)};
  }
  return {};
}

// The act speaks of an appendix that the package has not got: there were several.
bool cites_another(const std::vector<AppendixCitation>& citations, const std::string& number) {
  return std::ranges::any_of(citations, [&number](const AppendixCitation& citation) {
    return citation.number && std::to_string(*citation.number) != number;
  });
}

// Once an act: the mark is made and bears no number.
void check_sole_cited(const model::Mark& mark, const MarkNumber& typed, const std::vector<AppendixCitation>& citations,
                      base::Diagnostics& diagnostics) {
  const bool unnumbered = mark.lines_by_hand ? typed.found && typed.number.empty() : !mark.appendix.by_hand;
  if (!unnumbered || cites_another(citations, "1")) return;
  const auto numbered = std::ranges::find_if(citations, [](const AppendixCitation& citation) {
    return citation.certain && citation.document.empty() && citation.number == 1;
  });
  if (numbered != citations.end()) diagnostics.report(sole_cited, numbered->span, {}, numbered->place);
}

void check_marks(const Reading& reading, const model::Document& act, const model::Order& order,
                 base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const bool sole = std::ranges::count(order.appendices, false, &model::Appendix::joined) == 1;
  for (const model::Appendix& appendix : order.appendices) {
    const model::Document* document = package.find_document(appendix.document);
    const model::Mark* mark = document == nullptr ? nullptr : model::mark_of(*document);
    if (mark == nullptr || appendix.joined || mark->form == model::MarkForm::none) continue;
    const MarkNumber typed = number_of(*mark);
    const std::vector<std::string> place = model::place_of(package, document->id, {"отметка"});
    if (sole) check_sole_cited(*mark, typed, appendix_citations(reading, act, order), diagnostics);
    if (sole && !typed.number.empty() && !cites_another(appendix_citations(reading, act, order), typed.number))
      diagnostics.report(sole_numbered, typed.span, {typed.number}, place);
    if (!sole && mark->lines_by_hand && typed.found && typed.number.empty())
      diagnostics.report(without_number, typed.span, {}, place);
  }
}

// The first that is written otherwise than the first of all.
class Signs {
 public:
  Signs(const Reading& reading, const model::Document& document, base::Diagnostics& diagnostics)
      : reading_(reading), document_(document), diagnostics_(diagnostics) {}

  void read(const model::Paragraph& paragraph, const model::Where& where) {
    if (told_ || !may_cite(paragraph) || reading_.contexts.amends(paragraph)) return;
    const model::Line line = model::line_of(paragraph);
    if (!language::find_amendments(line.text).empty()) return;
    for (const model::CitedAppendices& cited : language::find_cited_appendices(line.text)) read(line, cited, where);
  }

 private:
  // The word «приложение» is typed in it: most paragraphs have none.
  static bool may_cite(const model::Paragraph& paragraph) {
    return std::ranges::any_of(paragraph.pieces, [](const model::Piece& piece) {
      const auto* words = std::get_if<model::Words>(&piece);
      return words != nullptr && (base::contains(words->text, "рил") || base::contains(words->text, "РИЛ"));
    });
  }

  void read(const model::Line& line, const model::CitedAppendices& cited, const model::Where& where) {
    const bool ours = !cited.quoted && (cited.of == model::CitedOf::own || cited.of == model::CitedOf::unsaid);
    const bool numbered = !cited.numbers.empty() || line.reference_at(cited.number_at) != nullptr;
    if (!ours || !numbered || told_ || !line.written_at(cited.first)) return;
    const std::size_t word_end = cited.first + cited.length;
    const std::string between = line.text.substr(word_end, cited.number_at - word_end);
    const bool sign = between.find("№") != std::string::npos || between.find('N') != std::string::npos;
    const std::string shown =
        "«" + line.text.substr(cited.first, std::max(cited.end, cited.number_at) - cited.first) + "»";
    if (!first_) {
      first_ = sign;
      first_words_ = shown;
    } else if (*first_ != sign) {
      told_ = true;
      diagnostics_.report(mixed_signs, line.span_of(cited.first, cited.length), {shown, first_words_},
                          model::place_of(reading_.package, document_.id, where));
    }
  }

  const Reading& reading_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
  std::optional<bool> first_;
  std::string first_words_;
  bool told_ = false;
};

void check_signs(const Reading& reading, const model::Document& act, base::Diagnostics& diagnostics) {
  Signs signs(reading, act, diagnostics);
  model::visit_texts(act, [&signs](const model::Text& text, const model::Where& where) {
    if (where.quoted) return;
    for (const model::Paragraph& paragraph : text.paragraphs) signs.read(paragraph, where);
  });
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  model::visit_all<model::Order>(reading.package, [&](const model::Document& act, const model::Order& order) {
    check_marks(reading, act, order, diagnostics);
    check_signs(reading, act, diagnostics);
  });
}

}  // namespace

const Rule pkg_007{"PKG-007",
                   {"номера приложений", "numbers of appendices"},
                   messages,
                   find,
                   {"«Приложение № 1» на единственном приложении", "«Приложение»"},
                   {"регион нумерует и единственное приложение: так и задайте в настройках",
                    "a region numbers a sole one: set it so"}};

}  // namespace check
