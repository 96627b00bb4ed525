#include "app/pipeline.h"

#include "app/formats.h"
#include "base/files.h"
#include "check/check.h"
#include "model/kinds.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

// «приказ О подготовке …»
std::string full_title(const model::Document& document) {
  const auto* order = std::get_if<model::Order>(&document.body);
  return (order == nullptr ? "" : order->act + " ") + model::title_of(document);
}

base::Stamp stamp_of(const model::Package& package, const model::Document& document, std::int64_t seconds) {
  base::Stamp stamp;
  constexpr std::int64_t day = 86400;
  if (seconds >= 0)
    stamp.seconds = seconds;
  else if (const auto date = model::newest_date(package))
    stamp.seconds = date->days() * day;
  stamp.title = full_title(document);
  if (const model::Order* order = package.find_order())
    if (const model::Body* issuer = package.register_.find_body(order->issuer())) stamp.author = issuer->name;
  return stamp;
}

bool is_draft(const model::Package& package) {
  const model::Order* order = package.find_order();
  return order == nullptr || order->status == model::Status::draft;
}

bool wanted(const BuildOptions& options, const Format& format) {
  return options.formats.empty() || std::ranges::find(options.formats, format.name) != options.formats.end();
}

std::vector<MadeFile> make_files(Workshop& workshop, Result& result, const BuildOptions& options) {
  PackageFolder& folder = result.folder;
  std::vector<MadeFile> made;
  for (const model::Document& document : folder.package->documents) {
    Work work{*folder.package,
              document,
              result.templates,
              result.styles,
              stamp_of(*folder.package, document, options.stamp_seconds),
              workshop,
              folder.diagnostics};
    for (const Format& format : formats())
      if (format.fits(model::kind_of(document)) && wanted(options, format))
        std::ranges::move(format.write(work), std::back_inserter(made));
  }
  return made;
}

// What was made in memory replaces what lies in the folder.
std::vector<Output> write_outputs(const std::vector<MadeFile>& made, const std::filesystem::path& folder) {
  std::vector<Output> outputs;
  std::vector<base::FileToWrite> files;
  for (const MadeFile& file : made) {
    if (!file.bytes) continue;
    outputs.push_back({file.name, folder / file.name});
    files.push_back({folder / file.name, &*file.bytes});
  }
  base::write_files(files);
  for (const MadeFile& file : made) {
    std::error_code ignored;
    if (!file.bytes) std::filesystem::remove(folder / file.name, ignored);
  }
  return outputs;
}

}  // namespace

Result check_package(Workshop& workshop, const std::filesystem::path& folder) {
  Result result;
  result.folder = open_package(workshop, folder);
  PackageFolder& opened = result.folder;
  if (!opened.package) return result;
  check::check(*opened.package, opened.diagnostics);

  base::Diagnostics looks;
  result.styles = read_styles(opened, looks);
  result.templates = read_templates(workshop, opened, result.styles, looks);
  result.printable = !looks.has_errors();
  for (const base::Diagnostic& diagnostic : looks.all()) opened.diagnostics.report(diagnostic);
  return result;
}

Result build_package(Workshop& workshop, const std::filesystem::path& folder, const BuildOptions& options) {
  Result result = check_package(workshop, folder);
  if (!result.printable) return result;
  result.stopped = result.folder.diagnostics.has_errors() && !is_draft(*result.folder.package) && !options.force;
  if (result.stopped) return result;
  const std::vector<MadeFile> made = make_files(workshop, result, options);
  result.stopped = result.folder.diagnostics.has_errors() && !is_draft(*result.folder.package) && !options.force;
  if (result.stopped) return result;
  result.outputs = write_outputs(made, options.out / result.folder.name);
  return result;
}

}  // namespace app
