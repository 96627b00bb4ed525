#include "app/report.h"

#include "app/json.h"
#include "app/text_report.h"
#include "check/rules.h"

#include <algorithm>
#include <array>
#include <set>
#include <sstream>

namespace app {

namespace {

std::string_view severity_id(base::Severity severity) {
  return severity == base::Severity::error ? "error" : severity == base::Severity::warning ? "warning" : "note";
}

// ---- JSON

void put_optional(JsonWriter& json, std::string_view key, const std::string& value) {
  if (!value.empty()) json.key(key).value(value);
}

std::string_view edit_id(base::EditKind kind) {
  switch (kind) {
    case base::EditKind::remove: return "remove";
    case base::EditKind::insert: return "insert";
    case base::EditKind::replace: break;
  }
  return "replace";
}

void put_fix(JsonWriter& json, const ShownFix& fix) {
  json.key("fix").begin_object().key("edit").value(edit_id(fix.edit.kind)).key("pointer").value(fix.pointer);
  json.key("line").value(std::int64_t{fix.place.line}).key("column").value(std::int64_t{fix.place.column});
  put_optional(json, "key", fix.edit.key);
  put_optional(json, "old", fix.edit.old);
  put_optional(json, "new", fix.edit.words);
  json.end_object();
}

void put_finding(JsonWriter& json, const Finding& finding) {
  json.begin_object();
  json.key("rule").value(finding.rule).key("severity").value(severity_id(finding.severity));
  json.key("message").value(finding.message).key("package").value(finding.package);
  put_optional(json, "file", finding.file);
  if (finding.place.line > 0)
    json.key("line").value(std::int64_t{finding.place.line}).key("column").value(std::int64_t{finding.place.column});
  put_optional(json, "pointer", finding.pointer);
  put_optional(json, "place", finding.where);
  put_optional(json, "hint", finding.hint);
  put_optional(json, "basis", finding.basis);
  if (finding.fix) put_fix(json, *finding.fix);
  if (finding.suppressed) json.key("suppressed").value(*finding.suppressed);
  json.end_object();
}

constexpr std::string_view json_head = R"({"version":1,"findings":[)";

// ---- SARIF

void put_text(JsonWriter& json, std::string_view key, std::string_view words) {
  json.key(key).begin_object().key("text").value(words).end_object();
}

void put_result(JsonWriter& json, const Finding& finding) {
  json.begin_object().key("ruleId").value(finding.rule).key("level").value(severity_id(finding.severity));
  put_text(json, "message", finding.hint.empty() ? finding.message : finding.message + ". " + finding.hint);
  json.key("locations").begin_list().begin_object().key("physicalLocation").begin_object();
  json.key("artifactLocation").begin_object().key("uri").value(path_of(finding)).end_object();
  if (finding.place.line > 0) {
    json.key("region").begin_object().key("startLine").value(std::int64_t{finding.place.line});
    json.key("startColumn").value(std::int64_t{finding.place.column}).end_object();
  }
  json.end_object().end_object().end_list();
  if (finding.suppressed) {
    json.key("suppressions").begin_list().begin_object().key("kind").value("external");
    json.key("justification").value(*finding.suppressed).end_object().end_list();
  }
  json.end_object();
}

// A legal rule, told once in every report whether it found anything or not.
void put_rule(JsonWriter& json, const check::Rule& rule, const base::Message& message, base::Language language) {
  json.begin_object().key("id").value(message.id);
  put_text(json, "shortDescription", rule.title.in(language));
  if (!message.basis.empty()) put_text(json, "help", message.basis.in(language));
  json.key("defaultConfiguration").begin_object().key("level").value(severity_id(message.severity)).end_object();
  json.end_object();
}

std::string sarif_report(std::span<const Finding> findings, base::Language language) {
  JsonWriter json;
  json.begin_object().key("$schema").value("https://json.schemastore.org/sarif-2.1.0.json");
  json.key("version").value("2.1.0").key("runs").begin_list().begin_object();
  json.key("tool").begin_object().key("driver").begin_object().key("name").value("prikaz").key("rules").begin_list();
  std::set<std::string> others;
  for (const Finding& finding : findings) others.insert(finding.rule);
  for (const check::Rule& rule : check::rules())
    for (const base::Message* message : rule.messages) {
      others.erase(std::string(message->id));
      put_rule(json, rule, *message, language);
    }
  for (const std::string& id : others) json.begin_object().key("id").value(id).end_object();
  json.end_list().end_object().end_object();
  json.key("columnKind").value("unicodeCodePoints").key("results").begin_list();
  for (const Finding& finding : findings) put_result(json, finding);
  json.end_list().end_object().end_list().end_object();
  return json.text() + "\n";
}

// ---- GitHub workflow commands

std::string escaped(std::string_view text, bool property) {
  std::string out;
  for (const char c : text) {
    if (c == '%')
      out += "%25";
    else if (c == '\n')
      out += "%0A";
    else if (c == '\r')
      out += "%0D";
    else if (property && c == ':')
      out += "%3A";
    else if (property && c == ',')
      out += "%2C";
    else
      out += c;
  }
  return out;
}

std::string github_of(const Finding& finding) {
  const std::string_view command = finding.severity == base::Severity::note ? "notice" : severity_id(finding.severity);
  std::string out = "::" + std::string(command) + " file=" + escaped(path_of(finding), true);
  if (finding.place.line > 0)
    out += ",line=" + std::to_string(finding.place.line) + ",col=" + std::to_string(finding.place.column);
  return out + ",title=" + escaped(finding.rule, true) + "::" + escaped(finding.message, false) + "\n";
}

}  // namespace

void Reporter::add(std::span<const Finding> findings) {
  if (options_.format == ReportFormat::text)
    out_ << text_of(findings, {options_.language, options_.notes, options_.colour, options_.width});
  for (const Finding& finding : findings) {
    if (finding.suppressed && options_.format != ReportFormat::json && options_.format != ReportFormat::sarif) continue;
    if (!finding.suppressed) ++count_[static_cast<std::size_t>(finding.severity)];
    switch (options_.format) {
      case ReportFormat::text: break;
      case ReportFormat::json: add_json(finding); break;
      case ReportFormat::sarif: kept_.push_back(finding); break;
      case ReportFormat::github: out_ << github_of(finding); break;
    }
  }
}

void Reporter::add_json(const Finding& finding) {
  JsonWriter json;
  put_finding(json, finding);
  out_ << (begun_ ? "," : json_head) << json.text();
  begun_ = true;
}

void Reporter::finish() {
  if (options_.format == ReportFormat::json) out_ << (begun_ ? "" : json_head) << "]}\n";
  if (options_.format == ReportFormat::sarif) out_ << sarif_report(kept_, options_.language);
}

std::string Reporter::totals() const {
  SeverityCounts shown = count_;
  if (!options_.notes) shown[static_cast<std::size_t>(base::Severity::note)] = 0;
  return counts_of(shown, options_.language);
}

std::string report(std::span<const Finding> findings, const ReportOptions& options) {
  std::ostringstream out;
  Reporter reporter(options, out);
  reporter.add(findings);
  reporter.finish();
  return out.str();
}

}  // namespace app
