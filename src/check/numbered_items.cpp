#include "check/numbered_items.h"

#include "base/utf8.h"
#include "language/cited_numbers.h"
#include "language/words.h"
#include "model/walk.h"

#include <algorithm>
#include <optional>

namespace check {

namespace {

std::optional<ItemKind> kind_of(std::string_view word) {
  if (word.starts_with("таблиц") || word == "табл") return ItemKind::table;
  if (word.starts_with("рисун") || word == "рис") return ItemKind::figure;
  return std::nullopt;
}

using Number = std::string;

// «2», «2.1» with the sign before it.
std::optional<Number> take_number(std::string_view& text) {
  std::string_view rest = text;
  language::skip_blanks_and_sign(rest);
  std::size_t end = 0;
  const auto digit = [&](std::size_t at) { return at < rest.size() && rest[at] >= '0' && rest[at] <= '9'; };
  while (digit(end) || (end > 0 && rest.substr(end, 1) == "." && digit(end + 1))) ++end;
  if (end == 0) return std::nullopt;
  text = rest.substr(end);
  return Number(rest.substr(0, end));
}

// Of whole numbers: tables 2 and 3 of «1–4».
void add_between(std::string_view first, std::string_view last, std::vector<Number>& out) {
  constexpr int longest_range = 100;
  const auto from = language::take_integer(first), to = language::take_integer(last);
  if (!from || !to || !first.empty() || !last.empty() || *to - *from > longest_range) return;
  for (int between = *from + 1; between < *to; ++between) out.push_back(std::to_string(between));
}

// «1, 2 и 4–6» behind «табл.» or «таблицах».
std::vector<Number> take_numbers(std::string_view text) {
  language::skip(text, {"."});
  return language::take_list<Number>(text, take_number, add_between);
}

// The number that a line bears: «Таблица 2», «Рисунок 1 – Переправа».
Number number_borne(std::string_view line, ItemKind kind) {
  const std::string small = language::lower_in_place(line);
  const std::vector<language::Word> words = language::words_of(small);
  if (words.empty() || kind_of(words.front().in(small)) != kind) return {};
  const std::vector<Number> numbers = take_numbers(std::string_view(small).substr(words.front().end));
  return numbers.empty() ? Number{} : numbers.front();
}

class Collector {
 public:
  std::vector<NumberedItem> found;

  void document(const model::Document& document) {
    document_ = &document;
    model::visit_points(document, [this](const model::Point& point, const model::Where& where) { body(point, where); });
    if (const auto* plan = std::get_if<model::Plan>(&document.body))
      for (const model::PlanPart& part : plan->parts)
        add(part.number, ItemKind::table, {"номер таблицы"}, {.of_plan = true});
  }

 private:
  void body(const model::Point& point, const model::Where& where) {
    bool leads = leads_on(point.text);
    for (const model::PointPart& part : point.body) {
      if (part.quoted) continue;
      if (const auto* text = std::get_if<model::Text>(&part.content)) leads = leads_on(*text);
      if (const auto* table = std::get_if<model::Table>(&part.content))
        add(table->number, ItemKind::table, where, {.announced = leads});
      if (const auto* picture = std::get_if<model::Picture>(&part.content))
        add(picture->caption, ItemKind::figure, where, {.announced = leads});
    }
  }

  // «по следующей шкале:», «как показано на рисунке.»
  static bool leads_on(const model::Text& text) {
    if (text.paragraphs.empty()) return false;
    std::string words = language::lower_in_place(model::line_of(text.paragraphs.back()).text);
    while (words.ends_with(' ') || words.ends_with('.')) words.pop_back();
    return words.ends_with(':') || words.ends_with("таблице") || words.ends_with("рисунке") ||
           base::contains(words, "следующ");
  }

  struct Standing {
    bool announced = false, of_plan = false;
  };

  void add(const model::Text& text, ItemKind kind, const model::Where& where, Standing standing) {
    if (text.paragraphs.empty()) return;
    const model::Line line = model::line_of(text.paragraphs.front());
    Number number = number_borne(line.text, kind);
    if (number.empty()) return;
    found.push_back({kind, std::move(number), document_, &text.paragraphs.front(), line.span_of(0, line.text.size()),
                     where, standing.announced, standing.of_plan});
  }

  const model::Document* document_ = nullptr;
};

}  // namespace

std::vector<NumberedItem> numbered_items(const model::Package& package) {
  Collector collector;
  for (const model::Document& document : package.documents) collector.document(document);
  return std::move(collector.found);
}

NamedItems named_items(const std::vector<TypedLine>& lines, const std::vector<NumberedItem>& items) {
  NamedItems out;
  if (items.empty()) return out;
  std::set<const model::Paragraph*> own;
  for (const NumberedItem& item : items) own.insert(item.paragraph);
  for (const TypedLine& typed : lines) {
    if (own.contains(typed.paragraph)) continue;
    const std::string small = language::lower_in_place(typed.line.text);
    if (!base::contains(small, "табл") && !base::contains(small, "рис")) continue;
    for (const language::Word& word : language::words_of(small))
      if (const auto kind = kind_of(word.in(small)))
        for (Number& number : take_numbers(std::string_view(small).substr(word.end)))
          out.emplace(*kind, std::move(number));
  }
  return out;
}

}  // namespace check
