#include "app/comparison.h"

#include "app/change_names.h"
#include "app/pipeline.h"
#include "app/setting_place.h"
#include "compose/comparison.h"
#include "match/word_diff.h"
#include "model/package.h"
#include "settle/settle.h"
#include "write/docx/write_docx.h"

namespace app {

namespace {

using match::Change;
using match::ChangeKind;

constexpr auto ru = base::Language::ru;

compose::ComparedRow compared(const std::string& before, const std::string& after) {
  compose::ComparedRow out;
  for (match::WordStretch& part : match::word_stretches(before, after)) {
    if (!part.before.empty()) out.before.push_back({std::move(part.before), part.changed});
    if (!part.after.empty()) out.after.push_back({std::move(part.after), part.changed});
  }
  return out;
}

// All that a part says: its words, then its other fields by their names.
std::vector<compose::ComparedWords> whole(const std::string& words, const Change& change) {
  std::string out = words;
  for (const match::Field& field : change.rest)
    out += (out.empty() ? "" : "; ") + (field.heading.empty() ? field_name(field.key, ru) : field.heading) + ": " +
           field.words;
  return {{out.empty() ? "(без слов)" : out, false}};
}

std::string listed(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& one : words) out += (out.empty() ? "" : "; ") + one;
  return out;
}

compose::ComparedRow row_of(const Change& change, const ToldChange& told) {
  compose::ComparedRow out;
  switch (change.kind) {
    case ChangeKind::words:
    case ChangeKind::follows:
    case ChangeKind::deadline: out = compared(change.old_words, change.new_words); break;
    case ChangeKind::bodies:
      out = change.old_words.empty() && change.new_words.empty()
                ? compared(listed(change.removed_bodies), listed(change.added_bodies))
                : compared(change.old_words, change.new_words);
      break;
    case ChangeKind::added: out.after = whole(change.new_words, change); break;
    case ChangeKind::removed: out.before = whole(change.old_words, change); break;
    case ChangeKind::moved:
    case ChangeKind::renamed:
    case ChangeKind::renumbered: out.told = told.line; break;
  }
  return out;
}

compose::ComparedDocument& document_of(const std::string& title, compose::Comparison& out) {
  if (out.documents.empty() || out.documents.back().title != title) out.documents.push_back({title, {}});
  return out.documents.back();
}

compose::Comparison comparison_of(const PackageChanges& changes) {
  compose::Comparison out;
  out.title = "Сравнительная таблица";
  out.about = {"действующая редакция – " + changes.before + ", предлагаемая – " + changes.after};
  for (const Change& change : changes.changes) {
    const ToldChange told = told_change(change, ru);
    compose::ComparedRow row = row_of(change, told);
    row.place = told.place;
    document_of(told.document, out).rows.push_back(std::move(row));
  }
  for (const SettingChange& change : changes.settings) {
    compose::ComparedRow row = compared(change.before, change.after);
    row.place = setting_place(change, base::Language::ru);
    document_of(change.file, out).rows.push_back(std::move(row));
  }
  if (out.documents.empty()) out.about.emplace_back("отличий нет");
  return out;
}

}  // namespace

base::Bytes comparison_docx(Worker& worker, const PackageChanges& changes, const OpenedPackage& after,
                            std::int64_t stamp_seconds) {
  base::Stamp stamp = base::stamp_at(stamp_seconds, model::newest_date(*after.package));
  const compose::Comparison words = comparison_of(changes);
  stamp.title = words.title;
  const blocks::StyleSheet styles = worker.resources().looks({}).styles;
  return docx::write_docx(
      settle::settle(compose::comparison(words, styles), worker.shaper(styles.family), worker.resources().hyphenator()),
      stamp);
}

}  // namespace app
