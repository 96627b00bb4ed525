#include "app/policies.h"

#include "app/messages.h"
#include "check/rules.h"
#include "decode/decode.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace app {

namespace {

bool is_rule(std::string_view id) {
  return std::ranges::any_of(check::rules(), [id](const check::Rule& rule) {
    return rule.id == id ||
           std::ranges::any_of(rule.messages, [id](const base::Message* message) { return message->id == id; });
  });
}

std::string words(const yaml::Value& map, std::string_view key) {
  const yaml::Value* value = map.find(key);
  return value == nullptr ? std::string{} : value->text;
}

std::optional<base::Severity> severity_of(std::string_view word) {
  if (word == "error") return base::Severity::error;
  if (word == "warning") return base::Severity::warning;
  if (word == "note") return base::Severity::note;
  return std::nullopt;
}

void read_severities(const yaml::Value& document, Policies& out, base::Diagnostics& diagnostics) {
  const yaml::Value* severities = document.find("severities");
  if (severities == nullptr) return;
  for (const yaml::Member& member : severities->members) {
    const auto severity = severity_of(member.value.text);
    if (!is_rule(member.key.text))
      diagnostics.report(unknown_rule, member.key.span(), {member.key.text});
    else if (severity)
      out.severities.set(member.key.text, *severity);
  }
}

void read_suppressions(const yaml::Value& document, bool of_organisation, Policies& out,
                       base::Diagnostics& diagnostics) {
  const yaml::Value* suppress = document.find("suppress");
  if (suppress == nullptr) return;
  for (const yaml::Value& item : suppress->items) {
    const yaml::Value* rule = item.find("rule");
    if (rule == nullptr) continue;
    if (!is_rule(rule->text))
      diagnostics.report(unknown_rule, rule->span(), {rule->text});
    else
      out.suppressions.push_back(
          {rule->text, words(item, "place"), words(item, "reason"), item.span(), of_organisation});
  }
}

std::vector<std::string_view> steps_of(std::string_view place) {
  std::vector<std::string_view> out;
  for (std::size_t at = 0; at <= place.size();) {
    const std::size_t end = std::min(place.find(", ", at), place.size());
    out.push_back(place.substr(at, end - at));
    at = end + 2;
  }
  return out;
}

// «приложение 1» holds «приложение 1, п. 17»; «п. 17» is one in any document.
bool is_at(const base::Diagnostic& finding, std::string_view place, const base::SourceFiles& sources) {
  if (place.empty()) return true;
  if (finding.span.known() && sources.at(finding.span.origin.file).name == place) return true;
  return !std::ranges::search(finding.steps, steps_of(place)).empty();
}

}  // namespace

Policies read_policies(std::span<const yaml::Value> organisation, std::span<const yaml::Value> package,
                       base::Diagnostics& diagnostics) {
  Policies out;
  const auto read = [&](std::span<const yaml::Value> documents, bool of_organisation) {
    for (const yaml::Value& document : documents) {
      if (decode::kind_of(document) != "package") continue;
      read_severities(document, out, diagnostics);
      read_suppressions(document, of_organisation, out, diagnostics);
    }
  };
  read(organisation, true);
  read(package, false);
  return out;
}

void suppress(std::span<const Suppression> suppressions, const base::SourceFiles& sources,
              base::Diagnostics& diagnostics) {
  for (const Suppression& one : suppressions) {
    const std::size_t count = diagnostics.suppress(one.reason, [&](const base::Diagnostic& finding) {
      return base::selects(one.rule, finding.message->id) && is_at(finding, one.place, sources);
    });
    if (count > 0 || one.of_organisation) continue;
    base::Diagnostic finding;
    finding.message = &unused_suppression;
    finding.span = one.span;
    finding.arguments = {one.rule};
    finding.ours = {one.place.empty() ? base::Phrase{"во всём пакете", "in the whole package"}
                                      : base::Phrase{one.place, one.place}};
    diagnostics.report(std::move(finding));
  }
}

}  // namespace app
