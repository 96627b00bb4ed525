// PKG-003: the act cites «приложение № k» and no sheet bears that mark; an appendix that the act never cites; first
// mentions out of order. «прилагаемый …» cites a sole appendix. A reference `<roadmap>` counts by the number it prints.

#include "check/rules.h"

#include "language/letters.h"
#include "model/kinds.h"
#include "model/reading.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <initializer_list>
#include <optional>

namespace check {

namespace {

constexpr base::Wording basis{"ГОСТ Р 7.0.97-2025, реквизит «отметка о приложении»",
                              "GOST R 7.0.97-2025, appendix mark"};

constexpr base::Message no_such_sheet{
    "PKG-003",
    base::Severity::error,
    {"названо приложение «{0}», но ни один лист не имеет такой отметки",
     "appendix “{0}” is cited, but no sheet bears that mark"},
    {"добавьте документ в appendices: или исправьте ссылку; лучше ставить <id> приложения вместо числа",
     "add the document to appendices: or mend the reference; better write <id> of the appendix instead of a number"},
    basis};
constexpr base::Message no_sheet_at_all{
    "PKG-003",
    base::Severity::error,
    {"названо приложение, но ни один лист не имеет такой отметки", "an appendix is cited, but no sheet bears a mark"},
    {"добавьте документ в appendices: или уберите слова о приложении",
     "add the document to appendices: or drop the words about an appendix"},
    basis};
constexpr base::Message never_cited{
    "PKG-003",
    base::Severity::error,
    {"приложение «{0}» в тексте акта не названо", "the act never cites appendix “{0}”"},
    {"сошлитесь на него в пункте: «в соответствии с приложением № <{0}>»", "cite it in a point by <{0}>"},
    basis};
constexpr base::Message out_of_order{
    "PKG-003",
    base::Severity::warning,
    {"приложение № {0} названо раньше приложения № {1}", "appendix No. {0} is cited before No. {1}"},
    {"расставьте appendices: в порядке первых упоминаний", "order appendices: by first mention"},
    basis};

constexpr std::array messages{&no_such_sheet, &no_sheet_at_all, &never_cited, &out_of_order};

struct Citation {
  std::optional<int> number;  // nothing: «приложение» or «прилагаемый» alone
  std::string document;       // of a reference `<id>`
  base::Span span;
  std::vector<std::string> place;
};

struct Sheet {
  model::DocumentId document;
  std::optional<int> number;
  base::Span span;
};

bool skip(std::string_view& text, std::initializer_list<std::string_view> words) {
  for (const std::string_view word : words) {
    if (!text.starts_with(word)) continue;
    text.remove_prefix(word.size());
    return true;
  }
  return false;
}

void skip_blanks_and_sign(std::string_view& text) {
  while (skip(text, {" ", "\u00a0", "№", "N"})) continue;
}

std::optional<int> take_number(std::string_view& text) {
  std::string_view rest = text;
  skip_blanks_and_sign(rest);
  int number = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  if (error != std::errc{}) return std::nullopt;
  rest.remove_prefix(static_cast<std::size_t>(end - rest.data()));
  text = rest;
  return number;
}

// «№ 1», «1 и 2», «1, 2», «1–4»; nothing when they are another act's: «№ 4 к приказу … от …».
std::vector<int> numbers_at(std::string_view text) {
  std::vector<int> numbers;
  while (const auto number = take_number(text)) {
    numbers.push_back(*number);
    std::string_view rest = text;
    const bool range = skip(rest, {"-", "–", " - ", " – "});
    if (!range && !skip(rest, {", ", " и ", ","})) break;
    std::string_view ahead = rest;
    const auto next = take_number(ahead);
    if (!next) break;
    constexpr int longest_range = 100;
    if (range && *next - *number < longest_range)
      for (int between = *number + 1; between < *next; ++between) numbers.push_back(between);
    text = rest;
  }
  skip(text, {" ", "\u00a0"});
  const bool of_other_act = skip(text, {"к "}) && !text.starts_with("настоящ");
  if (of_other_act) numbers.clear();
  return numbers;
}

// Words before a bare «приложение» that make it a citation; elsewhere it may be a mobile one.
bool cites(std::string_view before) {
  for (const std::string_view word : {"(", "согласно ", "соответствии с ", "соответствии со "})
    if (before.ends_with(word)) return true;
  return false;
}

// A paragraph as one string, so that «приложением» and its number may stand in different pieces of it.
struct Line {
  struct Part {
    std::size_t first;
    base::Span span;
    const model::Reference* reference;
  };
  std::string text;
  std::vector<Part> parts;

  [[nodiscard]] const Part& part_at(std::size_t byte) const {
    const auto after = std::ranges::upper_bound(parts, byte, {}, &Part::first);
    return *std::prev(after);
  }
};

Line line_of(const model::Paragraph& paragraph) {
  Line line;
  for (const model::Piece& piece : paragraph.pieces) {
    if (const auto* words = std::get_if<model::Words>(&piece)) {
      line.parts.push_back({line.text.size(), words->span, nullptr});
      line.text += words->text;
    } else if (const auto* reference = std::get_if<model::Reference>(&piece)) {
      line.parts.push_back({line.text.size(), reference->span, reference});
      line.text += reference->printed.empty() ? "?" : reference->printed;
    }
  }
  return line;
}

class Citations {
 public:
  explicit Citations(const model::Order& order) : order_(order) {}

  void read(const model::Text& text, const model::Where& where) {
    for (const model::Paragraph& paragraph : text.paragraphs) {
      const Line line = line_of(paragraph);
      for (const Line::Part& part : line.parts)
        if (part.reference != nullptr) refer(*part.reference, where);
      for (const std::string_view stem : {"приложени", "прилагаем"}) scan(line, stem, where);
    }
  }

  std::vector<Citation> found;

 private:
  void scan(const Line& line, std::string_view stem, const model::Where& where) {
    // Letters of rare scripts change their length with their case; such a line is searched as it is.
    std::string lower = language::lower(line.text);
    if (lower.size() != line.text.size()) lower = line.text;
    for (std::size_t at = lower.find(stem); at != std::string::npos; at = lower.find(stem, at + 1)) {
      const Line::Part& part = line.part_at(at);
      if (!part.span.known() || part.reference != nullptr) continue;
      const std::size_t end = std::min(lower.find_first_of(" ,.;:()", at), lower.size());
      std::string_view rest = std::string_view(lower).substr(end);
      skip_blanks_and_sign(rest);
      // «приложением № <roadmap>»: the reference speaks for itself.
      if (!rest.empty() && line.part_at(lower.size() - rest.size()).reference != nullptr) continue;
      const base::Span span =
          part.span.part(static_cast<std::uint32_t>(at - part.first), static_cast<std::uint32_t>(end - at));
      const std::string_view after = std::string_view(lower).substr(end);
      if (stem == "прилагаем") {
        add({std::nullopt, {}, span, {}}, where);
      } else if (std::string_view digits = after; take_number(digits)) {
        for (const int number : numbers_at(after)) add({number, {}, span, {}}, where);
      } else if (cites(std::string_view(lower).substr(0, at))) {
        add({std::nullopt, {}, span, {}}, where);
      }
    }
  }

  void refer(const model::Reference& reference, const model::Where& where) {
    for (const model::Appendix& appendix : order_.appendices)
      if (appendix.document.value == reference.id)
        add({appendix.number.meaning, reference.id, reference.span, {}}, where);
  }

  void add(Citation citation, const model::Where& where) {
    citation.place = {where.step()};
    found.push_back(std::move(citation));
  }

  const model::Order& order_;
};

std::vector<Sheet> printed_sheets(const model::Package& package, const model::Order& order) {
  std::vector<Sheet> sheets;
  for (const model::Appendix& appendix : order.appendices) {
    const model::Document* document = package.find_document(appendix.document);
    const model::Mark* mark = document == nullptr ? nullptr : model::mark_of(*document);
    if (mark == nullptr || mark->form == model::MarkForm::none) continue;
    sheets.push_back({appendix.document, appendix.number.meaning, appendix.span});
  }
  return sheets;
}

void check_cited(const std::vector<Citation>& citations, const std::vector<Sheet>& sheets,
                 base::Diagnostics& diagnostics) {
  for (const Citation& citation : citations) {
    const bool printed = std::ranges::any_of(
        sheets, [&](const Sheet& sheet) { return citation.number ? sheet.number == citation.number : true; });
    if (printed) continue;
    if (citation.number)
      diagnostics.report(no_such_sheet, citation.span, {"№ " + std::to_string(*citation.number)}, citation.place);
    else
      diagnostics.report(no_sheet_at_all, citation.span, {}, citation.place);
  }
}

void check_sheets(const std::vector<Citation>& citations, const std::vector<Sheet>& sheets,
                  base::Diagnostics& diagnostics) {
  for (const Sheet& sheet : sheets) {
    const bool cited = std::ranges::any_of(citations, [&](const Citation& citation) {
      if (citation.document == sheet.document.value) return true;
      return citation.number ? citation.number == sheet.number : sheets.size() == 1;
    });
    if (!cited) diagnostics.report(never_cited, sheet.span, {sheet.document.value}, {"приложения"});
  }
}

void check_order(const std::vector<Citation>& citations, base::Diagnostics& diagnostics) {
  int highest = 0;
  for (const Citation& citation : citations) {
    if (!citation.number || *citation.number <= highest) continue;
    if (*citation.number > highest + 1)
      diagnostics.report(out_of_order, citation.span, {std::to_string(*citation.number), std::to_string(highest + 1)},
                         citation.place);
    highest = *citation.number;
  }
}

void find(const model::Package& package, base::Diagnostics& diagnostics) {
  for (const model::Document& document : package.documents) {
    const auto* order = std::get_if<model::Order>(&document.body);
    if (order == nullptr) continue;
    Citations citations(*order);
    model::visit_texts(document, [&](const model::Text& text, const model::Where& where) {
      if (!where.quoted) citations.read(text, where);
    });
    const std::vector<Sheet> sheets = printed_sheets(package, *order);
    check_cited(citations.found, sheets, diagnostics);
    check_sheets(citations.found, sheets, diagnostics);
    check_order(citations.found, diagnostics);
  }
}

}  // namespace

const Rule pkg_003{
    "PKG-003", {"ссылки на приложения и их отметки", "references to appendices and their marks"}, messages, find};

}  // namespace check
