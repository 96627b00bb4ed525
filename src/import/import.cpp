#include "import/import.h"

#include "import/ledger.h"
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

Imported import_plan(std::span<const Source> sources, const Wish& wish, Imported imported) {
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
  if (!sources.empty()) write_footnotes(sources.front().footnotes, out);
  write_left_out(left_out(sources, out.text(), made_words(plan.draft), plan.draft.head.lines), out, imported);
  imported.yaml = out.text();
  return imported;
}

}  // namespace

Imported import_sources(std::span<const Source> sources, const Wish& wish) {
  Imported imported;
  imported.nothing = true;
  for (const Source& source : sources)
    for (const std::string& one : source.open) imported.open.push_back(one);
  imported.kind = wish.kind != nullptr ? wish.kind : &kind_holding<model::Plan>();
  return import_plan(sources, wish, std::move(imported));
}

}  // namespace import_
