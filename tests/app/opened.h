// A package opened with the program's resources, and the stages behind it.
#pragma once

#include "app/pipeline.h"
#include "compose/compose.h"

#include <filesystem>
#include <optional>

namespace samples {

inline app::ResourceFolder resource_folder() {
  return app::find_resource_folder(std::filesystem::path(PRIKAZ_BINARY_DIR) / "resources");
}

struct Opened {
  explicit Opened(const std::filesystem::path& folder, const std::optional<std::filesystem::path>& organisation = {})
      : resources(resource_folder(), organisation), result(app::check_package(resources, folder)) {}

  [[nodiscard]] const app::OpenedPackage& opened() const { return result.opened; }
  [[nodiscard]] const model::Package& package() const { return *result.opened.package; }

  // As the templates say it, before its widths are settled.
  [[nodiscard]] blocks::Document composed(const model::DocumentId& document) {
    const app::OpenedPackage& it = result.opened;
    return compose::compose(*it.package, document, it.templates, it.styles, diagnostics);
  }
  blocks::Document flow(const model::DocumentId& document) {
    return app::flow_of(worker, result.opened, document, diagnostics);
  }
  pages::Document pages(const blocks::Document& flow) { return app::pages_of(worker, flow, diagnostics); }

  app::Resources resources;
  app::Worker worker{resources};
  app::Result result;
  base::Diagnostics diagnostics;  // of flow and pages
};

}  // namespace samples
