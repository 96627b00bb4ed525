#include "app/lawyer_report.h"

#include "app/pipeline.h"
#include "app/text_report.h"
#include "app/time_chart.h"
#include "check/reading.h"
#include "check/rules.h"
#include "language/dates.h"
#include "language/initials.h"
#include "language/letters.h"
#include "language/plural.h"
#include "model/fingerprint.h"
#include "model/walk.h"
#include "settle/settle.h"
#include "write/docx/write_docx.h"
#include "write/pdf/write_pdf.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace app {

namespace {

std::string joined(const std::vector<std::string>& steps, std::string_view between = ", ") {
  std::string out;
  for (const std::string& step : steps) out.append(out.empty() ? "" : between).append(step);
  return out;
}

std::string one_line(std::string words) {
  std::ranges::replace(words, '\n', ' ');
  return words;
}

void add_once(std::vector<std::string>& places, std::string place) {
  if (!place.empty() && std::ranges::find(places, place) == places.end()) places.push_back(std::move(place));
}

// How words look, not what they say.
bool is_form(const Finding& finding) { return finding.rule.starts_with("TYP-") || finding.rule == "ORD-007.form"; }

std::string place_of(const Finding& finding) {
  if (!finding.where.empty()) return finding.where;
  if (finding.file.empty()) return {};
  return finding.file + (finding.place.line > 0 ? ", строка " + std::to_string(finding.place.line) : "");
}

std::string rule_title(std::string_view id) {
  for (const check::Rule& rule : check::rules())
    if (id.starts_with(rule.id)) return std::string(rule.title.ru);
  return std::string(id);
}

// One fault repeated is one entry with several places.
void add(const Finding& finding, const std::string& hint, std::vector<compose::ReportedFinding>& out) {
  const std::string text = language::with_capital(finding.message);
  const auto same =
      std::ranges::find_if(out, [&](const auto& known) { return known.text == text && known.hint == hint; });
  compose::ReportedFinding& entry =
      same != out.end() ? *same : out.emplace_back(compose::ReportedFinding{text, {}, finding.basis, hint});
  add_once(entry.places, place_of(finding));
}

struct Sorted {
  std::array<compose::ReportedWeight, 3> weights{
      {{"Замечания", {}}, {"Предупреждения", {}}, {"Ошибки", {}}}};  // by severity
  std::vector<compose::ReportedFinding> suppressed;
  std::map<std::string, std::int64_t> form;  // by rule
  SeverityCounts counts{};                   // of content
  std::int64_t mendable = 0;                 // of form
};

Sorted sort(std::span<const Finding> findings) {
  Sorted out;
  for (const Finding& finding : findings) {
    if (finding.suppressed) {
      add(finding, *finding.suppressed, out.suppressed);
    } else if (is_form(finding)) {
      ++out.form[rule_title(finding.rule)];
      out.mendable += finding.fix ? 1 : 0;
    } else {
      const auto severity = static_cast<std::size_t>(finding.severity);
      ++out.counts[severity];
      add(finding, finding.hint, out.weights[severity].findings);
    }
  }
  return out;
}

std::string form_words(const Sorted& sorted) {
  std::int64_t all = 0;
  std::string kinds;
  for (const auto& [title, count] : sorted.form) {
    all += count;
    kinds += (kinds.empty() ? "" : ", ") + title + " – " + std::to_string(count);
  }
  if (all == 0) return {};
  std::string out = language::counted(all, {"замечание", "замечания", "замечаний"}) + ": " + kinds;
  if (sorted.mendable == 0) return out + ".";
  return out + ". Из них " + std::to_string(sorted.mendable) + " исправит prikaz check --fix.";
}

std::string verdict_of(const OpenedPackage& opened, const Sorted& sorted) {
  const std::string counts = counts_of(sorted.counts, base::Language::ru);
  if (!opened.package) return "Пакет не прочитан целиком: " + counts + ".";
  const bool errors = sorted.counts[static_cast<std::size_t>(base::Severity::error)] > 0;
  if (errors) return "Подписывать рано: " + counts + ".";
  return counts.empty() ? "По существу замечаний нет." : "Ошибок нет; " + counts + ".";
}

// ---- what the package says

// When the register says that the act was compared with its source.
std::string checked_of(const model::Package& package, const model::CitedAct& act) {
  for (const model::RegisteredAct& known : package.acts)
    if (known.kind == act.kind && known.date.meaning == act.date && known.number == act.number) return known.checked;
  return {};
}

std::vector<compose::ReportedAct> acts_of(const check::Reading& reading) {
  std::vector<compose::ReportedAct> out;
  for (const check::ActCitation& citation : reading.acts) {
    const model::CitedAct& act = citation.act;
    compose::ReportedAct entry;
    entry.kind = act.kind;
    entry.body = act.body;
    if (act.date) entry.date = language::date_in_digits(*act.date);
    entry.number = act.number;
    entry.checked = checked_of(reading.package, act);
    const auto key = [](const compose::ReportedAct& of) { return std::tie(of.kind, of.body, of.date, of.number); };
    const auto same = std::ranges::find_if(out, [&](const auto& known) { return key(known) == key(entry); });
    compose::ReportedAct& kept = same != out.end() ? *same : out.emplace_back(std::move(entry));
    if (kept.title.empty()) kept.title = one_line(act.title);
    add_once(kept.places, joined(citation.place));
  }
  return out;
}

// By the last day of each; those without a day behind.
std::vector<compose::ReportedDeadline> deadlines_of(const check::Reading& reading) {
  using Key = std::tuple<bool, std::int64_t, std::string>;
  std::map<Key, compose::ReportedDeadline> sorted;
  for (const check::FoundDeadline& deadline : reading.deadlines) {
    const auto last = deadline.days.last();
    const std::string words = one_line(deadline.said.words);
    compose::ReportedDeadline& entry = sorted[{!last, last ? last->days() : 0, words}];
    entry.day = last ? language::date_in_digits(*last) : "";
    entry.words = words;
    add_once(entry.places, joined(check::place_of(reading, deadline)));
  }
  std::vector<compose::ReportedDeadline> out;
  for (auto& [key, entry] : sorted) out.push_back(std::move(entry));
  return out;
}

// Those of the register and, as typed, those it has not got.
std::vector<compose::ReportedBody> bodies_of(const check::Reading& reading) {
  const model::Package& package = reading.package;
  std::map<std::string, std::int64_t> rows;
  for (const check::ResponsibleItem& item : reading.responsible)
    if (item.known == nullptr) ++rows[item.words];
  for (const model::Document& document : package.documents)
    model::visit_rows(document, [&](const model::Measure& row, const model::RowPlace&) {
      for (const model::Responsible& responsible : row.responsible) ++rows[responsible.body.value];
    });
  std::vector<compose::ReportedBody> out;
  for (const auto& [id, count] : rows) {
    const model::Body* body = package.register_.find_body({id});
    out.push_back({body == nullptr || body->name.empty() ? id : body->name, count});
  }
  std::ranges::stable_sort(out, std::ranges::greater{}, &compose::ReportedBody::rows);
  return out;
}

// «(далее – …)» and the entries of legends, each once.
std::vector<compose::ReportedTerm> terms_of(const check::Reading& reading) {
  std::vector<compose::ReportedTerm> out;
  for (const check::DeclaredTerm& term : reading.abbreviations.terms) {
    compose::ReportedTerm entry{term.text, one_line(term.expansion), {}};
    const auto same = [&entry](const compose::ReportedTerm& known) {
      return known.term == entry.term && known.meaning == entry.meaning;
    };
    if (std::ranges::any_of(out, same)) continue;
    entry.place = joined(model::place_of(reading.package, term.place.document->id, term.place.where));
    out.push_back(std::move(entry));
  }
  return out;
}

std::vector<compose::ReportedPerson> persons_of(const check::Reading& reading) {
  std::map<std::pair<std::string, std::string>, compose::ReportedPerson> sorted;  // by surname
  for (const check::TypedLine& line : reading.lines)
    for (const language::Initials& initials : language::find_initials(line.words())) {
      compose::ReportedPerson& person = sorted[{initials.surname, initials.one + initials.two}];
      person.name = initials.one + initials.two + " " + initials.surname;
      add_once(person.places, joined(check::place_of(reading, line)));
    }
  std::vector<compose::ReportedPerson> out;
  for (auto& [key, person] : sorted) out.push_back(std::move(person));
  return out;
}

std::int64_t count_rows(const model::Package& package) {
  std::int64_t out = 0;
  for (const model::Document& document : package.documents)
    model::visit_rows(document,
                      [&](const model::Measure& row, const model::RowPlace&) { out += row.rows.empty() ? 1 : 0; });
  return out;
}

void read_package(const model::Package& package, compose::LawyerReport& out) {
  if (const model::Order* order = package.find_order(); order != nullptr && !package.documents.empty())
    out.title = one_line(full_title(package.documents.front()));
  const check::Reading reading = check::read(package);
  out.acts = acts_of(reading);
  out.deadlines = deadlines_of(reading);
  out.chart = time_chart(reading);
  out.bodies = bodies_of(reading);
  out.terms = terms_of(reading);
  out.persons = persons_of(reading);
}

std::vector<compose::ReportedFact> facts_of(const OpenedPackage& opened, const Sorted& sorted,
                                            const compose::LawyerReport& report) {
  std::vector<compose::ReportedFact> out;
  const auto add = [&out](const char* name, std::string words) { out.push_back({name, std::move(words)}); };
  const auto counted = [](std::size_t count, const language::Noun& noun) {
    return language::counted(static_cast<std::int64_t>(count), noun);
  };
  add("Пакет", opened.name + ", " + counted(opened.documents, {"документ", "документа", "документов"}));
  const std::string content = counts_of(sorted.counts, base::Language::ru);
  add("По существу", content.empty() ? "замечаний нет" : content);
  add("Оформление", report.form.empty() ? "замечаний нет" : report.form);
  if (!report.suppressed.empty())
    add("Оставлено как есть",
        counted(report.suppressed.size(),
                {"находка, с указанием причины", "находки, с указанием причин", "находок, с указанием причин"}));
  if (!opened.package) return out;
  if (const std::int64_t rows = count_rows(*opened.package); rows > 0)
    add("Строк в планах", std::to_string(rows) + ", исполнителей: " + std::to_string(report.bodies.size()));
  std::vector<std::string> days;
  for (const compose::ReportedDeadline& deadline : report.deadlines)
    if (!deadline.day.empty()) days.push_back(deadline.day);
  if (!days.empty()) add("Сроки", "первый – " + days.front() + ", последний – " + days.back());
  if (!report.acts.empty())
    add("Ссылки", counted(report.acts.size(), {"акт", "акта", "актов"}) + ": проверьте, действуют ли они");
  if (!report.persons.empty()) add("Названо лиц", std::to_string(report.persons.size()));
  if (const std::string code = model::fingerprint_words(*opened.package); !code.empty()) add("Код текста", code);
  return out;
}

}  // namespace

GatheredReport gather_report(const OpenedPackage& opened, std::span<const Finding> findings) {
  GatheredReport out;
  Sorted sorted = sort(findings);
  out.words.title = opened.named;
  if (opened.package) {
    read_package(*opened.package, out.words);
    out.newest = model::newest_date(*opened.package);
  }
  out.words.form = form_words(sorted);
  out.words.suppressed = std::move(sorted.suppressed);
  out.words.verdict = verdict_of(opened, sorted);
  out.words.facts = facts_of(opened, sorted, out.words);
  for (const compose::ReportedFinding& error : sorted.weights.back().findings)
    out.words.main.push_back(
        error.text + (error.places.empty()
                          ? ""
                          : " (" + error.places.front() + (error.places.size() > 1 ? " и в других местах)" : ")")));
  for (auto weight = sorted.weights.rbegin(); weight != sorted.weights.rend(); ++weight)
    out.words.findings.push_back(std::move(*weight));
  return out;
}

base::Bytes report_file(Worker& worker, std::span<const GatheredReport> reports, std::int64_t stamp_seconds,
                        ReportAs as) {
  std::vector<compose::LawyerReport> words;
  std::optional<base::Date> newest;
  for (const GatheredReport& report : reports) {
    words.push_back(report.words);
    if (report.newest && (!newest || *newest < *report.newest)) newest = report.newest;
  }
  base::Stamp stamp = base::stamp_at(stamp_seconds, newest);
  stamp.title = "Отчёт о проверке";
  const blocks::StyleSheet styles = worker.resources().looks({}).styles;
  const blocks::Document flow = settle::settle(compose::lawyer_report(words, styles), worker.shaper(styles.family),
                                               worker.resources().hyphenator());
  if (as == ReportAs::docx) return docx::write_docx(flow, stamp);
  base::Diagnostics ignored;  // of the report's own layout: its words are shown as findings already
  const pages::Document pages = pages_of(worker, flow, ignored);
  return pdf::write_pdf(pages, worker.font_shelf(flow.styles.family), stamp, worker.resources().colour_profile());
}

}  // namespace app
