// REF-006: what is typed by hand contradicts what the program makes of the package. Example: a point with
// `document: roadmap` says «приложение № 2», and the roadmap is appendix № 1.
// Looked at are the number in a point that names its document, the kind of act in a mark typed line by line, and
// hand-set numbers of appendices that do not grow. Numbers and dates of the act have rules of their own (PKG-001,
// PKG-002).

#include "check/amendments.h"
#include "check/appendices.h"
#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/acts.h"
#include "language/citations.h"
#include "language/words.h"
#include "model/kinds.h"
#include "model/walk.h"

#include <algorithm>
#include <array>
#include <optional>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «отметка о приложении»",
                              "GOST R 7.0.97-2025, appendix mark"};

constexpr base::Message other_appendix{
    "REF-006.point",
    base::Severity::warning,
    {"пункт говорит о документе {0}, это приложение № {1}, а в тексте набрано № {2}",
     "the point speaks of {0}, which is appendix No. {1}, and the text says No. {2}"},
    {"поставьте <{0}> вместо числа: номер всегда будет верен", "write <{0}> instead: the number will always be right"},
    basis};
constexpr base::Message other_act{
    "REF-006.mark",
    base::Severity::warning,
    {"отметка набрана вручную и говорит «{0}», а акт – {1}",
     "the mark is typed by hand and says “{0}”, the act is {1}"},
    {"уберите строки отметки: программа сделает её сама", "drop the lines of the mark: the program makes it"},
    basis};
constexpr base::Message not_growing{
    "REF-006.number",
    base::Severity::warning,
    {"у приложения набран номер {0}, а перед ним в appendices: стоит приложение № {1}",
     "the appendix bears No. {0}, and appendix No. {1} stands before it in appendices:"},
    {"уберите номер: программа считает по порядку appendices:; или переставьте их",
     "drop the number: it is counted by the order of appendices:; or change that order"},
    basis};

constexpr std::array messages{&other_appendix, &other_act, &not_growing};

const model::Appendix* find_appendix(const model::Order& order, const model::DocumentId& document) {
  const auto found = std::ranges::find(order.appendices, document, &model::Appendix::document);
  return found == order.appendices.end() ? nullptr : &*found;
}

// The sole number that the paragraph types for an appendix of this act.
std::optional<model::CitedAppendices> typed_number(const model::Line& line) {
  std::vector<model::CitedAppendices> all = language::find_cited_appendices(line.text);
  if (all.size() != 1) return std::nullopt;
  const model::CitedAppendices& one = all.front();
  const bool ours = !one.quoted && (one.of == model::CitedOf::own || one.of == model::CitedOf::unsaid);
  const bool typed = one.numbers.size() == 1 && line.reference_at(one.number_at) == nullptr;
  return ours && typed ? std::optional(one) : std::nullopt;
}

class Points {
 public:
  Points(const Reading& reading, const model::Document& act, const model::Order& order, base::Diagnostics& diagnostics)
      : reading_(reading), act_(act), order_(order), diagnostics_(diagnostics) {}

  void judge(const model::Point& point, const model::Where& where) {
    const model::DocumentId& document = point.document.empty() ? point.form.id : point.document.id;
    const model::Appendix* appendix = find_appendix(order_, document);
    if (appendix == nullptr || !appendix->number.meaning || point.text.paragraphs.size() != 1) return;
    const model::Paragraph& paragraph = point.text.paragraphs.front();
    if (reading_.contexts.amends(paragraph)) return;
    const model::Line line = model::line_of(paragraph);
    const auto typed = typed_number(line);
    if (!typed || typed->numbers.front() == *appendix->number.meaning) return;
    // Where no sheet bears it PKG-003 tells so.
    if (!is_printed(typed->numbers.front())) return;
    base::Diagnostic finding;
    finding.message = &other_appendix;
    finding.span = line.span_of(typed->first, typed->end - typed->first);
    finding.arguments = {document.value, std::to_string(*appendix->number.meaning),
                         std::to_string(typed->numbers.front())};
    finding.steps = model::place_of(reading_.package, act_.id, where);
    finding.fix = replacement(line, typed->number_at, typed->end - typed->number_at, "<" + document.value + ">");
    diagnostics_.report(std::move(finding));
  }

 private:
  [[nodiscard]] bool is_printed(int number) const {
    return std::ranges::any_of(printed_sheets(reading_.package, order_),
                               [number](const PrintedSheet& sheet) { return sheet.number == number; });
  }

  const Reading& reading_;
  const model::Document& act_;
  const model::Order& order_;
  base::Diagnostics& diagnostics_;
};

bool has_word(const std::string& small, std::string_view word) {
  return std::ranges::any_of(language::words_of(small),
                             [&](const language::Word& one) { return one.in(small) == word; });
}

// «к приказу», «УТВЕРЖДЕН приказом» on a sheet of a распоряжение; nothing where the act's own kind stands too.
void check_kind(const model::Package& package, const model::Document& sheet, const model::Mark& mark,
                const model::Order& order, base::Diagnostics& diagnostics) {
  constexpr std::array<std::string_view, 4> kinds{"приказ", "распоряжение", "постановление", "решение"};
  if (std::ranges::find(kinds, order.act) == kinds.end()) return;
  const std::string all = language::lower_in_place(model::plain_lines(mark.lines));
  const auto named = [&all](std::string_view kind) -> std::string {
    const std::string dative = language::act_dative(kind), instrumental = language::act_instrumental(kind);
    if (has_word(all, dative)) return dative;
    return has_word(all, instrumental) ? instrumental : std::string();
  };
  if (!named(order.act).empty()) return;
  for (const std::string_view kind : kinds) {
    const std::string word = named(kind);
    if (word.empty()) continue;
    const model::Line line = model::line_of(mark.lines.front());
    diagnostics.report(other_act, line.span_of(0, line.text.size()), {word, order.act},
                       model::place_of(package, sheet.id, {"отметка"}));
    return;
  }
}

void check_sheets(const model::Package& package, const model::Order& order, base::Diagnostics& diagnostics) {
  int before = 0;
  for (const model::Appendix& appendix : order.appendices) {
    const model::Document* document = package.find_document(appendix.document);
    const model::Mark* mark = document == nullptr ? nullptr : model::mark_of(*document);
    if (mark == nullptr || appendix.joined) continue;
    if (mark->lines_by_hand && !mark->lines.empty()) check_kind(package, *document, *mark, order, diagnostics);
    const int number = appendix.number.meaning.value_or(0);
    if (mark->appendix.by_hand && number > 0 && number <= before)
      diagnostics.report(not_growing, mark->appendix.span, {std::to_string(number), std::to_string(before)},
                         model::place_of(package, document->id, {"отметка"}));
    before = std::max(before, number);
  }
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  model::visit_all<model::Order>(package, [&](const model::Document& document, const model::Order& order) {
    Points points(reading, document, order, diagnostics);
    model::visit_points(
        document, [&points](const model::Point& point, const model::Where& where) { points.judge(point, where); });
    check_sheets(package, order, diagnostics);
  });
}

}  // namespace

const Rule ref_006{
    "REF-006",
    {"набранное вручную против сделанного программой", "what is typed by hand against what is made"},
    messages,
    find,
    {"Утвердить план (приложение № 2), а план – приложение № 1", "Утвердить план (приложение № <plan>)"}};

}  // namespace check
