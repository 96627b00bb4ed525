#include "app/pipeline.h"

#include "app/formats.h"
#include "base/failure.h"
#include "base/files.h"
#include "check/check.h"

#include <algorithm>
#include <iterator>

namespace app {

namespace {

struct KindOf {
  std::string_view operator()(const model::Order&) const { return "order"; }
  std::string_view operator()(const model::Plan&) const { return "plan"; }
  std::string_view operator()(const model::ApprovalSheet&) const { return "approval"; }
  std::string_view operator()(const model::Form&) const { return "form"; }
  std::string_view operator()(const model::Regulation&) const { return "regulation"; }
};

struct TitleOf {
  std::string operator()(const model::Order& order) const { return order.act + " " + model::plain(order.title); }
  std::string operator()(const model::Plan& plan) const { return model::plain(plan.title); }
  std::string operator()(const model::ApprovalSheet& sheet) const {
    std::string out;
    for (const model::Text& line : sheet.title) out += (out.empty() ? "" : " ") + model::plain(line);
    return out;
  }
  std::string operator()(const model::Form& form) const { return model::plain(form.title); }
  std::string operator()(const model::Regulation& regulation) const { return model::plain(regulation.title); }
};

base::Stamp stamp_of(const model::Package& package, const model::Document& document, std::int64_t seconds) {
  base::Stamp stamp;
  constexpr std::int64_t day = 86400;
  if (seconds >= 0)
    stamp.seconds = seconds;
  else if (const auto date = model::newest_date(package))
    stamp.seconds = date->days() * day;
  stamp.title = std::visit(TitleOf{}, document.body);
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
    const Kind* kind = find_kind(std::visit(KindOf{}, document.body));
    base::ensure(kind != nullptr, "every document has a kind");
    Work work{*folder.package,
              document,
              result.templates,
              result.styles,
              stamp_of(*folder.package, document, options.stamp_seconds),
              workshop,
              folder.diagnostics};
    for (const Format& format : formats())
      if (format.fits(*kind) && wanted(options, format))
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
