// NUM-004: a section of a plan holds one row, a chapter of a regulation one point. Example: a section «Контроль» with
// the only row 5.1. Sections that are months are no division of the subject and hold what falls into them.

#include "check/rules.h"
#include "language/dates.h"
#include "language/words.h"
#include "model/walk.h"

#include <algorithm>
#include <array>

namespace check {

namespace {

constexpr base::Wording basis{"правила юридической техники: раздел не состоит из одного пункта",
                              "rules of drafting: a chapter is more than one point"};

constexpr base::Message lone_row{
    "NUM-004.row",
    base::Severity::note,
    {"в разделе «{0}» одна строка", "section “{0}” has one row"},
    {"присоедините её к соседнему разделу или дополните раздел", "join it to a neighbour, or add to the section"},
    basis};
constexpr base::Message lone_point{
    "NUM-004.point",
    base::Severity::note,
    {"в главе «{0}» один пункт", "chapter “{0}” has one point"},
    {"присоедините его к соседней главе или разделите на пункты", "join it to a neighbour, or divide it into points"},
    basis};

constexpr std::array messages{&lone_row, &lone_point};

bool is_month(const std::string& title) {
  const std::vector<language::Word> words = language::words_of(title);
  return !words.empty() && language::find_month(words.front().in(title));
}

// A row with rows of its own is a division itself.
bool has_one_row(const model::PlanSection& section) {
  const auto counts = [](const model::Measure& row) { return row.total.empty() && row.group.empty() && !row.sum; };
  return std::ranges::count_if(section.rows, counts) == 1 &&
         std::ranges::all_of(section.rows, [&](const auto& row) { return !counts(row) || row.rows.empty(); });
}

base::Span span_of(const model::Text& title, base::Span otherwise) {
  const model::Line line = model::line_of(title);
  const base::Span span = line.span_of(0, line.text.size());
  return span.known() ? span : otherwise;
}

void find(const Reading& reading, base::Diagnostics& diagnostics) {
  const model::Package& package = reading.package;
  const auto tell = [&](const base::Message& message, const model::Document& document, const auto& part) {
    diagnostics.report(message, span_of(part.title, part.span), {model::plain(part.title)},
                       model::place_of(package, document.id, {"раздел", part.label.words}));
  };
  for (const model::Document& document : package.documents) {
    if (const auto* plan = std::get_if<model::Plan>(&document.body))
      for (const model::PlanPart& part : plan->parts)
        for (const model::PlanSection& section : part.sections)
          if (part.sections.size() > 1 && !section.title.empty() && has_one_row(section) &&
              !is_month(model::plain(section.title)))
            tell(lone_row, document, section);
    if (const auto* regulation = std::get_if<model::Regulation>(&document.body))
      for (const model::RegulationPart& part : regulation->parts)
        if (regulation->parts.size() > 1 && !part.title.empty() && part.points.size() == 1 &&
            part.points.front().points.empty())
          tell(lone_point, document, part);
  }
}

}  // namespace

const Rule num_004{"NUM-004",
                   {"раздел из одной строки или пункта", "a section of one row or point"},
                   messages,
                   find,
                   {"раздел «Контроль» из одной строки 5.1", "строка перенесена в соседний раздел"},
                   {"раздел заведён на вырост", "the section is to grow"}};

}  // namespace check
