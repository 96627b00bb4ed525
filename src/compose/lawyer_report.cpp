#include "compose/lawyer_report.h"

#include "compose/plain_words.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace compose {

namespace {

using base::Length;
using blocks::Align;

// The report's own looks: it is no act, and no profile of a body has a say in it.
struct Looks {
  explicit Looks(const blocks::StyleSheet& of) {
    sheet.family = of.family;
    sheet.page = of.page;
    sheet.page.portrait.left = Length::mm(20);
    sheet.page.portrait.right = Length::mm(15);
    sheet.page.mirrored = false;
    title = add("report-title", 16, [](auto& s) {
      s.bold = true;
      s.role = blocks::TextRole::heading;
      s.outline = 1;
      s.space_after = Length::pt(6);
    });
    act = add("report-act", 12, [](auto& s) { s.space_after = Length::pt(12); });
    verdict = add("report-verdict", 13, [](auto& s) {
      s.bold = true;
      s.space_after = Length::pt(12);
    });
    heading = add("report-heading", 13, [](auto& s) {
      s.bold = true;
      s.role = blocks::TextRole::heading;
      s.outline = 2;
      s.space_before = Length::pt(16);
      s.space_after = Length::pt(6);
      s.keep_with_next = true;
    });
    finding = add("report-finding", 12, [](auto& s) {
      s.space_before = Length::pt(6);
      s.keep_together = true;
      s.keep_with_next = true;
    });
    detail = add("report-detail", 10, [](auto& s) { s.left_indent = Length::mm(7); });
    text = add("report-text", 12, [](auto& s) { s.space_after = Length::pt(4); });
    head = add("report-table-head", 10, [](auto& s) { s.bold = true; });
    cell = add("report-cell", 10, [](auto&) {});
    number = add("report-cell-right", 10, [](auto& s) { s.align = Align::right; });
    mark = add("report-mark", 9, [](auto& s) { s.align = Align::center; });
    blocks::TableStyle style;
    style.name = "report-table";
    style.padding_y = Length::mm(0.8);
    style.least_size = Length::pt(8);
    sheet.tables.push_back(style);
  }

  template <class Change>
  blocks::StyleId add(const char* name, int points, Change change) {
    blocks::ParagraphStyle style;
    style.name = name;
    style.size = Length::pt(points);
    style.align = Align::left;
    style.line_percent = 100;
    style.hyphenate = false;
    change(style);
    sheet.paragraphs.push_back(std::move(style));
    return {static_cast<std::uint16_t>(sheet.paragraphs.size() - 1)};
  }

  blocks::StyleSheet sheet;
  blocks::StyleId title, act, verdict, heading, finding, detail, text, head, cell, number, mark;
};

// «приложение 1, п. 3, 5; лист согласования, виза Л.Н. Жукова, А.В. Эглит»: what places share is said once.
std::string joined_places(const std::vector<std::string>& places) {
  std::string out;
  std::string_view before;
  for (const std::string& place : places) {
    std::string_view shared;
    for (const std::string_view step : {"п. ", "виза "})
      if (const std::size_t at = place.rfind(step); at != std::string::npos && (at == 0 || place[at - 1] == ' '))
        shared = std::string_view(place).substr(0, at + step.size());
    const bool same = !shared.empty() && shared == before;
    out += out.empty() ? "" : same ? ", " : "; ";
    out += same ? std::string_view(place).substr(shared.size()) : std::string_view(place);
    before = shared;
  }
  return out;
}

class Writer {
 public:
  explicit Writer(const Looks& looks) : looks_(looks) {}

  blocks::Section section(const LawyerReport& report) && {
    summary(report);
    section_.blocks.emplace_back(blocks::Space{{}, true});
    findings(report);
    acts(report);
    deadlines(report);
    chart(report.chart);
    bodies(report);
    terms(report);
    persons(report);
    suppressed(report);
    return std::move(section_);
  }

 private:
  void add(blocks::StyleId style, std::string words) {
    section_.blocks.emplace_back(paragraph(style, std::move(words)));
  }

  blocks::Table table(std::initializer_list<int> weights, std::initializer_list<const char*> head) const {
    blocks::Table out;
    for (const int weight : weights) out.columns.push_back({{}, weight});
    if (head.size() == 0) return out;
    blocks::Row row;
    for (const char* words : head) row.cells.push_back(cell(looks_.head, words));
    out.head.push_back(std::move(row));
    return out;
  }

  blocks::Row row(std::initializer_list<std::string> cells) const {
    blocks::Row out;
    for (const std::string& words : cells) out.cells.push_back(cell(looks_.cell, words));
    return out;
  }

  void summary(const LawyerReport& report) {
    add(looks_.title, "Отчёт о проверке");
    add(looks_.act, report.title);
    add(looks_.verdict, report.verdict);
    blocks::Table facts = table({5, 11}, {});
    for (const ReportedFact& fact : report.facts) {
      blocks::Row row;
      row.cells.push_back(cell(looks_.head, fact.name));
      row.cells.push_back(cell(looks_.cell, fact.words));
      facts.rows.push_back(std::move(row));
    }
    section_.blocks.emplace_back(std::move(facts));
    if (report.main.empty()) return;
    add(looks_.heading, "Исправить прежде всего");
    for (std::size_t i = 0; i < report.main.size(); ++i)
      add(looks_.text, std::to_string(i + 1) + ". " + report.main[i]);
  }

  // What belongs to one finding stands on one page.
  void one(const ReportedFinding& finding, const char* what, bool numbered, std::size_t number) {
    add(looks_.finding, (numbered ? std::to_string(number) + ". " : std::string()) + finding.text);
    detail("Где", joined_places(finding.places));
    detail("Основание", finding.basis);
    detail(what, finding.hint);
    std::get<blocks::Paragraph>(section_.blocks.back()).keep_with_next = false;
  }

  void detail(const char* name, const std::string& words) {
    if (words.empty()) return;
    blocks::Paragraph out;
    out.style = looks_.detail;
    out.keep_with_next = true;
    out.inlines.emplace_back(run(std::string(name) + ": ", false, true));
    out.inlines.emplace_back(run(words));
    section_.blocks.emplace_back(std::move(out));
  }

  void findings(const LawyerReport& report) {
    std::size_t number = 0;
    for (const ReportedWeight& weight : report.findings) {
      if (weight.findings.empty()) continue;
      add(looks_.heading, weight.title);
      for (const ReportedFinding& finding : weight.findings) one(finding, "Что сделать", true, ++number);
    }
    if (report.form.empty()) return;
    add(looks_.heading, "Оформление");
    add(looks_.text, report.form);
  }

  static std::string title_of(const ReportedAct& act) {
    if (act.checked.empty()) return act.title;
    return act.title + (act.title.empty() ? "" : "; ") + "проверен " + act.checked;
  }

  void acts(const LawyerReport& report) {
    if (report.acts.empty()) return;
    add(looks_.heading, "Акты, на которые есть ссылки");
    blocks::Table out = table({16, 20, 12, 13, 34, 17}, {"Вид", "Орган", "Дата", "Номер", "Название", "Где"});
    for (const ReportedAct& act : report.acts)
      out.rows.push_back(row({act.kind, act.body, act.date, act.number, title_of(act), joined_places(act.places)}));
    section_.blocks.emplace_back(std::move(out));
  }

  void deadlines(const LawyerReport& report) {
    if (report.deadlines.empty()) return;
    add(looks_.heading, "Сроки по порядку");
    blocks::Table out = table({11, 30, 40}, {"До", "Как написано", "Где"});
    for (const ReportedDeadline& deadline : report.deadlines)
      out.rows.push_back(
          row({deadline.day.empty() ? "–" : deadline.day, deadline.words, joined_places(deadline.places)}));
    section_.blocks.emplace_back(std::move(out));
  }

  void chart(const TimeChart& chart) {
    if (chart.rows.empty()) return;
    add(looks_.heading, "План по времени");
    section_.blocks.emplace_back(chart_table(chart));
    add(looks_.detail, "■ – срок; ▒ – срок понят не до конца; где меток нет, дней в сроке нет");
  }

  blocks::Table chart_table(const TimeChart& chart) const {
    blocks::Table out = table({3, 4}, {});
    for (std::size_t i = 0; i < chart.columns.size(); ++i) out.columns.push_back({column_width(chart), {}});
    const int levels = chart.years.empty() ? 1 : 2;
    blocks::Row top, below;
    for (const char* words : {"Строка", "Срок"}) {
      top.cells.push_back(cell(looks_.head, words));
      top.cells.back().rows = levels;
    }
    for (const TimeChart::Year& year : chart.years) {
      top.cells.push_back(cell(looks_.mark, year.words));
      top.cells.back().columns = year.columns;
    }
    blocks::Row& last = chart.years.empty() ? top : below;
    for (const std::string& column : chart.columns) last.cells.push_back(cell(looks_.mark, column));
    out.head.push_back(std::move(top));
    if (levels == 2) out.head.push_back(std::move(below));
    for (const TimeChart::Row& row : chart.rows) out.rows.push_back(chart_row(row));
    return out;
  }

  static Length column_width(const TimeChart& chart) {
    constexpr int room = 110, widest = 12;  // mm; the rest is for the words
    return Length::mm(std::min(widest, room / static_cast<int>(chart.columns.size())));
  }

  blocks::Row chart_row(const TimeChart::Row& row) const {
    blocks::Row out;
    out.cells.push_back(cell(looks_.cell, row.place));
    out.cells.push_back(cell(looks_.cell, row.deadline));
    for (const ChartMark mark : row.marks)
      out.cells.push_back(cell(looks_.mark, mark == ChartMark::none ? "" : mark == ChartMark::days ? "■" : "▒"));
    return out;
  }

  void terms(const LawyerReport& report) {
    if (report.terms.empty()) return;
    add(looks_.heading, "Сокращения и термины");
    blocks::Table out = table({15, 40, 22}, {"Введено", "Значит", "Где"});
    for (const ReportedTerm& term : report.terms) out.rows.push_back(row({term.term, term.meaning, term.place}));
    section_.blocks.emplace_back(std::move(out));
  }

  void bodies(const LawyerReport& report) {
    if (report.bodies.empty()) return;
    add(looks_.heading, "Исполнители");
    blocks::Table out = table({60, 12}, {"Орган", "Строк"});
    for (const ReportedBody& body : report.bodies) {
      blocks::Row row;
      row.cells.push_back(cell(looks_.cell, body.name));
      row.cells.push_back(cell(looks_.number, std::to_string(body.rows)));
      out.rows.push_back(std::move(row));
    }
    section_.blocks.emplace_back(std::move(out));
  }

  void persons(const LawyerReport& report) {
    if (report.persons.empty()) return;
    add(looks_.heading, "Названные лица");
    blocks::Table out = table({25, 50}, {"Как написано", "Где"});
    for (const ReportedPerson& person : report.persons)
      out.rows.push_back(row({person.name, joined_places(person.places)}));
    section_.blocks.emplace_back(std::move(out));
  }

  void suppressed(const LawyerReport& report) {
    if (report.suppressed.empty()) return;
    add(looks_.heading, "Оставлено как есть");
    for (const ReportedFinding& finding : report.suppressed) one(finding, "Почему", false, 0);
  }

  const Looks& looks_;
  blocks::Section section_;
};

}  // namespace

blocks::Document lawyer_report(std::span<const LawyerReport> reports, const blocks::StyleSheet& styles) {
  const Looks looks(styles);
  blocks::Document out;
  out.title = "Отчёт о проверке";
  for (const LawyerReport& report : reports) {
    blocks::Section section = Writer(looks).section(report);
    section.restart_numbers = !out.sections.empty();
    out.sections.push_back(std::move(section));
  }
  out.styles = looks.sheet;
  return out;
}

}  // namespace compose
