#include "compose/part.h"

#include "compose/template_finding.h"
#include "compose/messages.h"
#include "xml/read.h"

namespace compose {

void add_part(const base::SourceFile& file, Parts& parts, base::Diagnostics& diagnostics) {
  auto root = xml::read(file, diagnostics);
  if (!root) return;
  const xml::Attribute* name = root->find("name");
  if (root->name != "part" || name == nullptr || name->value.empty())
    return report(diagnostics, no_part, {file.id, root->place, root->byte}, {root->name});
  const std::string key = name->value;
  parts[key] = {&file, *std::move(root)};
}

PartLookup lookup_in(const Parts& parts) {
  return {[&parts](std::string_view name) -> const Part* {
            const auto found = parts.find(name);
            return found == parts.end() ? nullptr : &found->second;
          },
          [&parts] {
            std::vector<std::string> names;
            for (const auto& [name, part] : parts) names.push_back(name);
            return names;
          }};
}

}  // namespace compose
