// TYP-001: quotation marks that are straight, of two kinds, or without the other one of their pair.
// Example: сделать пометку "внутр.совм."; ФГБОУВО «Оренбургский государственный педагогический.
// A quotation may go on over several paragraphs, points and cells; its marks are balanced over all of it.

#include "check/rules.h"
#include "check/typed_lines.h"
#include "language/quotes.h"

#include <algorithm>
#include <array>
#include <map>

namespace check {

namespace {

constexpr base::Wording basis{"правила набора: «ёлочки», внутри них – „лапки“",
                              "rules of typesetting: «…» and „…“ inside them"};

constexpr base::Message straight{"TYP-001.straight",
                                 base::Severity::warning,
                                 {"прямые кавычки: {0}", "straight quotation marks: “{0}”"},
                                 {"поставьте «ёлочки», а внутри них – „лапки“", "use «…», and „…“ inside them"},
                                 basis};
constexpr base::Message mixed{"TYP-001.mixed",
                              base::Severity::warning,
                              {"кавычки разного вида: {0}", "quotation marks of two kinds: “{0}”"},
                              {"поставьте «ёлочки» – такие же, как в остальном тексте, – а внутри них – „лапки“",
                               "use «…» as elsewhere in the text, and „…“ inside them"},
                              basis};
constexpr base::Message unclosed{
    "TYP-001.unclosed",
    base::Severity::warning,
    {"кавычка открыта и не закрыта: {0}", "a quotation mark is opened and not closed: “{0}”"},
    {"закройте её там, где кончается название или цитата, или уберите",
     "close it where the quotation ends, or drop it"},
    basis};
constexpr base::Message unopened{
    "TYP-001.unopened",
    base::Severity::warning,
    {"кавычка закрыта, а открыта не была: {0}", "a quotation mark is closed and was not opened: “{0}”"},
    {"откройте её там, где начинается название или цитата, или уберите",
     "open it where the quotation begins, or drop it"},
    basis};

constexpr std::array messages{&straight, &mixed, &unclosed, &unopened};

class Finder {
 public:
  Finder(const model::Package& package, const model::Document& document, base::Diagnostics& diagnostics)
      : package_(package), document_(document), diagnostics_(diagnostics) {}

  void read(const model::Text& text, const model::Where& where) {
    constexpr auto marks = std::to_array<std::string_view>({"\"", "«", "»", "„", "“", "”"});
    if (std::ranges::none_of(text.paragraphs, [&](const model::Paragraph& one) { return holds_any(one, marks); }))
      return;
    const model::Line line = model::line_of(text);
    const std::string words = typed_words(line);
    guillemets_ = guillemets_ || words.find("«") != std::string::npos;
    for (const language::QuoteSlip& found : language::find_quote_slips(words)) {
      const language::Slip& slip = found.slip;
      base::Diagnostic finding;
      finding.span = line.span_of(slip.first, slip.length);
      finding.arguments = {shown(words, slip.first, slip.length)};
      finding.steps = model::place_of(package_, document_.id, where);
      if (!slip.words.empty()) finding.fix = replacement(line, slip.first, slip.length, slip.words);
      add(found.fault, std::move(finding), where);
    }
  }

  void report() {
    pair_over_sheet();
    for (const auto& [where, open] : open_)
      for (const std::size_t index : open) found_[index].message = &unclosed;
    for (const std::size_t index : foreign_)
      if (guillemets_) found_[index].message = &mixed;
    for (base::Diagnostic& finding : found_) {
      if (finding.message == nullptr) continue;
      diagnostics_.report(std::move(finding));
    }
  }

 private:
  // A sheet that is quoted as a whole: «дополнить приложением № 4 согласно приложению к настоящему приказу». Its mark
  // or its first words open the quotation, its last point closes it.
  void pair_over_sheet() {
    for (auto& [where, open] : open_) {
      if (!where.starts_with("отметка") && !where.starts_with("преамбула")) continue;
      for (std::size_t& index : open) {
        const auto last = std::find_if(found_.rbegin(), found_.rend(),
                                       [](const base::Diagnostic& one) { return one.message == &unopened; });
        if (last == found_.rend() || static_cast<std::size_t>(found_.rend() - last) <= index + 1) continue;
        last->message = nullptr;
        index = found_.size();  // it is closed
      }
      std::erase(open, found_.size());
    }
  }

  void add(language::QuoteFault fault, base::Diagnostic finding, const model::Where& where) {
    std::vector<std::size_t>& open = open_[key_of(where)];
    switch (fault) {
      case language::QuoteFault::straight: finding.message = &straight; break;
      case language::QuoteFault::mixed: finding.message = &mixed; break;
      case language::QuoteFault::foreign: foreign_.push_back(found_.size()); break;
      case language::QuoteFault::unclosed: open.push_back(found_.size()); break;
      case language::QuoteFault::unopened:
        if (open.empty())
          finding.message = &unopened;
        else
          open.pop_back();
        break;
    }
    found_.push_back(std::move(finding));
  }

  // What may hold one quotation: all points of an act, the lines of one mark; of a table one row.
  [[nodiscard]] std::string key_of(const model::Where& where) const {
    const bool rows =
        std::holds_alternative<model::Plan>(document_.body) || std::holds_alternative<model::Form>(document_.body);
    return std::string(where.what) + (rows ? " " + std::string(where.number) : "");
  }

  const model::Package& package_;
  const model::Document& document_;
  base::Diagnostics& diagnostics_;
  bool guillemets_ = false;
  std::vector<base::Diagnostic> found_;                   // without a message: no fault after all
  std::map<std::string, std::vector<std::size_t>> open_;  // in found_, by where
  std::vector<std::size_t> foreign_;                      // likewise
};

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  for (const model::Document& document : package.documents) {
    Finder finder(package, document, diagnostics);
    for (const PlacedText& placed : found_in(reading.texts, document)) finder.read(*placed.text, placed.where);
    finder.report();
  }
}

}  // namespace

const Rule typ_001{
    "TYP-001",
    {"кавычки", "quotation marks"},
    messages,
    find,
    {"ФГБОУ ВО «Оренбургский государственный университет", "ФГБОУ ВО «Оренбургский государственный университет»"},
    {"кавычка обозначает дюймы или минуты", "the mark means inches or minutes"}};

}  // namespace check
