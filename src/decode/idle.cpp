#include "decode/idle.h"

#include "decode/messages.h"

namespace decode {

void report_idle(const yaml::Value& map, std::string_view key, base::Phrase way_out, base::Diagnostics& diagnostics) {
  const yaml::Member* member = map.find_member(key);
  if (member == nullptr) return;
  base::Diagnostic finding;
  finding.message = &idle_key;
  finding.arguments = {std::string(key)};
  finding.ours = {std::move(way_out)};
  finding.span = member->key.span();
  diagnostics.report(std::move(finding));
}

}  // namespace decode
