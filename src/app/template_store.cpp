#include "app/template_store.h"

#include "app/report_all.h"
#include "base/failure.h"
#include "base/limits.h"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace app {

namespace {

constexpr std::string_view folder = "templates";
constexpr std::string_view folder_of_parts = "templates/parts";

std::string file_name(std::string_view inside, std::string_view name) {
  return std::string(inside) + "/" + std::string(name) + ".xml";
}

}  // namespace

const CheckedTemplate* TemplateStore::find(std::string_view kind) {
  const std::lock_guard lock(mutex_);
  open_organisation();
  if (const auto known = checked_.find(kind); known != checked_.end()) return &known->second;
  auto checked = find_with(kind, {});
  return checked ? &checked_.emplace(std::string(kind), *std::move(checked)).first->second : nullptr;
}

std::optional<CheckedTemplate> TemplateStore::find_with(std::string_view kind, const compose::Parts& own) {
  const std::lock_guard lock(mutex_);
  open_organisation();
  const base::SourceFile* file = find_file(kind);
  if (file == nullptr) return std::nullopt;
  CheckedTemplate out;
  out.value = compose::read_template(*file, out.findings, parts_behind(own));
  return out;
}

compose::PartLookup TemplateStore::parts_behind(const compose::Parts& own) {
  return {[this, &own](std::string_view name) -> const compose::Part* {
            const auto found = own.find(name);
            return found == own.end() ? find_part(name) : &found->second;
          },
          [this, &own] {
            std::vector<std::string> names = part_names();
            for (const auto& [name, part] : own) names.push_back(name);
            std::ranges::sort(names);
            names.erase(std::ranges::unique(names).begin(), names.end());
            return names;
          }};
}

base::Diagnostics TemplateStore::organisation_findings() {
  const std::lock_guard lock(mutex_);
  open_organisation();
  return organisation_findings_;
}

// The templates it reads ask for parts, hence the flag; a file that cannot be read leaves nothing half open.
void TemplateStore::open_organisation() {
  if (organisation_ == nullptr || std::exchange(organisation_open_, true)) return;
  try {
    read_organisation();
  } catch (...) {
    organisation_open_ = false;
    organisation_findings_ = {};
    parts_.clear();
    files_.clear();
    checked_.clear();
    throw;
  }
}

// Parts come first: a template is read with them.
void TemplateStore::read_organisation() {
  for (const std::string& name : organisation_->names(folder_of_parts, ".xml"))
    compose::add_part(add(*organisation_, name), parts_, organisation_findings_);
  for (const std::string& name : organisation_->names(folder, ".xml")) {
    const base::SourceFile& file = add(*organisation_, name);
    CheckedTemplate checked;
    checked.value = compose::read_template(file, checked.findings, parts_behind({}));
    report_all(checked.findings, organisation_findings_);
    checked.findings = {};
    if (!checked.value) continue;
    const std::string kind = checked.value->kind;
    files_[kind] = &file;
    checked_.insert_or_assign(kind, std::move(checked));
  }
}

const base::SourceFile* TemplateStore::find_file(std::string_view kind) {
  if (const auto known = files_.find(kind); known != files_.end()) return known->second;
  const std::string name = file_name(folder, kind);
  if (!ours_.holds(name)) return nullptr;
  return files_.emplace(std::string(kind), &add(ours_, name)).first->second;
}

// Our parts lie in files of their names. One that is known is never read again: a template may be walking it.
const compose::Part* TemplateStore::find_part(std::string_view name) {
  const std::lock_guard lock(mutex_);
  open_organisation();
  if (const auto known = parts_.find(name); known != parts_.end()) return &known->second;
  const std::string file = file_name(folder_of_parts, name);
  if (name.find('/') != std::string_view::npos || !ours_.holds(file)) return nullptr;
  compose::Parts read;
  base::Diagnostics faults;
  compose::add_part(add(ours_, file), read, faults);
  const auto part = read.find(name);
  if (part == read.end())
    throw base::Failure(ours_.named() + "/" + file, {"это не часть шаблонов: переустановите программу",
                                                     "no part of templates: install the program anew"});
  return &parts_.emplace(part->first, std::move(part->second)).first->second;
}

std::vector<std::string> TemplateStore::part_names() {
  const std::lock_guard lock(mutex_);
  open_organisation();
  std::vector<std::string> names;
  for (const auto& [name, part] : parts_) names.push_back(name);
  for (const std::string& name : ours_.names(folder_of_parts, ".xml"))
    names.push_back(std::filesystem::path(name).stem().string());
  return names;
}

const base::SourceFile& TemplateStore::add(const InputFiles& files, const std::string& name) {
  return sources_.add(files.named(), name, files.read_text(name, base::limits::file_bytes));
}

}  // namespace app
