#include "check/stated_acts.h"

#include "language/citations.h"
#include "model/kinds.h"
#include "model/line.h"

#include <algorithm>

namespace check {

namespace {

// Where words stand that were read from a part of a line.
template <class Meaning>
model::Written<Meaning> written_in(const model::Line& line, std::size_t first, std::size_t length,
                                   std::optional<Meaning> meaning) {
  return {line.text.substr(first, length), std::move(meaning), true, line.span_of(first, length)};
}

model::Written<std::string> number_in(const model::Line& line, const model::CitedAct& act) {
  if (act.number.empty()) return {};
  const std::size_t at = line.text.substr(0, act.first + act.length).rfind(act.number);
  return written_in<std::string>(line, at, act.number.size(), act.number);
}

// «от 21.12.2025 № 801», «№ 801 от 21.12.2025»: between «от» and the sign.
model::Written<base::Date> date_in(const model::Line& line, const model::CitedAct& act) {
  constexpr std::string_view from = "от ";
  if (!act.date) return {};
  const std::size_t end = act.first + act.length;
  const std::size_t before = line.text.substr(0, end).rfind(" " + std::string(from));
  if (before == std::string::npos || before < act.first) return {};
  const std::size_t first = before + 1 + from.size();
  std::size_t stop = std::min({line.text.find("№", first), line.text.find("N", first), end});
  while (stop > first && line.text[stop - 1] == ' ') --stop;
  return written_in<base::Date>(line, first, stop - first, act.date);
}

bool quoted(const std::string& text, std::size_t at) {
  const std::string before = text.substr(0, at);
  const auto count = [&before](std::string_view mark) {
    int times = 0;
    for (std::size_t found = before.find(mark); found != std::string::npos; found = before.find(mark, found + 1))
      ++times;
    return times;
  };
  return count("«") > count("»");
}

class Reader {
 public:
  Reader(const model::Order& order, const model::DocumentId& document) : order_(order), document_(document) {}

  void fields(std::string_view where, model::Written<base::Date> date, model::Written<std::string> number) {
    if (!date.by_hand) date = {};
    if (!number.by_hand) number = {};
    if (!date.words.empty() || !number.words.empty())
      found.push_back({document_, where, std::move(date), std::move(number)});
  }

  // The lines are one sentence: «Приложение № 3 / к приказу … / от … № …».
  void lines(std::string_view where, const std::vector<model::Text>& texts) {
    model::Text joined;
    for (const model::Text& text : texts)
      joined.paragraphs.insert(joined.paragraphs.end(), text.paragraphs.begin(), text.paragraphs.end());
    const model::Line line = model::line_of(joined);
    std::vector<StatedAct> stated;
    for (const model::CitedAct& act : language::find_cited_acts(line.text)) {
      if (act.kind != order_.act || act.amending || quoted(line.text, act.first)) continue;
      stated.push_back({document_, where, date_in(line, act), number_in(line, act), true});
      if (agrees(stated.back())) return;
    }
    if (!stated.empty()) found.push_back(std::move(stated.front()));
  }

  std::vector<StatedAct> found;

 private:
  [[nodiscard]] bool agrees(const StatedAct& stated) const {
    const bool same_number = stated.number.words.empty() || stated.number.words == order_.number.words;
    const bool same_date = !stated.date.meaning || stated.date.meaning == order_.date.meaning;
    return same_number && same_date;
  }

  const model::Order& order_;
  const model::DocumentId& document_;
};

}  // namespace

std::vector<StatedAct> stated_acts(const model::Package& package, const model::Order& order) {
  std::vector<StatedAct> out;
  for (const model::Document& document : package.documents) {
    Reader reader(order, document.id);
    if (const model::Mark* mark = model::mark_of(document)) {
      reader.fields("отметка", mark->date, mark->number);
      if (mark->lines_by_hand) reader.lines("отметка", mark->lines);
    }
    if (const auto* sheet = std::get_if<model::ApprovalSheet>(&document.body)) {
      reader.fields("номер акта", {}, sheet->number);
      if (sheet->title_by_hand) reader.lines("заголовок", sheet->title);
    }
    std::ranges::move(reader.found, std::back_inserter(out));
  }
  return out;
}

}  // namespace check
