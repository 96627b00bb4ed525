// A package of names and bytes: its findings, its documents as words, its boxes.
#pragma once

#include "app/boxes.h"
#include "app/opened.h"
#include "blocks/dump.h"
#include "check/check.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cases {

class Package {
 public:
  explicit Package(std::vector<app::NamedBytes> files)
      : opened_(app::open_package(resources_, "package", std::move(files))) {
    if (opened_.package) check::check(*opened_.package, opened_.diagnostics, opened_.common_abbreviations);
  }

  [[nodiscard]] const app::OpenedPackage& opened() const { return opened_; }

  // Of warnings and errors, in the order in which they were found. Who is missing on a sheet (APR-004) is left out:
  // these sheets have one visa to show one thing.
  [[nodiscard]] std::vector<std::string> ids() const {
    std::vector<std::string> out;
    for (const base::Diagnostic& finding : opened_.diagnostics.all())
      if (finding.severity() != base::Severity::note && base::rule_of(finding.message->id) != "APR-004")
        out.emplace_back(finding.message->id);
    return out;
  }

  [[nodiscard]] std::string dump(const std::string& document) { return blocks::dump(flow(document)); }

  // Its paragraphs, a line each.
  [[nodiscard]] std::string text(const std::string& document) {
    std::string out;
    for (const std::string& line : blocks::paragraphs_of(flow(document))) out += line + "\n";
    return out;
  }

  [[nodiscard]] std::optional<base::Bytes> boxes(const std::string& document) {
    return app::boxes_json(pages(document), document + ".pdf");
  }

  // «number 1»: the name and the page.
  [[nodiscard]] std::vector<std::string> boxes_named(const std::string& document) {
    std::vector<std::string> out;
    const pages::Document made = pages(document);
    for (std::size_t i = 0; i < made.pages.size(); ++i)
      for (const pages::NamedBox& box : made.pages[i].boxes) out.push_back(box.name + " " + std::to_string(i + 1));
    return out;
  }

 private:
  blocks::Document flow(const std::string& document) {
    base::Diagnostics diagnostics;
    return app::flow_of(worker_, opened_, {document}, diagnostics);
  }
  pages::Document pages(const std::string& document) {
    base::Diagnostics diagnostics;
    const blocks::Document made = flow(document);
    return app::pages_of(worker_, made, diagnostics);
  }

  app::Resources resources_{samples::resource_folder()};
  app::Worker worker_{resources_};
  app::OpenedPackage opened_;
};

}  // namespace cases
