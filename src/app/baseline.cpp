#include "app/baseline.h"

#include "app/opened_package.h"
#include "base/failure.h"
#include "base/files.h"
#include "base/limits.h"
#include "yaml/read.h"

#include <algorithm>

namespace app {

namespace {

[[noreturn]] void refuse(const std::filesystem::path& file) {
  throw base::Failure(file.string(), {"это не отчёт prikaz check --format json; запишите его заново",
                                      "not a report of prikaz check --format json; write it anew"});
}

std::string text_at(const yaml::Value& finding, std::string_view key) {
  const yaml::Value* found = finding.find(key);
  return found != nullptr && found->is(yaml::Kind::scalar) ? found->text : std::string{};
}

// The folder's own name: reports are made from other folders. Empty of `.`, which says nothing.
std::string name_of(const std::string& package) {
  std::filesystem::path path = std::filesystem::path(package).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  const std::string name = path.filename().string();
  return name == "." || name == ".." ? std::string{} : name;
}

std::string key_of(const std::string& package, const Finding& finding, const std::string& place) {
  std::string out;
  for (const std::string* part : {&package, &finding.rule, &finding.file, &finding.message, &place})
    out += *part + '\0';
  return out;
}

}  // namespace

Baseline::Baseline(const std::filesystem::path& file) {
  const base::SourceFile source{
      base::FileId{0}, {}, file.filename().string(), base::read_file(file, base::limits::file_bytes)};
  base::Diagnostics faults;
  const auto report = yaml::read_json(source, faults);
  if (!report) refuse(file);
  const yaml::Value* version = report->find("version");
  const yaml::Value* findings = report->find("findings");
  if (version == nullptr || version->text != "1" || findings == nullptr || !findings->is(yaml::Kind::list))
    refuse(file);
  for (const yaml::Value& value : findings->items) {
    if (!value.is(yaml::Kind::map) || text_at(value, "rule").empty() || text_at(value, "message").empty()) refuse(file);
    if (value.find("suppressed") != nullptr) continue;
    Finding finding;
    finding.rule = text_at(value, "rule");
    finding.message = text_at(value, "message");
    finding.package = text_at(value, "package");
    finding.file = text_at(value, "file");
    finding.pointer = text_at(value, "pointer");
    finding.where = text_at(value, "place");
    add(finding);
  }
}

void Baseline::add(const Finding& finding) {
  const std::string name = name_of(finding.package);
  by_pointer_[key_of(name, finding, finding.pointer)].push_back(taken_.size());
  if (!finding.where.empty()) by_place_[key_of(name, finding, finding.where)].push_back(taken_.size());
  taken_.push_back(false);
}

bool Baseline::take(const Index& index, const std::string& key) {
  const auto found = index.find(key);
  if (found == index.end()) return false;
  const auto left = std::ranges::find_if(found->second, [this](std::size_t i) { return !taken_[i]; });
  if (left == found->second.end()) return false;
  taken_[*left] = true;
  return true;
}

std::size_t Baseline::take_known(const std::string& folder, std::vector<Finding>& findings) {
  const std::string folder_name = package_name(folder);
  const auto is_known = [&](const Index& index, const Finding& finding, const std::string& place) {
    const std::string of_finding = name_of(finding.package);
    const std::string& name = of_finding.empty() ? folder_name : of_finding;
    return !finding.suppressed &&
           (take(index, key_of(name, finding, place)) || take(index, key_of({}, finding, place)));
  };
  const std::size_t before = findings.size();
  std::erase_if(findings, [&](const Finding& f) { return is_known(by_pointer_, f, f.pointer); });
  std::erase_if(findings, [&](const Finding& f) { return !f.where.empty() && is_known(by_place_, f, f.where); });
  return before - findings.size();
}

}  // namespace app
