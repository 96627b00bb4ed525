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

}  // namespace compose
