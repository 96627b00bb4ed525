#include "compose/template_finding.h"

namespace compose {

void report(base::Diagnostics& diagnostics, const base::Message& message, const TemplatePlace& at,
            std::vector<std::string> arguments, const std::optional<std::string>& meant) {
  base::Diagnostic finding;
  finding.message = &message;
  finding.arguments = std::move(arguments);
  finding.span.origin = {at.file, static_cast<std::uint32_t>(at.byte)};
  finding.place = at.place;
  if (meant)
    finding.hints.push_back({"возможно, имелось в виду «" + *meant + "»", "perhaps “" + *meant + "” was meant"});
  diagnostics.report(std::move(finding));
}

}  // namespace compose
