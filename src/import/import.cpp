#include "import/import.h"

#include "import/form_tables.h"
#include "import/ledger.h"
#include "import/order_text.h"
#include "import/order_yaml.h"
#include "import/plan_tables.h"
#include "import/plan_yaml.h"
#include "import/texts.h"
#include "base/failure.h"

#include <algorithm>
#include <cstdlib>

namespace import_ {

namespace {

template <class Body>
const model::Kind& kind_holding() {
  for (const model::Kind& kind : model::kinds())
    if (kind.body && std::holds_alternative<Body>(kind.body->empty())) return kind;
  base::ensure(false, "every body has a kind");
  std::abort();
}

void write_head(std::string_view kind, std::span<const Source> sources, YamlText& out) {
  out.line("# yaml-language-server: $schema=SCHEMAS/" + std::string(kind) + ".schema.json");
  std::string names;
  for (const Source& source : sources) names += (names.empty() ? "" : ", ") + source.name;
  out.comment("Импорт: " + names + ". Сомнительное отмечено словом «проверьте»; чего прочесть не удалось – в конце.");
}

void write_open(const Imported& imported, YamlText& out) {
  if (imported.open.empty()) return;
  out.comment(
      "SRC-001: исправления и примечания в исходном файле не сняты; слова взяты так, будто исправления приняты:");
  for (const std::string& one : imported.open) out.comment("  " + one);
}

void write_left_out(const std::vector<std::string>& left, YamlText& out, Imported& imported) {
  if (left.empty()) return;
  out.empty_line();
  out.comment("проверьте: этого в документе выше нет или есть не целиком, перенесите или удалите:");
  for (const std::string& one : left) out.comment("  – " + one);
  imported.doubts += left.size();
}

std::size_t count_rows(const DraftPlan& plan) {
  std::size_t out = 0;
  for (const DraftSection& section : plan.sections)
    out += static_cast<std::size_t>(
        std::ranges::count_if(section.rows, [](const DraftRow& row) { return row.group.empty(); }));
  return out;
}

// Marks of footnotes count on from source to source.
void count_notes_on(SourceParagraph& paragraph, std::size_t before) {
  std::string out;
  for (std::size_t at = 0; at < paragraph.text.size(); ++at) {
    out += paragraph.text[at];
    if (paragraph.text[at] != note_mark) continue;
    std::size_t number = 0;
    while (++at < paragraph.text.size() && paragraph.text[at] != note_end)
      number = number * 10 + static_cast<std::size_t>(paragraph.text[at] - '0');
    out += std::to_string(number + before) + note_end;
  }
  paragraph.text = std::move(out);
}

std::vector<Source> with_notes_counted(std::span<const Source> sources) {
  std::vector<Source> out(sources.begin(), sources.end());
  std::size_t before = 0;
  for (Source& source : out) {
    for (SourceBlock& block : source.blocks) {
      if (auto* paragraph = std::get_if<SourceParagraph>(&block)) count_notes_on(*paragraph, before);
      if (auto* table = std::get_if<SourceTable>(&block))
        for (SourceRow& row : table->rows)
          for (SourceCell& cell : row.cells)
            for (SourceParagraph& paragraph : cell.paragraphs) count_notes_on(paragraph, before);
    }
    before += source.footnotes.size();
  }
  return out;
}

Imported import_plan(std::span<const Source> given, const Wish& wish, Imported imported) {
  std::vector<Source> counted;
  if (given.size() > 1) counted = with_notes_counted(given);
  const std::span<const Source> sources = given.size() > 1 ? std::span<const Source>(counted) : given;
  std::vector<ReadPlan> plans;
  for (const Source& source : sources)
    if (auto plan = read_plan(source, wish.columns, true)) plans.push_back(*std::move(plan));
  if (plans.empty()) return imported;
  const ReadPlan plan = join_plans(std::move(plans));
  imported.rows = count_rows(plan.draft);
  if (imported.rows == 0) return imported;
  imported.nothing = false;
  imported.repeated_heads = plan.draft.repeated_heads;
  if (!plan.draft.sections.front().title.empty()) imported.sections = plan.draft.sections.size();
  YamlText out;
  write_head(imported.kind->name, sources, out);
  write_open(imported, out);
  imported.doubts = write_plan(plan.draft, plan.frame, out);
  std::vector<std::string> notes;
  for (const Source& source : sources) notes.insert(notes.end(), source.footnotes.begin(), source.footnotes.end());
  write_footnotes(notes, out);
  write_left_out(left_out(sources, out.text(), made_words(plan.draft), plan.draft.head.lines), out, imported);
  imported.yaml = out.text();
  return imported;
}

bool holds_mark(const std::vector<SourceBlock>& blocks) {
  return std::ranges::any_of(blocks, [](const SourceBlock& block) {
    const auto* line = std::get_if<SourceParagraph>(&block);
    return line != nullptr && begins_mark(*line);
  });
}

// The source without what `order` took for its appendices; the tables of measures there are another document.
Source without_plans(const Source& source, const DraftOrder& order, Imported& imported) {
  Source out = source;
  out.blocks.resize(std::min(order.end, source.blocks.size()));
  std::vector<SourceBlock> appendix;
  bool plan = false;
  std::uint32_t columns = 0;  // of the table of measures
  const auto goes_on = [](const SourceTable& table, std::uint32_t width) { return table.columns == width; };
  const auto close = [&] {
    if (!plan) out.blocks.insert(out.blocks.end(), appendix.begin(), appendix.end());
    imported.holds_plan = imported.holds_plan || plan;
    appendix.clear();
    plan = false;
  };
  bool marked = false;
  for (std::size_t i = order.end; i < source.blocks.size(); ++i) {
    const auto* line = std::get_if<SourceParagraph>(&source.blocks[i]);
    const bool mark = line != nullptr && begins_mark(*line);
    if (mark && !marked) close();
    marked = line != nullptr && (mark || (marked && goes_on_mark(*line)));
    if (line != nullptr && !mark && begins_plan_title(*line) && !marked && !plan && !holds_mark(appendix)) close();
    if (const auto* table = std::get_if<SourceTable>(&source.blocks[i])) {
      const bool measures = find_head(*table).has_value();
      if (plan && !measures && !goes_on(*table, columns)) close();
      if (measures) columns = table->columns;
      plan = plan || measures;
    }
    appendix.push_back(source.blocks[i]);
  }
  close();
  return out;
}

Imported import_order(const Source& source, Imported imported) {
  const auto order = read_order(source);
  if (!order) return imported;
  imported.nothing = false;
  imported.points = count_points(order->points);
  const Source own = without_plans(source, *order, imported);
  const std::span<const Source> all(&own, 1);
  YamlText out;
  write_head(imported.kind->name, all, out);
  write_open(imported, out);
  imported.doubts = write_order(*order, out);
  if (imported.holds_plan)
    write_doubt("приложение с таблицей мероприятий сюда не внесено: prikaz import ФАЙЛ --as plan > plan.yaml", out,
                imported.doubts);
  write_footnotes(source.footnotes, out);
  write_left_out(left_out(all, out.text(), made_words(*order), {}), out, imported);
  imported.yaml = out.text();
  return imported;
}

Imported import_form(const Source& source, Imported imported) {
  const std::span<const Source> all(&source, 1);
  YamlText out;
  write_head(imported.kind->name, all, out);
  write_open(imported, out);
  const WrittenForm form = write_form(source, out);
  if (form.tables == 0) return imported;
  imported.nothing = false;
  imported.tables = form.tables;
  imported.rows = form.rows;
  imported.doubts = form.doubts;
  write_left_out(left_out(all, out.text(), form.made, {}), out, imported);
  imported.yaml = out.text();
  return imported;
}

bool looks_like_order(const Source& source) { return read_order(source).has_value(); }

}  // namespace

Imported import_sources(std::span<const Source> sources, const Wish& wish) {
  Imported imported;
  imported.nothing = true;
  for (const Source& source : sources)
    for (const std::string& one : source.open) imported.open.push_back(one);
  const model::Kind* const plan = &kind_holding<model::Plan>();
  const model::Kind* const order = &kind_holding<model::Order>();
  imported.kind = wish.kind;
  if (imported.kind == nullptr) {
    const bool act = sources.size() == 1 && wish.columns.empty() && looks_like_order(sources.front());
    imported.kind = act ? order : plan;
  }
  if (imported.kind == order) return sources.empty() ? imported : import_order(sources.front(), std::move(imported));
  if (imported.kind == plan) return import_plan(sources, wish, std::move(imported));
  return sources.empty() ? imported : import_form(sources.front(), std::move(imported));
}

}  // namespace import_
